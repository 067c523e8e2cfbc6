// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/controls/icon.h"
#include "app/voice/engines/lines_ahead.h"
#include "app/settings/settings_keeper.h"
#include "core/model/routine.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace supine::settings {

class SettingsGroup;

/// A section of the settings. Its page is made when it is first looked at.
struct SettingsSection {
    controls::Icon icon = controls::Icon::None;
    QString title;
    std::function<QWidget*()> make;
};

/// Where the settings lead, and what of the program they show.
struct SettingsLinks {
    std::function<void()> openSafety;           ///< The safety page.
    std::function<void()> openRecording;        ///< The page on which one records a voice.
    std::function<void()> openSoundDelay;       ///< The page that brings sound and picture together.
    std::function<void()> openBreathMatch;      ///< The page on which the pace follows one's own breath.
    const voice::LinesAhead* ahead = nullptr;   ///< Speaks what nobody has recorded; may be null.
    std::function<void()> takeDiaryIn;          ///< Asks for a file; empty where no diary is kept.
    std::function<void()> backDiaryUp;          ///< The same, to write the diary to.
    std::function<void()> restoreDiary;         ///< The same, to go back to.
    /// Answers later whether the desktop shows notifications, unless `receiver` is gone; may be empty.
    std::function<void(QObject* receiver, std::function<void(bool areShown)>)> askForNotifications;
};

/// All sections. Library, appearance and settings are owned by the program and outlive what is made.
std::vector<SettingsSection> settingsSections(const model::Library& library, const Appearance& appearance,
                                              SettingsKeeper& settings,
                                              const SettingsLinks& links);

QWidget* makeSoundSection(const model::Library& library, SettingsKeeper& settings,
                          const SettingsLinks& links);
/// Which program speaks the lines nobody has recorded, and how far it is; `ahead` may be null.
QWidget* makeSpeechRow(SettingsKeeper& settings, const voice::LinesAhead* ahead);
/// How slowly a person breathes.
QWidget* makeBreathSection(const model::Library& library, SettingsKeeper& settings,
                           const SettingsLinks& links);
/// How far a person goes in each movement, with a figure that does it, and how often.
QWidget* makeRangeSection(const model::Library& library, const Appearance& appearance,
                          SettingsKeeper& settings);
/// How often each movement is done at the person's level, to be set by hand; never more than at the
/// level with the most.
SettingsGroup* makeRepetitionsGroup(const model::Library& library, SettingsKeeper& settings);
/// For which level that is.
QWidget* makeRepetitionsNote(SettingsKeeper& settings);
/// Whose body is shown and how: body, skin and hair, clothes, which way it lies and how it moves.
QWidget* makeBodySection(const model::Library& library, const Appearance& appearance,
                         SettingsKeeper& settings);
QWidget* makeReadySection(SettingsKeeper& settings);
QWidget* makeLookSection(SettingsKeeper& settings);
/// The teaching layers over the figure, each with its switch.
QWidget* makeLayersSection(SettingsKeeper& settings);
QWidget* makeSafetySection(SettingsKeeper& settings, const std::function<void()>& openSafety);
/// On which days and when a person is reminded of practising.
QWidget* makeReminderSection(SettingsKeeper& settings, const SettingsLinks& links);
/// Where diary and settings lie, taking a diary in, and beginning anew with the settings.
QWidget* makeDataSection(SettingsKeeper& settings, const SettingsLinks& links);
/// What the movements are for, the publications behind them, and whose work the program and its voice are.
QWidget* makeAboutSection(const model::Library& library);

} // namespace supine::settings
