// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/camera.h"

#include <QRect>

#include <vector>

namespace supine::window {

/// What Home's layout depends on; sizes are what the words and controls ask for, in logical pixels.
struct HomeMeasures {
    QSize window;      ///< Of the visible part; Home itself may become higher and then scrolls.
    double textSize = 1;
    bool turned = false; ///< The figure lies with its head where reading ends, and the words over it.
    double extraHeight = 0; ///< Of the figure's belly over a slender one, metres.
    int heroHeight = 0;
    int heroWidth = 0; ///< On one line; only counts when turned.
    int leadHeight = 0;
    QSize start;
    QSize levels;
    int noteHeight = 0;
    QSize place;       ///< Empty once it was answered.
    QSize feeling;     ///< The line that asks how the back is, with its scale while that is open.
    int cards = 5;
    int cardWordsHeight = 70; ///< Of a card, all but its picture.
};

/// Where everything stands, as it is read from left to right. The camera looks at a figure whose head
/// is to the left; the stage turns it over.
struct HomeLayout {
    int height = 0; ///< Of the whole page.
    int margin = 0;
    double unit = 1;
    QRect hero;
    QRect lead;
    QRect start;
    QRect levels;
    QRect note;
    QRect place;
    QRect feeling;
    std::vector<QRect> cards;
    figure::Camera camera;
    double horizon = 0;
};

/// The designed sizes times this fit a window: as controls::unitOf() says, but by the width alone where
/// a tall window has height to spare.
double wordsUnit(const QSize& window);

/// The width the text under the hero may take.
int leadWidth(const HomeMeasures& measures);

/// The width the scale of how the back is may take, so that its numbers stand in one row.
int scaleWidth(const HomeMeasures& measures);

/// The width the note under Start may take; the question of the place stands before them.
int notesWidth(const HomeMeasures& measures);

HomeLayout layOut(const HomeMeasures& measures);

} // namespace supine::window
