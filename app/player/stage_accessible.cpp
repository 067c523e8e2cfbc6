// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/stage_accessible.h"

#include "app/controls/accessible_part.h"
#include "app/player/controller.h"
#include "app/player/figure_words.h"
#include "app/player/stage.h"
#include "app/player/words.h"

#include <QAccessibleWidget>

#include <utility>

namespace supine::player {

namespace {

// What is drawn on the stage.
class StagePart : public controls::AccessiblePart {
public:
    explicit StagePart(Stage* stage) : AccessiblePart(stage), m_stage(stage) {}

protected:
    Stage* stage() const { return m_stage; }

private:
    Stage* m_stage;
};

class AccessibleFigure : public StagePart {
public:
    using StagePart::StagePart;

    QString text(QAccessible::Text kind) const override {
        if (kind == QAccessible::Name)
            return Stage::tr("Figure");
        return kind == QAccessible::Description ? stage()->figureDescription() : QString();
    }
    QAccessible::Role role() const override { return QAccessible::Graphic; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.animated = true;
        state.invisible = !stage()->isVisible();
        return state;
    }
};

// What was told last, as a text that takes the reader's focus: Qt before 6.5 sends a changed name
// without the name, and Orca says of one object only the first such change.
class AccessibleLine : public StagePart {
public:
    using StagePart::StagePart;

    void say(const QString& line) { m_line = line; }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name ? m_line : QString();
    }
    // Of any other role a reader says "label" or "read only" after every line.
    QAccessible::Role role() const override { return QAccessible::Whitespace; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.focused = stage()->hasFocus(); // nobody can go there, so it is not focusable
        state.invisible = !stage()->isVisible();
        return state;
    }

private:
    QString m_line;
};

class AccessibleStage : public QAccessibleWidget {
public:
    explicit AccessibleStage(Stage* stage)
        : QAccessibleWidget(stage, QAccessible::Animation), m_stage(stage),
          m_figure(QAccessible::registerAccessibleInterface(new AccessibleFigure(stage))),
          m_line(QAccessible::registerAccessibleInterface(new AccessibleLine(stage))),
          m_nextLine(QAccessible::registerAccessibleInterface(new AccessibleLine(stage))) {}
    ~AccessibleStage() override {
        for (const QAccessible::Id part : {m_figure, m_line, m_nextLine})
            QAccessible::deleteAccessibleInterface(part);
    }

    int childCount() const override { return isTold() ? 2 : 1; }
    QAccessibleInterface* child(int index) const override {
        if (index == 0)
            return QAccessible::accessibleInterface(m_figure);
        return index == 1 && isTold() ? QAccessible::accessibleInterface(m_line) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (child == this->child(i))
                return i;
        }
        return -1;
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

    // Two lines take turns: a reader says nothing of a focus that stays where it is.
    void say(const QString& line) {
        std::swap(m_line, m_nextLine);
        auto* const part = QAccessible::accessibleInterface(m_line);
        static_cast<AccessibleLine*>(part)->say(line);
        QAccessibleEvent event(part, QAccessible::Focus);
        QAccessible::updateAccessibility(&event);
    }

private:
    bool isTold() const {
        return !QAccessible::accessibleInterface(m_line)->text(QAccessible::Name).isEmpty();
    }

    Stage* m_stage;
    QAccessible::Id m_figure;
    QAccessible::Id m_line;
    QAccessible::Id m_nextLine;
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

void Stage::tellName() {
    if (!hasFocus())
        return;
    if (auto* const seen = dynamic_cast<AccessibleStage*>(QAccessible::queryAccessibleInterface(this)))
        seen->say(nameForReaders());
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
