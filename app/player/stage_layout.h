// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/camera.h"
#include "app/figure/framing.h"

#include <QMarginsF>
#include <QRectF>
#include <QStringList>

namespace supine::player {

/// What the stage is used for; words and figure stand in other places.
enum class Scene {
    Lesson,   ///< Ring, caption, figure, header and bar.
    Question, ///< The sheet of "it hurts" at the right, the figure dimmed.
    Finish    ///< The closing words above, the figure in the middle.
};

/// From how far the words are to be read.
enum class View {
    Near, ///< By somebody who sits before the screen; controls stand round the picture.
    Floor ///< By somebody who lies on the floor: ring, words and figure fill the stage.
};

/// What the layout of the stage depends on.
struct StageMeasures {
    QSizeF size;         ///< Of the picture, which is turned with the stage.
    double textSize = 1; ///< 1 to 3, as in controls::Look; the floor's words do not follow it.
    QMarginsF taken{0, 64, 0, 142}; ///< By the controls, at the picture's own edges.
    Scene scene = Scene::Lesson;
    View view = View::Near;
    QRectF panel; ///< What an open panel or the sheet of the question covers; empty for none.
    bool armsRaised = false; ///< The exercise lifts the arms to the ceiling.
    QStringList
        captions; ///< The longest lines of the session; the size of the caption fits all of them.
};

/// Where everything stands, in logical pixels. Lines never meet the lane of the raised arms between
/// ring and caption, and the caption's size is the same in a whole session.
struct StageLayout {
    double unit = 1; ///< How much larger than 1280 x 800 the stage is.
    double margin = 48;
    QPointF ringCentre;
    double ringRadius = 0;     ///< 0 where there is no room for a ring.
    double phasePixels = 24;   ///< Size of the phase word.
    double captionPixels = 40; ///< Size of the caption.
    QRectF phaseWord;          ///< Icon and word above the caption.
    QRectF caption;            ///< Room for its two lines.
    QRectF figure;             ///< What the figure may fill; the mat's near edge is its bottom.
    double horizon = 0;        ///< Where the floor begins.
    double matShare = 0.92;    ///< Of the figure's width, what the mat may take at most.
    double lane = 0;           ///< Middle of the lane between ring and words, where people stand.
    double laneTop = 0;        ///< How far up they may reach there.
    QRectF standing;           ///< Where they stand instead of in the lane, beside panel or sheet.
    figure::Camera camera;
};

StageLayout layOut(const StageMeasures& measures);

/// The camera for a key picture of this extent. Low ones are seen as the lying body is, under the
/// words; who stands or kneels upright is smaller and stands in the lane, clear of the ring.
figure::Camera cameraFor(const StageLayout& layout, const figure::Extent& extent);

/// The camera at `share` (0 to 1, eased) between two.
figure::Camera between(const figure::Camera& from, const figure::Camera& to, double share);

} // namespace supine::player
