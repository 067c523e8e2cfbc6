// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>

namespace supine::controls {

/// What a piece of text is for. Its size, weight and line height follow from it.
enum class Type {
    Hero,       ///< Home's first line, 46 px.
    PageTitle,  ///< 36 px.
    SheetTitle, ///< Sheets and headers, 28 px.
    Question,   ///< 24 px.
    Start,      ///< The word on Start, 25 px.
    GroupTitle, ///< Over a group of settings, 21 px.
    Lead,       ///< Under a title, 19 px.
    Title,      ///< Name of what a session plays, 18 px.
    Body,       ///< 17 px.
    BodyMedium, ///< Rows and buttons, 17 px.
    Note,       ///< 16 px.
    NoteMedium, ///< Header links, 16 px.
    CardTitle,  ///< 16 px.
    Meta,       ///< Lengths and doses, 15 px.
    Legend      ///< 14 px.
};

/// Line distance as a share of the font's size.
double lineShare(Type type);

/// Inter as a text of this kind is set: at the size of the present look times `unit`.
QFont fontFor(Type type, double unit = 1.0);

/// The height in pixels of one line of a label, closer than running text; font as fontFor() says.
double lineOf(Type type, double unit = 1.0);

/// Inter, or its display cut from 28 px on, at an exact size in pixels.
QFont fontOf(double pixels, QFont::Weight weight);

/// A designed size in pixels at the present text size: small text grows fully, large text half as much.
double scaled(double pixels);

/// The edge of an icon at the present text size; 24 by design.
double scaledIcon(double pixels = 24);

/// How much larger than 1280 x 800 a window is, 0.72 to 1.42; large text and the stage grow with it.
double unitOf(const QSizeF& window);

/// The width a page has in terms of its text, in pixels of text at 100 %. Breakpoints count in it.
double emWidth(double width);
inline constexpr double wideFrom = 1000;  ///< Two columns from here.
inline constexpr double tightBelow = 780; ///< Least things side by side below it.

/// The margin of a page of this width, in pixels.
int pageMargin(double width);

} // namespace supine::controls
