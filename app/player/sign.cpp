// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/sign.h"

#include <QPainter>

namespace supine::player {

void Sign::show(QPainter& painter, const QRect& box, const std::function<void(QPainter&)>& paint) {
    const double ratio = painter.device()->devicePixelRatioF();
    if (m_picture.isNull() || m_box != box || m_picture.devicePixelRatio() != ratio) {
        m_box = box;
        m_picture = QImage((QSizeF(box.size()) * ratio).toSize().expandedTo({1, 1}),
                           QImage::Format_ARGB32_Premultiplied);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter words(&m_picture);
        words.setRenderHint(QPainter::Antialiasing);
        words.translate(-box.topLeft());
        paint(words);
    }
    painter.drawImage(box.topLeft(), m_picture);
}

} // namespace supine::player
