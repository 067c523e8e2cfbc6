// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/look.h"
#include "app/controls/text_layout.h"

#include <QTimer>
#include <QWidget>

namespace supine::controls {

/// A sentence that appears low in the middle of its parent for a while and asks for nothing. A new
/// sentence takes the place of the old one, there are never two. The pointer over it holds it.
class Toast : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    /// Says a sentence for 6 seconds, longer sentences for longer.
    void say(const QString& sentence);
    /// Distance of its lower edge from the parent's, default 36 px.
    void setClearance(int pixels);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// For whoever has the focus: screen readers pass over what has it not.
    void said(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void place();

    QString m_sentence;
    TextLayout m_layout;
    QTimer m_end;
    int m_clearance = 36;
};

} // namespace supine::controls
