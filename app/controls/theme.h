// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace supine::controls {

/// The three sets of colours the room can wear.
enum class Scheme { Light, Dark, HighContrast };

/// Every colour a control or page may use, named by what it is for. Contrasts of all inks on bg, floor
/// and surface are at least 4.5 : 1, of edges at least 3 : 1; a test holds them there.
struct Theme {
    Scheme scheme = Scheme::Light;
    QColor bg;      ///< Top of the wall and plain pages.
    QColor bg1;     ///< Foot of the wall.
    QColor floor;
    QColor surface; ///< Cards, panels and sheets.
    QColor sunken;  ///< What lies under the surface, and hovered quiet things.
    QColor line;    ///< Dividers; decoration only, never the sole sign of anything.
    QColor edge;    ///< Borders that matter.
    QColor ink;     ///< First text.
    QColor ink2;    ///< Second text, quiet buttons.
    QColor ink3;    ///< Third text, from 14 px.
    QColor primary; ///< What one does.
    QColor onPrimary;
    QColor primaryHover;
    QColor tint;    ///< Ground of something chosen.
    QColor onTint;
    QColor care;    ///< Warnings and "it hurts"; nothing else.
    QColor careTint;
    QColor breathIn;
    QColor breathInFill;
    QColor breathOut;
    QColor breathOutFill;
    QColor ringTrack;
    QColor focus;
    double shadowAlpha = 0; ///< Of each of the nested shadow layers, 0 to 1.

    bool isDark() const { return scheme != Scheme::Light; }
};

/// The colours of a scheme.
const Theme& theme(Scheme scheme);

/// Contrast of two opaque colours by WCAG 2.2, 1 to 21.
double contrast(const QColor& one, const QColor& other);

/// A colour between two others, `share` (0 to 1) of the second.
QColor mixed(const QColor& one, const QColor& other, double share);

} // namespace supine::controls
