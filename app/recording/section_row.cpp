// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/section_row.h"

#include "app/controls/icon.h"
#include "app/controls/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace supine::recording {

namespace {

using controls::Type;

constexpr int inset = 14;

} // namespace

SectionRow::SectionRow(const QString& title, QWidget* parent) : Reactive(parent) {
    setText(title);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SectionRow::setProgress(std::size_t recorded, std::size_t of) {
    m_recorded = recorded;
    m_all = of;
    setAccessibleName(tr("%1, %2 of %n line(s) recorded", "Title of a section, how many lines",
                         static_cast<int>(of))
                          .arg(text())
                          .arg(recorded));
    update();
}

QSize SectionRow::sizeHint() const {
    const QFontMetrics metrics(controls::fontFor(Type::BodyMedium));
    return {160, std::max(controls::target::button, metrics.height() + 22)};
}

void SectionRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        Q_EMIT wandered(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        Reactive::keyPressEvent(event);
}

void SectionRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const controls::Theme& t = controls::theme();
    QColor ground = isChecked() ? t.tint : t.ink;
    if (!isChecked())
        ground.setAlphaF(static_cast<float>(isDown() ? 0.1 : 0.05 * hover()));
    const bool bordered = isChecked() && t.scheme == controls::Scheme::HighContrast;
    painter.setPen(bordered ? QPen(t.primary, 1.6) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()), controls::radius::row, controls::radius::row);
    const auto visual = [this](const QRect& r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    const QColor ink = isChecked() ? t.onTint : t.ink2;
    const int numbers =
        QFontMetrics(controls::fontFor(Type::Meta)).horizontalAdvance(QStringLiteral("00 / 00"));
    const int words = width() - 2 * inset - numbers - 8;
    const QFont font = controls::fontFor(isChecked() ? Type::BodyMedium : Type::Body);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(visual({inset, 0, words, height()}), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, words));
    paintProgress(painter, QRectF(visual({width() - inset - numbers, 0, numbers, height()})), ink);
}

// A section that is done has a tick in place of its numbers.
void SectionRow::paintProgress(QPainter& painter, const QRectF& area, const QColor& ink) const {
    const bool isLeft = layoutDirection() == Qt::RightToLeft;
    if (m_recorded == m_all) {
        const double edge = controls::scaledIcon(20);
        const double x = isLeft ? area.left() : area.right() - edge;
        controls::paintIcon(painter, controls::Icon::Check,
                            QRectF(x, area.center().y() - edge / 2, edge, edge),
                            controls::theme().primary);
        return;
    }
    painter.setFont(controls::fontFor(Type::Meta));
    painter.setPen(ink);
    painter.drawText(
        area, Qt::AlignAbsolute | Qt::AlignVCenter | (isLeft ? Qt::AlignLeft : Qt::AlignRight),
        tr("%1 / %2", "lines recorded, lines").arg(m_recorded).arg(m_all));
}

} // namespace supine::recording
