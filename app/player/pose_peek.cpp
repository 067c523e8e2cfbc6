// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/pose_peek.h"

#include "app/controls/look.h"
#include "app/controls/panel.h"
#include "app/controls/space.h"
#include "app/controls/type.h"
#include "app/figure/painter.h"
#include "app/figure/pictures/picture.h"
#include "app/figure/room/room.h"
#include "app/player/words.h"
#include "app/text.h"
#include "core/motion/solve.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace supine::player {

namespace space = controls::space;

namespace {

constexpr double cardWidth = 216;     ///< Of the card, at 100 % text.
constexpr double pictureHeight = 124; ///< Of the picture in it.
constexpr double inset = 6;
constexpr double horizonShare = 0.70;
constexpr double lowestShare = 0.92; ///< Of the picture's height, where the mat's near edge lies.
constexpr double upright = 1.0;      ///< Metres; what is higher is seen whole.
constexpr Seconds peekStep{0.25};        ///< The picture follows the pointer in such steps.

} // namespace

PosePeek::PosePeek(const model::Library& library, const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_library(library), m_appearance(appearance) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

QSize PosePeek::sizeHint() const {
    const double title = controls::scaled(14) * 1.9;
    return {static_cast<int>(controls::scaled(cardWidth)) + 2 * space::shadow,
            static_cast<int>(controls::scaled(pictureHeight) + title) + 2 * space::shadow};
}

void PosePeek::show(const session::Timeline& timeline, Seconds at, QPoint foot) {
    at = Seconds{std::floor(at / peekStep) * peekStep.count()};
    const session::Moment moment = session::momentAt(timeline, at);
    resize(sizeHint());
    const int left =
        std::clamp(foot.x() - width() / 2, -space::shadow + space::tight,
                   std::max(0, parentWidget()->width() - width() + space::shadow - space::tight));
    move(left, foot.y() - height() + space::shadow);
    if (&timeline != m_timeline || at != m_at || isHidden()) {
        m_timeline = &timeline;
        m_at = at;
        m_title = shortTitleOf(m_library, timeline.chapters[moment.chapter].exercise) +
                  QStringLiteral("  ") + text::clock(at);
        update();
    }
    QWidget::show();
    raise();
}

QRectF PosePeek::card() const {
    return QRectF(rect()).adjusted(space::shadow, space::shadow, -space::shadow, -space::shadow);
}

QRectF PosePeek::picture() const {
    return card().adjusted(inset, inset, -inset, 0).adjusted(0, 0, 0, -controls::scaled(14) * 1.9);
}

void PosePeek::paintFigure(QPainter& painter, const QRectF& area) const {
    const session::Moment moment = session::momentAt(*m_timeline, m_at);
    const motion::Build& build = m_appearance.build();
    const figure::Palette palette = m_appearance.palette();
    figure::paintRoom(painter, area, area.top() + horizonShare * area.height(), palette);
    const QRectF floor = area.adjusted(0, inset, 0, -(1 - lowestShare) * area.height());
    const motion::Posture* const posture =
        moment.picture == session::Picture{} ? nullptr : m_library.posture(moment.picture.seen());
    figure::Extent extent;
    if (posture)
        extent = figure::extentOf(*posture, build);
    extent.above = std::max(extent.above, extent.above > upright ? extent.above : 0.95);
    const figure::Camera camera = m_appearance.placed(figure::cameraFor(floor, 0.94, extent), area);
    if (posture)
        figure::paintPicture(painter, {*posture, moment.breath.level}, build, camera, palette);
    else
        figure::paintFigure(painter, motion::solve(build, moment.pose, moment.breath.level), build,
                            camera, palette);
}

void PosePeek::paintEvent(QPaintEvent*) {
    if (!m_timeline)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    controls::paintShadow(painter, card(), controls::radius::card);
    controls::paintSurface(painter, card(), controls::radius::card, controls::theme().surface);
    painter.save();
    QPainterPath rounded;
    rounded.addRoundedRect(picture(), controls::radius::picture, controls::radius::picture);
    painter.setClipPath(rounded);
    paintFigure(painter, picture());
    painter.restore();
    painter.setFont(controls::fontFor(controls::Type::Legend));
    painter.setPen(controls::theme().ink);
    const QRectF words(card().left(), picture().bottom(), card().width(),
                       card().bottom() - picture().bottom());
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, m_title);
}

} // namespace supine::player
