// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // first: moc of Qt 6.4 cannot read <numbers> before it

#include "core/units.h"

#include <vector>

namespace supine::recording {

/// A sound as bars along a line of time, with a mark where it has to end. While somebody speaks it
/// grows toward the mark; it is the level meter as well. What it shows is also said in words beside
/// it, so a screen reader passes over it.
class SoundPicture : public QWidget {
    Q_OBJECT

public:
    explicit SoundPicture(QWidget* parent = nullptr);

    /// Bars of 40 ms, 0 to 1, as voice::barsOf() makes them. `room` is where the sound has to end,
    /// 0 for anywhere; `isLive` while it is being recorded.
    void setSound(std::vector<float> bars, Seconds room, bool isLive);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double shownSeconds() const;
    double xOf(double seconds) const;
    void paintRoom(QPainter& painter, const QRectF& field) const;
    void paintBars(QPainter& painter, const QRectF& field) const;

    std::vector<float> m_bars;
    Seconds m_room{};
    bool m_isLive = false;
};

} // namespace supine::recording
