// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>
#include <QStringList>
#include <QVariant>

class QWidget;

namespace supine::controls {

/// A control with one number in it. Controls that implement it are sliders to a screen reader, which
/// reads valueText() and may set the value.
class Valued {
public:
    virtual ~Valued() = default;
    virtual double value() const = 0;
    virtual double minimum() const = 0;
    virtual double maximum() const = 0;
    virtual double step() const = 0;
    virtual void setValue(double value) = 0;
    /// The value in words, "4 seconds".
    virtual QString valueText() const = 0;
    /// By what a screen reader's numbers are larger than value(), so that they say what the words do:
    /// 100 where the words are "80 %".
    virtual double toldPerOne() const { return 1; }
};

/// A control in which one of several words is chosen. To a screen reader it is a group of radio buttons.
class Chosen {
public:
    virtual ~Chosen() = default;
    virtual QStringList optionNames() const = 0;
    virtual int chosen() const = 0;
    virtual void choose(int option) = 0;
    /// Where an option stands, in the widget.
    virtual QRect optionRect(int option) const = 0;
};

/// A button that opens and closes what lies under it. To a screen reader it is a button that is
/// expanded or collapsed.
class Expanding {
public:
    virtual ~Expanding() = default;
    virtual bool isExpanded() const = 0;
};

/// A picture that tells in words what it shows, for when a screen reader asks. It is a graphic.
class Described {
public:
    virtual ~Described() = default;
    virtual QString description() const = 0;
};

/// Tells screen readers the value in words, where the number alone does not say it and the control has
/// the focus.
void tellValue(QWidget& valued);

/// Tells screen readers that another option of a `Chosen` is the chosen one; while the choice has the
/// focus, that option has it. Called after every choice and when the focus comes.
void tellChosen(QWidget& choice, int option);

/// Makes a widget something else to screen readers than its class says, such as a list or a heading.
/// To be called before it is given a name.
void setRole(QWidget& widget, QAccessible::Role role);

/// Lets screen readers see all controls. Called once, before the first control is shown.
void installAccessibility();

} // namespace supine::controls
