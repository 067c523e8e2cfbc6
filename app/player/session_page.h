// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/figure/teaching/layers.h"
#include "app/player/screen_place.h"
#include "app/player/practising.h"
#include "app/player/session_keys.h"
#include "app/voice/sound.h"
#include "core/session/session.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace supine::player {

/// What a person hears, reads and sees in a session; kept by whoever owns the settings.
struct Preferences {
    voice::Volumes volumes;
    bool captions = true; ///< Whether spoken lines stand on the screen.
    figure::Layers layers;
    session::Guidance guidance = session::Guidance::Full; ///< How much is said.
    Turn turn = Turn::None; ///< Which way the picture is turned for the eyes.
    std::optional<ScreenPlace>
        screen;            ///< Where the screen is; nothing until the person has said so.
    bool floorView = true; ///< Whether the words grow when nobody has touched anything for 3 s.
    Seconds soundDelay{};  ///< How much earlier sound is sent, see voice::Sound::setDelay().

    friend bool operator==(const Preferences&, const Preferences&) = default;
};

/// The whole session from Play to Finish on one page: the stage with its controls, the sheets over
/// it and the finish. It holds one session at a time and is empty before the first start().
class SessionPage : public QWidget {
    Q_OBJECT

public:
    /// Library, appearance and sound are owned by the caller and outlive the page.
    SessionPage(const model::Library& library, const Appearance& appearance, voice::Sound& sound,
                QWidget* parent = nullptr);
    ~SessionPage() override;

    /// Opens the sound and begins this routine at once, in place of whatever was there. The lengths
    /// of spoken lines are taken from the sound and the guidance from the preferences, whatever
    /// `options` say. Returns why it cannot be
    /// practised; nothing has changed then.
    std::optional<session::TimelineFault> start(const model::Routine& routine,
                                                session::TimelineOptions options);

    /// At the finish of the session that was started last, the person is asked how their back is.
    /// `before`, 0 to 10, is what they said before it, if they did.
    void askAtFinish(std::optional<int> before);

    /// A session that is neither finished nor left.
    bool isRunning() const;

    /// Ends the session without a question and closes the sound; of the signals only
    /// practisingChanged() comes.
    void end();

    /// What is told of the session outside the window.
    Practising practising() const;
    /// The session as it is lived; null where there is none.
    const session::Session* session() const;
    /// Does what a remote control asks for, as if its key had been pressed, also where a question
    /// is open.
    void answerRemote(Act asked);
    /// To this place of the session; nothing while a question is open.
    void seek(Seconds to);

    Preferences preferences() const;
    void setPreferences(const Preferences& preferences);

Q_SIGNALS:
    /// The person wants to go back to where they came from: after the finish or by leaving early.
    /// The session has ended.
    void left();
    /// "Move less" was chosen or the range of this exercise set by hand: 0.4 to 1.0 from now on.
    void rangeChanged(const QString& exercise, double range);
    /// The breath pace was set by hand: the person's own from now on, at every level.
    void paceChanged(const supine::BreathPace& pace);
    /// The level's own pace and its range of this exercise are wanted again.
    void levelFollowed(const QString& exercise);
    /// Volume, guidance, voice, breath sound, captions, see-through, turn or floor view were
    /// changed by hand.
    void preferencesChanged(const supine::player::Preferences& preferences);
    /// At the finish a number was chosen for how the back is, or taken back; told at once.
    void felt(std::optional<int> feeling);
    /// Head and feet of the figure are to change sides.
    void mirrorWanted();
    /// practising() has another state, exercise or length. That time goes on is not told.
    void practisingChanged();
    /// The session played on by this much, up to where it is now.
    void played(supine::Seconds by);
    /// Something happened that a diary keeps.
    void happened(const supine::session::SessionEvent& event);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace supine::player
