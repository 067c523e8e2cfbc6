// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/look.h"

#include <QGuiApplication>

#include <algorithm>
#include <cmath>

namespace supine::controls {

Scheme schemeOf(const QPalette& desktop) {
    const QColor window = desktop.color(QPalette::Window);
    const QColor text = desktop.color(QPalette::WindowText);
    if (window.lightness() < 8 && contrast(window, text) > 20)
        return Scheme::HighContrast;
    return window.lightness() < text.lightness() ? Scheme::Dark : Scheme::Light;
}

// Qt 6.4 does not tell whether the desktop is dark, its palette does.
Look::Look() : m_desktop(schemeOf(QGuiApplication::palette())) {}

const Theme& Look::theme() const {
    switch (m_choice) {
    case ThemeChoice::Light:
        return controls::theme(Scheme::Light);
    case ThemeChoice::Dark:
        return controls::theme(Scheme::Dark);
    case ThemeChoice::HighContrast:
        return controls::theme(Scheme::HighContrast);
    case ThemeChoice::Desktop:
        break;
    }
    return controls::theme(m_desktop);
}

void Look::setChoice(ThemeChoice choice) {
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT changed();
}

void Look::setTextSize(double size) {
    size = std::clamp(size, smallestText, largestText);
    if (size == m_textSize)
        return;
    m_textSize = size;
    Q_EMIT changed();
}

void Look::setWindow(const QSizeF& window) {
    const double longer = std::max(window.width(), window.height()) / 1920;
    const double shorter = std::min(window.width(), window.height()) / 1080;
    const double growth = std::clamp(std::floor(4 * std::min(longer, shorter)) / 4, 1.0, 2.0);
    if (growth == m_growth)
        return;
    m_growth = growth;
    Q_EMIT changed();
}

bool Look::reducedMotion() const {
    return m_motion == MotionChoice::Desktop ? m_desktopReducesMotion
                                             : m_motion == MotionChoice::Less;
}

template <class Value>
void Look::setMotion(Value& value, Value now) {
    const bool before = reducedMotion();
    value = now;
    if (reducedMotion() != before)
        Q_EMIT changed();
}

void Look::setMotionChoice(MotionChoice choice) {
    setMotion(m_motion, choice);
}

void Look::setDesktopReducesMotion(bool reduces) {
    setMotion(m_desktopReducesMotion, reduces);
}

Look& look() {
    static Look one;
    return one;
}

const Theme& theme() {
    return look().theme();
}

} // namespace supine::controls
