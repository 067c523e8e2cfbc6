// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/settings/settings_keeper.h"
#include "core/diary/growth.h"
#include "core/model/routine.h"

#include <variant>

namespace supine::window {

class DiaryLink;
class MainWindow;

/// What Home offers in one quiet line: to go on with a practice that was cut off, else one or two more
/// repetitions after three comfortable practices, and after those were taken the way back. Whoever
/// does not want it leaves it; a growth is offered no more once a practice has begun beside it.
class HomeOffer : public QObject {
    Q_OBJECT

public:
    /// All are owned by the program and outlive this.
    HomeOffer(const model::Library& library, settings::SettingsKeeper& settings, DiaryLink& diary,
              MainWindow& window);

private:
    struct StepBack {
        diary::Growth growth;
    };
    using Offer = std::variant<std::monostate, diary::Entry, diary::Growth, StepBack>;

    void follow();
    void renew();
    void followSettings();
    void take();
    Offer offerNow() const;
    std::optional<diary::Growth> growthNow() const;
    /// How many rounds a practice of an exercise has as it is set now.
    int roundsNow(const model::Exercise& exercise) const;
    void set(const diary::Growth& growth, int repetitions);
    QString words(const Offer& offer) const;
    QString titleOf(const std::string& exercise) const;

    const model::Library& m_library;
    settings::SettingsKeeper& m_settings;
    DiaryLink& m_diary;
    MainWindow& m_window;
    Offer m_offer;
    model::Level m_level; ///< For which `m_offer` was found.
    settings::RepetitionsByLevel m_repetitions; ///< The same.
    bool m_wasPractising;
    bool m_isStale = false; ///< The diary has changed since `m_offer` was found.
};

} // namespace supine::window
