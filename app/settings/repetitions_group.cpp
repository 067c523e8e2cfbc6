// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/stepper.h"
#include "app/controls/text_block.h"
#include "app/settings/movements.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_page.h"
#include "app/settings/settings_sections.h"
#include "app/settings/settings_widgets.h"
#include "app/text.h"

#include <algorithm>
#include <cmath>

namespace supine::settings {

namespace {

using controls::Stepper;

// What the level says is nobody's own.
void setRepetitions(Settings& s, const model::Exercise& exercise, int times) {
    std::map<std::string, int>& own = s.repetitions[s.level];
    if (times == model::doseOf(exercise, s.level))
        own.erase(exercise.id);
    else
        own[exercise.id] = times;
    if (own.empty())
        s.repetitions.erase(s.level);
}

bool isOwn(const model::Library& library, const Settings& s) {
    const auto movements = movementsOf(library);
    return std::any_of(movements.begin(), movements.end(), [&](const model::Exercise* exercise) {
        return repetitionsOf(library, s, *exercise) != model::doseOf(*exercise, s.level);
    });
}

Stepper* makeStepper(const model::Library& library, SettingsKeeper& settings,
                     const model::Exercise& exercise) {
    const auto inWords = [&exercise](double times) {
        return text::withDigits(exercise.doseUnit, static_cast<int>(std::lround(times)));
    };
    auto* const stepper = new Stepper(text::of(exercise.title), 1,
                                      model::mostDoseOf(exercise, settings.now().level), inWords);
    const auto follow = [stepper, &library, &settings, &exercise] {
        stepper->setValue(repetitionsOf(library, settings.now(), exercise));
    };
    follow();
    QObject::connect(
        stepper, &Stepper::valueChanged, stepper, [&library, &settings, &exercise](double value) {
            const int times = static_cast<int>(std::lround(value));
            if (times != repetitionsOf(library, settings.now(), exercise))
                settings.change([&](Settings& s) { setRepetitions(s, exercise, times); });
        });
    QObject::connect(&settings, &SettingsKeeper::changed, stepper, follow);
    return stepper;
}

void addMovement(SettingsGroup& group, const model::Library& library, SettingsKeeper& settings,
                 const model::Exercise& exercise) {
    auto* const row =
        new SettingRow(text::of(exercise.title), doseInWords(library, settings.now(), exercise),
                       makeStepper(library, settings, exercise));
    QObject::connect(&settings, &SettingsKeeper::changed, row,
                     [row, &library, &settings, &exercise] {
                         row->setNote(doseInWords(library, settings.now(), exercise));
                     });
    group.add(row);
}

QString levelSentence(const Settings& settings) {
    //: %1 is a level: Gentle, Standard, Full.
    return SettingsPage::tr(
               "Each level has its own numbers; these are those of “%1”, chosen beside "
               "Start.")
        .arg(text::levelName(settings.level));
}

} // namespace

SettingsGroup* makeRepetitionsGroup(const model::Library& library, SettingsKeeper& settings) {
    auto* const group = new SettingsGroup;
    for (const model::Exercise* exercise : movementsOf(library))
        if (model::doseOf(*exercise, settings.now().level) > 0)
            addMovement(*group, library, settings, *exercise);
    group->add(makeResetRow(
        settings, SettingsPage::tr("These are your own numbers, at this level"),
        [&library](const Settings& s) { return isOwn(library, s); },
        [](Settings& s) { s.repetitions.erase(s.level); }));
    return group;
}

QWidget* makeRepetitionsNote(SettingsKeeper& settings) {
    auto* const note = new controls::TextBlock(levelSentence(settings.now()), controls::Type::Note,
                                               controls::Ink::Second);
    QObject::connect(&settings, &SettingsKeeper::changed, note,
                     [note, &settings] { note->setText(levelSentence(settings.now())); });
    return note;
}

} // namespace supine::settings
