// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

class QPainter;

namespace supine::diary {

/// Where the signs of a practice or a week stand, in pixels.
struct PlotPlace {
    double x = 0;
    std::optional<double> before;
    std::optional<double> after;
};

/// "before", "after" under and beside a plot.
QString wordBefore();
QString wordAfter();

/// Paints each place by itself: a ring before, a disc after, a line between.
void paintEach(QPainter& painter, const std::vector<PlotPlace>& places);

/// Paints a line through what was before, dashed and with small rings, and one through what was
/// after, with small discs. Places farther apart than `farthest` pixels are not joined.
void paintJoined(QPainter& painter, const std::vector<PlotPlace>& places, double farthest);

/// A ring, "before", and a disc, "after": what the plot's signs mean.
class PlotLegend : public QWidget {
    Q_OBJECT

public:
    explicit PlotLegend(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace supine::diary
