// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/accessible.h"
#include "app/controls/reactive.h"

#include <QWidget>

namespace supine::controls {

/// A control that lets a person choose one of a few things that it paints side by side or in rows.
/// One stop for the Tab key; arrows, Home, End and a click choose. What the options look like, and
/// where each stands, is up to who derives from it.
class Options : public Reactive<QWidget>, public Chosen {
    Q_OBJECT

public:
    /// The name is read aloud.
    Options(const QString& name, QWidget* parent);

    int chosen() const override { return m_chosen; }
    /// Chooses and tells when that is another option; -1 chooses none.
    void choose(int option) override;

Q_SIGNALS:
    void changed(int option);

protected:
    virtual int count() const = 0;
    /// Which option Up (-1) or Down (1) leads to; default the one before or after.
    virtual int under(int direction) const { return m_chosen + direction; }
    /// The chosen option, without telling anybody.
    void setChosen(int option) { m_chosen = option; }
    /// The option under the pointer, -1 for none.
    int hovered() const { return m_hovered; }

    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int optionAt(const QPoint& position) const;

    int m_chosen = -1;
    int m_hovered = -1;
};

} // namespace supine::controls
