// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/look.h"
#include "app/controls/text_layout.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace supine::controls {

/// A sentence that appears low in the middle of its parent for a while and asks for nothing. A new
/// sentence takes the place of the old one, there are never two. A pointer that is moved over it
/// holds it.
class Toast : public QWidget {
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    /// Says a sentence for 6 seconds, longer sentences for longer.
    void say(const QString& sentence);
    /// Distance of its lower edge from the parent's, default 36 px.
    void setClearance(int pixels);
    /// Where the top left corner of its pill stands on the parent, for a pill of this size; nothing
    /// where there is no good place. Without a finder it stands low in the middle.
    using Finder = std::function<std::optional<QPoint>(const QSize& pill)>;
    void setFinder(Finder finder) { m_finder = std::move(finder); }
    /// What it must not cover has moved.
    void findPlace();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// For whoever has the focus: screen readers pass over what has it not.
    void said(const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void place();
    void setAsWideAs(double share);
    bool isHeld() const;

    QString m_sentence;
    TextLayout m_layout;
    QTimer m_end;
    int m_clearance = 36;
    Finder m_finder;
    QPoint m_pointer; ///< Where it rested when the sentence came, on the screen.
};

} // namespace supine::controls
