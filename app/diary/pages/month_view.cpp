// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/month_view.h"

#include "app/controls/type.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace supine::diary {

using controls::theme;
using controls::Theme;
using controls::Type;

namespace {

constexpr double widestRow = 72; ///< From week to week, at most.
constexpr double leastRow = 50;
constexpr double rowPerColumn = 1.2;
constexpr int rowsThatFit = 5;   ///< A month of six weeks stands closer, so that the page stays.
constexpr double largestDisc = 48;
constexpr double discGap = 4;
constexpr double digitShare = 0.42; ///< Of the disc, at most.
constexpr int mostDots = 3;
constexpr double dot = 4;
constexpr double dotGap = 3;

int number(const Day& day) {
    return static_cast<int>(static_cast<unsigned>(day.day()));
}

double rowFor(double width) {
    return std::clamp(rowPerColumn * width / 7, leastRow, controls::scaledIcon(widestRow));
}

} // namespace

MonthView::MonthView(const QString& name, QWidget* parent) : Reactive(parent) {
    setAccessibleName(name);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MonthView::setContent(Content content) {
    m_content = std::move(content);
    m_weeks = weeksOf(m_content.month, m_content.first);
    if (!m_cursor.ok() || monthOf(m_cursor) != m_content.month) {
        const bool isNow = monthOf(m_content.today) == m_content.month;
        const unsigned day = m_cursor.ok() ? static_cast<unsigned>(m_cursor.day()) : 1;
        m_cursor = isNow ? m_content.today
                         : m_content.month / std::chrono::day{std::min(
                               day, static_cast<unsigned>(daysIn(m_content.month)))};
    }
    updateGeometry();
    moveFocusRing();
    update();
}

std::optional<Day> MonthView::dayIn(int cell) const {
    if (cell < 0 || cell >= rows() * columns())
        return {};
    return m_weeks[static_cast<std::size_t>(cell / 7)][static_cast<std::size_t>(cell % 7)];
}

int MonthView::cellOf(const Day& day) const {
    for (int cell = 0; cell < rows() * columns(); ++cell)
        if (dayIn(cell) == day)
            return cell;
    return -1;
}

QString MonthView::columnTitle(int column) const {
    const auto day = weekdaysFrom(m_content.first)[static_cast<std::size_t>(column)];
    return QLocale().standaloneDayName(static_cast<int>(day.iso_encoding()));
}

QString MonthView::cellText(int row, int column) const {
    const std::optional<Day> day = dayIn(row * 7 + column);
    if (!day)
        return {};
    const auto words = m_content.words.find(*day);
    const QString text = words != m_content.words.end() ? words->second : QString::number(number(*day));
    return *day == m_content.today ? tr("%1, today", "a day of the month").arg(text) : text;
}

int MonthView::currentCell() const {
    return cellOf(m_cursor);
}

void MonthView::activate(int cell) {
    choose(dayIn(cell));
}

int MonthView::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(headHeight() + rowsThatFit * rowFor(width)));
}

QSize MonthView::sizeHint() const {
    const int width = static_cast<int>(7 * controls::scaledIcon(56));
    return {width, heightForWidth(width)};
}

QSize MonthView::minimumSizeHint() const {
    return {7 * 44, static_cast<int>(headHeight() + rowsThatFit * leastRow)};
}

double MonthView::headHeight() const {
    return std::ceil(controls::fontFor(Type::Legend).pixelSize() * 1.25) + 14;
}

QRect MonthView::cellRect(int row, int column) const {
    const double wide = width() / 7.0;
    const double high = (height() - headHeight()) / std::max(1, rows());
    const QRectF cell(column * wide, headHeight() + row * high, wide, high);
    return QStyle::visualRect(layoutDirection(), rect(), cell.toAlignedRect());
}

double MonthView::discSize() const {
    const double wide = width() / 7.0 - discGap;
    const double high = (height() - headHeight()) / std::max(1, rows()) - discGap;
    return std::min({wide, high, controls::scaledIcon(largestDisc)});
}

QRectF MonthView::discIn(int row, int column) const {
    const double size = discSize();
    const QPointF middle = QRectF(cellRect(row, column)).center();
    return {middle.x() - size / 2, middle.y() - size / 2, size, size};
}

int MonthView::cellAt(const QPoint& position) const {
    for (int cell = 0; cell < rows() * columns(); ++cell)
        if (cellRect(cell / 7, cell % 7).contains(position))
            return cell;
    return -1;
}

double MonthView::focusCorner() const {
    return discSize() / 2;
}

// Within the widget also in its corners, where a neighbour would cut it.
QRect MonthView::focusShape() const {
    const int cell = currentCell();
    if (cell < 0)
        return rect();
    const double in = 2;
    return discIn(cell / 7, cell % 7).adjusted(in, in, -in, -in).toAlignedRect();
}

void MonthView::followLook() {
    Reactive::followLook();
    moveFocusRing();
}

void MonthView::resizeEvent(QResizeEvent* event) {
    Reactive::resizeEvent(event);
    moveFocusRing();
}

// Qt tells of the focus after this, of the whole table.
void MonthView::focusInEvent(QFocusEvent* event) {
    Reactive::focusInEvent(event);
    QTimer::singleShot(0, this, [this] { controls::tellCell(*this, *this); });
}

void MonthView::go(const Day& day) {
    if (monthOf(day) != m_content.month)
        Q_EMIT monthWanted(monthOf(day));
    if (monthOf(day) != m_content.month || day == m_cursor)
        return;
    m_cursor = day;
    controls::tellCell(*this, *this);
    moveFocusRing();
    update();
}

void MonthView::choose(const std::optional<Day>& day) {
    if (!day)
        return;
    go(*day);
    if (m_content.practices.count(*day) > 0)
        Q_EMIT dayChosen(*day);
}

void MonthView::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->modifiers() == Qt::NoModifier ? event->key() : 0) {
    case Qt::Key_Left:
        return go(moved(m_cursor, -forward));
    case Qt::Key_Right:
        return go(moved(m_cursor, forward));
    case Qt::Key_Up:
        return go(moved(m_cursor, -7));
    case Qt::Key_Down:
        return go(moved(m_cursor, 7));
    case Qt::Key_PageUp:
        return go(movedByMonths(m_cursor, -1));
    case Qt::Key_PageDown:
        return go(movedByMonths(m_cursor, 1));
    case Qt::Key_Home:
        return go(m_content.month / 1);
    case Qt::Key_End:
        return go(m_content.month / daysIn(m_content.month));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_cursor);
    default:
        Reactive::keyPressEvent(event);
    }
}

void MonthView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        choose(dayIn(cellAt(event->position().toPoint())));
}

void MonthView::mouseMoveEvent(QMouseEvent* event) {
    m_hovered = cellAt(event->position().toPoint());
    const std::optional<Day> day = dayIn(m_hovered);
    setCursor(day && m_content.practices.count(*day) > 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void MonthView::leaveEvent(QEvent* event) {
    m_hovered = -1;
    Reactive::leaveEvent(event);
}

void MonthView::paintHead(QPainter& painter) const {
    painter.setFont(controls::fontFor(Type::Legend));
    painter.setPen(theme().ink3);
    int column = 0;
    for (const std::chrono::weekday& day : weekdaysFrom(m_content.first)) {
        const QRect cell = cellRect(0, column++);
        painter.drawText(QRectF(cell.x(), 0, cell.width(), headHeight() - 8), Qt::AlignCenter,
                         QLocale().standaloneDayName(static_cast<int>(day.iso_encoding()),
                                                     QLocale::NarrowFormat));
    }
}

// The dots tell days of practice from the others also where the disc's colour is not seen.
void MonthView::paintDots(QPainter& painter, const QRectF& disc, int practices) const {
    const int dots = std::min(practices, mostDots);
    const double size = dot * disc.width() / largestDisc;
    const double gap = dotGap * disc.width() / largestDisc;
    double x = disc.center().x() - (dots * size + (dots - 1) * gap) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().primary);
    for (int i = 0; i < dots; ++i, x += size + gap)
        painter.drawEllipse(QRectF(x, disc.bottom() - 2.2 * size, size, size));
}

void MonthView::paintDay(QPainter& painter, int row, int column) const {
    const std::optional<Day> day = dayIn(row * 7 + column);
    if (!day)
        return;
    const Theme& t = theme();
    const QRectF disc = discIn(row, column);
    const auto practised = m_content.practices.find(*day);
    const bool isPractised = practised != m_content.practices.end();
    const bool isHovered = isPractised && m_hovered == row * 7 + column;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isHovered ? controls::mixed(t.tint, t.primary, 0.12) : t.tint);
    if (isPractised) {
        painter.drawEllipse(disc.adjusted(2, 2, -2, -2));
        paintDots(painter, disc, practised->second);
    }
    if (*day == m_content.today) {
        painter.setPen(QPen(t.primary, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1));
    }
    const double pixels = std::min(controls::scaled(17), digitShare * disc.width());
    painter.setFont(controls::fontOf(pixels, isPractised ? QFont::DemiBold : QFont::Normal));
    painter.setPen(isPractised ? t.onTint : *day > m_content.today ? t.ink3 : t.ink2);
    painter.drawText(isPractised ? disc.translated(0, -0.05 * disc.height()) : disc, Qt::AlignCenter,
                     QString::number(number(*day)));
}

void MonthView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHead(painter);
    for (int row = 0; row < rows(); ++row)
        for (int column = 0; column < columns(); ++column)
            paintDay(painter, row, column);
}

} // namespace supine::diary
