// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/look.h"

#include <QWidget>

class QRectF;

namespace supine::controls {

/// Paints the soft shadow of a card, sheet or toast: eight nested rounded boxes. It reaches 16 px out.
void paintShadow(QPainter& painter, const QRectF& shape, double cornerRadius);

/// Paints a rounded ground with the border that high contrast asks for.
void paintSurface(QPainter& painter, const QRectF& shape, double cornerRadius, const QColor& colour);

/// A rounded surface that holds other things.
class Panel : public QWidget {
    Q_OBJECT

public:
    enum class Ground { Surface, Care, Sunken };

    explicit Panel(Ground ground = Ground::Surface, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ground m_ground;
};

} // namespace supine::controls
