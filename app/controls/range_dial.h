// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/slider.h"

namespace supine::controls {

/// How far a person goes in one exercise, 0.4 to 1.0, as seven growing ticks between two words.
class RangeDial : public Slider {
    Q_OBJECT

public:
    explicit RangeDial(const QString& name, QWidget* parent = nullptr);

    /// "about half" and the like, for screen readers and the words beside a dial.
    static QString inWords(double range);

    QSize sizeHint() const override;
    /// Its two words beside each other.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    double lineStart() const override;
    double lineEnd() const override;
};

} // namespace supine::controls
