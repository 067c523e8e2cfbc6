// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/progress.h"

#include "app/controls/look.h"
#include "app/controls/space.h"
#include "app/controls/type.h"
#include "app/recording/words.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace supine::recording {

namespace {

constexpr int thick = 6;

} // namespace

Progress::Progress(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&controls::look(), &controls::Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Progress::set(std::size_t recorded, std::size_t all) {
    m_share = all > 0 ? static_cast<double>(recorded) / static_cast<double>(all) : 0;
    m_words = progressInWords(recorded, all);
    setAccessibleName(m_words);
    update();
}

QSize Progress::sizeHint() const {
    return {240, QFontMetrics(controls::fontFor(controls::Type::NoteMedium)).height() + 8};
}

void Progress::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const controls::Theme& t = controls::theme();
    const QFont font = controls::fontFor(controls::Type::NoteMedium);
    const int words = QFontMetrics(font).horizontalAdvance(m_words) + 1;
    const auto visual = [this](const QRect& r) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), r));
    };
    painter.setFont(font);
    painter.setPen(t.ink2);
    painter.drawText(visual({0, 0, words, height()}), Qt::AlignLeft | Qt::AlignVCenter, m_words);
    const int from = words + controls::space::normal;
    const int room = width() - from;
    if (room < 2 * thick)
        return;
    const int y = (height() - thick) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.ringTrack);
    painter.drawRoundedRect(visual({from, y, room, thick}), thick / 2.0, thick / 2.0);
    if (m_share <= 0)
        return;
    const int filled = std::max(thick, static_cast<int>(std::lround(room * m_share)));
    painter.setBrush(t.primary);
    painter.drawRoundedRect(visual({from, y, filled, thick}), thick / 2.0, thick / 2.0);
}

} // namespace supine::recording
