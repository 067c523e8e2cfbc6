// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/stage.h"

#include "app/controls/look.h"
#include "app/player/caption_size.h"
#include "app/player/controller.h"
#include "app/player/words.h"
#include "app/text.h"

#include <QMouseEvent>
#include <QSet>

#include <algorithm>

namespace supine::player {

namespace {

constexpr int frameMilliseconds = 16;
constexpr int captionsToMeasure = 10; ///< The longest few decide the size of all.

bool raises(const session::TimelinePhase& phase) {
    const auto lifted = [](const motion::HandChange& hand) {
        return hand.place == motion::HandPlace::Raised;
    };
    return std::any_of(phase.choreography.moves.begin(), phase.choreography.moves.end(),
                       [&](const motion::Move& move) {
                           return lifted(move.change.hands.right) || lifted(move.change.hands.left);
                       });
}

} // namespace

Stage::Stage(Controller& controller, const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_appearance(appearance) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    m_frames.setInterval(frameMilliseconds);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &Stage::showFrame);
    connect(&controls::look(), &controls::Look::changed, this, &Stage::relayOut);
    connect(&appearance, &Appearance::changed, this, &Stage::relayOut);
}

void Stage::setScene(Scene scene) {
    if (scene == m_scene)
        return;
    rearrange([&] { m_scene = scene; });
}

void Stage::setFrame(double headerHeight, double barHeight) {
    m_headerHeight = headerHeight;
    m_barHeight = barHeight;
    relayOut();
}

void Stage::setCaptionsOn(bool on) {
    m_captionsOn = on;
    update();
}

void Stage::setVoiceOn(bool on) {
    m_voiceOn = on;
}

void Stage::setBreathOn(bool on) {
    m_breathOn = on;
}

void Stage::setHeaderControls(double width) {
    m_headerControls = width;
    m_headerSign.change();
    update();
}

void Stage::sessionChanged() {
    m_longest = longestCaptions();
    m_armsRaised = raisesArms();
    m_cameraMoves.invalidate();
    relayOut();
}

QStringList Stage::longestCaptions() const {
    QSet<QString> all;
    if (const session::Session* session = m_controller.session())
        for (const session::Cue& cue : session->timeline().cues)
            if (session::isLine(cue))
                for (const QString& part : partsOf(cue, session->timeline(), view()))
                    all.insert(part);
    QStringList sorted = all.values();
    std::sort(sorted.begin(), sorted.end(), [](const QString& one, const QString& other) {
        return one.size() != other.size() ? one.size() > other.size() : one < other;
    });
    return sorted.mid(0, captionsToMeasure);
}

bool Stage::raisesArms() const {
    const session::Session* session = m_controller.session();
    if (!session)
        return false;
    const session::Timeline& timeline = session->timeline();
    const session::Chapter& chapter = timeline.chapters[session->moment().chapter];
    return std::any_of(
        timeline.phases.begin(), timeline.phases.end(), [&](const session::TimelinePhase& phase) {
            return phase.start >= chapter.start && phase.start < chapter.end && raises(phase);
        });
}

void Stage::relayOut() {
    m_layoutIsOld = true;
    m_captionIsOld = true;
    m_pictureIsOld = true;
    changeSigns();
    update();
}

const StageLayout& Stage::layOutNow() {
    if (!m_layoutIsOld)
        return m_layout;
    StageMeasures measures;
    measures.size = pictureSize();
    measures.textSize = controls::look().textSize();
    measures.taken = takenNow();
    measures.scene = m_scene;
    measures.panel = panelNow();
    measures.view = view();
    measures.armsRaised = m_armsRaised;
    measures.captions = m_longest;
    m_layout = layOut(measures);
    placeTeaching();
    m_layoutIsOld = false;
    return m_layout;
}

void Stage::showFrame() {
    m_controller.tick();
    followKeyPose();
    followCamera();
    followCaption();
    tellCaption();
    update(mapped(showPicture() + changedSigns(), turned()));
}

QString Stage::captionText() const {
    const session::Cue* cue = m_controller.caption();
    return cue ? text::of(*cue) : QString();
}

Stage::Words Stage::set(const QString& text) const {
    controls::TextSetting setting;
    setting.font = captionFont(m_layout.captionPixels);
    setting.lineShare = captionLine;
    setting.balanced = true;
    setting.direction = layoutDirection();
    return {text, controls::TextLayout(text, m_layout.caption.width(), setting), {}};
}

void Stage::setCaptionAtOnce() {
    m_captionIsOld = false;
    m_caption = set(shownText());
}

QString Stage::shownText() const {
    const session::Cue* cue = m_controller.caption();
    if (!cue)
        return {};
    const QStringList parts = partsOf(*cue, m_controller.session()->timeline(), view());
    return partAt(parts, m_controller.captionSaid());
}

void Stage::followCaption() {
    const QString text = shownText();
    if (m_captionIsOld || text == m_caption.text)
        return;
    m_heightBefore = m_caption.layout.size().height();
    m_caption = set(text);
    m_captionFades.start();
}

void Stage::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT pressed();
}

void Stage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_cameraMoves.invalidate();
    relayOut();
}

void Stage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_frames.start();
}

void Stage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_frames.stop();
}

} // namespace supine::player
