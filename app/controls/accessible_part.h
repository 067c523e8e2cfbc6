// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace supine::controls {

/// Something that a widget paints and that screen readers meet as a child of it: a word of a choice, a cell
/// of a table, the figure on the stage. It has no object and no children of its own. The widget's
/// interface owns it, and the widget outlives it.
class AccessiblePart : public QAccessibleInterface {
public:
    explicit AccessiblePart(QWidget* widget) : m_widget(widget) {}

    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    void setText(QAccessible::Text, const QString&) override {}
    /// On the screen.
    QRect rect() const override {
        const QRect part = partRect();
        return {m_widget->mapToGlobal(part.topLeft()), part.size()};
    }

protected:
    QWidget* widget() const { return m_widget; }
    /// Where it stands in the widget; default all of it.
    virtual QRect partRect() const { return m_widget->rect(); }

private:
    QWidget* m_widget;
};

} // namespace supine::controls
