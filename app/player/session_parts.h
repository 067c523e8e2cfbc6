// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/button.h"
#include "app/controls/toast.h"
#include "app/player/controller.h"
#include "app/player/controls_fade.h"
#include "app/player/finish_panel.h"
#include "app/player/hurts_sheet.h"
#include "app/player/leave_sheet.h"
#include "app/player/pose_peek.h"
#include "app/player/screen_sheet.h"
#include "app/player/pace_panel.h"
#include "app/player/session_bar.h"
#include "app/player/session_keys.h"
#include "app/player/session_page.h"
#include "app/player/sound_panel.h"
#include "app/player/stage.h"

#include <QKeyEvent>
#include <QPoint>

#include <functional>
#include <vector>

namespace supine::player {

/// What a session page is made of and how its parts answer each other. The page owns it and hands
/// its events on.
class SessionPage::Parts {
public:
    Parts(SessionPage& page, const model::Library& library, const Appearance& appearance,
          voice::Sound& sound);

    std::optional<session::TimelineFault> start(const model::Routine& routine,
                                                session::TimelineOptions options);
    void end();
    void askAtFinish(std::optional<int> before);
    bool isRunning() const;

    const Preferences& preferences() const { return m_preferences; }
    void setPreferences(const Preferences& preferences);

    Practising practising() const;
    const session::Session* session() const { return m_controller.session(); }
    void answerRemote(Act asked);
    void seek(Seconds to);

    /// Puts every part where it stands at the page's present size.
    void place();
    void takeFocus();
    /// Whether the key meant something.
    bool answerKey(const QKeyEvent& event);
    /// Any touch brings the controls back.
    void noticeInput(const QObject* watched, const QEvent& event);

private:
    void connectStage();
    void connectBar();
    void connectSheets();
    void connectSound();
    void connectPace();
    void connectFade();
    void connectView();

    void follow();
    void followControls();
    void followPlace();
    void followChapter();
    void followQuestion();
    void openFinish();
    void act(Act asked);
    void actOnSurroundings(Act asked);
    bool actInQuestion(Act asked);
    void climbOut();
    void askToLeave();
    void leave();
    void toggleSoundPanel();
    void togglePacePanel();
    void shutPanels();
    bool isPanelOpen() const;
    void changeVolume(double by);
    void toggleCaptions();
    void toggleSeeThrough();
    void turn(Turn turn);
    void toggleFloorView();
    void askForScreen();
    void change(const std::function<void(Preferences&)>& how);
    void applyPreferences();
    void hear(bool hasSound);
    void guide(session::Guidance guidance);
    void changeRange(double range);
    void changePace(const BreathPace& pace);
    void followLevel();
    bool isRefused(const std::optional<session::TimelineFault>& fault);
    void followPace();
    void followReady();
    PacePanel::Reading paceReading() const;
    void toggleFullScreen();

    void setHeaderUnit();
    void placeHeader();
    std::vector<controls::Button*> headerControls() const;
    void placeFinish();
    void placeReady();
    void placeQuestion();
    void placeInMiddle(controls::Sheet& sheet, int width);
    void placeSoundPanel();
    void placePacePanel();
    QSize roomForPanel() const;
    void placePanel(controls::Sheet& panel, const QSize& size);
    QRegion takenOfPage(const QWidget* except);
    std::optional<QPoint> freePlace(const QSize& size, QPoint wished, const QWidget* except);
    std::optional<QPoint> placeOfToast(const QSize& pill);
    bool mayControlsGo() const;
    bool isAsking() const;
    session::State state() const;
    const session::Chapter& chapterNow() const;
    QString skipGoesTo() const;
    bool isSmallest() const;

    static constexpr int leaveWidth = 560; ///< Of the sheet, in pixels at 100 % text.
    static constexpr int screenWidth = 900;

    SessionPage& m_page;
    const model::Library& m_library;
    voice::Sound& m_sound;
    Controller m_controller;
    Stage* m_stage;
    controls::Button* m_paceButton;
    controls::Button* m_seeThroughButton;
    controls::Button* m_turnButton;
    controls::Button* m_soundButton;
    controls::Button* m_leaveButton;
    controls::Button* m_ready;
    SessionBar* m_bar;
    FinishPanel* m_finish;
    std::optional<FinishPanel::Question> m_atFinish; ///< Of this session.
    SoundPanel* m_soundPanel;
    PacePanel* m_pacePanel;
    HurtsSheet* m_hurts;
    LeaveSheet* m_leave;
    ScreenSheet* m_screen;
    PosePeek* m_peek;
    controls::Toast* m_toast;
    ControlsFade m_fade;
    Preferences m_preferences;
    std::size_t m_chapter = 0; ///< That was told last.
    QPoint m_pointer;
    bool m_hasSound = true; ///< Until the device is lost.
    bool m_controlsWereHidden = false; ///< Before the key that is being answered.
};

} // namespace supine::player
