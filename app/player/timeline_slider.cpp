// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/timeline_slider.h"

#include "app/controls/type.h"
#include "app/player/words.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace supine::player {

using session::Chapter;

namespace {

constexpr double gap = 6;
constexpr double played = 8;
constexpr double unplayed = 4;
constexpr double knob = 19;
constexpr double hitHeight = 44;
constexpr double nameGap = 12;
constexpr Seconds arrowStep{5};

} // namespace

TimelineSlider::TimelineSlider(const model::Library& library, QWidget* parent)
    : Reactive(parent), m_library(library) {
    setAccessibleName(tr("Place in the session"));
    setLayoutDirection(Qt::LeftToRight);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineSlider::setTimeline(const session::Timeline* timeline) {
    m_timeline = timeline;
    m_position = {};
    update();
}

void TimelineSlider::setPosition(Seconds position) {
    if (position == m_position)
        return;
    m_position = position;
    update();
}

double TimelineSlider::maximum() const {
    return m_timeline ? m_timeline->duration.count() : 0;
}

double TimelineSlider::step() const {
    return arrowStep.count();
}

void TimelineSlider::setValue(double seconds) {
    Q_EMIT sought(Seconds{std::clamp(seconds, minimum(), maximum())});
    controls::tellValue(*this);
}

QString TimelineSlider::valueText() const {
    return m_timeline ? placeOnTimeline(m_library, *m_timeline, m_position) : QString();
}

QSize TimelineSlider::sizeHint() const {
    const double names = hasNames() ? controls::scaled(14) * 1.4 : 0;
    return {320, static_cast<int>(std::max(hitHeight, names + 26))};
}

bool TimelineSlider::hasNames() const {
    return controls::emWidth(width()) >= 0.88 * controls::wideFrom;
}

double TimelineSlider::lineY() const {
    return hasNames() ? height() - 14.0 : height() / 2.0;
}

TimelineSlider::Span TimelineSlider::spanOf(std::size_t chapter) const {
    const std::size_t count = m_timeline->chapters.size();
    const double room = width() - knob - gap * static_cast<double>(count - 1);
    const double before = knob / 2 + gap * static_cast<double>(chapter);
    const Chapter& span = m_timeline->chapters[chapter];
    return {before + room * (span.start / m_timeline->duration),
            before + room * (span.end / m_timeline->duration)};
}

double TimelineSlider::xOf(Seconds time) const {
    std::size_t chapter = 0;
    while (chapter + 1 < m_timeline->chapters.size() && time >= m_timeline->chapters[chapter].end)
        ++chapter;
    const Span span = spanOf(chapter);
    const Chapter& within = m_timeline->chapters[chapter];
    const double share = (time - within.start) / (within.end - within.start);
    return span.left + std::clamp(share, 0.0, 1.0) * (span.right - span.left);
}

Seconds TimelineSlider::timeAt(double x) const {
    for (std::size_t i = 0; i < m_timeline->chapters.size(); ++i) {
        const Span span = spanOf(i);
        if (x > span.right + gap / 2)
            continue;
        const Chapter& chapter = m_timeline->chapters[i];
        const double share = std::clamp((x - span.left) / (span.right - span.left), 0.0, 1.0);
        return chapter.start + share * (chapter.end - chapter.start);
    }
    return m_timeline->duration;
}

bool TimelineSlider::isNow(const Chapter& chapter) const {
    return m_position >= chapter.start && m_position < chapter.end;
}

void TimelineSlider::mousePressEvent(QMouseEvent* event) {
    if (m_timeline && event->button() == Qt::LeftButton)
        Q_EMIT sought(timeAt(event->position().x()));
}

void TimelineSlider::mouseMoveEvent(QMouseEvent* event) {
    if (!m_timeline)
        return;
    const Seconds at = timeAt(event->position().x());
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT sought(at);
    Q_EMIT pointedAt(at, static_cast<int>(xOf(at)));
}

void TimelineSlider::leaveEvent(QEvent* event) {
    Reactive::leaveEvent(event);
    Q_EMIT pointedAway();
}

void TimelineSlider::focusOutEvent(QFocusEvent* event) {
    Reactive::focusOutEvent(event);
    Q_EMIT pointedAway();
}

void TimelineSlider::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        moveByKey(*event);
        if (m_timeline)
            Q_EMIT pointedAt(m_position, static_cast<int>(xOf(m_position)));
        return;
    default:
        Reactive::keyPressEvent(event);
    }
}

void TimelineSlider::moveByKey(const QKeyEvent& event) {
    const bool chapters = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return chapters ? chapterWanted(-1) : setValue(value() - step());
    case Qt::Key_Right:
        return chapters ? chapterWanted(1) : setValue(value() + step());
    case Qt::Key_Home:
        return setValue(0);
    case Qt::Key_End:
        // A little before the end: the last line stays within reach of who went too far.
        return setValue(maximum() - step());
    default:
        return;
    }
}

void TimelineSlider::paintEvent(QPaintEvent*) {
    if (!m_timeline)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(opacity());
    for (std::size_t i = 0; i < m_timeline->chapters.size(); ++i)
        paintLine(painter, i);
    if (hasNames())
        paintNames(painter);
    const controls::Theme& theme = controls::theme();
    painter.setPen(QPen(theme.bg, 3));
    painter.setBrush(controls::mixed(theme.primary, theme.primaryHover, hover()));
    painter.drawEllipse(QPointF(xOf(m_position), lineY()), knob / 2 + 1, knob / 2 + 1);
}

void TimelineSlider::paintLine(QPainter& painter, std::size_t chapter) const {
    const controls::Theme& theme = controls::theme();
    const Span span = spanOf(chapter);
    const double here = std::clamp(xOf(m_position), span.left, span.right);
    painter.setPen(Qt::NoPen);
    const auto bar = [&](double left, double right, double thick, const QColor& colour) {
        if (right - left < 0.5)
            return;
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(left, lineY() - thick / 2, right - left, thick), thick / 2,
                                thick / 2);
    };
    bar(here, span.right, unplayed, theme.edge);
    bar(span.left, here, played, theme.primary);
}

// The chapter one is in always has its name; the others, long ones first, where there is room.
void TimelineSlider::paintNames(QPainter& painter) const {
    const controls::Theme& theme = controls::theme();
    const QFont plain = controls::fontFor(controls::Type::Legend);
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    const double height = QFontMetricsF(plain).height();
    const double baseline = lineY() - 12 - height;
    std::vector<Span> taken;
    const auto name = [&](std::size_t i, bool now) {
        const QString text = shortTitleOf(m_library, m_timeline->chapters[i].exercise);
        const QFont& font = now ? strong : plain;
        const double wide = QFontMetricsF(font).horizontalAdvance(text);
        Span place{spanOf(i).left, spanOf(i).left + wide};
        if (place.right > width())
            place = {width() - wide, static_cast<double>(width())};
        const bool free = std::none_of(taken.begin(), taken.end(), [&](const Span& other) {
            return place.left < other.right + nameGap && other.left < place.right + nameGap;
        });
        if (!free)
            return;
        taken.push_back(place);
        painter.setFont(font);
        painter.setPen(now ? theme.ink : theme.ink3);
        painter.drawText(QRectF(place.left, baseline, wide + 2, height), Qt::AlignLeft, text);
    };
    for (const std::size_t i : namesByWeight())
        name(i, isNow(m_timeline->chapters[i]));
}

std::vector<std::size_t> TimelineSlider::namesByWeight() const {
    const auto& chapters = m_timeline->chapters;
    std::vector<std::size_t> order(chapters.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        if (isNow(chapters[one]) != isNow(chapters[other]))
            return isNow(chapters[one]);
        return chapters[one].end - chapters[one].start >
               chapters[other].end - chapters[other].start;
    });
    return order;
}

} // namespace supine::player
