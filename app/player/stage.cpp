// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/stage.h"

#include "app/controls/look.h"
#include "app/controls/type.h"
#include "app/player/controller.h"
#include "app/player/words.h"
#include "app/text.h"
#include "core/motion/ease.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QSet>

#include <algorithm>

namespace supine::player {

namespace {

constexpr int frameMilliseconds = 16;
constexpr double cameraMilliseconds = 800;
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
    m_layoutBefore = m_layout;
    m_cameraFrom = cameraNow();
    m_cameraMoves.start();
    m_scene = scene;
    relayOut();
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
                all.insert(text::of(cue));
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
    measures.size = size();
    measures.textSize = controls::look().textSize();
    measures.barHeight = m_barHeight;
    measures.headerHeight = m_headerHeight;
    measures.scene = m_scene;
    measures.armsRaised = m_armsRaised;
    measures.captions = m_longest;
    m_layout = layOut(measures);
    placeTeaching();
    m_layoutIsOld = false;
    return m_layout;
}

void Stage::showFrame() {
    m_controller.tick();
    followCamera();
    followCaption();
    update(showPicture() + changedSigns());
}

void Stage::followCamera() {
    const bool raised = raisesArms();
    if (raised == m_armsRaised)
        return;
    m_layoutBefore = m_layout;
    m_cameraFrom = cameraNow();
    m_cameraMoves.start();
    m_armsRaised = raised;
    relayOut(); // words and lens leave their places
}

figure::Camera Stage::cameraNow() const {
    if (!m_cameraMoves.isValid() || controls::look().reducedMotion())
        return m_layout.camera;
    const double share = static_cast<double>(m_cameraMoves.elapsed()) / cameraMilliseconds;
    return between(m_cameraFrom, m_layout.camera, motion::minimumJerk(share));
}

QString Stage::captionText() const {
    const session::Cue* cue = m_controller.caption();
    return cue ? text::of(*cue) : QString();
}

Stage::Words Stage::set(const QString& text) const {
    controls::TextSetting setting;
    setting.font = controls::fontOf(m_layout.captionPixels, QFont::DemiBold);
    setting.lineShare = 1.16;
    setting.balanced = true;
    setting.direction = layoutDirection();
    return {text, controls::TextLayout(text, m_layout.caption.width(), setting), {}};
}

void Stage::setCaptionAtOnce() {
    m_captionIsOld = false;
    m_captionBefore = {};
    m_caption = set(captionText());
}

void Stage::followCaption() {
    const QString text = captionText();
    if (m_captionIsOld || text == m_caption.text)
        return;
    m_captionBefore = std::move(m_caption);
    m_caption = set(text);
    m_captionFades.start();
    const session::Cue* cue = m_controller.caption();
    // Who wants no words wants none from a screen reader; it reads the name when it is asked to.
    const bool isSilent = cue && cue->kind == session::CueKind::Caption;
    if (!hasFocus() || !cue || isSilent || (m_voiceOn && m_controller.isHeard(*cue)))
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

QString Stage::description() const {
    const session::Session* session = m_controller.session();
    if (!session)
        return {};
    return whereOne(m_controller.library(), session->timeline(), session->moment());
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

namespace {

class AccessibleStage : public QAccessibleWidget {
public:
    explicit AccessibleStage(Stage* stage)
        : QAccessibleWidget(stage, QAccessible::Animation), m_stage(stage) {}

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Description)
            return m_stage->description();
        if (kind == QAccessible::Name)
            return m_stage->captionText();
        return QAccessibleWidget::text(kind);
    }

private:
    Stage* m_stage;
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* const stage = qobject_cast<Stage*>(object);
    return stage ? new AccessibleStage(stage) : nullptr;
}

} // namespace

void installStageAccessibility() {
    QAccessible::installFactory(make);
}

} // namespace supine::player
