// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/icon.h"

#include <QPainter>
#include <QStringList>

namespace supine::controls {

namespace {

// Reads a drawing written as words: M and L points, C cubic curves, Z close, O a circle (centre, radius),
// R a rounded box (x, y, width, height, corner), A an arc of a circle (centre, radius, start, sweep).
class Drawing {
public:
    explicit Drawing(const char* words)
        : m_words(QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts)) {}

    QPainterPath path() {
        while (m_next < m_words.size())
            add(m_words[m_next++].at(0).toLatin1());
        return m_path;
    }

private:
    double number() { return m_words.value(m_next++).toDouble(); }
    QPointF point() {
        const double x = number();
        return {x, number()};
    }

    void add(char what) {
        if (what == 'M')
            m_path.moveTo(point());
        else if (what == 'L')
            m_path.lineTo(point());
        else if (what == 'Z')
            m_path.closeSubpath();
        else
            addRound(what);
    }

    void addRound(char what) {
        const QPointF first = point();
        if (what == 'C') {
            const QPointF second = point();
            m_path.cubicTo(first, second, point());
        } else if (what == 'R') {
            const QPointF size = point();
            const double corner = number();
            m_path.addRoundedRect(QRectF(first, QSizeF(size.x(), size.y())), corner, corner);
        } else {
            addCircle(what, first, number());
        }
    }

    void addCircle(char what, QPointF centre, double r) {
        if (what == 'O') {
            m_path.addEllipse(centre, r, r);
            return;
        }
        const QRectF box(centre.x() - r, centre.y() - r, 2 * r, 2 * r);
        const double start = number();
        m_path.arcMoveTo(box, start);
        m_path.arcTo(box, start, number());
    }

    QStringList m_words;
    QPainterPath m_path;
    qsizetype m_next = 0;
};

const char* wordsOfTransport(Icon icon) {
    switch (icon) {
    case Icon::Play:
        return "M 8 5.2 C 8 4.2 9 3.8 9.8 4.3 L 19.4 11 C 20.1 11.5 20.1 12.5 19.4 13 L 9.8 19.7 C 9 20.2 8 19.8 8 18.8 Z";
    case Icon::Pause:
        return "R 6.2 4.5 4 15 1.4 R 13.8 4.5 4 15 1.4";
    case Icon::Previous:
        return "M 19 6 C 19 5.2 18.2 4.9 17.6 5.3 L 9.4 11.3 C 8.9 11.7 8.9 12.3 9.4 12.7 L 17.6 18.7 C 18.2 19.1 19 18.8 19 18 Z R 5 4.8 2.2 14.4 1.1";
    case Icon::Next:
        return "M 5 6 C 5 5.2 5.8 4.9 6.4 5.3 L 14.6 11.3 C 15.1 11.7 15.1 12.3 14.6 12.7 L 6.4 18.7 C 5.8 19.1 5 18.8 5 18 Z R 16.8 4.8 2.2 14.4 1.1";
    case Icon::Stop:
        return "R 5.5 5.5 13 13 3";
    case Icon::Again:
        return "A 12 12.5 7.5 120 300 M 5.2 4.8 L 8.2 6 L 7 9";
    case Icon::Close:
        return "M 6 6 L 18 18 M 18 6 L 6 18";
    case Icon::Back:
        return "M 14.5 5 L 8 12 L 14.5 19";
    case Icon::Forward:
        return "M 9.5 5 L 16 12 L 9.5 19";
    case Icon::Down:
        return "M 5.5 9 L 12 15.5 L 18.5 9";
    case Icon::Up:
        return "M 5.5 15 L 12 8.5 L 18.5 15";
    case Icon::Check:
        return "M 5 12.6 L 9.8 17.2 L 19 7.4";
    default:
        return "";
    }
}

const char* wordsOfSense(Icon icon) {
    switch (icon) {
    case Icon::Sound:
        return "M 4 9.6 L 7.4 9.6 L 11.6 6 L 11.6 18 L 7.4 14.4 L 4 14.4 Z A 11 12 4.4 -42 84 A 11 12 8 -42 84";
    case Icon::Muted:
        return "M 4 9.6 L 7.4 9.6 L 11.6 6 L 11.6 18 L 7.4 14.4 L 4 14.4 Z M 15.4 9.6 L 20.2 14.4 M 20.2 9.6 L 15.4 14.4";
    case Icon::Voice:
        return "R 9 3 6 11 3 A 12 11.4 6.2 180 180 M 12 17.6 L 12 21 M 9 21 L 15 21";
    case Icon::Chime:
        return "M 6 17 C 7.6 15.4 7.4 13 7.4 10.6 C 7.4 7.6 9.4 5.4 12 5.4 C 14.6 5.4 16.6 7.6 16.6 10.6 C 16.6 13 16.4 15.4 18 17 Z M 10.2 20 L 13.8 20 M 12 3.4 L 12 5.4";
    case Icon::Breath:
        return "M 3.5 9 L 13 9 C 17 9 17 4 13.6 4 C 12.4 4 11.5 4.7 11.2 5.6 M 3.5 12.6 L 17.4 12.6 C 21.4 12.6 21.4 18 17.6 18 C 16.4 18 15.4 17.2 15.2 16.2 M 3.5 16.2 L 10.6 16.2 C 13.4 16.2 13.4 20 11 20 C 10.2 20 9.6 19.6 9.3 19";
    case Icon::Inward:
        return "M 2.5 12 L 9.5 12 M 6.4 8.8 L 9.6 12 L 6.4 15.2 M 21.5 12 L 14.5 12 M 17.6 8.8 L 14.4 12 L 17.6 15.2";
    case Icon::Outward:
        return "M 2.8 12 L 9.8 12 M 5.8 8.8 L 2.6 12 L 5.8 15.2 M 21.2 12 L 14.2 12 M 18.2 8.8 L 21.4 12 L 18.2 15.2";
    case Icon::Captions:
        return "R 3 5 18 14 3 M 6.8 12 L 12.6 12 M 15.4 12 L 17.2 12 M 6.8 15.4 L 8.6 15.4 M 11.4 15.4 L 17.2 15.4";
    case Icon::Eye:
        return "M 2.8 12 C 5 7.6 8.2 5.6 12 5.6 C 15.8 5.6 19 7.6 21.2 12 C 19 16.4 15.8 18.4 12 18.4 C 8.2 18.4 5 16.4 2.8 12 Z O 12 12 3";
    case Icon::SeeThrough:
        return "M 12 3 L 12 21 M 12 6.6 C 8 6 5.4 8 5 11.2 M 12 6.6 C 16 6 18.6 8 19 11.2 M 12 11.2 C 8.8 10.8 6.8 12.4 6.4 15 M 12 11.2 C 15.2 10.8 17.2 12.4 17.6 15 M 12 15.8 C 9.8 15.6 8.4 16.6 8 18.4 M 12 15.8 C 14.2 15.6 15.6 16.6 16 18.4";
    case Icon::Hand:
        return "M 8 12.6 L 8 6.2 C 8 4.5 10.4 4.5 10.4 6.2 L 10.4 11 M 10.4 6.2 L 10.4 4.6 C 10.4 2.9 12.9 2.9 12.9 4.6 L 12.9 11 M 12.9 5.6 C 12.9 4 15.3 4 15.3 5.6 L 15.3 11.4 M 15.3 8 C 15.3 6.5 17.6 6.5 17.6 8 L 17.6 14 C 17.6 18.4 15.4 21 12.2 21 C 9.4 21 8 19.8 6.6 17.2 L 4.4 13.2 C 3.6 11.7 5.4 10.6 6.5 11.8 L 8 13.6";
    case Icon::Sun:
        return "O 12 12 3.8 M 12 2.8 L 12 5 M 12 19 L 12 21.2 M 2.8 12 L 5 12 M 19 12 L 21.2 12 M 5.5 5.5 L 7 7 M 17 17 L 18.5 18.5 M 5.5 18.5 L 7 17 M 17 7 L 18.5 5.5";
    case Icon::Moon:
        return "M 19.6 14.4 C 14.6 16.8 8.4 12.4 9.8 4.6 C 2.6 7.2 3 17.4 9.8 19.8 C 14 21.2 18 18.8 19.6 14.4 Z";
    default:
        return "";
    }
}

const char* wordsOfThing(Icon icon) {
    switch (icon) {
    case Icon::Shield:
        return "M 12 3 L 19 5.6 L 19 11.4 C 19 16 16.2 19.2 12 21 C 7.8 19.2 5 16 5 11.4 L 5 5.6 Z";
    case Icon::Sliders:
        return "M 3.5 8 L 12.4 8 M 17.6 8 L 20.5 8 O 15 8 2.6 M 3.5 16 L 6.4 16 M 11.6 16 L 20.5 16 O 9 16 2.6";
    case Icon::Phone:
        return "M 5 4.6 L 8.4 3.8 L 10.4 8.4 L 8.2 10.2 C 9.2 12.6 11.4 14.8 13.8 15.8 L 15.6 13.6 L 20.2 15.6 L 19.4 19 C 19.2 19.8 18.6 20.2 17.8 20.2 C 10.2 19.8 4.2 13.8 3.8 6.2 C 3.8 5.4 4.2 4.8 5 4.6 Z";
    case Icon::Person:
        return "O 12 7.6 3.8 M 5 20.4 C 5 16.6 8 14.4 12 14.4 C 16 14.4 19 16.6 19 20.4";
    case Icon::Info:
        return "O 12 12 9 M 12 11 L 12 16.4 M 12 7.6 L 12 7.7";
    case Icon::Growing:
        return "M 12 20 L 12 4.6 M 6 10.4 L 12 4.4 L 18 10.4";
    case Icon::Book:
        return "M 12 6.4 C 9.8 4.8 7 4.4 3.6 4.6 L 3.6 18.4 C 7 18.2 9.8 18.6 12 20.2 C 14.2 18.6 17 18.2 20.4 18.4 L 20.4 4.6 C 17 4.4 14.2 4.8 12 6.4 Z M 12 6.4 L 12 20.2";
    case Icon::Globe:
        return "O 12 12 9 M 3 12 L 21 12 M 12 3 C 7.4 8 7.4 16 12 21 M 12 3 C 16.6 8 16.6 16 12 21";
    case Icon::Turn:
        return "R 8.4 5 7.2 14 1.8 M 3 14.4 C 2.6 17.8 4 20 6.8 20.6 M 21 9.6 C 21.4 6.2 20 4 17.2 3.4";
    case Icon::Clock:
        return "O 12 12 9 M 12 7 L 12 12.2 L 15.4 14.2";
    case Icon::Bed:
        return "M 3.4 19.4 L 3.4 5.4 M 3.4 16 L 20.6 16 L 20.6 19.4 M 20.6 16 L 20.6 13 C 20.6 11.4 19.6 10.4 18 10.4 L 11 10.4 L 11 16 O 7.2 12 1.8";
    case Icon::Floor:
        return "M 3 18.4 L 21 18.4 M 3.6 14.6 C 6 12.8 8.8 12.6 11 14.4 L 15 7.4 L 19 14.6";
    case Icon::DoNot:
        return "O 12 12 9 M 5.7 5.7 L 18.3 18.3";
    case Icon::Link:
        return "M 13 5 L 6.6 5 C 5.6 5 5 5.6 5 6.6 L 5 17.4 C 5 18.4 5.6 19 6.6 19 L 17.4 19 C 18.4 19 19 18.4 19 17.4 L 19 12 M 12 12 L 20 4 M 15.4 4 L 20 4 L 20 8.6";
    case Icon::Keyboard:
        return "R 2.6 6 18.8 12 2.4 M 6.4 10 L 6.5 10 M 10 10 L 10.1 10 M 13.8 10 L 13.9 10 M 17.5 10 L 17.6 10 M 8 14 L 16 14";
    case Icon::Search:
        return "O 10.6 10.6 6.2 M 15.2 15.2 L 20.4 20.4";
    case Icon::FullScreen:
        return "M 9 4 L 4 4 L 4 9 M 15 4 L 20 4 L 20 9 M 9 20 L 4 20 L 4 15 M 15 20 L 20 20 L 20 15";
    default:
        return "";
    }
}

const char* wordsOfDiary(Icon icon) {
    switch (icon) {
    case Icon::Calendar:
        return "R 3.6 5.2 16.8 15.2 3.2 M 3.6 10 L 20.4 10 M 8.2 3 L 8.2 7 M 15.8 3 L 15.8 7";
    case Icon::Export:
        return "M 12 15 L 12 3.8 M 7.6 8 L 12 3.6 L 16.4 8 M 4.4 14.6 L 4.4 18.2 C 4.4 19.6 5.4 20.4 6.6 20.4 L 17.4 20.4 C 18.6 20.4 19.6 19.6 19.6 18.2 L 19.6 14.6";
    case Icon::Delete:
        return "M 4 6.8 L 20 6.8 M 9 6.8 L 9 5 C 9 4 9.6 3.6 10.4 3.6 L 13.6 3.6 C 14.4 3.6 15 4 15 5 L 15 6.8 M 6.2 6.8 L 7 18.4 C 7.1 19.8 8 20.4 9 20.4 L 15 20.4 C 16 20.4 16.9 19.8 17 18.4 L 17.8 6.8 M 10.2 11 L 10.2 16.2 M 13.8 11 L 13.8 16.2";
    default:
        return "";
    }
}

constexpr double grid = 24;
constexpr double lineWidth = 1.75;

} // namespace

bool isFilled(Icon icon) {
    return icon == Icon::Play || icon == Icon::Pause || icon == Icon::Previous ||
           icon == Icon::Next || icon == Icon::Stop;
}

bool followsReading(Icon icon) {
    return icon == Icon::Back || icon == Icon::Forward || icon == Icon::Link;
}

QPainterPath pathOf(Icon icon) {
    for (const char* words :
         {wordsOfTransport(icon), wordsOfSense(icon), wordsOfThing(icon), wordsOfDiary(icon)})
        if (*words != '\0')
            return Drawing(words).path();
    return {};
}

void paintIcon(QPainter& painter, Icon icon, const QRectF& square, const QColor& colour,
               Qt::LayoutDirection direction) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / grid, square.height() / grid);
    if (direction == Qt::RightToLeft && followsReading(icon)) {
        painter.translate(grid, 0);
        painter.scale(-1, 1);
    }
    painter.setPen(isFilled(icon) ? QPen(Qt::NoPen)
                                  : QPen(colour, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(isFilled(icon) ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawPath(pathOf(icon));
    painter.restore();
}

void paintMark(QPainter& painter, const QRectF& area, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.topLeft());
    painter.scale(area.width() / 40, area.height() / 20);
    QPainterPath body = Drawing("M 9.6 15 C 13 13.2 16.4 13.4 19.6 15.8 L 27.4 3.8 L 36 16").path();
    painter.setPen(QPen(colour, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(body);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(4, 12.8), 3.2, 3.2);
    painter.restore();
}

} // namespace supine::controls
