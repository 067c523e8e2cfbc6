// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/look.h"
#include "app/voice/sound.h"
#include "core/model/exercise.h"
#include "core/units.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <string>

class QSettings;

namespace supine::window {

/// Everything a person has set. Whatever they have not set keeps its default; a damaged entry of the
/// file falls back to its default alone.
struct Settings {
    model::Level level = model::Level::Gentle; ///< A first session is gentle.
    std::optional<BreathPace> pace;        ///< In 3 to 6 s, out 4 to 9 s; unset is the level's own.
    std::map<std::string, double> ranges;  ///< By exercise, 0.4 to 1.0; absent is the level's own.
    voice::Volumes volumes;
    bool captions = true;
    controls::ThemeChoice theme = controls::ThemeChoice::Desktop;
    double textSize = 1.0;                 ///< 1 to 3.
    QString language;                      ///< "de"; empty is the desktop's.
    std::optional<model::Place> place;     ///< Asked once; until then the floor.
    Seconds timeToGetIntoPosition{40};     ///< 30 to 120.
    bool safetyRead = false;
    QString emergencyNumber = QStringLiteral("112");
    QByteArray geometry;                   ///< Of the window, as Qt wrote it.

    friend bool operator==(const Settings&, const Settings&) = default;
};

Settings loadSettings(const QSettings& store);
void saveSettings(const Settings& settings, QSettings& store);

/// The pace a session at this level has for this person.
BreathPace paceOf(const Settings& settings, const BreathPace& ofLevel);

} // namespace supine::window
