// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/line_panel.h"

#include "app/controls/accessible.h"
#include "app/controls/button.h"
#include "app/controls/panel.h"
#include "app/controls/text_block.h"
#include "app/recording/button_row.h"
#include "app/recording/sound_picture.h"
#include "app/recording/words.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace supine::recording {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;
using State = Reading::State;

namespace {

constexpr int longLine = 90; // letters; from here on it is set smaller
constexpr int steadyLines =
    2; // of words and of sentences keep their place also when they are fewer

void keepPlace(TextBlock* text, Type type, double unit = 1) {
    const controls::TextSetting setting{controls::fontFor(type, unit), controls::lineShare(type)};
    text->setMinimumHeight(static_cast<int>(steadyLines * controls::lineDistance(setting)));
}

} // namespace

LinePanel::LinePanel(Reading& reading, QWidget* parent)
    : Reactive(parent), m_reading(reading),
      m_place(new TextBlock({}, Type::NoteMedium, Ink::Third, this)),
      m_mark(new TextBlock({}, Type::NoteMedium, Ink::Third, this)),
      m_words(new TextBlock({}, Type::PageTitle, Ink::First, this)),
      m_room(new TextBlock({}, Type::Note, Ink::Second, this)),
      m_level(new TextBlock({}, Type::NoteMedium, Ink::Primary, this)),
      m_picture(new SoundPicture(this)),
      m_sentence(new TextBlock({}, Type::Body, Ink::Second, this)),
      m_record(new Button(Button::Kind::Primary, Icon::Voice, tr("Record"), this)),
      m_keep(new Button(Button::Kind::Primary, Icon::Check, tr("Keep and go on"), this)),
      m_again(new Button(Button::Kind::Outline, Icon::Again, tr("Record again"), this)),
      m_listen(new Button(Button::Kind::Outline, Icon::Play, tr("Listen"), this)) {
    auto* const column = new QVBoxLayout(this);
    const int padding = controls::space::panelPadding + 6;
    column->setContentsMargins(padding, controls::space::panelPadding, padding, padding - 6);
    column->setSpacing(controls::space::close);
    m_words->setBalanced(true);
    addHead(column);
    addSound(column);
    addButtons(column);
    controls::setRole(*this, QAccessible::Section);
    connect(&m_reading, &Reading::changed, this, &LinePanel::refresh);
    connect(&m_reading, &Reading::levelChanged, this, &LinePanel::refreshLevel);
    connect(&controls::look(), &controls::Look::changed, this, &LinePanel::refresh);
    refresh();
}

void LinePanel::addHead(QVBoxLayout* column) {
    auto* const head = new QHBoxLayout;
    head->setSpacing(controls::space::normal);
    head->addWidget(m_place, 1);
    m_mark->setAlignment(Qt::AlignTrailing);
    head->addWidget(m_mark);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addStretch(1);
}

void LinePanel::addSound(QVBoxLayout* column) {
    auto* const line = new QHBoxLayout;
    line->setSpacing(controls::space::normal);
    line->addWidget(m_room, 1);
    m_level->setAlignment(Qt::AlignTrailing);
    line->addWidget(m_level);
    column->addSpacing(controls::space::tight);
    column->addLayout(line);
    column->addWidget(m_picture);
    column->addWidget(m_sentence);
}

void LinePanel::addButtons(QVBoxLayout* column) {
    auto* const row = new ButtonRow;
    for (Button* button : {m_record, m_keep, m_again, m_listen})
        row->add(button);
    column->addSpacing(controls::space::hair);
    column->addWidget(row);
    connect(m_record, &Button::clicked, &m_reading, &Reading::recordOrStop);
    connect(m_again, &Button::clicked, &m_reading, &Reading::recordOrStop);
    connect(m_keep, &Button::clicked, &m_reading, &Reading::keep);
    connect(m_listen, &Button::clicked, &m_reading, &Reading::listen);
}

QString LinePanel::mark() const {
    if (m_reading.isRecorded(m_reading.at()))
        return tr("Recorded", "Said of a line");
    return m_reading.line().isRare ? tr("Heard less often", "Said of a line") : QString();
}

void LinePanel::refresh() {
    const Line& line = m_reading.line();
    m_place->setText(placeInWords(m_reading));
    m_mark->setText(mark());
    m_mark->setInk(m_reading.isRecorded(m_reading.at()) ? Ink::Primary : Ink::Third);
    setWords();
    m_room->setText(roomInWords(line.spoken.room));
    m_sentence->setText(sentence(m_reading));
    m_sentence->setInk(isWarning(m_reading) ? Ink::Care : Ink::Second);
    keepPlace(m_sentence, Type::Body);
    refreshButtons();
    refreshSound();
    setAccessibleName(
        QStringLiteral("%1. %2 %3").arg(m_place->text(), line.text, m_sentence->text()));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

// A larger window may be read from further away.
void LinePanel::resizeEvent(QResizeEvent*) {
    setWords();
}

void LinePanel::setWords() {
    const QString& text = m_reading.line().text;
    const double unit = std::max(1.0, controls::unitOf(window()->size()));
    m_words->setType(text.size() < longLine ? Type::PageTitle : Type::SheetTitle);
    m_words->setUnit(unit);
    m_words->setText(text);
    keepPlace(m_words, Type::PageTitle, unit);
}

void LinePanel::refreshButtons() {
    const State state = m_reading.state();
    const bool isAtRest = state == State::Ready || state == State::Taken;
    const bool hasSound = m_reading.take() != nullptr || m_reading.clip() != nullptr;
    m_record->setVisible(state != State::Taken);
    m_record->setLabel(isAtRest ? tr("Record") : tr("Stop"));
    m_record->setPictogram(isAtRest ? Icon::Voice : Icon::Stop);
    m_keep->setVisible(state == State::Taken);
    m_again->setVisible(state == State::Taken);
    m_listen->setVisible(isAtRest && hasSound);
    m_listen->setLabel(m_reading.isListening() ? tr("Stop listening") : tr("Listen"));
    m_listen->setPictogram(m_reading.isListening() ? Icon::Stop : Icon::Play);
    // A button that had the focus and went away leaves it to the line.
    if (isAncestorOf(window()->focusWidget()) && !window()->focusWidget()->isVisibleTo(this))
        setFocus(Qt::OtherFocusReason);
}

void LinePanel::refreshSound() {
    const State state = m_reading.state();
    if (state == State::Ready || state == State::Taken) {
        m_level->setText({});
        m_picture->setSound(voice::barsOf(m_reading.sound()), m_reading.line().spoken.room, false);
    } else {
        refreshLevel();
    }
}

void LinePanel::refreshLevel() {
    const voice::Loud loud = m_reading.level().loud();
    m_level->setText(levelInWords(loud));
    m_level->setInk(loud == voice::Loud::Good ? Ink::Primary : Ink::Care);
    m_picture->setSound(m_reading.level().bars(), m_reading.line().spoken.room, true);
}

void LinePanel::keyPressEvent(QKeyEvent* event) {
    const bool isFirst = !event->isAutoRepeat();
    switch (event->key()) {
    case Qt::Key_Space:
        if (isFirst)
            m_reading.recordOrStop();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isFirst)
            m_reading.keep();
        return;
    default:
        Reactive::keyPressEvent(event);
    }
}

void LinePanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    controls::paintSurface(painter, QRectF(rect()), controls::radius::panel,
                           controls::theme().surface);
}

} // namespace supine::recording
