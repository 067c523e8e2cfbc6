// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/sound.h"

#include <QTimer>
#include <QWidget>

namespace supine::window {

/// A light that flashes once a second while a click is heard with each flash: by it a person sees
/// and hears whether sound and picture come together. The clicks go the very way of a session's
/// cues. It opens the sound while it can be seen.
class BeatLight : public QWidget {
    Q_OBJECT

public:
    /// The sound is owned by the caller, outlives the light and serves nothing else meanwhile.
    explicit BeatLight(voice::Sound& sound, QWidget* parent = nullptr);

    bool isLit() const { return m_lit; }

    /// Another delay of the sound holds from the next click on.
    void setDelay(Seconds delay);

    /// Reads the clock of the sound, schedules the clicks that are due and turns the light on or
    /// off. A timer calls it while the light can be seen.
    void follow();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    voice::Sound& m_sound;
    QTimer m_frames;
    double m_nextClick = 1; ///< In seconds of the sound's clock; beats are its whole seconds.
    bool m_lit = false;
};

} // namespace supine::window
