// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/accessible.h"

#include "app/controls/sheet.h"
#include "app/controls/text_block.h"
#include "app/controls/toast.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <map>
#include <memory>

namespace supine::controls {

namespace {

class AccessibleValued : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    AccessibleValued(QWidget* widget, Valued& valued)
        : QAccessibleWidget(widget, QAccessible::Slider), m_valued(valued) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? m_valued.valueText() : QAccessibleWidget::text(kind);
    }
    QVariant currentValue() const override { return m_valued.value(); }
    void setCurrentValue(const QVariant& value) override { m_valued.setValue(value.toDouble()); }
    QVariant maximumValue() const override { return m_valued.maximum(); }
    QVariant minimumValue() const override { return m_valued.minimum(); }
    QVariant minimumStepSize() const override { return m_valued.step(); }

private:
    Valued& m_valued;
};

// One word of a choice. It has no object of its own; the choice owns it.
class AccessibleOption : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    AccessibleOption(QWidget* widget, Chosen& choice, int option)
        : m_widget(widget), m_choice(choice), m_option(option) {}

    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_widget);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? m_choice.optionNames().value(m_option) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        const QRect local = m_choice.optionRect(m_option);
        return {m_widget->mapToGlobal(local.topLeft()), local.size()};
    }
    QAccessible::Role role() const override { return QAccessible::RadioButton; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.checkable = true;
        state.checked = m_choice.chosen() == m_option;
        state.focusable = true;
        state.focused = state.checked && m_widget->hasFocus();
        state.invisible = !m_widget->isVisible();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {toggleAction()}; }
    void doAction(const QString&) override { m_choice.choose(m_option); }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QWidget* m_widget;
    Chosen& m_choice;
    int m_option;
};

class AccessibleChosen : public QAccessibleWidget {
public:
    AccessibleChosen(QWidget* widget, Chosen& choice)
        : QAccessibleWidget(widget, QAccessible::Grouping), m_choice(choice) {}
    ~AccessibleChosen() override {
        for (const auto& option : m_options)
            QAccessible::deleteAccessibleInterface(option.second);
    }

    int childCount() const override { return static_cast<int>(m_choice.optionNames().size()); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        QAccessible::Id& id = m_options[index];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(
                new AccessibleOption(widget(), m_choice, index));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < childCount(); ++i)
            if (this->child(i) == child)
                return i;
        return -1;
    }
    QAccessibleInterface* focusChild() const override {
        return widget()->hasFocus() ? child(m_choice.chosen()) : nullptr;
    }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Value ? m_choice.optionNames().value(m_choice.chosen())
                                          : QAccessibleWidget::text(kind);
    }

private:
    Chosen& m_choice;
    mutable std::map<int, QAccessible::Id> m_options;
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* const widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr)
        return nullptr;
    if (auto* const valued = dynamic_cast<Valued*>(widget))
        return new AccessibleValued(widget, *valued);
    if (auto* const chosen = dynamic_cast<Chosen*>(widget))
        return new AccessibleChosen(widget, *chosen);
    if (qobject_cast<TextBlock*>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (qobject_cast<Sheet*>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::Dialog);
    if (qobject_cast<Toast*>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    return nullptr;
}

} // namespace

void installAccessibility() {
    QAccessible::installFactory(make);
}

} // namespace supine::controls
