// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantAnimation>

#include <functional>

namespace supine::player {

/// The controls of a session step back after 3 s without a touch and come at the first one. Whether
/// they may go is asked when it is time, so that they stay while something needs them.
class ControlsFade : public QObject {
    Q_OBJECT

public:
    explicit ControlsFade(std::function<bool()> mayGo, QObject* parent = nullptr);

    /// Shows the controls and begins the 3 s anew.
    void wake();
    bool areShown() const { return m_shown; }
    /// Ends the waiting at once, as if the 3 s were over.
    void waitIsOver();

Q_SIGNALS:
    /// 0 to 1, how visible the controls are.
    void opacityChanged(double opacity);
    /// They are about to fade in.
    void coming();
    /// They begin to fade out: focus has to leave them now.
    void going();
    /// They cannot be seen any more.
    void gone();

private:
    void fadeTo(double opacity);

    std::function<bool()> m_mayGo;
    QTimer m_wait;
    QVariantAnimation m_opacity;
    bool m_shown = true;
};

} // namespace supine::player
