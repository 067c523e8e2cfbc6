// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/breath_wave.h"

#include "app/controls/look.h"
#include "core/motion/breath_taps.h"
#include "core/motion/ease.h"

#include <QPainter>
#include <QPainterPath>

namespace supine::player {

namespace {

constexpr double line = 3;
constexpr double point = 7; ///< Radius.
constexpr double edge = point + 2;
constexpr int stretches = 48; ///< Of the line, for each half of the breath.

/// The ground that one half of a breath stands on, and which way it goes.
struct Half {
    double left = 0;
    double width = 0;
    bool rises = true;

    double levelAt(double share) const {
        const double level = motion::minimumJerk(share);
        return rises ? level : 1 - level;
    }
};

class Hill {
public:
    Hill(const QSizeF& size, const BreathPace& pace, bool mirrored)
        : m_size(size), m_mirrored(mirrored) {
        const double second = (size.width() - 2 * edge) / motion::slowestPace.whole().count();
        m_in = {edge, pace.in.count() * second, true};
        m_out = {edge + m_in.width, pace.out.count() * second, false};
    }

    const Half& in() const { return m_in; }
    const Half& out() const { return m_out; }

    QPointF at(const Half& half, double share) const {
        const double x = half.left + share * half.width;
        const double high = m_size.height() - 2 * edge;
        return {m_mirrored ? m_size.width() - x : x,
                m_size.height() - edge - high * half.levelAt(share)};
    }
    QPolygonF lineOf(const Half& half) const {
        QPolygonF points;
        for (int i = 0; i <= stretches; ++i)
            points << at(half, double(i) / stretches);
        return points;
    }
    double ground() const { return m_size.height() - edge; }

private:
    QSizeF m_size;
    bool m_mirrored;
    Half m_in;
    Half m_out;
};

void paintHalf(QPainter& painter, const Hill& hill, const Half& half, const QColor& colour,
               const QColor& fill) {
    const QPolygonF points = hill.lineOf(half);
    QPolygonF area = points;
    area << QPointF(points.last().x(), hill.ground()) << QPointF(points.first().x(), hill.ground());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPolygon(area);
    painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
}

} // namespace

BreathWave::BreathWave(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("One breath, as a hill"));
    connect(&controls::look(), &controls::Look::changed, this, [this] { update(); });
}

void BreathWave::setPace(const BreathPace& pace) {
    m_pace = pace;
    update();
}

void BreathWave::setBreath(const std::optional<motion::BreathState>& breath) {
    m_breath = breath;
    update();
}

QSize BreathWave::sizeHint() const {
    return {290, 72};
}

QSize BreathWave::minimumSizeHint() const {
    return {160, 72};
}

void BreathWave::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const controls::Theme& t = controls::theme();
    const Hill hill(size(), m_pace, layoutDirection() == Qt::RightToLeft);
    painter.setPen(QPen(t.line, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(edge, hill.ground()), QPointF(width() - edge, hill.ground()));
    paintHalf(painter, hill, hill.in(), t.breathIn, t.breathInFill);
    paintHalf(painter, hill, hill.out(), t.breathOut, t.breathOutFill);
    if (!m_breath)
        return;
    const bool in = m_breath->now == motion::BreathKind::In;
    painter.setPen(QPen(t.surface, 2.5));
    painter.setBrush(in ? t.breathIn : t.breathOut);
    painter.drawEllipse(hill.at(in ? hill.in() : hill.out(), m_breath->progress), point, point);
}

} // namespace supine::player
