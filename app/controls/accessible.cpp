// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/accessible.h"

#include "app/controls/accessible_part.h"
#include "app/controls/accessible_table.h"
#include "app/controls/list_row.h"
#include "app/controls/sheet.h"
#include "app/controls/text_block.h"
#include "app/controls/toast.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

#include <map>
#include <memory>

namespace supine::controls {

namespace {

constexpr const char* roleProperty = "supineAccessibleRole";

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
        const QString own = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Value)
            return m_valued.valueText();
        // Readers that know numbers only find the words in the description.
        if (kind == QAccessible::Description)
            return own.isEmpty() ? m_valued.valueText() : m_valued.valueText() + QStringLiteral(". ") + own;
        return own;
    }
    QVariant currentValue() const override { return told(m_valued.value()); }
    void setCurrentValue(const QVariant& value) override {
        m_valued.setValue(value.toDouble() / m_valued.toldPerOne());
    }
    QVariant maximumValue() const override { return told(m_valued.maximum()); }
    QVariant minimumValue() const override { return told(m_valued.minimum()); }
    QVariant minimumStepSize() const override { return told(m_valued.step()); }

private:
    double told(double value) const { return value * m_valued.toldPerOne(); }

    Valued& m_valued;
};

// One word of a choice. It has no object of its own; the choice owns it.
class AccessibleOption : public AccessiblePart, public QAccessibleActionInterface {
public:
    AccessibleOption(QWidget* widget, Chosen& choice, int option)
        : AccessiblePart(widget), m_choice(choice), m_option(option) {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? m_choice.optionNames().value(m_option) : QString();
    }
    QAccessible::Role role() const override { return QAccessible::RadioButton; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.checkable = true;
        state.checked = m_choice.chosen() == m_option;
        state.focusable = true;
        state.focused = state.checked && widget()->hasFocus();
        state.invisible = !widget()->isVisible();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {toggleAction()}; }
    void doAction(const QString&) override { m_choice.choose(m_option); }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

protected:
    QRect partRect() const override { return m_choice.optionRect(m_option); }

private:
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

// A button that is more than pressed: a row of a list is one of several, a heading of a fold is open
// or closed.
class AccessiblePressed : public QAccessibleWidget {
public:
    explicit AccessiblePressed(QAbstractButton* button)
        : QAccessibleWidget(button, QAccessible::Button), m_button(button),
          m_expanding(dynamic_cast<Expanding*>(button)) {}

    // Readers may ask while the button is still being made.
    QAccessible::Role role() const override {
        const bool isOneOfSeveral = m_expanding == nullptr && m_button->isCheckable();
        return isOneOfSeveral ? QAccessible::RadioButton : QAccessible::Button;
    }
    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        if (m_expanding != nullptr) {
            state.expandable = true;
            state.expanded = m_expanding->isExpanded();
            state.collapsed = !state.expanded;
        } else if (m_button->isCheckable()) {
            state.checkable = true;
            state.checked = m_button->isChecked();
        }
        state.pressed = m_button->isDown();
        return state;
    }
    QStringList actionNames() const override {
        return QStringList{pressAction()} + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& action) override {
        if (action == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(action);
    }

private:
    QAbstractButton* m_button;
    Expanding* m_expanding;
};

class AccessiblePicture : public QAccessibleWidget {
public:
    AccessiblePicture(QWidget* widget, Described& described)
        : QAccessibleWidget(widget, QAccessible::Graphic), m_described(described) {}

    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Description ? m_described.description()
                                                : QAccessibleWidget::text(kind);
    }

private:
    Described& m_described;
};

// A page has a name, which is read when the focus comes into it; a widget that only groups others
// for the layout has none.
class AccessiblePage : public QAccessibleWidget {
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::Role role() const override {
        if (widget()->isWindow())
            return QAccessible::Window;
        return widget()->accessibleName().isEmpty() ? QAccessible::Client : QAccessible::Pane;
    }
};

QAccessibleInterface* make(const QString& className, QObject* object) {
    auto* const widget = qobject_cast<QWidget*>(object);
    if (widget == nullptr)
        return nullptr;
    const QVariant role = widget->property(roleProperty);
    if (role.isValid())
        return new QAccessibleWidget(widget, static_cast<QAccessible::Role>(role.toInt()));
    if (auto* const valued = dynamic_cast<Valued*>(widget))
        return new AccessibleValued(widget, *valued);
    if (auto* const chosen = dynamic_cast<Chosen*>(widget))
        return new AccessibleChosen(widget, *chosen);
    if (auto* const tabled = dynamic_cast<Tabled*>(widget))
        return makeAccessibleTable(*widget, *tabled);
    if (auto* const described = dynamic_cast<Described*>(widget))
        return new AccessiblePicture(widget, *described);
    auto* const button = qobject_cast<QAbstractButton*>(widget);
    if (qobject_cast<ListRow*>(widget) != nullptr ||
        (button != nullptr && dynamic_cast<Expanding*>(widget) != nullptr))
        return new AccessiblePressed(button);
    if (const auto* const block = qobject_cast<TextBlock*>(widget))
        return new QAccessibleWidget(widget, block->isHeading() ? QAccessible::Heading
                                                                : QAccessible::StaticText);
    if (qobject_cast<Sheet*>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::Dialog);
    if (qobject_cast<Toast*>(widget) != nullptr)
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    // Qt asks for the most derived class first and knows its own.
    return className == QLatin1String("QWidget") ? new AccessiblePage(widget) : nullptr;
}

} // namespace

void tellValue(QWidget& valued) {
    if (!valued.hasFocus())
        return;
    QAccessibleEvent event(&valued, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void tellChosen(QWidget& choice, int option) {
    if (!QAccessible::isActive() || option < 0)
        return;
    QAccessible::State checked;
    checked.checked = true;
    QAccessibleStateChangeEvent state(&choice, checked);
    state.setChild(option);
    QAccessible::updateAccessibility(&state);
    if (!choice.hasFocus())
        return;
    QAccessibleEvent focus(&choice, QAccessible::Focus);
    focus.setChild(option);
    QAccessible::updateAccessibility(&focus);
}

void setRole(QWidget& widget, QAccessible::Role role) {
    widget.setProperty(roleProperty, static_cast<int>(role));
}

void installAccessibility() {
    QAccessible::installFactory(make);
}

} // namespace supine::controls
