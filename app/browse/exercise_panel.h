// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browse/step_picture.h"
#include "core/model/exercise.h"

#include <QWidget>

#include <string>
#include <vector>

class QVBoxLayout;

namespace supine::controls {
class Button;
class TextBlock;
}

namespace supine::browse {

class StepRow;

/// What a person reads about one exercise: where it stands, its purpose, its steps, and behind
/// disclosures how to begin, care, growth and sources. Choosing a step is told to the page.
class ExercisePanel : public QWidget {
    Q_OBJECT

public:
    struct Content {
        const model::Exercise* exercise = nullptr; ///< Owned by the library.
        int number = 1; ///< Its place among `count` movements.
        int count = 1;
        model::Level level = model::Level::Standard;
        model::Place place = model::Place::Floor;
        double range = 1.0; ///< This person's.
        bool matchesBreath = false; ///< A way leads to matching one's own breath.
    };
    explicit ExercisePanel(const Content& content, QWidget* parent = nullptr);

    /// Ids of the steps in the order of the rows.
    const std::vector<std::string>& steps() const { return m_steps; }
    /// Marks the step the figure shows while none is chosen.
    void setShown(const QString& step);
    /// Chooses a row; -1 goes back to all in turn.
    void choose(int row);
    int chosen() const { return m_chosen; }
    QWidget* row(int index) const;
    void setRange(double range);
    /// Shows beside each step what it looks like in this timeline of the exercise.
    void setPictures(const Appearance& appearance,
                     const std::shared_ptr<const session::Timeline>& timeline);

Q_SIGNALS:
    /// Row of the chosen step, -1 for all in turn.
    void chose(int row);
    void rangeChosen(double range);
    void breathMatchWanted();

private:
    void addTitle(QVBoxLayout& column);
    void addSteps(QVBoxLayout& column);
    void addRange(QVBoxLayout& column);
    void addBreathMatch(QVBoxLayout& column);
    void addNotes(QVBoxLayout& column);
    void addSources(QVBoxLayout& column);
    QString rangeInWords(double range) const;

    Content m_content;
    std::vector<std::string> m_steps;
    std::vector<StepRow*> m_rows;
    controls::Button* m_all = nullptr;
    controls::TextBlock* m_rangeWords = nullptr;
    int m_chosen = -1;
};

} // namespace supine::browse
