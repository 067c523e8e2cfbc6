// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/browse/performance.h"
#include "app/figure/cels/cels.h"
#include "app/player/teaching_view.h"
#include "core/motion/body.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace supine::browse {

/// The room with a figure that performs for ever, as Home and the exercise page have it. It moves
/// only while it can be seen. Pages put their words and buttons on it as children.
class MovingStage : public QWidget {
    Q_OBJECT

public:
    /// Where the figure stands, in logical pixels, with the head to the left; where it is mirrored,
    /// the stage turns it over by itself.
    struct Framing {
        figure::Camera camera;
        double horizon = 0; ///< Where the floor begins.
    };

    /// The appearance is owned by the program and outlives the stage.
    explicit MovingStage(const Appearance& appearance, QWidget* parent = nullptr);

    void setFraming(const Framing& framing);
    /// Begins another performance: at once, or by a glide of at most 1.5 s from what is shown now.
    void perform(Performance performance, bool glide);

    /// Whether time goes on; it stands still while the stage is hidden in any case.
    bool isMoving() const { return m_moving; }
    void setMoving(bool moving);

    /// Time since the performance began; 0 while gliding to its beginning.
    Seconds since() const;
    bool isGliding() const;
    /// How far such a glide has come, 0 to 1; 1 when none is under way.
    double glideShare() const;
    /// What the figure shows now.
    player::Shown shown() const;
    /// Moves the stage's own time on. The frame timer calls it; tests do so in its place.
    void advanceBy(Seconds passed);

Q_SIGNALS:
    /// A frame further.
    void advanced();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

    const Appearance& appearance() const { return m_appearance; }

    /// Called between the room and the figure, for shadows of things that lie in the room.
    virtual void paintUnder(QPainter&) {}
    /// Asks for a new picture because something else than time has changed.
    void showAnew();
    /// How the figure is looked at.
    virtual figure::View viewNow() const { return {}; }
    /// Called before each frame with the figure it will show; tells where what paintOver() paints
    /// changes by that, in logical pixels.
    virtual QRegion prepare(const player::TeachingView::Figure&) { return {}; }
    /// Called with the figure, for what lies over it.
    virtual void paintOverFigure(QPainter&, const figure::BeforePart&) {}
    /// Called last.
    virtual void paintOver(QPainter&) {}
    /// Where paintOver() would paint something else than it did when this was asked last, in
    /// logical pixels. What changes by itself is asked for after each frame.
    virtual QRegion changedOver() { return {}; }

private:
    void followVisibility();
    void nextFrame();
    QRegion showPicture();
    player::TeachingView::Figure figureNow() const;
    figure::Camera cameraNow() const;

    const Appearance& m_appearance;
    Framing m_framing;
    Performance m_performance;
    player::Glide m_glide;
    Seconds m_now{};
    Seconds m_begin{};
    bool m_moving = true;
    figure::Cels m_picture;
    bool m_pictureIsOld = true;
    QTimer m_frames;
    QElapsedTimer m_sinceFrame;
};

} // namespace supine::browse
