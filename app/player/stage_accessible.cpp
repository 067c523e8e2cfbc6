// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/stage_accessible.h"

#include "app/player/controller.h"
#include "app/player/figure_words.h"
#include "app/player/stage.h"
#include "app/player/words.h"

#include <QAccessibleWidget>

#include <utility>

namespace supine::player {

namespace {

// The figure has no object of its own; the stage owns it.
class AccessibleFigure : public QAccessibleInterface {
public:
    explicit AccessibleFigure(Stage* stage) : m_stage(stage) {}

    bool isValid() const override { return true; }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_stage);
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name)
            return Stage::tr("Figure");
        return kind == QAccessible::Description ? m_stage->figureDescription() : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        return {m_stage->mapToGlobal(QPoint()), m_stage->size()};
    }
    QAccessible::Role role() const override { return QAccessible::Graphic; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.animated = true;
        state.invisible = !m_stage->isVisible();
        return state;
    }

private:
    Stage* m_stage;
};

class AccessibleStage : public QAccessibleWidget {
public:
    explicit AccessibleStage(Stage* stage)
        : QAccessibleWidget(stage, QAccessible::Animation), m_stage(stage),
          m_figure(QAccessible::registerAccessibleInterface(new AccessibleFigure(stage))) {}
    ~AccessibleStage() override { QAccessible::deleteAccessibleInterface(m_figure); }

    int childCount() const override { return 1; }
    QAccessibleInterface* child(int index) const override {
        return index == 0 ? QAccessible::accessibleInterface(m_figure) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        return child != nullptr && child == this->child(0) ? 0 : -1;
    }
    // The figure fills the stage; who points at it means the stage.
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Description)
            return m_stage->description();
        if (kind == QAccessible::Name)
            return m_stage->nameForReaders();
        return QAccessibleWidget::text(kind);
    }

private:
    Stage* m_stage;
    QAccessible::Id m_figure;
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* const stage = qobject_cast<Stage*>(object);
    return stage ? new AccessibleStage(stage) : nullptr;
}

} // namespace

void installStageAccessibility() {
    QAccessible::installFactory(make);
}

QString Stage::description() const {
    const session::Session* session = m_controller.session();
    if (!session)
        return {};
    return whereOne(m_controller.library(), session->timeline(), session->moment());
}

QString Stage::figureDescription() const {
    return figureInWords(m_controller.shown());
}

// Breath that is heard says itself whether it goes in or out; where the voice is off, a reader leads,
// and says that too.
bool Stage::isHeard(const session::Cue& cue) const {
    if (!m_voiceOn || cue.kind == session::CueKind::Caption)
        return false;
    return cue.kind == session::CueKind::Breath ? m_breathOn : m_controller.isHeard(cue);
}

QString Stage::nameForReaders() const {
    const session::Session* session = m_controller.session();
    if (!session)
        return {};
    if (!m_told.isEmpty())
        return m_told;
    const session::Cue* cue = m_controller.caption();
    if (cue && !isHeard(*cue))
        return captionText();
    const auto& chapters = session->timeline().chapters;
    return titleOf(m_controller.library(), chapters[session->moment().chapter].exercise);
}

// Orca keeps a name to itself that is the one it said before; with none between, it says it again.
void Stage::tellName() {
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT nameTold(nameForReaders());
}

void Stage::tell(const QString& sentence) {
    m_told = sentence;
    tellName();
}

// The name comes with the focus.
void Stage::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_captionTold = captionText();
}

void Stage::tellCaption() {
    const QString caption = captionText();
    if (caption == std::exchange(m_captionTold, caption))
        return;
    m_told.clear();
    const session::Cue* cue = m_controller.caption();
    // Who wants no words wants none from a screen reader; it reads the name when it is asked to.
    if (cue && cue->kind != session::CueKind::Caption && !isHeard(*cue))
        tellName();
}

} // namespace supine::player
