// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/speaker_form.h"

#include "app/controls/button.h"
#include "app/controls/choice.h"
#include "app/controls/panel.h"
#include "app/controls/scroll_area.h"
#include "app/controls/text_block.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace supine::recording {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

namespace {

constexpr int longestText = 80;
constexpr int fieldWidth = 420;

enum Terms { Private, Shared };

QString licenceOf(int terms) {
    return terms == Shared ? QStringLiteral("CC BY 4.0") : SpeakerForm::tr("For our own use only");
}

QString creditFor(const QString& name) {
    return name.isEmpty() ? QString() : SpeakerForm::tr("Spoken by %1").arg(name);
}

} // namespace

SpeakerForm::SpeakerForm(const std::vector<Begun>& begun, QWidget* parent) : QWidget(parent) {
    QVBoxLayout* const column = makeColumn();
    column->addWidget(new TextBlock(
        tr("Read the lines of the sessions aloud, for yourself or for somebody who likes to hear "
           "you. What you record is heard in place of the voice that came with the program; lines "
           "you leave out are still spoken by that one."),
        Type::Lead, Ink::Second));
    addBegun(column, begun);
    column->addSpacing(controls::space::tight);
    column->addWidget(new TextBlock(
        begun.empty() ? tr("Whose voice is it?") : tr("Or another voice"), Type::GroupTitle));
    addFields(column, {}, tr("Agree and begin"));
    column->addStretch(1);
}

SpeakerForm::SpeakerForm(const voice::Narrator& speaker, QWidget* parent)
    : QWidget(parent), m_before(speaker) {
    QVBoxLayout* const column = makeColumn();
    column->addWidget(new TextBlock(tr("Whose voice is it?"), Type::GroupTitle));
    addFields(column, speaker, tr("Save"));
    column->addStretch(1);
}

QVBoxLayout* SpeakerForm::makeColumn() {
    auto* const content = new QWidget;
    auto* const column = new QVBoxLayout(content);
    column->setContentsMargins(8, 8, 8, controls::space::wide);
    column->setSpacing(controls::space::close);
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(controls::makeScrollArea(content, this));
    return column;
}

void SpeakerForm::addBegun(QVBoxLayout* column, const std::vector<Begun>& begun) {
    if (begun.empty())
        return;
    column->addSpacing(controls::space::tight);
    column->addWidget(new TextBlock(tr("Go on with"), Type::GroupTitle));
    for (std::size_t i = 0; i < begun.size(); ++i) {
        auto* const row = new Button(Button::Kind::Row, Icon::Person, begun[i].name);
        row->setNote(begun[i].progress);
        row->setTinted(i == 0);
        column->addWidget(row);
        connect(row, &Button::clicked, this, [this, i] { Q_EMIT chosen(static_cast<int>(i)); });
        if (i == 0)
            m_first = row;
    }
    column->addSpacing(controls::space::tight);
}

QLineEdit* SpeakerForm::addField(QVBoxLayout* column, const QString& name, const QString& text) {
    column->addWidget(new TextBlock(name, Type::BodyMedium));
    auto* const field = new QLineEdit(text);
    field->setAccessibleName(name);
    field->setMaxLength(longestText);
    field->setTextMargins(12, 0, 12, 0);
    field->setMaximumWidth(static_cast<int>(controls::scaled(fieldWidth)));
    column->addWidget(field);
    column->addSpacing(controls::space::hair);
    return field;
}

void SpeakerForm::addFields(QVBoxLayout* column, const voice::Narrator& speaker,
                            const QString& action) {
    auto* const panel = new controls::Panel;
    auto* const fields = new QVBoxLayout(panel);
    const int padding = controls::space::panelPadding;
    fields->setContentsMargins(padding, padding, padding, padding);
    fields->setSpacing(controls::space::tight);
    column->addWidget(panel);
    m_name = addField(fields, tr("Name of the voice"), speaker.name);
    m_credit = addField(fields, tr("How the speaker is named"), speaker.credit);
    m_credit->setPlaceholderText(creditFor(tr("Maria", "An example of a name")));
    addTerms(fields);
    m_missing =
        new TextBlock(tr("Please write a name; the voice is found by it."), Type::Note, Ink::Care);
    m_missing->hide();
    fields->addWidget(m_missing);
    auto* const agree = new Button(Button::Kind::Primary, Icon::Check, action);
    fields->addSpacing(controls::space::hair);
    fields->addWidget(agree, 0, Qt::AlignLeading);
    connect(agree, &Button::clicked, this, &SpeakerForm::finish);
    connect(m_name, &QLineEdit::returnPressed, this,
            [this] { m_credit->setFocus(Qt::TabFocusReason); });
    connect(m_credit, &QLineEdit::returnPressed, this, &SpeakerForm::finish);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& name) {
        if (!m_credit->isModified())
            m_credit->setText(creditFor(name.simplified()));
        m_missing->hide();
    });
    if (m_first == nullptr)
        m_first = m_name;
}

void SpeakerForm::addTerms(QVBoxLayout* column) {
    column->addWidget(new TextBlock(tr("Who may hear it?"), Type::BodyMedium));
    m_terms =
        new controls::Choice(tr("Who may hear it?"), {{tr("Only us"), {}}, {tr("Anyone"), {}}});
    for (const int terms : {Private, Shared})
        if (m_before.licence.isEmpty() || m_before.licence == licenceOf(terms)) {
            m_terms->choose(terms);
            break;
        }
    column->addWidget(m_terms, 0, Qt::AlignLeading);
    column->addSpacing(controls::space::tight);
    column->addWidget(new TextBlock(
        tr("The person who speaks agrees that the recordings are kept on this computer and lead "
           "sessions here. Nothing is sent anywhere, and deleting the folder of the voice deletes "
           "everything. \"Anyone\" means that it may also be passed on under the licence CC BY "
           "4.0."),
        Type::Note, Ink::Second));
}

void SpeakerForm::finish() {
    voice::Narrator speaker;
    speaker.name = m_name->text().simplified();
    speaker.credit = m_credit->text().simplified();
    if (speaker.credit.isEmpty())
        speaker.credit = creditFor(speaker.name);
    const int terms = m_terms->chosen();
    speaker.licence = terms < 0 ? m_before.licence : licenceOf(terms);
    if (!speaker.name.isEmpty())
        return Q_EMIT agreed(speaker);
    m_missing->show();
    m_name->setFocus(Qt::TabFocusReason);
}

} // namespace supine::recording
