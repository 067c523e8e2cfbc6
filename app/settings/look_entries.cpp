// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/look_entries.h"

#include "app/settings/entry_values.h"
#include "app/settings/settings.h"
#include "app/text.h"

#include <QSettings>

#include <array>

namespace supine::settings {

namespace {

const QString captionsKey = QStringLiteral("screen/captions");
const QString screenPlaceKey = QStringLiteral("screen/place");
const QString turnKey = QStringLiteral("screen/turn");
const QString floorViewKey = QStringLiteral("screen/floor-view");
const QString themeKey = QStringLiteral("screen/theme");
const QString textSizeKey = QStringLiteral("screen/text-size");
const QString motionKey = QStringLiteral("screen/motion");
const QString formerMotionKey = QStringLiteral("screen/reduced-motion");
const QString languageKey = QStringLiteral("screen/language");
const QString bodyKey = QStringLiteral("figure/body");
const QString lookKey = QStringLiteral("figure/look");
const QString clothesKey = QStringLiteral("figure/clothes");
const QString mirroredKey = QStringLiteral("figure/mirrored");

/// A teaching layer and the key it is kept under.
struct LayerKey {
    bool figure::Layers::*layer;
    QString key;
};

const std::array layerKeys{
    LayerKey{&figure::Layers::seeThrough, QStringLiteral("figure/see-through")},
    LayerKey{&figure::Layers::breath, QStringLiteral("figure/breath")},
    LayerKey{&figure::Layers::breathLight, QStringLiteral("figure/breath-light")},
    LayerKey{&figure::Layers::magnifier, QStringLiteral("figure/magnifier")},
    LayerKey{&figure::Layers::directions, QStringLiteral("figure/directions")},
    LayerKey{&figure::Layers::ranges, QStringLiteral("figure/ranges")}};

const Names<player::ScreenPlace> screenNames{{player::ScreenPlace::Listening, "listening"},
                                             {player::ScreenPlace::Front, "front"},
                                             {player::ScreenPlace::Right, "right"},
                                             {player::ScreenPlace::Left, "left"},
                                             {player::ScreenPlace::Behind, "behind"}};
const Names<player::Turn> turnNames{{player::Turn::None, "none"},
                                    {player::Turn::Right, "right"},
                                    {player::Turn::Half, "half"},
                                    {player::Turn::Left, "left"}};
const Names<controls::ThemeChoice> themeNames{
    {controls::ThemeChoice::Desktop, "desktop"},
    {controls::ThemeChoice::Light, "light"},
    {controls::ThemeChoice::Dark, "dark"},
    {controls::ThemeChoice::HighContrast, "high-contrast"}};
const Names<controls::MotionChoice> motionNames{{controls::MotionChoice::Desktop, "desktop"},
                                                {controls::MotionChoice::Less, "less"},
                                                {controls::MotionChoice::All, "all"}};

figure::Layers loadLayers(Entries& store) {
    figure::Layers layers;
    for (const LayerKey& one : layerKeys)
        layers.*one.layer = truthAt(store, one.key, layers.*one.layer);
    return layers;
}

// Files used to know only whether motion was reduced, and wrote it down unasked where it was not.
controls::MotionChoice loadMotion(Entries& store) {
    const auto otherwise = truthAt(store, formerMotionKey, false) ? controls::MotionChoice::Less
                                                                  : controls::MotionChoice::Desktop;
    return named(store, motionKey, motionNames).value_or(otherwise);
}

figure::Choice loadFigure(Entries& store) {
    return {idAt(store, bodyKey, {}), idAt(store, lookKey, {}), idAt(store, clothesKey, {}),
            truthAt(store, mirroredKey, false)};
}

void saveFigure(const figure::Choice& figure, QSettings& store) {
    store.setValue(bodyKey, text::plain(figure.body));
    store.setValue(lookKey, text::plain(figure.look));
    store.setValue(clothesKey, text::plain(figure.clothes));
    store.setValue(mirroredKey, wordOf(figure.mirrored));
}

} // namespace

void loadLook(Entries& store, Settings& s) {
    s.captions = truthAt(store, captionsKey, s.captions);
    s.layers = loadLayers(store);
    s.screen = named(store, screenPlaceKey, screenNames);
    s.turn = named(store, turnKey, turnNames).value_or(s.turn);
    s.floorView = truthAt(store, floorViewKey, s.floorView);
    s.theme = named(store, themeKey, themeNames).value_or(s.theme);
    s.textSize = numberAt(store, textSizeKey, controls::smallestText, controls::largestText)
                     .value_or(s.textSize);
    s.motion = loadMotion(store);
    s.figure = loadFigure(store);
    s.language = matchingAt(store, languageKey, "[a-z]{2,3}(_[A-Z]{2})?", {});
}

void saveLook(const Settings& s, QSettings& store) {
    store.setValue(captionsKey, wordOf(s.captions));
    for (const LayerKey& one : layerKeys)
        store.setValue(one.key, wordOf(s.layers.*one.layer));
    saveOrForget(store, screenPlaceKey, s.screen.has_value(),
                 nameOf(s.screen.value_or(player::ScreenPlace::Listening), screenNames));
    store.setValue(turnKey, nameOf(s.turn, turnNames));
    store.setValue(floorViewKey, wordOf(s.floorView));
    store.setValue(themeKey, nameOf(s.theme, themeNames));
    store.setValue(textSizeKey, s.textSize);
    store.setValue(motionKey, nameOf(s.motion, motionNames));
    store.remove(formerMotionKey);
    saveFigure(s.figure, store);
    store.setValue(languageKey, s.language);
}

} // namespace supine::settings
