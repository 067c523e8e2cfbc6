// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/screen_place.h"

#include <QCoreApplication>

namespace supine::player {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(supine::player::ScreenPlace)
};

} // namespace

Turn turnFor(ScreenPlace place) {
    switch (place) {
    case ScreenPlace::Right:
        return Turn::Right;
    case ScreenPlace::Left:
        return Turn::Left;
    case ScreenPlace::Behind:
        return Turn::Half;
    case ScreenPlace::Listening:
    case ScreenPlace::Front:
        break;
    }
    return Turn::None;
}

QString nameOf(ScreenPlace place) {
    switch (place) {
    case ScreenPlace::Listening:
        return Words::tr("I listen", "instead of looking at a screen");
    case ScreenPlace::Front:
        return Words::tr("Beyond my feet", "where the screen is for somebody who lies");
    case ScreenPlace::Right:
        return Words::tr("At my right side", "where the screen is for somebody who lies");
    case ScreenPlace::Left:
        return Words::tr("At my left side", "where the screen is for somebody who lies");
    case ScreenPlace::Behind:
        return Words::tr("Behind my head", "where the screen is for somebody who lies");
    }
    return {};
}

} // namespace supine::player
