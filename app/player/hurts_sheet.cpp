// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/hurts_sheet.h"

#include "app/controls/text_block.h"

#include <QVBoxLayout>

namespace supine::player {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

namespace {

/// The voice reads the choices by number, and the number is the key.
QString numbered(int number, const QString& choice) {
    return HurtsSheet::tr("%1. %2", "a numbered choice").arg(number).arg(choice);
}

} // namespace

HurtsSheet::HurtsSheet(QWidget* parent)
    : Sheet(tr("What would help?"), parent),
      m_less(new Button(Button::Kind::Row, Icon::Inward, numbered(1, tr("Move less")), this)),
      m_skip(new Button(Button::Kind::Row, Icon::Next, numbered(2, tr("Skip this one")), this)),
      m_stop(new Button(Button::Kind::Row, Icon::Stop, numbered(3, tr("Stop for today")), this)),
      m_carryOn(new Button(Button::Kind::Quiet, Icon::Play, tr("Carry on as before"), this)) {
    m_less->setTinted(true);
    setNotes();
    m_carryOn->setFlush(true);
    QVBoxLayout* column = content();
    column->addWidget(
        new TextBlock(tr("Thank you for saying so."), Type::SheetTitle, Ink::First, this));
    column->addWidget(
        new TextBlock(tr("We have paused. What would help?"), Type::Lead, Ink::Second, this));
    column->addSpacing(controls::space::hair);
    column->addWidget(m_less);
    column->addWidget(m_skip);
    column->addWidget(m_stop);
    column->addSpacing(controls::space::hair);
    column->addWidget(new TextBlock(tr("Pain of 6 or more, or a new pain: please stop or skip."),
                                    Type::NoteMedium, Ink::Care, this));
    column->addWidget(m_carryOn, 0, Qt::AlignLeft);
    connect(m_less, &Button::clicked, this, &HurtsSheet::moveLess);
    connect(m_skip, &Button::clicked, this, &HurtsSheet::skip);
    connect(m_stop, &Button::clicked, this, &HurtsSheet::stop);
    connect(m_carryOn, &Button::clicked, this, &HurtsSheet::carryOn);
    connect(this, &Sheet::left, this, &HurtsSheet::carryOn);
}

void HurtsSheet::ask(const QString& next, bool smallestAlready) {
    m_next = next;
    setSmallestAlready(smallestAlready);
    open(m_less);
}

void HurtsSheet::setSmallestAlready(bool smallest) {
    m_smallest = smallest;
    setNotes();
}

void HurtsSheet::setBrief(bool brief) {
    m_brief = brief;
    setNotes();
}

void HurtsSheet::setNotes() {
    const auto note = [this](Button* button, const QString& words) {
        button->setNote(m_brief ? QString() : words);
    };
    note(m_less, m_smallest ? tr("It is as small as it gets") : tr("We make the movement smaller"));
    note(m_skip,
         m_next.isEmpty() ? tr("Leave it out") : tr("Go on to: %1", "an exercise").arg(m_next));
    note(m_stop, tr("We help you roll over and get up"));
}

} // namespace supine::player
