// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/finding_row.h"

#include "app/text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace supine::browse {

namespace {

using controls::Type;

constexpr int inset = 10;
constexpr int gap = 16;
constexpr int leastWords = 120; ///< Pixels; where there is less, the picture gives way.

} // namespace

FindingRow::FindingRow(Finding finding, const QPixmap& picture, QWidget* parent)
    : ListRow(finding.line, parent), m_finding(std::move(finding)), m_picture(picture) {
    setCheckable(false);
    const QString title = text::of(m_finding.exercise->title);
    setAccessibleName(place().isEmpty()
                          ? tr("%1. %2", "An exercise and a line of it, as read aloud")
                                .arg(title, m_finding.line)
                          : tr("%1, %2. %3", "An exercise, where in it, and the line, as read aloud")
                                .arg(title, place(), m_finding.line));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

// The row is as high as its picture at least.
QSize FindingRow::pictureSize() {
    const double height = controls::scaledIcon(60);
    return {static_cast<int>(std::lround(1.7 * height)), static_cast<int>(std::lround(height))};
}

QString FindingRow::place() const {
    switch (m_finding.kind) {
    case FoundIn::Step:
        return tr("Step %1").arg(m_finding.number);
    case FoundIn::Note:
        return tr("Good to know", "Where a line was found: in what is told about an exercise");
    case FoundIn::Title:
        break;
    }
    return {};
}

QString FindingRow::heading() const {
    const QString title = text::of(m_finding.exercise->title);
    return place().isEmpty() ? title
                             : tr("%1 · %2", "An exercise, and where in it").arg(title, place());
}

int FindingRow::wordsLeft(int width) {
    const int left = pictureSize().width() + gap;
    return width - 2 * inset - left < controls::scaled(leastWords) ? 0 : left;
}

controls::TextLayout FindingRow::laidOut(const QString& words, Type type, int width) const {
    return controls::TextLayout(words, std::max(60, width),
                                {controls::fontFor(type), 1.3, Qt::AlignLeading, false,
                                 layoutDirection()});
}

int FindingRow::heightForWidth(int width) const {
    const int words = width - 2 * inset - wordsLeft(width);
    const double high = laidOut(heading(), Type::BodyMedium, words).size().height() +
                        laidOut(text(), Type::Note, words).size().height();
    return std::max(pictureSize().height(), static_cast<int>(std::ceil(high))) + 2 * inset;
}

QSize FindingRow::sizeHint() const {
    return {480, heightForWidth(480)};
}

QSize FindingRow::minimumSizeHint() const {
    return {160, controls::target::row};
}

void FindingRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const controls::Theme& t = controls::theme();
    paintGround(painter);
    const int left = wordsLeft(width());
    if (left > 0)
        painter.drawPixmap(inDirection(QRect({inset, (height() - pictureSize().height()) / 2},
                                             pictureSize())),
                           m_picture);
    const QRect words =
        inDirection({inset + left, inset, width() - 2 * inset - left, height() - 2 * inset});
    const controls::TextLayout head = laidOut(heading(), Type::BodyMedium, words.width());
    const controls::TextLayout line = laidOut(text(), Type::Note, words.width());
    const double high = head.size().height() + line.size().height();
    const double top = words.y() + std::max(0.0, (words.height() - high) / 2);
    head.paint(painter, QPointF(words.x(), top), t.ink);
    line.paint(painter, QPointF(words.x(), top + head.size().height()), t.ink2);
}

} // namespace supine::browse
