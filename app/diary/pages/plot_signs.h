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

/// What stands in a plot for how the back was.
enum class Sign { Before, After };

/// Across, in pixels, at the present text size.
double signSize();
/// Paints a sign with its middle at a point of a ground: a ring before, a disc after.
void paintSign(QPainter& painter, const QPointF& at, Sign sign, const QColor& ground);

/// "before", "after" under and beside a plot.
QString wordBefore();
QString wordAfter();

/// Paints each place by itself: a ring before, a disc after, a line between; where both are the same,
/// a disc in a ring. Signs that would touch the next are smaller.
void paintEach(QPainter& painter, const std::vector<PlotPlace>& places);

/// Paints a course: a line from ring to ring, one from disc to disc, and the way between the two as a
/// light band. Places farther apart than `farthest` pixels are not joined.
void paintCourse(QPainter& painter, const std::vector<PlotPlace>& places, double farthest);

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
