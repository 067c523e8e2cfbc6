// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/feeling_scale.h"

#include "app/controls/text_layout.h"
#include "app/controls/type.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

namespace supine::controls {

namespace {

constexpr int count = FeelingScale::worst + 1;
constexpr std::array columnsTried{count, 6, 4, 3, 2};
constexpr double widestCell = 68;
constexpr double cellHeight = 64;
constexpr double digits = 24;
constexpr double widestGap = 10;
constexpr double narrowGap = 4;
constexpr double corner = 14;
constexpr double arrow = 12;      ///< Width of the mark's triangle.
constexpr double endsAbove = 10;  ///< Between the cells and the words of the ends.
constexpr double markAbove = 8; ///< Between the mark and the number, for the ring of the focus.

QFont digitFont(bool chosen) {
    return fontOf(scaledIcon(digits), chosen ? QFont::Bold : QFont::Medium);
}

double leastCell() {
    const double ten = QFontMetricsF(digitFont(true)).horizontalAdvance(QStringLiteral("10"));
    return std::max<double>(target::button, std::ceil(ten) + 16);
}

double cellTall() {
    return std::max(cellHeight, std::ceil(digitFont(true).pixelSize() * 1.25) + 26);
}

double markTall() {
    return lineOf(Type::Meta) + arrow / 2 + 2 + markAbove;
}

QString noPain() {
    return FeelingScale::tr("No pain", "The lower end of the scale from 0 to 10");
}

QString worstPain() {
    return FeelingScale::tr("Worst pain", "The upper end of the scale from 0 to 10");
}

// Under several rows the ends would stand under the wrong numbers.
TextLayout endsInWords(double width, Qt::LayoutDirection direction) {
    TextSetting setting;
    setting.font = fontFor(Type::Note);
    setting.direction = direction;
    return {FeelingScale::tr("0 is no pain, 10 the worst pain."), width, setting};
}

} // namespace

FeelingScale::FeelingScale(const QString& question, QWidget* parent) : Reactive(parent) {
    setAccessibleName(question);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FeelingScale::setFeeling(std::optional<int> feeling) {
    if (feeling)
        feeling = std::clamp(*feeling, 0, worst);
    if (feeling == m_feeling)
        return;
    m_feeling = feeling;
    QAccessibleValueChangeEvent event(this, value());
    QAccessible::updateAccessibility(&event);
    tellValue(*this);
    moveFocusRing();
    update();
    Q_EMIT changed(m_feeling);
}

void FeelingScale::setBefore(std::optional<int> before) {
    m_before = before;
    updateGeometry();
    moveFocusRing();
    update();
}

void FeelingScale::setValue(double value) {
    setFeeling(static_cast<int>(std::lround(value)));
}

QString FeelingScale::valueText() const {
    return m_feeling ? tr("%1 of 10", "How the back is, from 0 to 10").arg(*m_feeling)
                     : tr("nothing chosen yet", "On the scale from 0 to 10");
}

FeelingScale::Grid FeelingScale::gridFor(double width) const {
    for (const int columns : columnsTried)
        for (const double gap : {widestGap, narrowGap}) {
            const double wide = std::floor((width - (columns - 1) * gap) / columns);
            if (wide >= leastCell())
                return {columns, columns == count ? std::min(wide, scaledIcon(widestCell)) : wide, gap};
        }
    return {1, std::max(1.0, width), widestGap};
}

// The row with the mark has room for it above.
QRectF FeelingScale::cellIn(const Grid& grid, int feeling) const {
    const int row = feeling / grid.columns;
    const int column = feeling % grid.columns;
    const bool marked = m_before && *m_before / grid.columns <= row;
    return {column * (grid.cellWidth + grid.gap),
            row * (cellTall() + grid.gap) + (marked ? markTall() : 0), grid.cellWidth, cellTall()};
}

double FeelingScale::cellsHeight(const Grid& grid) const {
    return cellIn(grid, worst).bottom();
}

int FeelingScale::heightForWidth(int width) const {
    const Grid grid = gridFor(width);
    const double ends = grid.rows() == 1 ? lineOf(Type::Note)
                                         : endsInWords(width, layoutDirection()).size().height();
    return static_cast<int>(std::ceil(cellsHeight(grid) + endsAbove + ends));
}

QSize FeelingScale::sizeHint() const {
    const double wide =
        count * std::max(leastCell(), scaledIcon(widestCell)) + (count - 1) * widestGap;
    const int width = static_cast<int>(std::ceil(wide));
    return {width, heightForWidth(width)};
}

QSize FeelingScale::minimumSizeHint() const {
    const int width = static_cast<int>(2 * leastCell() + narrowGap);
    return {width, static_cast<int>(cellTall())};
}

QRect FeelingScale::cellRect(int feeling) const {
    return QStyle::visualRect(layoutDirection(), rect(),
                              cellIn(gridFor(width()), feeling).toAlignedRect());
}

QRect FeelingScale::roomBetweenEnds() const {
    const Grid grid = gridFor(width());
    if (grid.rows() > 1)
        return {};
    const QFontMetricsF metrics(fontFor(Type::Note));
    const double left = metrics.horizontalAdvance(noPain()) + space::normal;
    const double right = cellIn(grid, worst).right() - metrics.horizontalAdvance(worstPain()) - space::normal;
    const double top = cellsHeight(grid) + endsAbove;
    const QRect room = QRectF(left, top, std::max(0.0, right - left), lineOf(Type::Note)).toRect();
    return QStyle::visualRect(layoutDirection(), rect(), room);
}

int FeelingScale::numberAt(const QPoint& position) const {
    for (int i = 0; i < count; ++i)
        if (cellRect(i).contains(position))
            return i;
    return -1;
}

double FeelingScale::focusCorner() const {
    return corner;
}

// Round the chosen number; before there is one, round them all.
QRect FeelingScale::focusShape() const {
    if (m_feeling)
        return cellRect(*m_feeling);
    return cellRect(0).united(cellRect(worst)).united(cellRect(gridFor(width()).columns - 1));
}

void FeelingScale::followLook() {
    Reactive::followLook();
    moveFocusRing();
}

void FeelingScale::resizeEvent(QResizeEvent* event) {
    Reactive::resizeEvent(event);
    moveFocusRing();
}

void FeelingScale::mousePressEvent(QMouseEvent* event) {
    const int number = numberAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && number >= 0)
        setFeeling(number);
}

void FeelingScale::mouseMoveEvent(QMouseEvent* event) {
    m_hovered = numberAt(event->position().toPoint());
    update();
}

void FeelingScale::leaveEvent(QEvent* event) {
    m_hovered = -1;
    Reactive::leaveEvent(event);
}

// The first arrow goes to where one was before, else to the lower end.
void FeelingScale::step(int by) {
    setFeeling(m_feeling ? std::clamp(*m_feeling + by, 0, worst) : m_before.value_or(0));
}

void FeelingScale::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (plain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9)
        return setFeeling(event->key() - Qt::Key_0);
    switch (plain ? event->key() : 0) {
    case Qt::Key_Left:
        return step(-forward);
    case Qt::Key_Right:
        return step(forward);
    case Qt::Key_Down:
        return step(-1);
    case Qt::Key_Up:
        return step(1);
    case Qt::Key_Home:
        return setFeeling(0);
    case Qt::Key_End:
        return setFeeling(worst);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return setFeeling({});
    default:
        Reactive::keyPressEvent(event);
    }
}

void FeelingScale::paintCell(QPainter& painter, int feeling) const {
    const Theme& t = theme();
    const bool chosen = m_feeling == feeling;
    const QRectF cell = QRectF(cellRect(feeling)).adjusted(0.8, 0.8, -0.8, -0.8);
    const QColor rest = feeling == m_hovered ? t.sunken : t.surface;
    painter.setPen(QPen(chosen ? t.primary : mixed(t.edge, t.bg, 0.3), 1.5));
    painter.setBrush(chosen ? t.primary : rest);
    painter.drawRoundedRect(cell, corner, corner);
    painter.setFont(digitFont(chosen));
    painter.setPen(chosen ? t.onPrimary : t.ink);
    painter.drawText(cell, Qt::AlignCenter | Qt::TextSingleLine, QString::number(feeling));
}

void FeelingScale::paintMark(QPainter& painter) const {
    const QRectF cell = cellRect(*m_before);
    const double tip = cell.top() - markAbove;
    const QPointF triangle[] = {{cell.center().x() - arrow / 2, tip - arrow / 2},
                                {cell.center().x() + arrow / 2, tip - arrow / 2},
                                {cell.center().x(), tip}};
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().ink2);
    painter.drawPolygon(triangle, 3);
    const QString word = tr("before", "Marks the number from before the practice");
    const double wide = QFontMetricsF(fontFor(Type::Meta)).horizontalAdvance(word) + 2;
    const double x = std::clamp(cell.center().x() - wide / 2, 0.0, std::max(0.0, width() - wide));
    painter.setFont(fontFor(Type::Meta));
    painter.setPen(theme().ink2);
    const double high = lineOf(Type::Meta);
    painter.drawText(QRectF(x, tip - arrow / 2 - 2 - high, wide, high),
                     Qt::AlignCenter | Qt::TextSingleLine, word);
}

void FeelingScale::paintEnds(QPainter& painter) const {
    const Grid grid = gridFor(width());
    const double top = cellsHeight(grid) + endsAbove;
    if (grid.rows() > 1)
        return endsInWords(width(), layoutDirection()).paint(painter, {0, top}, theme().ink2);
    const QRectF line(cellRect(0).united(cellRect(worst)).x(), top,
                      cellRect(0).united(cellRect(worst)).width(), lineOf(Type::Note) + 2);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setFont(fontFor(Type::Note));
    painter.setPen(theme().ink2);
    const int flags = Qt::AlignAbsolute | Qt::AlignTop | Qt::TextSingleLine;
    painter.drawText(line, flags | Qt::AlignLeft, mirrored ? worstPain() : noPain());
    painter.drawText(line, flags | Qt::AlignRight, mirrored ? noPain() : worstPain());
}

void FeelingScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(opacity());
    for (int i = 0; i < count; ++i)
        paintCell(painter, i);
    if (m_before)
        paintMark(painter);
    paintEnds(painter);
}

} // namespace supine::controls
