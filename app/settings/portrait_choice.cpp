// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/portrait_choice.h"

#include "app/figure/painter.h"
#include "app/figure/room/room.h"
#include "core/motion/solve.h"

#include <QPaintEvent>
#include <QPainter>

namespace supine::settings {

namespace {

constexpr int frameLength = 83; ///< Twelve frames a second are enough for a breath.
constexpr controls::TileChoice::Shape wholeShape{226, 0.56};
constexpr controls::TileChoice::Shape headShape{150, 0.80};
constexpr double horizonShare = 0.66;
constexpr std::size_t bytesForOne = std::size_t{3} << 20;

} // namespace

PortraitChoice::PortraitChoice(const QString& name, const model::Library& library,
                               const Appearance& appearance, Crop crop, QWidget* parent)
    : TileChoice(name, crop == Crop::Whole ? wholeShape : headShape, parent), m_library(library),
      m_appearance(appearance), m_crop(crop) {
    motion::Pose pose;
    pose.hands = {{motion::HandPlace::Belly}, {motion::HandPlace::Belly}};
    m_performance = browse::breathing(pose, BreathPace{});
    m_frames.setInterval(frameLength);
    connect(&m_frames, &QTimer::timeout, this, &PortraitChoice::showNext);
    connect(&appearance, &Appearance::changed, this, &PortraitChoice::showAnew);
    m_since.start();
}

void PortraitChoice::setPortraits(std::vector<Portrait> portraits, int chosen) {
    m_portraits = std::move(portraits);
    while (m_pictures.size() < m_portraits.size())
        m_pictures.emplace_back(figure::Cels::unseen, bytesForOne);
    QStringList names;
    for (const Portrait& portrait : m_portraits)
        names << portrait.name;
    setTiles(names, chosen);
    showAnew();
}

void PortraitChoice::followVisibility() {
    const bool runs = isVisible() && !controls::look().reducedMotion();
    if (runs && !m_frames.isActive())
        m_frames.start();
    else if (!runs)
        m_frames.stop();
}

void PortraitChoice::showEvent(QShowEvent* event) {
    TileChoice::showEvent(event);
    followVisibility();
}

void PortraitChoice::hideEvent(QHideEvent* event) {
    TileChoice::hideEvent(event);
    followVisibility();
}

void PortraitChoice::followLook() {
    TileChoice::followLook();
    followVisibility();
    showAnew();
}

void PortraitChoice::showAnew() {
    m_picturesAreOld = true;
    update();
}

figure::Camera PortraitChoice::cameraOn(const QRectF& picture) const {
    if (m_crop == Crop::HeadAndShoulders)
        return m_appearance.placed(figure::portraitFor(picture), picture);
    const QRectF area = picture.adjusted(0, 0, 0, -0.12 * picture.height());
    return m_appearance.placed(figure::cameraFor(area, 0.96), picture);
}

player::Shown PortraitChoice::shownNow() const {
    const bool still = controls::look().reducedMotion();
    return m_performance(Seconds(still ? 0.0 : static_cast<double>(m_since.nsecsElapsed()) * 1e-9));
}

QRegion PortraitChoice::showPicture(int option) {
    const auto index = static_cast<std::size_t>(option);
    const QRect place = pictureRect(option);
    const QRectF picture(QPointF(), QSizeF(place.size()));
    const figure::Choice& choice = m_portraits[index].choice;
    const motion::Build& build = *figure::buildOf(m_library, choice);
    const figure::Palette palette = figure::paletteOf(m_library, choice, themeNow());
    const player::Shown shown = shownNow();
    const QRegion changed = m_pictures[index].show(
        {place.size(), devicePixelRatioF()},
        [&](QPainter& painter, const figure::BeforePart& before) {
            figure::paintRoom(painter, picture, horizonShare * picture.height(), palette);
            figure::paintPartByPart(painter, motion::solve(build, shown.pose, shown.breathLevel),
                                    build, cameraOn(picture), palette, before);
        });
    return changed.translated(place.topLeft());
}

void PortraitChoice::showNext() {
    const QRegion seen = visibleRegion();
    QRegion changed;
    for (int i = 0; i < count(); ++i)
        if (seen.intersects(pictureRect(i)))
            changed += showPicture(i);
    update(changed);
}

void PortraitChoice::paintPicture(QPainter& painter, int option, const QRect& place) {
    figure::Cels& picture = m_pictures[static_cast<std::size_t>(option)];
    if (m_picturesAreOld || !picture.isShown({place.size(), devicePixelRatioF()}))
        showPicture(option);
    painter.translate(place.topLeft());
    picture.paint(painter, QRect(QPoint(), place.size()));
}

// Pictures that are old are old in every tile.
void PortraitChoice::paintEvent(QPaintEvent* event) {
    QPaintEvent all(rect());
    TileChoice::paintEvent(m_picturesAreOld ? &all : event);
    m_picturesAreOld = false;
}

} // namespace supine::settings
