// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/feeling_tile.h"

#include "app/controls/type.h"
#include "app/diary/pages/plot_signs.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace supine::diary {

using controls::theme;
using controls::Type;

namespace {

constexpr double tilePadding = 20;
constexpr double tileGap = 12; ///< Between sign and word, and least between word and number.
constexpr double numberPixels = 30;
constexpr double leastTile = 72;

QFont numberFont(bool isThere) {
    return isThere ? controls::fontOf(controls::scaledIcon(numberPixels), QFont::DemiBold)
                   : controls::fontFor(Type::Note);
}

} // namespace

FeelingTile::FeelingTile(Part part, QWidget* parent) : Reactive(parent), m_part(part) {
    setCheckable(true);
    setText(part == Part::Before ? tr("Before", "How the back was; over a number")
                                 : tr("After", "How the back was; over a number"));
    setAccessibleDescription(tr("Opens the numbers from 0 to 10"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFeeling({});
}

void FeelingTile::setFeeling(std::optional<int> feeling) {
    m_feeling = feeling;
    setAccessibleName(tr("%1: %2", "before or after; a number or that there is none")
                          .arg(text(), feeling ? tr("%1 of 10").arg(*feeling) : number()));
    updateGeometry();
    update();
}

QString FeelingTile::number() const {
    return m_feeling ? QString::number(*m_feeling)
                     : tr("not said", "There is no number from 0 to 10");
}

QSize FeelingTile::sizeHint() const {
    const double word =
        QFontMetricsF(controls::fontFor(Type::BodyMedium)).horizontalAdvance(text());
    const double ten = QFontMetricsF(numberFont(true)).horizontalAdvance(QStringLiteral("10"));
    const double number =
        QFontMetricsF(numberFont(m_feeling.has_value())).horizontalAdvance(this->number());
    const double wide = 2 * tilePadding + signSize() + 2 * tileGap + word + std::max(ten, number);
    const double high = std::max(leastTile, QFontMetricsF(numberFont(true)).height() + 28);
    return {static_cast<int>(std::ceil(wide)), static_cast<int>(std::ceil(high))};
}

void FeelingTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        Reactive::keyPressEvent(event);
}

void FeelingTile::paintEvent(QPaintEvent*) {
    const controls::Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool open = isChecked();
    const QColor rest = controls::mixed(t.surface, t.sunken, hover());
    painter.setPen(QPen(open ? t.primary : controls::mixed(t.edge, t.bg, 0.3), open ? 2 : 1.5));
    painter.setBrush(open ? t.tint : rest);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), controls::radius::row,
                            controls::radius::row);
    const QRect inside = rect().adjusted(int(tilePadding), 0, -int(tilePadding), 0);
    const auto visual = [this, &inside](const QRectF& part) {
        return QStyle::visualRect(layoutDirection(), inside, part.toAlignedRect());
    };
    const double sign = signSize();
    paintSign(painter,
              QRectF(visual({double(inside.x()), (height() - sign) / 2, sign, sign})).center(),
              m_part == Part::After ? Sign::After : Sign::Before, open ? t.tint : rest);
    const double x = inside.x() + sign + tileGap;
    painter.setFont(controls::fontFor(Type::BodyMedium));
    painter.setPen(open ? t.onTint : t.ink);
    painter.drawText(visual({x, 0, inside.right() + 1 - x, double(height())}),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text());
    painter.setFont(numberFont(m_feeling.has_value()));
    painter.setPen(open ? t.onTint : m_feeling ? t.ink : t.ink3);
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, number());
}

} // namespace supine::diary
