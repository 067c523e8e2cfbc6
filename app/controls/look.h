// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/theme.h"

#include <QObject>
#include <QPalette>
#include <QSizeF>

namespace supine::controls {

/// What the person asked for; Desktop follows the lightness of the desktop's palette.
enum class ThemeChoice { Desktop, Light, Dark, HighContrast };

/// How much moves; Desktop follows the desktop's own wish.
enum class MotionChoice { Desktop, Less, All };

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

    /// How much larger than designed the text is: what the person chose times what the window adds. Default 1.
    double textSize() const { return m_textSize * m_growth; }
    /// What the person chose, 1 to 3.
    void setTextSize(double size);
    /// The window of the program is this large. From 1920 x 1080 on, upright or on its side, the text grows with it
    /// in quarters, up to twice: on a large screen that the desktop does not scale.
    void setWindow(const QSizeF& window);

    /// Whether less motion was asked for, by the person or else by the desktop; feedback then
    /// happens at once.
    bool reducedMotion() const;
    void setMotionChoice(MotionChoice choice);
    /// What the desktop asks for; until it is known, for nothing.
    void setDesktopReducesMotion(bool reduces);

Q_SIGNALS:
    /// Colours or sizes are different now. Controls repaint and measure themselves again.
    void changed();

private:
    template <class Value>
    void setMotion(Value& value, Value now);

    Scheme m_desktop = Scheme::Light;
    ThemeChoice m_choice = ThemeChoice::Desktop;
    double m_textSize = smallestText;
    double m_growth = 1; ///< By the window, 1 to 2.
    MotionChoice m_motion = MotionChoice::Desktop;
    bool m_desktopReducesMotion = false;
};

/// The program's look. Needs a QGuiApplication at its first use.
Look& look();

/// Short for look().theme().
const Theme& theme();

} // namespace supine::controls
