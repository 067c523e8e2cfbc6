// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/plot_view.h"

#include "app/controls/panel.h"
#include "app/controls/type.h"
#include "app/diary/pages/words.h"

#include <QFontMetricsF>
#include <QKeyEvent>
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

constexpr int gridStep = 2;
constexpr double ringRadius = 6.5;
constexpr double discRadius = 7.2;
constexpr double bothRadius = 10; ///< Of the ring round a disc at the same number.
constexpr double ringLine = 2.4;
constexpr double between = 3.5;   ///< Width of the line between before and after.
constexpr double labelGap = 14;
constexpr double top = 14;        ///< Over the line of 10.
constexpr double half = 15;       ///< Of a mark's column, for the ring of the focus.

QFont labelFont() {
    return controls::fontFor(Type::Legend);
}

double labelHeight() {
    return std::ceil(labelFont().pixelSize() * 1.3);
}

double grown(double pixels) {
    return controls::scaledIcon(pixels);
}

void paintRing(QPainter& painter, const QPointF& at, double radius) {
    painter.setPen(QPen(theme().breathOut, grown(ringLine)));
    painter.setBrush(theme().surface);
    painter.drawEllipse(at, grown(radius), grown(radius));
}

void paintDisc(QPainter& painter, const QPointF& at) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().primary);
    painter.drawEllipse(at, grown(discRadius), grown(discRadius));
}

QString before() {
    return PlotView::tr("before", "How the back was; in a legend");
}

QString after() {
    return PlotView::tr("after", "How the back was; in a legend");
}

} // namespace

PlotView::PlotView(const QString& name, QWidget* parent) : Reactive(parent) {
    setAccessibleName(name);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PlotView::setContent(Content content) {
    m_content = std::move(content);
    m_cursor = std::clamp(m_cursor, 0, std::max(0, rows() - 1));
    m_hovered = -1;
    setFocusPolicy(rows() > 0 ? Qt::TabFocus : Qt::NoFocus);
    moveFocusRing();
    update();
}

QString PlotView::columnTitle(int column) const {
    return column == 0 ? tr("day", "over a column, read aloud") : column == 1 ? before() : after();
}

QString PlotView::cellText(int row, int column) const {
    if (column == 0)
        return m_content.titles[static_cast<std::size_t>(row)];
    const std::optional<Feeling>& feeling = column == 1 ? mark(row).before : mark(row).after;
    return feeling ? numbersInWords(column == 1 ? feeling : std::nullopt,
                                    column == 1 ? std::nullopt : feeling)
                   : QString();
}

QRect PlotView::cellRect(int row, int column) const {
    const std::optional<Feeling>& feeling = column == 2 ? mark(row).after : mark(row).before;
    const double y = column > 0 && feeling ? yOf(*feeling) : plotArea().bottom();
    return QRectF(xOf(mark(row)) - half, y - half, 2 * half, 2 * half).toAlignedRect();
}

int PlotView::currentCell() const {
    return rows() > 0 ? m_cursor * columns() : -1;
}

void PlotView::activate(int cell) {
    if (cell >= 0 && cell < rows() * columns())
        Q_EMIT chosen(QString::fromStdString(mark(cell / columns()).id));
}

QSize PlotView::sizeHint() const {
    return {560, static_cast<int>(grown(320))};
}

QSize PlotView::minimumSizeHint() const {
    return {240, static_cast<int>(grown(220))};
}

QRectF PlotView::plotArea() const {
    const double labels = QFontMetricsF(labelFont()).horizontalAdvance(QStringLiteral("10"));
    const double left = std::ceil(labels) + 12;
    const double bottom = labelHeight() + 12;
    const QRectF area(left, top, std::max(1.0, width() - left - 4),
                      std::max(1.0, height() - top - bottom));
    return layoutDirection() == Qt::RightToLeft ? area.translated(4 - left, 0) : area;
}

double PlotView::xOf(const Mark& mark) const {
    const QRectF area = plotArea().adjusted(6, 0, -6, 0);
    const double share = mark.at / m_content.days;
    return area.x() + area.width() * (layoutDirection() == Qt::RightToLeft ? 1 - share : share);
}

double PlotView::yOf(double feeling) const {
    const QRectF area = plotArea();
    return area.bottom() - area.height() * feeling / worstFeeling;
}

int PlotView::markAt(double x) const {
    int nearest = -1;
    for (int row = 0; row < rows(); ++row)
        if (std::abs(xOf(mark(row)) - x) <= half &&
            (nearest < 0 || std::abs(xOf(mark(row)) - x) < std::abs(xOf(mark(nearest)) - x)))
            nearest = row;
    return nearest;
}

double PlotView::focusCorner() const {
    return half;
}

QRect PlotView::focusShape() const {
    if (rows() == 0)
        return rect();
    return QRectF(xOf(mark(m_cursor)) - half, 6, 2 * half, height() - 12).toAlignedRect();
}

void PlotView::followLook() {
    Reactive::followLook();
    moveFocusRing();
}

void PlotView::resizeEvent(QResizeEvent* event) {
    Reactive::resizeEvent(event);
    moveFocusRing();
}

// Qt tells of the focus after this, of the whole table.
void PlotView::focusInEvent(QFocusEvent* event) {
    Reactive::focusInEvent(event);
    QTimer::singleShot(0, this, [this] { controls::tellCell(*this, *this); });
}

void PlotView::go(int row) {
    m_cursor = std::clamp(row, 0, std::max(0, rows() - 1));
    controls::tellCell(*this, *this);
    moveFocusRing();
    update();
}

void PlotView::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->modifiers() == Qt::NoModifier ? event->key() : 0) {
    case Qt::Key_Left:
        return go(m_cursor - forward);
    case Qt::Key_Right:
        return go(m_cursor + forward);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(rows() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(currentCell());
    default:
        Reactive::keyPressEvent(event);
    }
}

void PlotView::mousePressEvent(QMouseEvent* event) {
    const int row = markAt(event->position().x());
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    go(row);
    activate(currentCell());
}

void PlotView::mouseMoveEvent(QMouseEvent* event) {
    m_hovered = markAt(event->position().x());
    setCursor(m_hovered < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void PlotView::leaveEvent(QEvent* event) {
    m_hovered = -1;
    Reactive::leaveEvent(event);
}

void PlotView::paintGrid(QPainter& painter) const {
    const Theme& t = theme();
    const QRectF area = plotArea();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setFont(labelFont());
    for (int feeling = 0; feeling <= worstFeeling; feeling += gridStep) {
        const double y = std::round(yOf(feeling)) + 0.5;
        painter.setPen(QPen(t.line, feeling == 0 ? 1.5 : 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(t.ink3);
        const QRectF label = mirrored ? QRectF(area.right() + 10, y - 12, width() - area.right() - 10, 24)
                                      : QRectF(0, y - 12, area.left() - 10, 24);
        painter.drawText(label, Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextDontClip |
                                    (mirrored ? Qt::AlignLeft : Qt::AlignRight),
                         QString::number(feeling));
    }
}

// As many days as have room beside each other.
void PlotView::paintDays(QPainter& painter) const {
    painter.setFont(labelFont());
    painter.setPen(theme().ink3);
    const QFontMetricsF metrics(labelFont());
    const double y = plotArea().bottom() + 8;
    double lastEnd = -width();
    Day last{};
    for (const Mark& mark : m_content.marks) {
        const QString day = QString::number(static_cast<unsigned>(mark.day.day()));
        const double wide = metrics.horizontalAdvance(day);
        const double x = xOf(mark);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double along = mirrored ? width() - x : x;
        if (mark.day == last || along - wide / 2 < lastEnd + labelGap)
            continue;
        painter.drawText(QRectF(x - wide, y, 2 * wide, labelHeight()), Qt::AlignCenter, day);
        lastEnd = along + wide / 2;
        last = mark.day;
    }
}

void PlotView::paintMark(QPainter& painter, const Mark& mark) const {
    const double x = xOf(mark);
    if (mark.before && mark.after && *mark.before != *mark.after) {
        painter.setPen(QPen(controls::mixed(theme().edge, theme().surface, 0.25), grown(between)));
        painter.drawLine(QPointF(x, yOf(*mark.before)), QPointF(x, yOf(*mark.after)));
    }
    if (mark.before)
        paintRing(painter, {x, yOf(*mark.before)}, mark.before == mark.after ? bothRadius : ringRadius);
    if (mark.after)
        paintDisc(painter, {x, yOf(*mark.after)});
}

// What the cursor or the pointer is at, in words beside the column's top.
void PlotView::paintReading(QPainter& painter, int row) const {
    const QString words =
        tr("%1: %2", "a day; how the back was before and after")
            .arg(m_content.titles[static_cast<std::size_t>(row)],
                 numbersInWords(mark(row).before, mark(row).after));
    const QFontMetricsF metrics(labelFont());
    const double wide = metrics.horizontalAdvance(words) + 24;
    const double high = labelHeight() + 12;
    const double x = std::clamp(xOf(mark(row)) - wide / 2, 0.0, std::max(0.0, width() - wide));
    const QRectF pill(x, 0, std::min<double>(wide, width()), high);
    painter.setPen(QPen(theme().edge, 1.2));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(pill.adjusted(1, 1, -1, -1), high / 2 - 1, high / 2 - 1);
    painter.setFont(labelFont());
    painter.setPen(theme().ink);
    painter.drawText(pill, Qt::AlignCenter, words);
}

void PlotView::paintNothing(QPainter& painter) const {
    painter.setFont(controls::fontFor(Type::Note));
    painter.setPen(theme().ink2);
    painter.drawText(plotArea(), Qt::AlignCenter | Qt::TextWordWrap, tr("No numbers in this month."));
}

void PlotView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    if (rows() == 0)
        return paintNothing(painter);
    paintDays(painter);
    for (const Mark& one : m_content.marks)
        paintMark(painter, one);
    if (m_hovered >= 0)
        paintReading(painter, m_hovered);
    else if (showsFocus())
        paintReading(painter, m_cursor);
}

PlotLegend::PlotLegend(QWidget* parent) : QWidget(parent) {
    connect(&controls::look(), &controls::Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize PlotLegend::sizeHint() const {
    const QFontMetricsF metrics(controls::fontFor(Type::Meta));
    const double signs = 4 * grown(discRadius) + 3 * grown(10);
    const double words = metrics.horizontalAdvance(before()) + metrics.horizontalAdvance(after());
    return QSizeF(std::ceil(words + signs) + 14, std::max(metrics.height(), 3 * grown(discRadius))).toSize();
}

void PlotLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(controls::fontFor(Type::Meta));
    const QFontMetricsF metrics(painter.font());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double radius = grown(discRadius) + 1;
    double along = radius;
    for (const QString& word : {before(), after()}) {
        const QPointF sign(mirrored ? width() - along : along, height() / 2.0);
        if (word == before())
            paintRing(painter, sign, ringRadius);
        else
            paintDisc(painter, sign);
        along += radius + grown(6);
        const double wide = metrics.horizontalAdvance(word) + 1;
        painter.setPen(theme().ink2);
        painter.drawText(QRectF(mirrored ? width() - along - wide : along, 0, wide, height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, word);
        along += wide + grown(12) + radius;
    }
}

} // namespace supine::diary
