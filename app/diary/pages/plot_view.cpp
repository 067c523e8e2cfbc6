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
constexpr double labelGap = 14;
constexpr double farthestJoined = 40; ///< Days; where a month is missing a line begins anew.
constexpr double leastTop = 14; ///< Over the line of 10.
constexpr double half = 15; ///< Of a mark's column, for the ring of the focus.

QFont labelFont() {
    return controls::fontFor(Type::Legend);
}

double labelHeight() {
    return std::ceil(labelFont().pixelSize() * 1.3);
}

// Half of the number at the line of 10 stands over it.
double top() {
    return std::max(leastTop, labelHeight() / 2 + 2);
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
    return column == 0 ? m_content.what : column == 1 ? wordBefore() : wordAfter();
}

QString PlotView::cellText(int row, int column) const {
    const PlotPoint& one = point(row);
    if (column == 0)
        return one.title;
    return column == 1 ? meansInWords(one.before, {}) : meansInWords({}, one.after);
}

QRect PlotView::cellRect(int row, int column) const {
    const std::optional<double>& feeling = column == 2 ? point(row).after : point(row).before;
    const double y = column > 0 && feeling ? yOf(*feeling) : plotArea().bottom();
    return QRectF(xOf(point(row).at) - half, y - half, 2 * half, 2 * half).toAlignedRect();
}

int PlotView::currentCell() const {
    return rows() > 0 ? m_cursor * columns() : -1;
}

void PlotView::activate(int cell) {
    if (cell >= 0 && cell < rows() * columns())
        Q_EMIT chosen(cell / columns());
}

QSize PlotView::sizeHint() const {
    return {560, static_cast<int>(controls::scaledIcon(320))};
}

QSize PlotView::minimumSizeHint() const {
    return {240, static_cast<int>(controls::scaledIcon(220))};
}

QRectF PlotView::plotArea() const {
    const double labels = QFontMetricsF(labelFont()).horizontalAdvance(QStringLiteral("10"));
    const double left = std::ceil(labels) + 12;
    const double bottom = labelHeight() + 12;
    const QRectF area(left, top(), std::max(1.0, width() - left - 4),
                      std::max(1.0, height() - top() - bottom));
    return layoutDirection() == Qt::RightToLeft ? area.translated(4 - left, 0) : area;
}

double PlotView::xOf(double at) const {
    const QRectF area = plotArea().adjusted(6, 0, -6, 0);
    const double share = at / m_content.days;
    return area.x() + area.width() * (layoutDirection() == Qt::RightToLeft ? 1 - share : share);
}

double PlotView::yOf(double feeling) const {
    const QRectF area = plotArea();
    return area.bottom() - area.height() * feeling / worstFeeling;
}

int PlotView::markAt(double x) const {
    int nearest = -1;
    for (int row = 0; row < rows(); ++row)
        if (std::abs(xOf(point(row).at) - x) <= half &&
            (nearest < 0 || std::abs(xOf(point(row).at) - x) < std::abs(xOf(point(nearest).at) - x)))
            nearest = row;
    return nearest;
}

double PlotView::focusCorner() const {
    return half;
}

QRect PlotView::focusShape() const {
    if (rows() == 0)
        return rect();
    return QRectF(xOf(point(m_cursor).at) - half, 6, 2 * half, height() - 12).toAlignedRect();
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

// At even distances: gaps of different lengths would look as if they meant something.
std::vector<PlotLabel> PlotView::labelsWithRoom() const {
    const QFontMetricsF metrics(labelFont());
    const std::vector<PlotLabel>& all = m_content.labels;
    std::size_t step = 1;
    for (std::size_t i = 0; i + step < all.size();) {
        const double wide = (metrics.horizontalAdvance(all[i].words) +
                             metrics.horizontalAdvance(all[i + step].words)) / 2 + labelGap;
        const bool fits = std::abs(xOf(all[i + step].at) - xOf(all[i].at)) >= wide;
        step += fits ? 0 : 1;
        i = fits ? i + step : 0;
    }
    std::vector<PlotLabel> labels;
    for (std::size_t i = 0; i < all.size(); i += step)
        labels.push_back(all[i]);
    return labels;
}

void PlotView::paintLabels(QPainter& painter) const {
    painter.setFont(labelFont());
    painter.setPen(theme().ink3);
    const QFontMetricsF metrics(labelFont());
    const double y = plotArea().bottom() + 8;
    for (const PlotLabel& label : labelsWithRoom()) {
        const double wide = metrics.horizontalAdvance(label.words) + 2;
        const double x = std::clamp(xOf(label.at) - wide / 2, 0.0, std::max(0.0, width() - wide));
        painter.drawText(QRectF(x, y, wide, labelHeight()), Qt::AlignCenter, label.words);
    }
}

std::vector<PlotPlace> PlotView::places() const {
    std::vector<PlotPlace> places;
    for (const PlotPoint& one : m_content.points) {
        const auto y = [this](const std::optional<double>& feeling) {
            return feeling ? std::optional(yOf(*feeling)) : std::nullopt;
        };
        places.push_back({xOf(one.at), y(one.before), y(one.after)});
    }
    return places;
}

// What the cursor or the pointer is at, in words beside the column's top.
void PlotView::paintReading(QPainter& painter, int row) const {
    const QString words =
        tr("%1: %2", "a day or a month; how the back was before and after")
            .arg(point(row).title, meansInWords(point(row).before, point(row).after));
    const QFontMetricsF metrics(labelFont());
    const double wide = metrics.horizontalAdvance(words) + 24;
    const double high = labelHeight() + 12;
    const double x = std::clamp(xOf(point(row).at) - wide / 2, 0.0, std::max(0.0, width() - wide));
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
    painter.drawText(plotArea(), Qt::AlignCenter | Qt::TextWordWrap, m_content.nothing);
}

void PlotView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter);
    if (rows() == 0)
        return paintNothing(painter);
    paintLabels(painter);
    if (m_content.joined)
        paintCourse(painter, places(), xOf(farthestJoined) - xOf(0));
    else
        paintEach(painter, places());
    if (m_hovered >= 0)
        paintReading(painter, m_hovered);
    else if (showsFocus())
        paintReading(painter, m_cursor);
}

} // namespace supine::diary
