// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QElapsedTimer>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>
#include <QWidget>

#include <cmath>
#include <numbers>

// The least that shows a person on a mat, at the size and the rate of Supine's first window: the
// measure for the computing that playing takes. Everything is painted anew in every frame.

namespace {

constexpr int frameMilliseconds = 16; // as in Supine
constexpr double breathSeconds = 10;

class Scene : public QWidget {
public:
    Scene() {
        setAttribute(Qt::WA_OpaquePaintEvent);
        m_time.start();
        m_frames.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_frames, &QTimer::timeout, this, [this] { update(); });
        m_frames.start(frameMilliseconds);
    }

protected:
    // Drawn in an area of 16 by 10.
    void paintEvent(QPaintEvent*) override {
        const double seconds = static_cast<double>(m_time.elapsed()) / 1000;
        const double breath = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * seconds / breathSeconds);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(width() / 16.0, height() / 10.0);
        paintRoom(painter);
        paintBody(painter, breath);
        paintSigns(painter, breath);
    }

private:
    static void paintRoom(QPainter& painter) {
        QLinearGradient wall(0, 0, 0, 10);
        wall.setColorAt(0, QColor(0xF8F4EE));
        wall.setColorAt(1, QColor(0xE9E0D2));
        painter.fillRect(QRectF(0, 0, 16, 10), wall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xB9C9B4));
        painter.drawPolygon(QPolygonF({{2.2, 7.3}, {14.4, 7.3}, {13.4, 8.1}, {1.6, 8.1}}));
    }

    static void paintBody(QPainter& painter, double breath) {
        const double belly = 6.2 - 0.25 * breath;
        paintLimb(painter, {{8.2, 6.9}, {10.1, 4.8}, {11.6, 7.3}}, 0.75, QColor(0x2C3459));
        paintLimb(painter, {{4.6, 6.7}, {6.2, 7.3}, {7.6, belly}}, 0.38, QColor(0xCB8A6C));
        QPainterPath torso({4.2, 6.4});
        torso.cubicTo({5.2, 5.8}, {6.6, belly - 0.3}, {8.4, 6.4});
        torso.cubicTo({8.6, 7.2}, {6, 7.6}, {4.3, 7.4});
        torso.closeSubpath();
        QLinearGradient shirt(0, 5.8, 0, 7.6);
        shirt.setColorAt(0, QColor(0x6FBDB8));
        shirt.setColorAt(1, QColor(0x2B7C80));
        painter.setPen(Qt::NoPen);
        painter.fillPath(torso, shirt);
        paintLimb(painter, {{8.2, 7.1}, {9.8, 5.0}, {11.2, 7.6}}, 0.75, QColor(0x3E4872));
        paintLimb(painter, {{4.6, 6.9}, {6.0, 7.6}, {7.4, belly + 0.1}}, 0.38, QColor(0xE6AE8F));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xE6AE8F));
        painter.drawEllipse(QPointF(3.2, 6.7), 0.75, 0.7);
    }

    static void paintLimb(QPainter& painter, const QPolygonF& joints, double width,
                          const QColor& colour) {
        QPainterPath line(joints[0]);
        line.lineTo(joints[1]);
        line.lineTo(joints[2]);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(line);
    }

    void paintSigns(QPainter& painter, double breath) const {
        constexpr int dots = 24;
        painter.setPen(Qt::NoPen);
        for (int i = 0; i < dots; ++i) {
            const double angle = 2 * std::numbers::pi * i / dots;
            const double radius = 1.1 + 0.25 * breath;
            painter.setBrush(i < dots * breath ? QColor(0x1D5A60) : QColor(0xD8CFC0));
            painter.drawEllipse(
                QPointF(2.2 + radius * std::cos(angle), 2.7 + radius * std::sin(angle)), 0.07, 0.07);
        }
        painter.resetTransform();
        QFont font = painter.font();
        font.setPixelSize(height() / 22);
        painter.setFont(font);
        painter.setPen(QColor(0x23303A));
        painter.drawText(QPointF(0.35 * width(), 0.3 * height()),
                         QStringLiteral("Breathe in, and let your belly rise."));
    }

    QTimer m_frames;
    QElapsedTimer m_time;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    Scene scene;
    scene.resize(1280, 800);
    scene.show();
    return QApplication::exec();
}
