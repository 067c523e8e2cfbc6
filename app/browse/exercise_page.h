// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/figure/teaching/layers.h"
#include "core/model/routine.h"
#include "core/session/timeline.h"

#include <QWidget>

#include <memory>

class QScrollArea;

namespace supine::controls {
class Button;
class TextBlock;
}

namespace supine::browse {

class ExercisePanel;
class ExerciseStage;

/// One exercise to read and to watch: the stage beside its panel, or over it in a narrow window. The
/// figure shows all steps in turn until one is chosen, then that step again and again.
class ExercisePage : public QWidget {
    Q_OBJECT

public:
    struct Subject {
        const model::Exercise* exercise = nullptr; ///< Owned by the library.
        int number = 1; ///< Its place among `count` movements.
        int count = 1;
        session::TimelineOptions options; ///< This person's.
        figure::Layers layers;            ///< What they want to see over the figure.
        bool matchesBreath = false;       ///< A way leads to matching one's own breath.
    };

    /// Library and appearance are owned by the caller and outlive the page.
    ExercisePage(const model::Library& library, const Appearance& appearance, Subject subject,
                 QWidget* parent = nullptr);

    const std::string& exercise() const { return m_subject.exercise->id; }
    /// Shows this step as if its row had been pressed, and gives the row the focus. A step that is not
    /// there changes nothing.
    void chooseStep(const std::string& step);
    ExerciseStage& stage() { return *m_stage; }
    ExercisePanel& panel() { return *m_panel; }

Q_SIGNALS:
    void left();
    void practise(const QString& exercise);
    void rangeChosen(const QString& exercise, double range);
    void breathMatchWanted();
    void layersChosen(const supine::figure::Layers& layers);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placePanelInScroll();
    void connectParts();
    void holdOrMove();
    void lookThrough(bool through);
    void buildTimeline();
    void playChosen();
    void setRange(double range);
    double rangeNow() const;
    void placeWide();
    void placeNarrow();

    const model::Library& m_library;
    const Appearance& m_appearance;
    Subject m_subject;
    std::shared_ptr<const session::Timeline> m_timeline; ///< Null when none can be made.
    ExerciseStage* m_stage;
    ExercisePanel* m_panel;
    QScrollArea* m_scroll;
    controls::Button* m_back;
    controls::Button* m_hold;
    controls::Button* m_seeThrough;
    controls::Button* m_practise;
    controls::TextBlock* m_fault;
};

} // namespace supine::browse
