// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_sections.h"

#include "app/controls/button.h"
#include "app/controls/choice.h"
#include "app/controls/slider.h"
#include "app/controls/space.h"
#include "app/controls/switch.h"
#include "app/controls/text_block.h"
#include "app/text.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_page.h"
#include "app/settings/settings_widgets.h"
#include "app/settings/sound_export.h"

#include <QLineEdit>
#include <QLocale>
#include <QRegularExpressionValidator>

#include <cmath>

namespace supine::settings {

namespace {

using controls::Button;
using controls::Choice;
using controls::Icon;
using controls::Slider;

QWidget* makeNumberField(SettingsKeeper& settings) {
    auto* const field = new QLineEdit(settings.now().emergencyNumber.value_or(QString()));
    field->setTextMargins(controls::space::tight, 0, controls::space::tight, 0);
    field->setPlaceholderText(emergencyNumber({}));
    field->setAccessibleName(SettingsPage::tr("Emergency number"));
    field->setMaxLength(16);
    field->setFixedWidth(static_cast<int>(controls::scaled(150)));
    static const QRegularExpression digits(QStringLiteral("[0-9 +/]{2,16}"));
    field->setValidator(new QRegularExpressionValidator(digits, field));
    QObject::connect(field, &QLineEdit::textEdited, field, [field, &settings] {
        if (field->text().isEmpty())
            settings.change([](Settings& s) { s.emergencyNumber.reset(); });
        else if (field->hasAcceptableInput())
            settings.change([field](Settings& s) { s.emergencyNumber = field->text(); });
    });
    return field;
}

QWidget* makeThemeChoice(SettingsKeeper& settings) {
    auto* const choice =
        new Choice(SettingsPage::tr("Colours"),
                   {{SettingsPage::tr("Desktop", "Colours as the desktop has them"), {}},
                    {SettingsPage::tr("Light"), {}},
                    {SettingsPage::tr("Dark"), {}},
                    {SettingsPage::tr("High contrast"), {}}});
    choice->choose(static_cast<int>(settings.now().theme));
    QObject::connect(choice, &Choice::changed, choice, [&settings](int option) {
        settings.change(
            [option](Settings& s) { s.theme = static_cast<controls::ThemeChoice>(option); });
    });
    return choice;
}

QWidget* makeMotionChoice(SettingsKeeper& settings) {
    auto* const choice =
        new Choice(SettingsPage::tr("Motion"),
                   {{SettingsPage::tr("Desktop", "As much motion as the desktop has"), {}},
                    {SettingsPage::tr("Less motion"), {}},
                    {SettingsPage::tr("All motion"), {}}});
    choice->choose(static_cast<int>(settings.now().motion));
    QObject::connect(choice, &Choice::changed, choice, [&settings](int option) {
        settings.change(
            [option](Settings& s) { s.motion = static_cast<controls::MotionChoice>(option); });
    });
    return choice;
}

QWidget* makeLanguageChoice(SettingsKeeper& settings) {
    const QStringList languages = text::languages();
    std::vector<Choice::Option> options{
        {SettingsPage::tr("Desktop", "Language as the desktop has it"), {}}};
    int chosen = 0;
    for (const QString& language : languages) {
        if (language == settings.now().language)
            chosen = static_cast<int>(options.size());
        options.push_back({QLocale(language).nativeLanguageName(), {}});
    }
    auto* const choice = new Choice(SettingsPage::tr("Language"), std::move(options));
    choice->choose(chosen);
    QObject::connect(choice, &Choice::changed, choice, [&settings, languages](int option) {
        settings.change([option, &languages](Settings& s) {
            s.language = option == 0 ? QString() : languages.value(option - 1);
        });
    });
    return choice;
}

// What each means stands under them: nobody has to guess how brief "brief" is.
QWidget* makePlaceChoice(SettingsKeeper& settings) {
    auto* const choice =
        new Choice(SettingsPage::tr("Where do you practise?"),
                   {{SettingsPage::tr("On the floor"), {}}, {SettingsPage::tr("On a bed"), {}}});
    choice->choose(settings.now().place == model::Place::Bed ? 1 : 0);
    QObject::connect(choice, &Choice::changed, choice, [&settings](int option) {
        settings.change([option](Settings& s) {
            s.place = option == 1 ? model::Place::Bed : model::Place::Floor;
        });
    });
    return choice;
}

} // namespace

std::vector<SettingsSection> settingsSections(const model::Library& library,
                                              const Appearance& appearance,
                                              SettingsKeeper& settings,
                                              const SettingsLinks& links) {
    return {{Icon::Sound, SettingsPage::tr("Voice and sound"),
             [&library, &settings, links] { return makeSoundSection(library, settings, links); }},
            {Icon::Breath, SettingsPage::tr("Breath"),
             [&library, &settings, links] { return makeBreathSection(library, settings, links); }},
            {Icon::Growing, SettingsPage::tr("How far, how often"),
             [&library, &appearance, &settings] {
                 return makeRangeSection(library, appearance, settings);
             }},
            {Icon::Floor, SettingsPage::tr("Getting ready"),
             [&settings] { return makeReadySection(settings); }},
            {Icon::Person, SettingsPage::tr("Body and look"),
             [&library, &appearance, &settings] {
                 return makeBodySection(library, appearance, settings);
             }},
            {Icon::Eye, SettingsPage::tr("Colours and reading"),
             [&settings] { return makeLookSection(settings); }},
            {Icon::SeeThrough, SettingsPage::tr("What you see"),
             [&settings] { return makeLayersSection(settings); }},
            {Icon::Shield, SettingsPage::tr("Safety"),
             [&settings, links] { return makeSafetySection(settings, links.openSafety); }},
            {Icon::Clock, SettingsPage::tr("Reminders"),
             [&settings, links] { return makeReminderSection(settings, links); }},
            {Icon::Book, SettingsPage::tr("Diary and data"),
             [&settings, links] { return makeDataSection(settings, links); }},
            {Icon::Info, SettingsPage::tr("About"), [&library] { return makeAboutSection(library); }}};
}

QWidget* makeReadySection(SettingsKeeper& settings) {
    auto* const page = new SectionColumn;
    auto* const group = new SettingsGroup;
    group->add(SettingsPage::tr("Where do you practise?"), {}, makePlaceChoice(settings));
    auto* const time =
        new Slider(SettingsPage::tr("Time to get into position"), {30, 120, 10}, [](double value) {
            return SettingsPage::tr("%n second(s)", nullptr, static_cast<int>(std::lround(value)));
        });
    time->setValue(settings.now().timeToGetIntoPosition.count());
    QObject::connect(time, &Slider::valueChanged, time, [&settings](double value) {
        settings.change([value](Settings& s) { s.timeToGetIntoPosition = Seconds(value); });
    });
    group->add(SettingsPage::tr("Time to get into position"),
               SettingsPage::tr("Before the first movement"), time);
    page->add(SettingsPage::tr("Getting ready"), group);
    page->addTitle(SettingsPage::tr("Where is your screen?"));
    page->add(makeScreenChoice(settings));
    auto* const seen = new SettingsGroup;
    seen->add(SettingsPage::tr("Words grow by themselves"),
              SettingsPage::tr("After 3 seconds without a touch, to be read from the floor. F in a "
                               "session"),
              makeSwitch(settings, SettingsPage::tr("Words grow by themselves"),
                         [](Settings& s) -> bool& { return s.floorView; }));
    page->add(seen);
    return page;
}

QWidget* makeLookSection(SettingsKeeper& settings) {
    auto* const page = new SectionColumn;
    auto* const group = new SettingsGroup;
    group->add(SettingsPage::tr("Colours"), {}, makeThemeChoice(settings));
    auto* const size = new Slider(
        SettingsPage::tr("Text size"), {controls::smallestText, controls::largestText, 0.25, 100},
        [](double value) {
            return SettingsPage::tr("%1 %", "Text size in percent").arg(std::lround(100 * value));
        });
    size->setValue(settings.now().textSize);
    QObject::connect(size, &Slider::valueChanged, size, [&settings](double value) {
        settings.change([value](Settings& s) { s.textSize = value; });
    });
    group->add(SettingsPage::tr("Text size"), SettingsPage::tr("Also Ctrl and + or -"), size);
    group->add(SettingsPage::tr("Motion"),
               SettingsPage::tr("With less, the figure and the pages change at once"),
               makeMotionChoice(settings));
    group->add(SettingsPage::tr("Language"), {}, makeLanguageChoice(settings));
    page->add(SettingsPage::tr("Colours and reading"), group);
    return page;
}

QWidget* makeSafetySection(SettingsKeeper& settings, const std::function<void()>& openSafety) {
    auto* const page = new SectionColumn;
    auto* const group = new SettingsGroup;
    group->add(SettingsPage::tr("Emergency number"),
               SettingsPage::tr("Stands on the safety page. Left empty it is your country's"),
               makeNumberField(settings));
    auto* const open =
        new Button(Button::Kind::Outline, Icon::Shield, SettingsPage::tr("Read it again"));
    QObject::connect(open, &Button::clicked, open, openSafety);
    group->add(SettingsPage::tr("Safety page"),
               SettingsPage::tr("When to get help, when to ask, when to stop"), open);
    page->add(SettingsPage::tr("Safety"), group);
    return page;
}

} // namespace supine::settings
