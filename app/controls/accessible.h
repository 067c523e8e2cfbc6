// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

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

/// Lets screen readers see all controls. Called once, before the first control is shown.
void installAccessibility();

} // namespace supine::controls
