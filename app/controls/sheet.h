// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/look.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace supine::controls {

/// A card over the stage that asks something. The focus stays inside it while it is shown, Escape leaves
/// it. It comes up 12 px while it fades in. Its rectangle includes 24 px of room for the shadow.
class Sheet : public QWidget {
    Q_OBJECT

public:
    explicit Sheet(const QString& name, QWidget* parent);

    /// Where the sheet's things go.
    QVBoxLayout* content() const { return m_content; }
    /// Shows the sheet and moves the focus to `first`.
    void open(QWidget* first);
    /// Hides it without a signal. The focus goes back to what had it before.
    void shut();

Q_SIGNALS:
    /// Escape was pressed. Whoever opened the sheet decides what that means.
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QVBoxLayout* m_content;
    QPointer<QWidget> m_before; ///< What had the focus when it was opened.
};

} // namespace supine::controls
