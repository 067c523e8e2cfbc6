// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browse/moving_stage.h"
#include "app/browse/reel.h"
#include "app/controls/accessible.h"

#include <optional>

namespace supine::browse {

/// The stage of an exercise page: the figure performs a reel, the ring breathes over the head and the
/// spoken line stands over the legs, as in a session.
class ExerciseStage : public MovingStage, public controls::Described {
    Q_OBJECT

public:
    explicit ExerciseStage(const Appearance& appearance, QWidget* parent = nullptr);

    /// Shows another reel, reached by a glide unless the figure shows nothing yet.
    void play(Reel reel);
    /// Whether the exercise lifts something so high that the camera must leave room for it.
    void setHighest(double metres);
    /// The step shown now; empty before the first reel.
    std::string stepNow() const;
    /// Height at the foot that the page's own buttons take.
    void setFoot(int pixels);
    /// Which teaching layers are shown; the breath light belongs to a session alone.
    void setLayers(const figure::Layers& layers);
    QString description() const override;

Q_SIGNALS:
    /// The reel has come to another step.
    void stepShown(const QString& step);

protected:
    void resizeEvent(QResizeEvent* event) override;
    figure::View viewNow() const override;
    QRegion prepare(const player::TeachingView::Figure& figure) override;
    void paintOverFigure(QPainter& painter, const figure::BeforePart& before) override;
    void paintOver(QPainter& painter) override;
    QRegion changedOver() override;

private:
    void frame();
    void paintRing(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    double ringRadius() const;
    QPointF ringCentre() const;
    QRectF wordsArea() const;
    void placeTeaching(const figure::Camera& camera);
    std::optional<player::Lesson> lessonNow() const;

    player::TeachingView m_teaching;
    figure::Camera m_taughtWith; ///< The camera the magnifier was placed for.
    Seconds m_leftAt{};          ///< Where in the timeline the reel before was left.
    std::optional<Reel> m_reel;
    QString m_step;
    QString m_words; ///< What was painted over the figure last.
    double m_highest = 0.6;
    int m_foot = 72;
};

} // namespace supine::browse
