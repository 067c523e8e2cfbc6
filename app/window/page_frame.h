// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/look.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace supine::controls {
class Button;
}

namespace supine::window {

/// A page that is read: a way back and a title at the top, a scrolled column of limited width under it,
/// and room for a foot that always stands.
class PageFrame : public QWidget {
    Q_OBJECT

public:
    PageFrame(const QString& title, int widest, QWidget* parent = nullptr);

    QVBoxLayout* column() const { return m_column; }
    QVBoxLayout* foot() const { return m_foot; }
    controls::Button* back() const { return m_back; }
    /// Without a way back, as on first run.
    void setBackVisible(bool visible);
    /// Brings something in the column into view.
    void reveal(QWidget* widget);

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int m_widest;
    controls::Button* m_back;
    QScrollArea* m_scroll;
    QVBoxLayout* m_outer;
    QVBoxLayout* m_column;
    QVBoxLayout* m_foot;
    QWidget* m_head;
};

} // namespace supine::window
