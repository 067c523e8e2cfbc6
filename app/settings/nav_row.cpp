// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/nav_row.h"

#include "app/controls/type.h"

#include <QPainter>

#include <algorithm>

namespace supine::settings {

namespace {

constexpr int inset = 14;
constexpr int gap = 12;

} // namespace

NavRow::NavRow(controls::Icon icon, const QString& text, QWidget* parent)
    : ListRow(text, parent), m_icon(icon) {
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

void NavRow::setUnit(double unit) {
    if (unit == m_unit)
        return;
    m_unit = unit;
    updateGeometry();
    update();
}

QSize NavRow::sizeHint() const {
    const QFontMetrics metrics(controls::fontFor(controls::Type::BodyMedium, m_unit));
    const int icon = static_cast<int>(controls::scaledIcon() * m_unit);
    return {2 * inset + icon + gap + metrics.horizontalAdvance(text()) + 8,
            std::max(controls::target::row, metrics.height() + 26)};
}

void NavRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const controls::Theme& t = controls::theme();
    paintGround(painter);
    const QColor ink = looksChosen() ? t.onTint : t.ink2;
    const int icon = static_cast<int>(controls::scaledIcon() * m_unit);
    controls::paintIcon(painter, m_icon, QRectF(inDirection({inset, (height() - icon) / 2, icon, icon})), ink);
    const int x = inset + icon + gap;
    painter.setFont(
        controls::fontFor(looksChosen() ? controls::Type::BodyMedium : controls::Type::Body, m_unit));
    painter.setPen(ink);
    painter.drawText(inDirection({x, 0, width() - x - 8, height()}), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace supine::settings
