// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/portrait_choice.h"

#include "app/controls/icon.h"
#include "app/controls/text_layout.h"
#include "app/controls/type.h"
#include "app/figure/painter.h"
#include "app/figure/room/room.h"
#include "core/motion/solve.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace supine::window {

namespace {

using controls::Theme;
using controls::Type;

constexpr int frameLength = 83; ///< Twelve frames a second are enough for a breath.
constexpr int gap = 12;
constexpr int inset = 6;
constexpr double tick = 26;
constexpr double wholeWidth = 226;
constexpr double wholeAspect = 0.56;
constexpr double headWidth = 150;
constexpr double headAspect = 0.80;
constexpr double chosenBorder = 3;
constexpr double horizonShare = 0.66;
constexpr std::size_t bytesForOne = std::size_t{3} << 20;

// A name of two parts that needs two lines breaks between them.
controls::TextLayout laidOut(const QString& name, double width, Qt::LayoutDirection direction) {
    const controls::TextSetting setting{controls::fontFor(Type::Meta), 1.2, Qt::AlignHCenter, true,
                                        direction};
    controls::TextLayout whole(name, width, setting);
    if (whole.lines() < 2)
        return whole;
    const QString parted = QString(name).replace(QStringLiteral(", "), QStringLiteral(",\u2028"));
    return {parted, width, setting};
}

} // namespace

PortraitChoice::PortraitChoice(const QString& name, const model::Library& library,
                               const Appearance& appearance, Crop crop, QWidget* parent)
    : Reactive(parent), m_library(library), m_appearance(appearance), m_crop(crop) {
    setAccessibleName(name);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    m_chosen = chosen;
    while (m_pictures.size() < m_portraits.size())
        m_pictures.emplace_back(figure::Cels::unseen, bytesForOne);
    updateGeometry();
    showAnew();
}

QStringList PortraitChoice::optionNames() const {
    QStringList names;
    for (const Portrait& portrait : m_portraits)
        names << portrait.name;
    return names;
}

void PortraitChoice::choose(int option) {
    option = std::clamp(option, 0, static_cast<int>(m_portraits.size()) - 1);
    if (option == m_chosen || m_portraits.empty())
        return;
    m_chosen = option;
    QAccessibleEvent event(this, QAccessible::Selection);
    event.setChild(option);
    QAccessible::updateAccessibility(&event);
    update();
    Q_EMIT changed(option);
}

int PortraitChoice::nameHeight(int tileWidth) const {
    double highest = 0;
    for (const Portrait& portrait : m_portraits)
        highest = std::max(
            highest,
            laidOut(portrait.name, tileWidth - 2 * inset, layoutDirection()).size().height());
    return static_cast<int>(std::ceil(highest)) + 14;
}

PortraitChoice::Grid PortraitChoice::gridFor(int width) const {
    const bool whole = m_crop == Crop::Whole;
    const double wanted = controls::scaled(whole ? wholeWidth : headWidth);
    const int count = std::max(1, static_cast<int>(m_portraits.size()));
    Grid grid;
    grid.columns = std::clamp(static_cast<int>((width + gap) / (wanted + gap)), 1, count);
    const int fitting = (width - (grid.columns - 1) * gap) / grid.columns;
    grid.tileWidth = std::min(fitting, static_cast<int>(1.35 * wanted));
    grid.pictureHeight =
        static_cast<int>((grid.tileWidth - 2 * inset) * (whole ? wholeAspect : headAspect));
    grid.tileHeight = inset + grid.pictureHeight + nameHeight(grid.tileWidth);
    return grid;
}

int PortraitChoice::heightForWidth(int width) const {
    const Grid grid = gridFor(width);
    const int rows = (static_cast<int>(m_portraits.size()) + grid.columns - 1) / grid.columns;
    return std::max(0, rows * (grid.tileHeight + gap) - gap);
}

QRect PortraitChoice::optionRect(int option) const {
    const Grid grid = gridFor(width());
    const QRect logical((option % grid.columns) * (grid.tileWidth + gap),
                        (option / grid.columns) * (grid.tileHeight + gap), grid.tileWidth,
                        grid.tileHeight);
    return QStyle::visualRect(layoutDirection(), rect(), logical);
}

int PortraitChoice::optionAt(const QPoint& position) const {
    for (int i = 0; i < static_cast<int>(m_portraits.size()); ++i)
        if (optionRect(i).contains(position))
            return i;
    return -1;
}

double PortraitChoice::focusCorner() const {
    return controls::radius::card;
}

void PortraitChoice::mousePressEvent(QMouseEvent* event) {
    const int option = optionAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && option >= 0)
        choose(option);
}

void PortraitChoice::mouseMoveEvent(QMouseEvent* event) {
    m_hovered = optionAt(event->position().toPoint());
    update();
}

void PortraitChoice::leaveEvent(QEvent* event) {
    m_hovered = -1;
    Reactive::leaveEvent(event);
}

// Up and down go to the row above or below, or along the only row.
void PortraitChoice::chooseInRow(int direction) {
    const int count = static_cast<int>(m_portraits.size());
    const int columns = gridFor(width()).columns;
    const int there = m_chosen + direction * (columns < count ? columns : 1);
    if (there >= 0 && there < count)
        choose(there);
}

void PortraitChoice::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_chosen - forward);
    case Qt::Key_Right:
        return choose(m_chosen + forward);
    case Qt::Key_Up:
        return chooseInRow(-1);
    case Qt::Key_Down:
        return chooseInRow(1);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(static_cast<int>(m_portraits.size()) - 1);
    default:
        Reactive::keyPressEvent(event);
    }
}

void PortraitChoice::followVisibility() {
    const bool runs = isVisible() && !controls::look().reducedMotion();
    if (runs && !m_frames.isActive())
        m_frames.start();
    else if (!runs)
        m_frames.stop();
}

void PortraitChoice::showEvent(QShowEvent* event) {
    Reactive::showEvent(event);
    followVisibility();
}

void PortraitChoice::hideEvent(QHideEvent* event) {
    Reactive::hideEvent(event);
    followVisibility();
}

void PortraitChoice::followLook() {
    Reactive::followLook();
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

QRect PortraitChoice::pictureRect(int option) const {
    const QRect tile = optionRect(option);
    return {tile.x() + inset + 2, tile.y() + inset + 2, tile.width() - 2 * inset - 4,
            gridFor(width()).pictureHeight};
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
    for (int i = 0; i < static_cast<int>(m_portraits.size()); ++i)
        if (seen.intersects(pictureRect(i)))
            changed += showPicture(i);
    update(changed);
}

void PortraitChoice::paintName(QPainter& painter, int option, const QRectF& area) const {
    const Theme& t = controls::theme();
    const controls::TextLayout name = laidOut(m_portraits[static_cast<std::size_t>(option)].name,
                                              area.width(), layoutDirection());
    const double aside = (area.width() - name.width()) / 2;
    name.paint(painter, area.topLeft() + QPointF(aside, 0), option == m_chosen ? t.onTint : t.ink2);
}

void PortraitChoice::paintTick(QPainter& painter, const QRectF& picture) const {
    const Theme& t = controls::theme();
    const QRectF badge(picture.right() - tick - 5, picture.top() + 5, tick, tick);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.primary);
    painter.drawEllipse(badge);
    controls::paintIcon(painter, controls::Icon::Check, badge.adjusted(4, 4, -4, -4), t.onPrimary);
}

void PortraitChoice::paintPortrait(QPainter& painter, int option) {
    const Theme& t = controls::theme();
    const QRectF tile = QRectF(optionRect(option)).adjusted(1.5, 1.5, -1.5, -1.5);
    const bool isChosen = option == m_chosen;
    painter.setPen(isChosen ? QPen(t.primary, chosenBorder) : QPen(t.line, 1.5));
    painter.setBrush(isChosen ? t.tint : option == m_hovered ? t.sunken : t.surface);
    painter.drawRoundedRect(tile, controls::radius::card, controls::radius::card);
    const QRect place = pictureRect(option);
    figure::Cels& picture = m_pictures[static_cast<std::size_t>(option)];
    if (m_picturesAreOld || !picture.isShown({place.size(), devicePixelRatioF()}))
        showPicture(option);
    painter.save();
    QPainterPath rounded;
    rounded.addRoundedRect(QRectF(place), controls::radius::picture, controls::radius::picture);
    painter.setClipPath(rounded);
    painter.translate(place.topLeft());
    picture.paint(painter, QRect(QPoint(), place.size()));
    painter.restore();
    paintName(painter, option,
              {tile.x() + inset, place.bottom() + 6.0, tile.width() - 2 * inset, 1});
    if (isChosen)
        paintTick(painter, place);
}

void PortraitChoice::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool all = m_picturesAreOld;
    for (int i = 0; i < static_cast<int>(m_portraits.size()); ++i)
        if (all || event->region().intersects(optionRect(i)))
            paintPortrait(painter, i);
    m_picturesAreOld = false;
}

} // namespace supine::window
