// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/controls/text_layout.h"
#include "core/session/timeline.h"

#include <QWidget>

namespace supine::player {

/// A small picture over the timeline: what the figure does at the place that is pointed at, and
/// what that is called. It asks for nothing and lets the pointer through.
class PosePeek : public QWidget {
    Q_OBJECT

public:
    /// Library and appearance are owned by the program and outlive the picture.
    PosePeek(const model::Library& library, const Appearance& appearance, QWidget* parent);

    /// Shows that instant of the timeline, which outlives the picture's being shown, with the
    /// middle of the picture's lower edge at `foot`, as far as the parent has room.
    void show(const session::Timeline& timeline, Seconds at, QPoint foot);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF card() const;
    QRectF picture() const;
    void paintFigure(QPainter& painter, const QRectF& area) const;

    const model::Library& m_library;
    const Appearance& m_appearance;
    const session::Timeline* m_timeline = nullptr;
    Seconds m_at{};
    QString m_title;
};

} // namespace supine::player
