// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/button.h"
#include "app/controls/sheet.h"

namespace supine::player {

/// "It hurts": asks what would help and offers three ways and to carry on. Keys 1, 2 and 3 choose,
/// Escape carries on.
class HurtsSheet : public controls::Sheet {
    Q_OBJECT

public:
    explicit HurtsSheet(QWidget* parent);

    /// Asks, with the exercise that a skip would go on to, and whether this one is as small as it
    /// gets.
    void ask(const QString& next, bool smallestAlready);
    void setSmallestAlready(bool smallest);
    /// Leaves out the second lines where the window is too low for them.
    void setBrief(bool brief);

Q_SIGNALS:
    void moveLess();
    void skip();
    void stop();
    void carryOn();

private:
    void setNotes();

    QString m_next;
    bool m_smallest = false;
    bool m_brief = false;
    controls::Button* m_less;
    controls::Button* m_skip;
    controls::Button* m_stop;
    controls::Button* m_carryOn;
};

} // namespace supine::player
