// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/stage_accessible.h"

#include "app/player/stage.h"

#include <QAccessibleWidget>

namespace supine::player {

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
