// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/search_sheet.h"

#include "app/browse/finding_row.h"
#include "app/controls/button.h"
#include "app/controls/focus_ring.h"
#include "app/controls/scroll_area.h"
#include "app/controls/scroll_fade.h"
#include "app/controls/text_block.h"
#include "app/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace supine::browse {

namespace {

using controls::Button;
using controls::TextBlock;
using controls::Type;

constexpr int widest = 680;
constexpr int highest = 660;

} // namespace

SearchSheet::SearchSheet(std::vector<ExercisePicture> exercises, const Reader& reader,
                         QWidget* parent)
    : Sheet(tr("Find a movement or a word"), parent), m_exercises(std::move(exercises)),
      m_reader(reader), m_field(new QLineEdit(this)),
      m_sentence(new TextBlock({}, Type::Note, controls::Ink::Second, this)),
      m_scroll(controls::makeScrollArea(new QWidget, this)) {
    setVeiled();
    addHead();
    m_field->setAccessibleName(tr("Find a movement or a word"));
    m_field->setPlaceholderText(tr("Such as: knee, breath, shoulder"));
    m_field->setTextMargins(12, 0, 12, 0);
    m_field->setMaxLength(80);
    content()->addWidget(m_field);
    content()->addWidget(m_sentence);
    content()->addWidget(m_scroll, 1);
    controls::fadeEnds(m_scroll, &controls::Theme::surface);
    connect(m_field, &QLineEdit::textChanged, this, &SearchSheet::follow);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (!m_rows.empty() && !m_field->text().trimmed().isEmpty())
            choose(m_rows.front()->finding());
    });
    connect(&controls::look(), &controls::Look::changed, this, &SearchSheet::place);
    parent->installEventFilter(this);
}

void SearchSheet::addHead() {
    auto* const close = new Button(Button::Kind::Icon, controls::Icon::Close, tr("Close"), this);
    auto* const head = new QHBoxLayout;
    head->addWidget(new TextBlock(tr("Find a movement or a word"), Type::GroupTitle), 1,
                    Qt::AlignVCenter);
    head->addWidget(close);
    content()->addLayout(head);
    content()->setSpacing(controls::space::tight);
    setTabOrder(close, m_field);
    connect(close, &Button::clicked, this, &Sheet::left);
}

void SearchSheet::begin() {
    m_field->clear();
    follow();
    place();
    open(m_field);
}

void SearchSheet::place() {
    const int around = 2 * controls::space::shadow;
    const QSize room = parentWidget()->size();
    const int wide = std::min(static_cast<int>(controls::scaled(widest)) + around, room.width());
    const int high = std::min(static_cast<int>(controls::scaled(highest)) + around, room.height());
    setGeometry((room.width() - wide) / 2, (room.height() - high) / 2, wide, high);
}

bool SearchSheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return false;
}

void SearchSheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && m_field->hasFocus())
        wander(0);
    else
        Sheet::keyPressEvent(event);
}

// Before the first row is the field.
void SearchSheet::wander(int row) {
    if (row < 0)
        return m_field->setFocus(Qt::BacktabFocusReason);
    if (row >= static_cast<int>(m_rows.size()))
        return;
    FindingRow* const to = m_rows[static_cast<std::size_t>(row)];
    to->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(to, 0, controls::focusRingReach);
}

QString SearchSheet::sentence(std::size_t found) const {
    if (m_field->text().trimmed().isEmpty())
        return tr("All movements", "Over the rows while nothing is looked for");
    if (found == 0)
        return tr("Nothing has these words. A shorter word may find more, such as \"knee\" or "
                  "\"breath\".");
    return tr("%n line(s) found", nullptr, static_cast<int>(found));
}

void SearchSheet::follow() {
    std::vector<const model::Exercise*> all;
    for (const ExercisePicture& one : m_exercises)
        all.push_back(one.exercise);
    const std::vector<Finding> found = search(all, m_reader, m_field->text());
    m_sentence->setText(sentence(found.size()));
    m_field->setAccessibleDescription(m_sentence->text());
    m_rows.clear();
    delete m_scroll->takeWidget();
    auto* const rows = new QWidget;
    auto* const column = new QVBoxLayout(rows);
    const int ring = controls::focusRingReach + 2;
    column->setContentsMargins(ring, ring, ring, ring);
    column->setSpacing(controls::space::hair);
    m_scroll->setWidget(rows);
    rows->setAutoFillBackground(false);
    for (const Finding& finding : found)
        addRow(finding);
    column->addStretch(1);
    rows->show();
}

void SearchSheet::addRow(const Finding& finding) {
    auto* const row = new FindingRow(finding, stillOf(*finding.exercise));
    const int index = static_cast<int>(m_rows.size());
    m_rows.push_back(row);
    m_scroll->widget()->layout()->addWidget(row);
    connect(row, &FindingRow::clicked, this, [this, row] { choose(row->finding()); });
    connect(row, &FindingRow::wandered, this,
            [this, index](int direction) { wander(index + direction); });
}

// Whoever is told may shut the sheet, and the finding with it.
void SearchSheet::choose(const Finding& finding) {
    const QString exercise = text::plain(finding.exercise->id);
    const QString step = text::plain(finding.step);
    Q_EMIT chosen(exercise, step);
}

const QPixmap& SearchSheet::stillOf(const model::Exercise& exercise) {
    QPixmap& still = m_stills[&exercise];
    const auto of = std::find_if(
        m_exercises.begin(), m_exercises.end(),
        [&](const ExercisePicture& picture) { return picture.exercise == &exercise; });
    if (still.isNull() && of != m_exercises.end())
        still = browse::stillOf(*of, keyPictureOf(exercise, *of->timeline, of->appearance->build()),
                                FindingRow::pictureSize(), devicePixelRatioF());
    return still;
}

} // namespace supine::browse
