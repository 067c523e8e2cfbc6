// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/theme.h"

#include <QObject>
#include <QPalette>

namespace supine::controls {

/// What the person asked for; Desktop follows the lightness of the desktop's palette.
enum class ThemeChoice { Desktop, Light, Dark, HighContrast };

inline constexpr double smallestText = 1.0;
inline constexpr double largestText = 3.0;

/// The scheme a desktop with this palette asks for.
Scheme schemeOf(const QPalette& desktop);

/// What all controls look like at this moment: colours, text size and whether things may move. There is
/// one for the whole program, for the same reason that there is one QApplication::palette().
class Look : public QObject {
    Q_OBJECT

public:
    Look();

    const Theme& theme() const;
    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    /// How much larger than designed the text is, 1 to 3, default 1.
    double textSize() const { return m_textSize; }
    void setTextSize(double size);

    /// Whether the person asked for less motion; feedback then happens at once.
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    /// Colours or sizes are different now. Controls repaint and measure themselves again.
    void changed();

private:
    Scheme m_desktop = Scheme::Light;
    ThemeChoice m_choice = ThemeChoice::Desktop;
    double m_textSize = smallestText;
    bool m_reducedMotion = false;
};

/// The program's look. Needs a QGuiApplication at its first use.
Look& look();

/// Short for look().theme().
const Theme& theme();

} // namespace supine::controls
