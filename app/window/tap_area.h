// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace supine::window {

/// A place that can be tapped anywhere, at once when it is pressed and not when it is let go: by
/// pointer, Space, Enter or any key of a remote or headset. It paints nothing.
class TapArea : public QAbstractButton {
    Q_OBJECT

public:
    explicit TapArea(QWidget* parent);

    /// Whether this key is one of a remote or headset.
    static bool isRemoteKey(int key);

Q_SIGNALS:
    void tapped();

protected:
    void paintEvent(QPaintEvent*) override {}
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
};

} // namespace supine::window
