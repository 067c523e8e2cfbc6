// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace supine::controls {

/// Lies over a whole page while a sheet asks something on it, so that the page steps back: more
/// than half of what is seen is the page's own ground then. It takes presses, so that nothing
/// behind it does, and goes with the page's size.
class Veil : public QWidget {
    Q_OBJECT

public:
    explicit Veil(QWidget* page);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QVariantAnimation m_coming;
};

} // namespace supine::controls
