// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/tile_choice.h"
#include "app/player/screen_place.h"

#include <optional>

namespace supine::player {

/// "Where is your screen?" as little pictures: somebody who lies on a mat, seen from above, and the
/// screen beside them. Listening comes first.
class ScreenChoice : public controls::TileChoice {
    Q_OBJECT

public:
    /// `tileWidth` is what a tile would like to have, in pixels at 100 % text.
    explicit ScreenChoice(double tileWidth = 150, QWidget* parent = nullptr);

    /// Shows what was chosen; emits nothing. Nothing was when there is none.
    void setPlace(std::optional<ScreenPlace> place);

Q_SIGNALS:
    void placeChosen(supine::player::ScreenPlace place);

protected:
    void paintPicture(QPainter& painter, int option, const QRect& place) override;
};

} // namespace supine::player
