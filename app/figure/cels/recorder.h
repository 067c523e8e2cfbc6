// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/cels/drawing.h"

#include <QPaintDevice>

#include <memory>

namespace supine::figure {

class RecordingEngine;

/// A paint device that keeps what is drawn on it as a Drawing in place of pixels. Everything is
/// antialiased; strokes are kept as the shapes they cover.
class Recorder : public QPaintDevice {
public:
    /// Stands for a picture of this size in device pixels.
    Recorder(QSize pixels, double ratio);
    ~Recorder() override;

    /// What is drawn from now on is added to `drawing`, which must outlive its drawing. Can be
    /// called while a painter is active.
    void recordInto(Drawing& drawing);

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_pixels;
    double m_ratio;
    std::unique_ptr<RecordingEngine> m_engine;
};

} // namespace supine::figure
