// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/controls/look.h"
#include "app/figure/teaching/layers.h"
#include "app/player/screen_place.h"
#include "app/voice/engines/lines_ahead.h"
#include "app/voice/sound.h"
#include "core/motion/breath_taps.h"
#include "core/reminders/reminders.h"
#include "core/session/timeline.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <optional>
#include <string>

class QSettings;

namespace supine::settings {

/// Limits of a person's own breath pace, in seconds.
inline constexpr double shortestIn = motion::quickestPace.in.count();
inline constexpr double longestIn = motion::slowestPace.in.count();
inline constexpr double shortestOut = motion::quickestPace.out.count();
inline constexpr double longestOut = motion::slowestPace.out.count();

/// Repetitions by level and exercise, 1 to 99.
using RepetitionsByLevel = std::map<model::Level, std::map<std::string, int>>;

/// Everything a person has set. Whatever they have not set keeps its default; a damaged entry of the
/// file falls back to its default alone.
struct Settings {
    model::Level level = model::Level::Gentle; ///< A first session is gentle.
    std::string routine = "five";              ///< Which routine Start begins.
    std::optional<BreathPace> pace;        ///< In 3 to 6 s, out 4 to 9 s; unset is the level's own.
    std::map<std::string, double> ranges;  ///< By exercise, 0.4 to 1.0; absent is the level's own.
    /// The person's own repetitions; absent is what the level says.
    RepetitionsByLevel repetitions;
    /// The repetitions at which a growth was offered last; it is not offered there again.
    RepetitionsByLevel growthOffered;
    voice::Volumes volumes;
    Seconds soundDelay{};                  ///< 0 to voice::longestDelay: sound is sent that much earlier.
    voice::SpeechChoice speech;            ///< Who speaks what nobody has recorded.
    session::Guidance guidance = session::Guidance::Full; ///< How much is said.
    bool captions = true;
    figure::Layers layers;                 ///< What is seen over the figure.
    std::optional<player::ScreenPlace> screen; ///< Asked once, before the first session.
    player::Turn turn = player::Turn::None;    ///< Which way the stage is turned in a session.
    bool floorView = true;                 ///< Whether a session's words grow when nobody touches it.
    controls::ThemeChoice theme = controls::ThemeChoice::Desktop;
    double textSize = 1.0;                 ///< 1 to 3.
    controls::MotionChoice motion = controls::MotionChoice::Desktop; ///< With less, nothing glides.
    figure::Choice figure;
    QString language;                      ///< "de"; empty is the desktop's.
    std::optional<model::Place> place;     ///< Asked once; until then the floor.
    Seconds timeToGetIntoPosition{40};     ///< 30 to 120.
    bool safetyRead = false;
    std::optional<QString> emergencyNumber; ///< The person's own; unset is that of their country.
    reminders::Reminders reminders;
    reminders::Past reminded;              ///< What became of the reminders.
    QByteArray geometry;                   ///< Of the window, as Qt wrote it.

    friend bool operator==(const Settings&, const Settings&) = default;
};

/// The number for help that is shown: the person's own, else that of the country the desktop is set to.
QString emergencyNumber(const Settings& settings);

/// What a file of settings says, and the keys of what it says that cannot be: they have their
/// defaults.
struct ReadSettings {
    Settings settings;
    QStringList refused;
};

ReadSettings readSettings(const QSettings& store);
Settings loadSettings(const QSettings& store);
void saveSettings(const Settings& settings, QSettings& store);

/// What a timeline at this level is made from for this person: their own pace and ranges where they
/// have set them, the level's elsewhere.
session::TimelineOptions timelineOptions(const Settings& settings, const model::Library& library,
                                         model::Level level);

} // namespace supine::settings
