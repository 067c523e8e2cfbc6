// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/section_row.h"

#include "app/controls/icon.h"
#include "app/controls/type.h"

#include <QPainter>

namespace supine::recording {

namespace {

using controls::Type;

constexpr int rowInset = 14;

} // namespace

SectionRow::SectionRow(const QString& title, QWidget* parent) : ListRow(title, parent) {
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

void SectionRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const controls::Theme& t = controls::theme();
    paintGround(painter);
    const QColor ink = isChecked() ? t.onTint : t.ink2;
    const int numbers =
        QFontMetrics(controls::fontFor(Type::Meta)).horizontalAdvance(QStringLiteral("00 / 00"));
    const int words = width() - 2 * rowInset - numbers - 8;
    const QFont font = controls::fontFor(isChecked() ? Type::BodyMedium : Type::Body);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(inDirection({rowInset, 0, words, height()}), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, words));
    paintProgress(painter, QRectF(inDirection({width() - rowInset - numbers, 0, numbers, height()})),
                  ink);
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
    const Qt::Alignment end =
        Qt::AlignAbsolute | Qt::AlignVCenter | (isLeft ? Qt::AlignLeft : Qt::AlignRight);
    painter.drawText(area, static_cast<int>(end),
                     tr("%1 / %2", "lines recorded, lines").arg(m_recorded).arg(m_all));
}

} // namespace supine::recording
