// SPDX-License-Identifier: GPL-3.0-or-later
// The words over the stage's picture: where they stand, when they change, and how they are painted.
#include "app/controls/icon.h"
#include "app/controls/look.h"
#include "app/controls/space.h"
#include "app/controls/type.h"
#include "app/player/breath_ring.h"
#include "app/player/controller.h"
#include "app/player/stage.h"
#include "app/player/words.h"
#include "core/motion/ease.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace supine::player {

namespace {

// While time stands still the body breathes on by itself, and no word leads it.
motion::BreathKind breathLed(const session::Session& session) {
    if (session.state() != session::State::Playing)
        return motion::BreathKind::Free;
    return session.timeline().phases[session.moment().phase].breath;
}

constexpr int headerTop = 16;

QRectF mirroredIn(const QRectF& whole, const QRectF& area, Qt::LayoutDirection direction) {
    if (direction == Qt::LeftToRight)
        return area;
    return {whole.left() + whole.right() - area.right(), area.y(), area.width(), area.height()};
}

/// At the end where a line begins, for QPainter::drawText(), which takes an int.
int leading(Qt::LayoutDirection direction) {
    const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    return static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | side);
}

} // namespace

Stage::Signs Stage::signsNow() const {
    const session::Session* session = m_controller.session();
    if (!session)
        return {};
    const RingReading ring = reading();
    return {session->moment().chapter, ring.count,     ring.outOf,
            breathLed(*session),       m_caption.text, captionIn()};
}

QRegion Stage::changedSigns() {
    const Signs before = std::exchange(m_signs, signsNow());
    QRegion changed;
    if (m_signs.chapter != before.chapter) {
        m_headerSign.change();
        changed += turned().inverted().mapRect(headerBox());
    }
    if (m_signs.count != before.count || m_signs.outOf != before.outOf) {
        m_countSign.change();
        changed += ringBox();
    }
    if (m_signs.breath != before.breath) {
        m_phaseSign.change();
        changed += boxOf(m_layout.phaseWord);
    }
    if (m_signs.caption != before.caption || m_signs.captionIn != before.captionIn)
        changed += captionBox();
    if (m_moved || isMoving())
        changed = pictureRect();
    m_moved = isMoving();
    return changed;
}

QRect Stage::boxOf(const QRectF& words) const {
    // What a letter or a line may reach beyond its place.
    constexpr int over = 3;
    return besideFigure(words).toAlignedRect().adjusted(-over, -over, over, over);
}

// A long caption may have more lines than the place that was kept for it.
QRect Stage::captionBox() const {
    QRectF place = m_layout.caption;
    place.setHeight(std::max({place.height(), m_caption.layout.size().height(), m_heightBefore}));
    return boxOf(place);
}

// In the widget, whichever way the picture is turned: it belongs to the controls beside it.
QRect Stage::headerBox() const {
    const int margin = controls::pageMargin(width());
    return QRect(0, 0, width(), static_cast<int>(m_headerHeight))
        .adjusted(margin, headerTop, -margin, 0);
}

QRect Stage::ringBox() const {
    const QPointF corner(ringRadius(), ringRadius());
    return QRectF(ringCentre() - corner, ringCentre() + corner)
        .toAlignedRect()
        .adjusted(-3, -3, 3, 3);
}

double Stage::ringRadius() const {
    if (!isMoving() || m_layoutBefore.ringRadius <= 0 || m_layout.ringRadius <= 0)
        return m_layout.ringRadius;
    const double share = motion::minimumJerk(moveShare());
    return m_layoutBefore.ringRadius + share * (m_layout.ringRadius - m_layoutBefore.ringRadius);
}

QPointF Stage::ringCentre() const {
    QPointF at = m_layout.ringCentre;
    if (isMoving() && m_layoutBefore.ringRadius > 0)
        at = m_layoutBefore.ringCentre +
             motion::minimumJerk(moveShare()) * (at - m_layoutBefore.ringCentre);
    return {m_appearance.isMirrored() ? pictureSize().width() - at.x() : at.x(), at.y()};
}

// From the floor the count alone is read; the voice says of how many.
RingReading Stage::reading() const {
    RingReading reading = readingOf(*m_controller.session());
    if (view() == View::Floor)
        reading.outOf.clear();
    return reading;
}

bool Stage::hasHeader() const {
    // Where the question leaves no room for words it stands over the header too.
    if (m_scene == Scene::Question && m_layout.caption.width() <= 0)
        return false;
    return isTurned() ? m_controlsShown : view() == View::Near || m_scene == Scene::Question;
}

double Stage::captionIn() const {
    if (!m_captionFades.isValid())
        return 1;
    return std::min(1.0,
                    static_cast<double>(m_captionFades.elapsed()) / controls::duration::caption);
}

QRectF Stage::besideFigure(const QRectF& area) const {
    // The question stands where reading ends, whichever way the figure lies.
    if (m_scene != Scene::Lesson)
        return mirroredIn(pictureRect(), area, layoutDirection());
    return mirroredIn(pictureRect(), area,
                      m_appearance.isMirrored() ? Qt::RightToLeft : Qt::LeftToRight);
}

void Stage::changeSigns() {
    for (Sign* const sign :
         {&m_headerSign, &m_countSign, &m_phaseSign, &m_caption.sign})
        sign->change();
}

void Stage::paintSigns(QPainter& painter, const QRect& box) {
    const auto show = [&](Sign& sign, const QRect& place, void (Stage::*paint)(QPainter&) const) {
        if (place.intersects(box))
            sign.show(painter, place, [&](QPainter& on) { (this->*paint)(on); });
    };
    painter.setOpacity(wordsIn());
    if (m_scene == Scene::Lesson) {
        show(m_phaseSign, boxOf(m_layout.phaseWord), &Stage::paintPhaseWord);
        painter.setOpacity(1);
        show(m_countSign, ringBox(), &Stage::paintCount);
    }
    painter.setOpacity(1);
    if (m_captionsOn && m_layout.caption.width() > 0 && captionBox().intersects(box))
        paintCaption(painter, m_caption, wordsIn() * captionIn());
}

void Stage::paintHeaderSign(QPainter& painter, const QRect& box) {
    if (!m_controller.session() || m_scene == Scene::Finish || !hasHeader() ||
        !headerBox().intersects(box))
        return;
    painter.setOpacity(wordsIn());
    m_headerSign.show(painter, headerBox(), [this](QPainter& on) { paintHeader(on); });
    painter.setOpacity(1);
}

// Title and what comes next, in one line that gives way to the controls at its other end.
void Stage::paintHeader(QPainter& painter) const {
    const session::Session& session = *m_controller.session();
    const model::Library& library = m_controller.library();
    const session::Timeline& timeline = session.timeline();
    const std::size_t chapter = session.moment().chapter;
    const QString title = titleOf(library, timeline.chapters[chapter].exercise);
    const double unit = std::max(1.0, controls::unitOf(size()));
    const QFont titleFont = controls::fontFor(controls::Type::Title, unit);
    const double gap = 22 * unit;
    const double wide = QFontMetricsF(titleFont).horizontalAdvance(title);
    const double room = headerBox().width() - m_headerControls;
    const QRectF line(headerBox().left(), headerTop, room, m_headerHeight - headerTop);
    const int flags = leading(layoutDirection()) | Qt::TextSingleLine;
    painter.setFont(titleFont);
    painter.setPen(controls::theme().ink);
    painter.drawText(mirroredIn(rect(), line, layoutDirection()), flags, title);
    if (m_scene == Scene::Question || room < wide + gap + 60)
        return;
    const QFont nextFont = controls::fontFor(controls::Type::Note, unit);
    const QRectF rest = line.adjusted(wide + gap, 0, 0, 0);
    const QString next = QFontMetricsF(nextFont).elidedText(nextUp(library, timeline, chapter),
                                                            Qt::ElideRight, rest.width());
    painter.setFont(nextFont);
    painter.setPen(controls::theme().ink2);
    painter.drawText(mirroredIn(rect(), rest, layoutDirection()), flags, next);
}

void Stage::paintCount(QPainter& painter) const {
    if (ringRadius() > 0)
        paintBreathCount(painter, ringCentre(), ringRadius(), reading(), controls::theme());
}

// Only where the words lead the breath: in a free phase it comes by itself.
void Stage::paintPhaseWord(QPainter& painter) const {
    const motion::BreathKind breath = breathLed(*m_controller.session());
    if (breath == motion::BreathKind::Free)
        return;
    const bool in = breath == motion::BreathKind::In;
    const QColor colour = in ? controls::theme().breathIn : controls::theme().breathOut;
    const double icon = m_layout.phasePixels * 1.05;
    const QRectF line = besideFigure(m_layout.phaseWord);
    const QRectF square(line.x(), line.center().y() - icon / 2, icon, icon);
    controls::paintIcon(painter, in ? controls::Icon::Outward : controls::Icon::Inward,
                        mirroredIn(line, square, layoutDirection()), colour);
    const QRectF words = line.adjusted(icon + 8, 0, 0, 0);
    painter.setFont(controls::fontOf(m_layout.phasePixels, QFont::DemiBold));
    painter.setPen(colour);
    painter.drawText(mirroredIn(line, words, layoutDirection()), leading(layoutDirection()),
                     phaseWord(breath));
}

void Stage::paintCaption(QPainter& painter, Words& words, double opacity) const {
    if (words.text.isEmpty() || opacity <= 0)
        return;
    painter.setOpacity(opacity);
    words.sign.show(painter, captionBox(), [&](QPainter& on) {
        const QRectF whole = besideFigure(m_layout.caption);
        const QRectF block(whole.topLeft(), QSizeF(words.layout.width(), whole.height()));
        words.layout.paint(on, mirroredIn(whole, block, layoutDirection()).topLeft(),
                           controls::theme().ink);
    });
    painter.setOpacity(1);
}

} // namespace supine::player
