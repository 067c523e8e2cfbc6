// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/exercise_panel.h"

#include "app/browse/disclosure.h"
#include "app/browse/source_list.h"
#include "app/browse/step_row.h"
#include "app/controls/button.h"
#include "app/controls/range_dial.h"
#include "app/controls/text_block.h"
#include "app/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace supine::browse {

namespace {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

constexpr int rowInset = 12; ///< The rows' ground begins this far outside the column of words.

struct NoteLook {
    model::NoteKind kind;
    Icon icon;
};

constexpr NoteLook noteLooks[]{{model::NoteKind::Start, Icon::Floor},
                               {model::NoteKind::About, Icon::Info},
                               {model::NoteKind::TakeCare, Icon::Hand},
                               {model::NoteKind::AsItGetsEasier, Icon::Growing},
                               {model::NoteKind::DoNot, Icon::DoNot}};

QString titleOf(model::NoteKind kind) {
    switch (kind) {
    case model::NoteKind::Start:
        return ExercisePanel::tr("How to begin");
    case model::NoteKind::About:
        return ExercisePanel::tr("Good to know");
    case model::NoteKind::TakeCare:
        return ExercisePanel::tr("Take care");
    case model::NoteKind::AsItGetsEasier:
        return ExercisePanel::tr("As it gets easier");
    case model::NoteKind::DoNot:
        break;
    }
    return ExercisePanel::tr("Please do not");
}

QString hintOf(model::NoteKind kind) {
    return kind == model::NoteKind::TakeCare
               ? ExercisePanel::tr("when to ask first", "Beside the row Take care")
               : QString();
}

// Where the doses of an exercise come from, each sentence once.
void collectDoseSources(const std::vector<model::SequenceItem>& items, QStringList& found) {
    for (const model::SequenceItem& item : items)
        if (const auto* const repeat = std::get_if<model::Repeat>(&item)) {
            const QString source = text::of(repeat->doseSource);
            if (!source.isEmpty() && !found.contains(source))
                found << source;
            collectDoseSources(repeat->items, found);
        }
}

} // namespace

ExercisePanel::ExercisePanel(const Content& content, QWidget* parent)
    : QWidget(parent), m_content(content) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(controls::focusRingReach, controls::space::wide, 2 + controls::focusRingReach,
                               controls::space::normal);
    column->setSpacing(0);
    addTitle(*column);
    addSteps(*column);
    addBreathMatch(*column);
    column->addSpacing(controls::space::normal);
    addRange(*column);
    addNotes(*column);
    addSources(*column);
    column->addStretch(1);
}

void ExercisePanel::addTitle(QVBoxLayout& column) {
    auto* const words = new QVBoxLayout;
    words->setContentsMargins(rowInset, 0, rowInset, 0);
    words->setSpacing(controls::space::hair);
    words->addWidget(new TextBlock(tr("Movement %1 of %2").arg(m_content.number).arg(m_content.count),
                                   Type::Meta, Ink::Third));
    words->addWidget(new TextBlock(text::of(m_content.exercise->title), Type::PageTitle));
    words->addSpacing(controls::space::hair);
    auto* const purpose = new TextBlock(text::of(m_content.exercise->purpose), Type::Body, Ink::Second);
    purpose->setBalanced(true);
    words->addWidget(purpose);
    column.addLayout(words);
    column.addSpacing(controls::space::normal);
}

void ExercisePanel::addSteps(QVBoxLayout& column) {
    m_all = new Button(Button::Kind::Quiet, Icon::Again, tr("Show all in turn"));
    m_all->setFlush(true);
    m_all->setDisabled(true);
    auto* const head = new QHBoxLayout;
    head->setContentsMargins(rowInset, 0, rowInset, 0);
    head->addWidget(new TextBlock(tr("How it is done"), Type::Title), 1, Qt::AlignVCenter);
    head->addWidget(m_all);
    QSizePolicy kept = m_all->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_all->setSizePolicy(kept);
    m_all->setDisabled(false);
    m_all->hide();
    connect(m_all, &Button::clicked, this, [this] { choose(-1); });
    column.addLayout(head);
    const auto steps = model::stepsOf(*m_content.exercise, m_content.level);
    const int count = static_cast<int>(steps.size());
    for (const model::Step* step : steps) {
        const bool onBed = m_content.place == model::Place::Bed && step->bedText;
        const int row = static_cast<int>(m_rows.size());
        auto* const line = new StepRow(row + 1, count, text::of(onBed ? *step->bedText : step->text));
        m_steps.push_back(step->id);
        m_rows.push_back(line);
        column.addWidget(line);
        connect(line, &StepRow::clicked, this, [this, row] { choose(row); });
        connect(line, &StepRow::wandered, this, [this, row, count](int direction) {
            const int next = std::clamp(row + direction, 0, count - 1);
            m_rows[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
            choose(next);
        });
    }
}

QString ExercisePanel::rangeInWords(double range) const {
    return tr("For you: %1.", "How far a person goes, in the exercise's own words")
        .arg(text::of(m_content.exercise->rangeWords->at(range)));
}

void ExercisePanel::addBreathMatch(QVBoxLayout& column) {
    if (!m_content.matchesBreath)
        return;
    auto* const match = new Button(Button::Kind::Quiet, Icon::Breath, tr("Match my breath"));
    match->setFlush(true);
    match->setToolTip(tr("Tap along for three breaths, and the pace is yours"));
    auto* const line = new QHBoxLayout;
    line->setContentsMargins(rowInset, controls::space::tight, rowInset, 0);
    line->addWidget(match);
    line->addStretch(1);
    column.addLayout(line);
    connect(match, &Button::clicked, this, &ExercisePanel::breathMatchWanted);
}

void ExercisePanel::addRange(QVBoxLayout& column) {
    if (!m_content.exercise->rangeWords || !model::usesRange(*m_content.exercise))
        return;
    auto* const far = new Disclosure(Icon::Sliders, tr("How far you go"), {});
    auto* const dial = new controls::RangeDial(tr("How far you go"));
    dial->setValue(m_content.range);
    m_rangeWords = new TextBlock(rangeInWords(m_content.range), Type::Body, Ink::Second);
    far->content()->addWidget(m_rangeWords);
    far->content()->addWidget(dial, 0, Qt::AlignLeading);
    column.addWidget(far);
    connect(dial, &controls::RangeDial::valueChanged, this, [this](double range) {
        setRange(range);
        Q_EMIT rangeChosen(range);
    });
}

void ExercisePanel::setRange(double range) {
    m_content.range = range;
    if (m_rangeWords != nullptr)
        m_rangeWords->setText(rangeInWords(range));
}

void ExercisePanel::addNotes(QVBoxLayout& column) {
    for (const NoteLook& look : noteLooks) {
        Disclosure* row = nullptr;
        for (const model::Note& note : m_content.exercise->notes) {
            if (note.kind != look.kind)
                continue;
            if (row == nullptr) {
                row = new Disclosure(look.icon, titleOf(look.kind), hintOf(look.kind));
                column.addWidget(row);
            }
            if (!note.title.empty())
                row->content()->addWidget(new TextBlock(text::of(note.title), Type::NoteMedium));
            row->content()->addWidget(new TextBlock(text::of(note.text), Type::Body, Ink::Second));
        }
    }
}

void ExercisePanel::addSources(QVBoxLayout& column) {
    const auto& sources = m_content.exercise->sources;
    QStringList doses;
    collectDoseSources(m_content.exercise->sequence, doses);
    if (sources.empty() && doses.isEmpty())
        return;
    auto* const row = new Disclosure(Icon::Book, tr("Sources"),
                                     tr("%n publication(s)", nullptr, static_cast<int>(sources.size())));
    browse::addSources(*row->content(), sources);
    for (const QString& dose : doses)
        row->content()->addWidget(new TextBlock(
            tr("How many: %1", "Where the number of repetitions comes from").arg(dose), Type::Note,
            Ink::Third));
    column.addWidget(row);
}

QWidget* ExercisePanel::row(int index) const {
    return m_rows[static_cast<std::size_t>(index)];
}

void ExercisePanel::setPictures(const Appearance& appearance,
                                const std::shared_ptr<const session::Timeline>& timeline) {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPicture({m_content.exercise->id, m_steps[i], &appearance, timeline});
}

void ExercisePanel::setShown(const QString& step) {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setShown(m_chosen < 0 && text::plain(m_steps[i]) == step);
}

void ExercisePanel::choose(int row) {
    m_chosen = row;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setChecked(static_cast<int>(i) == row);
        m_rows[i]->setShown(false);
    }
    m_all->setVisible(row >= 0);
    Q_EMIT chose(row);
}

} // namespace supine::browse
