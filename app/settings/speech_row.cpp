// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/choice.h"
#include "app/controls/space.h"
#include "app/controls/text_block.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_page.h"
#include "app/settings/settings_sections.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace supine::settings {

namespace {

using controls::Choice;
using controls::TextBlock;
using voice::LinesAhead;
using voice::SpeechChoice;

constexpr int speechRingRoom = 8;
constexpr int longestCommand = 1000;

Choice* makeKindChoice(SettingsKeeper& settings) {
    auto* const choice =
        new Choice(SettingsPage::tr("Speech program"),
                   {{SettingsPage::tr("Automatic", "The speech program that is found"), {}},
                    {SettingsPage::tr("Off", "No speech program"), {}},
                    {SettingsPage::tr("My own", "A speech program of one's own"), {}}});
    choice->choose(static_cast<int>(settings.now().speech.kind));
    QObject::connect(choice, &Choice::changed, choice, [&settings](int option) {
        settings.change(
            [option](Settings& s) { s.speech.kind = static_cast<SpeechChoice::Kind>(option); });
    });
    return choice;
}

QLineEdit* makeCommandField(SettingsKeeper& settings) {
    auto* const field = new QLineEdit(settings.now().speech.command);
    field->setAccessibleName(SettingsPage::tr("Command of your speech program"));
    field->setPlaceholderText(QStringLiteral("espeak-ng -v {language} -f {text-file} -w {wav}"));
    field->setMaxLength(longestCommand);
    field->setTextMargins(controls::space::tight, 0, controls::space::tight, 0);
    QObject::connect(field, &QLineEdit::editingFinished, field, [field, &settings] {
        settings.change([field](Settings& s) { s.speech.command = field->text(); });
    });
    return field;
}

// What the program tells of itself; without it, at least whether the command is one.
QString statusOf(const SpeechChoice& choice, const LinesAhead* ahead) {
    if (ahead != nullptr)
        return ahead->status();
    if (choice.kind != SpeechChoice::Kind::Own)
        return {};
    const auto engine = voice::SpeechEngine::fromCommand(choice.command);
    return engine ? QString() : engine.error();
}

} // namespace

QWidget* makeSpeechRow(SettingsKeeper& settings, const LinesAhead* ahead) {
    auto* const row = new QWidget;
    auto* const column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, controls::space::close);
    column->setSpacing(controls::space::hair);
    column->addWidget(new SettingRow(SettingsPage::tr("Lines nobody has recorded"),
                                     SettingsPage::tr("Spoken by a program on this computer"),
                                     makeKindChoice(settings)));
    auto* const field = makeCommandField(settings);
    auto* const status = new TextBlock({}, controls::Type::Note, controls::Ink::Second);
    auto* const below = new QVBoxLayout;
    below->setContentsMargins(speechRingRoom, 0, speechRingRoom, 0);
    below->setSpacing(controls::space::tight);
    below->addWidget(field);
    below->addWidget(status);
    column->addLayout(below);
    const auto follow = [&settings, ahead, field, status] {
        const SpeechChoice& choice = settings.now().speech;
        field->setVisible(choice.kind == SpeechChoice::Kind::Own);
        status->setText(statusOf(choice, ahead));
    };
    QObject::connect(&settings, &SettingsKeeper::changed, row, follow);
    if (ahead != nullptr) {
        QObject::connect(ahead, &LinesAhead::progressed, row, follow);
        QObject::connect(ahead, &LinesAhead::finished, row, follow);
    }
    follow();
    return row;
}

} // namespace supine::settings
