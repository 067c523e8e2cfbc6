// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/exercise_stage.h"

#include "app/controls/icon.h"
#include "app/controls/look.h"
#include "app/controls/text_layout.h"
#include "app/controls/type.h"
#include "app/figure/framing.h"
#include "app/player/breath_ring.h"
#include "app/player/figure_words.h"
#include "app/player/words.h"
#include "app/text.h"
#include "core/session/moment.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace supine::browse {

namespace {

constexpr double matShare = 0.92;
constexpr double headRoom = 0.06;    ///< Metres over the highest point.
constexpr double wordsFrom = 0.345;  ///< Left edge of the words; the lane of the arms lies before it.
constexpr double lowestForWords = 400;
constexpr double top = 76;
constexpr double underButtons = 64;  ///< Where nothing is written over the buttons of a low stage.
constexpr double wordsHalf = 1.15;   ///< Of the ring's radius: half the height of the words.
constexpr double armsReach = 0.8;    ///< Metres; what is lifted higher passes beside the words.

} // namespace

ExerciseStage::ExerciseStage(const Appearance& appearance, QWidget* parent)
    : MovingStage(appearance, parent) {
    setAccessibleName(tr("Figure"));
    setMinimumHeight(180);
    connect(this, &MovingStage::advanced, this, [this] {
        const QString step = text::plain(stepNow());
        if (step == m_step)
            return;
        m_step = step;
        Q_EMIT stepShown(step);
    });
}

void ExerciseStage::play(Reel reel) {
    const bool glide = m_reel.has_value();
    if (glide)
        m_leftAt = m_reel->timeAt(since());
    m_reel = std::move(reel);
    perform([reel = *m_reel](Seconds at) { return reel.shownAt(at); }, glide);
    m_step = text::plain(stepNow());
    Q_EMIT stepShown(m_step);
}

void ExerciseStage::setHighest(double metres) {
    m_highest = metres;
    frame();
}

std::string ExerciseStage::stepNow() const {
    return m_reel ? m_reel->stepAt(since()) : std::string();
}

void ExerciseStage::setFoot(int pixels) {
    m_foot = pixels;
    frame();
}

void ExerciseStage::resizeEvent(QResizeEvent*) {
    frame();
}

// A high stage keeps air under the mat, a low one gives all its height to the figure.
void ExerciseStage::frame() {
    const bool high = height() >= lowestForWords;
    const double below = high ? std::max<double>(m_foot + 12, 0.2 * height()) : 14;
    const double above = high ? top : 10;
    const QRectF area(0, above, width(), std::max(60.0, height() - below - above));
    figure::Extent extent;
    extent.above = m_highest + headRoom;
    const figure::Camera camera = figure::cameraFor(area, matShare, extent);
    setFraming({camera, camera.origin.y() - 0.12 * camera.pixelsPerMetre});
}

double ExerciseStage::ringRadius() const {
    return std::clamp(0.105 * std::min<double>(width(), height()), 34.0, 92.0);
}

QPointF ExerciseStage::ringCentre() const {
    const double r = ringRadius();
    const double margin = height() >= lowestForWords ? 44 : 20;
    const double y = height() >= lowestForWords ? 0.27 * height() : margin + r;
    const double x = margin + r;
    return {appearance().isMirrored() ? width() - x : x, y};
}

void ExerciseStage::paintRing(QPainter& painter) const {
    const session::Moment moment = session::momentAt(m_reel->timeline(), m_reel->timeAt(since()));
    player::RingReading reading;
    reading.progress = moment.phaseProgress;
    reading.breathLevel = shown().breathLevel;
    reading.breathingIn = moment.breath.now == motion::BreathKind::In;
    player::paintBreathArc(painter, ringCentre(), ringRadius(), reading, controls::theme());
    player::paintBreathDisc(painter, ringCentre(), ringRadius(), reading, controls::theme());
    player::paintBreathCount(painter, ringCentre(), ringRadius(), reading, controls::theme());
}

void ExerciseStage::paintWords(QPainter& painter) const {
    const session::Moment moment = session::momentAt(m_reel->timeline(), m_reel->timeAt(since()));
    const controls::Theme& t = controls::theme();
    const bool in = moment.breath.now == motion::BreathKind::In;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const double unit = std::clamp(width() / 780.0, 0.8, 1.4);
    const double room = width() * (1 - wordsFrom) - 40;
    const controls::TextLayout phase(player::phaseWord(moment.breath.now), room - 34,
                                     {controls::fontOf(controls::scaled(18 * unit), QFont::DemiBold),
                                      1.3, Qt::AlignLeading, false, layoutDirection()});
    const controls::TextLayout line(moment.caption ? text::of(*moment.caption) : QString(), room,
                                    {controls::fontOf(controls::scaled(26 * unit), QFont::DemiBold), 1.2,
                                     Qt::AlignLeading, true, layoutDirection()});
    const double block = phase.size().height() + 4 + line.size().height();
    const double y = ringCentre().y() - block / 2;
    const double x = appearance().isMirrored() ? 40 : width() * wordsFrom;
    const QColor breathInk = in ? t.breathIn : t.breathOut;
    const double icon = phase.lineHeight();
    const double iconX = rightToLeft ? x + room - icon : x - 3;
    controls::paintIcon(painter, in ? controls::Icon::Outward : controls::Icon::Inward,
                        QRectF(iconX, y, icon, icon), breathInk);
    phase.paint(painter, QPointF(rightToLeft ? x : x + icon + 6, y), breathInk);
    const double lineX = rightToLeft ? x + room - line.width() : x;
    line.paint(painter, QPointF(lineX, y + phase.size().height() + 4), t.ink);
}

QRectF ExerciseStage::wordsArea() const {
    const double room = width() * (1 - wordsFrom) - 40;
    const double x = appearance().isMirrored() ? 40 : width() * wordsFrom;
    return {x, ringCentre().y() - wordsHalf * ringRadius(), room, 2 * wordsHalf * ringRadius()};
}

void ExerciseStage::placeTeaching(const figure::Camera& camera) {
    m_taughtWith = camera;
    const bool high = height() >= lowestForWords;
    const double foot = camera.origin.y() + 0.09 * camera.pixelsPerMetre;
    player::LensRoom room;
    room.camera = camera;
    room.largest = 0.15 * height();
    const double free = high ? top : underButtons;
    room.free = QRectF(24, free, width() - 48.0, foot - free);
    const double r = ringRadius();
    room.taken = {{ringCentre().x() - r, ringCentre().y() - r, 2 * r, 2 * r}};
    if (high)
        room.taken.push_back(wordsArea());
    m_teaching.place({}, room, high && m_highest < armsReach ? wordsArea().bottom() : 0,
                     controls::fontFor(controls::Type::NoteMedium));
}

void ExerciseStage::setLayers(const figure::Layers& layers) {
    m_teaching.setLayers(layers);
    showAnew();
}

QString ExerciseStage::description() const {
    return player::figureInWords(shown());
}

figure::View ExerciseStage::viewNow() const {
    if (!m_reel)
        return {};
    const Seconds time = m_reel->timeAt(since());
    return {m_teaching.layers().seeThrough, session::momentAt(m_reel->timeline(), time).work};
}

std::optional<player::Lesson> ExerciseStage::lessonNow() const {
    if (!m_reel)
        return {};
    const Reel::Glide turn = m_reel->glideAt(since());
    const bool own = isGliding();
    player::Lesson lesson{m_reel->timeline(), m_reel->timeAt(since()), shown()};
    lesson.inTime = !own && turn.share >= 1;
    lesson.still = controls::look().reducedMotion();
    lesson.until = m_reel->untilAt(since());
    lesson.from = own ? m_leftAt : turn.from;
    lesson.arrived = own ? glideShare() : turn.share;
    return lesson;
}

QRegion ExerciseStage::prepare(const player::TeachingView::Figure& figure) {
    const figure::Camera& camera = figure.camera;
    if (camera.pixelsPerMetre != m_taughtWith.pixelsPerMetre ||
        camera.origin != m_taughtWith.origin || camera.mirrored != m_taughtWith.mirrored)
        placeTeaching(camera);
    return m_teaching.show(lessonNow(), figure, devicePixelRatioF());
}

void ExerciseStage::paintOverFigure(QPainter& painter, const figure::BeforePart& before) {
    m_teaching.paintWithFigure(painter, before);
    m_teaching.paintOverFigure(painter, before);
}

// The ring is always on its way; the words change with the phases.
QRegion ExerciseStage::changedOver() {
    if (!m_reel)
        return {};
    const session::Moment moment = session::momentAt(m_reel->timeline(), m_reel->timeAt(since()));
    const QString words = player::phaseWord(moment.breath.now) +
                          (moment.caption ? text::of(*moment.caption) : QString());
    if (words != std::exchange(m_words, words))
        return rect();
    const double r = ringRadius() + 2;
    return QRectF(ringCentre() - QPointF(r, r), QSizeF(2 * r, 2 * r)).toAlignedRect();
}

void ExerciseStage::paintOver(QPainter& painter) {
    if (!m_reel)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    m_teaching.paint(painter, rect());
    paintRing(painter);
    if (height() >= lowestForWords)
        paintWords(painter);
}

} // namespace supine::browse
