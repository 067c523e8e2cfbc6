// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/figure/key_poses.h"

#include "app/figure/painter.h"
#include "core/content/load.h"
#include "core/motion/solve.h"

#include <QDir>
#include <QFile>
#include <QPainter>

#include <cstdlib>
#include <iostream>

namespace supine::figure::tests {

namespace {

using motion::HandPlace;
using motion::Pose;

std::vector<content::SourceFile> readFiles() {
    const QDir folder(QStringLiteral(SUPINE_SOURCE_DIR "/resources/figure"));
    std::vector<content::SourceFile> files;
    for (const QString& name : folder.entryList({QStringLiteral("*.yaml")})) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.push_back({name.toStdString(), file.readAll().toStdString()});
    }
    return files;
}

Pose withHands(Pose from, HandPlace place) {
    from.hands.right = from.hands.left = {place, 0, 0};
    return from;
}

Pose tilted(Pose from, double degrees) {
    from.pelvisTilt = degrees;
    return from;
}

Pose pursed(Pose from) {
    from.lipsPursed = 1;
    return from;
}

Pose otherSide(Pose from) {
    from.legs = mirrored(from.legs);
    from.hands = mirrored(from.hands);
    return from;
}

Pose hollowed(Pose from) {
    from.drawIn = 1;
    return from;
}

} // namespace

const model::Library& figureFiles() {
    static const content::LoadedLibrary loaded = content::load(readFiles());
    if (!loaded.faults.empty() || loaded.library.builds.empty()) {
        std::cerr << "The figure's files cannot be loaded.\n";
        std::abort();
    }
    return loaded.library;
}

const motion::Build& woman() {
    return figureFiles().builds.at("woman");
}

const Palette& palette(Theme theme) {
    static const model::PerTheme<Palette> palettes{
        paletteOf(figureFiles(), {}, Theme::Light), paletteOf(figureFiles(), {}, Theme::Dark),
        paletteOf(figureFiles(), {}, Theme::HighContrast)};
    return palettes[theme];
}

const motion::Pose& pose(const std::string& name) {
    return *figureFiles().pose(name);
}

const std::map<std::string, motion::Posture>& postures() {
    return figureFiles().postures;
}

motion::Body bodyIn(const motion::Pose& pose, double breathLevel) {
    return bodyIn(woman(), pose, breathLevel);
}

motion::Body bodyIn(const motion::Build& build, const motion::Pose& pose, double breathLevel) {
    return motion::solve(build, motion::still(pose), breathLevel);
}

std::vector<KeyPose> keyPoses() {
    const Pose hips = pose("hands-on-hips");
    const Pose belly = pose("hands-on-belly");
    return {
        {"hook-lying", pose("hook-lying"), 0, Theme::Light},
        {"belly-breathed-in", belly, 1, Theme::Light},
        {"belly-breathed-out", pursed(belly), 0, Theme::Dark},
        {"tilt-neutral", hips, 0, Theme::Light},
        {"tilt-anterior", tilted(hips, -11), 0.3, Theme::Light},
        {"tilt-posterior", tilted(hips, 9), 0, Theme::Dark},
        {"belly-drawn-in", hollowed(pose("fingertips-low")), 0, Theme::Light},
        {"one-knee-near", withHands(pose("one-knee"), HandPlace::Shin), 0, Theme::Light},
        {"one-knee-far", otherSide(pose("one-knee")), 0.5, Theme::Dark},
        {"both-knees", withHands(pose("both-knees"), HandPlace::Shin), 0, Theme::Light},
        {"behind-thighs", withHands(pose("thigh-upright"), HandPlace::BehindThigh), 0.5,
         Theme::Light},
        {"arms-up", pose("arms-up"), 0, Theme::Dark},
    };
}

std::vector<KeyPose> seeThroughPoses() {
    const auto through = [](const char* name, const Pose& shown, double breath, Theme theme,
                            const motion::MuscleWork& work) {
        return KeyPose{std::string("see-through-") + name, shown, breath, theme, {true, work}};
    };
    motion::MuscleWork breathing;
    breathing.diaphragm = 1;
    motion::MuscleWork drawingIn;
    drawingIn.transverseAbdominis = 0.35;
    drawingIn.rectus = 0.2;
    motion::MuscleWork raising;
    raising.lowerTrapezius = 0.6;
    raising.transverseAbdominis = 0.4;
    return {
        through("breathed-in", pose("hands-on-belly"), 1, Theme::Light, breathing),
        through("tilt-posterior", tilted(pose("hands-on-hips"), 9), 0, Theme::Light, drawingIn),
        through("both-knees", withHands(pose("both-knees"), HandPlace::Shin), 0, Theme::Dark, {}),
        through("arms-up", pose("arms-up"), 0, Theme::Dark, raising),
    };
}

QImage pictureOf(const KeyPose& key, QSize size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(palette(key.theme).wallFoot);
    QPainter painter(&image);
    Extent extent;
    extent.above = 0.94;
    const QRectF area(0, 0, size.width(), 0.95 * size.height());
    paintFigure(painter, bodyIn(key.pose, key.breathLevel), woman(), cameraFor(area, 0.96, extent),
                palette(key.theme), key.view);
    return image;
}

} // namespace supine::figure::tests
