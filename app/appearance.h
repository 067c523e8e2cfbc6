// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/camera.h"
#include "app/figure/style/choice.h"

#include <QObject>
#include <QRectF>

namespace supine {

/// The theme of the program's present look.
model::Theme themeNow();

/// Who is shown and how: the one place that every page with a figure asks, each time it paints.
/// What it answers follows the choice, the program's colours and the direction of the language.
class Appearance : public QObject {
    Q_OBJECT

public:
    /// The library is owned by the caller, outlives this and has at least one body.
    explicit Appearance(const model::Library& library, QObject* parent = nullptr);

    const figure::Choice& choice() const { return m_choice; }
    void choose(const figure::Choice& choice);

    const motion::Build& build() const;
    figure::Palette palette() const;
    /// Whether the head is to the right; a language that runs from the right has it there by
    /// itself.
    bool isMirrored() const;
    /// A camera that was placed in `area` with the head to the left, as it is to be used.
    figure::Camera placed(const figure::Camera& camera, const QRectF& area) const;

Q_SIGNALS:
    /// Another body, other colours or the other side were chosen. Of the program's own colours
    /// controls::look() tells.
    void changed();

private:
    const model::Library& m_library;
    figure::Choice m_choice;
};

} // namespace supine
