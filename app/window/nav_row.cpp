// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/nav_row.h"

#include "app/controls/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace supine::window {

namespace {

constexpr int inset = 14;
constexpr int gap = 12;

} // namespace

NavRow::NavRow(controls::Icon icon, const QString& text, QWidget* parent)
    : Reactive(parent), m_icon(icon) {
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
}

QSize NavRow::sizeHint() const {
    const QFontMetrics metrics(controls::fontFor(controls::Type::BodyMedium));
    const int icon = static_cast<int>(controls::scaledIcon());
    return {2 * inset + icon + gap + metrics.horizontalAdvance(text()) + 8,
            std::max(controls::target::row, metrics.height() + 24)};
}

void NavRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        Q_EMIT wandered(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        Reactive::keyPressEvent(event);
}

void NavRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const controls::Theme& t = controls::theme();
    QColor ground = isChecked() ? t.tint : t.ink;
    if (!isChecked())
        ground.setAlphaF(static_cast<float>(isDown() ? 0.1 : 0.05 * hover()));
    painter.setPen(isChecked() && t.scheme == controls::Scheme::HighContrast ? QPen(t.primary, 1.6)
                                                                             : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()), controls::radius::row, controls::radius::row);
    const QColor ink = isChecked() ? t.onTint : t.ink2;
    const int icon = static_cast<int>(controls::scaledIcon());
    const auto visual = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    controls::paintIcon(painter, m_icon, QRectF(visual({inset, (height() - icon) / 2, icon, icon})), ink);
    const int x = inset + icon + gap;
    painter.setFont(controls::fontFor(isChecked() ? controls::Type::BodyMedium : controls::Type::Body));
    painter.setPen(ink);
    painter.drawText(visual({x, 0, width() - x - 8, height()}), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace supine::window
