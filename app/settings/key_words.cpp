// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/key_words.h"

#include "app/settings/settings_page.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace supine::settings {

namespace {

/// A key, or the beginning of several when it ends in a stroke, and what it is called.
using Name = std::pair<const char*, QString>;

std::vector<Name> namesOfSound() {
    return {{"sound/guidance", SettingsPage::tr("Guidance")},
            {"screen/captions", SettingsPage::tr("Captions")},
            {"sound/volume", SettingsPage::tr("Volume")},
            {"sound/voice", SettingsPage::tr("Voice")},
            {"sound/voice-volume", SettingsPage::tr("Voice")},
            {"sound/breath", SettingsPage::tr("Breath sound")},
            {"sound/breath-volume", SettingsPage::tr("Breath sound")},
            {"sound/chime", SettingsPage::tr("Chime")},
            {"sound/chime-volume", SettingsPage::tr("Chime")},
            {"sound/soft", SettingsPage::tr("Softer sound")},
            {"voice/engine", SettingsPage::tr("Speech program")},
            {"voice/engine-command", SettingsPage::tr("Command of your speech program")},
            {"sound/delay-in-milliseconds", SettingsPage::tr("Sound delay")}};
}

std::vector<Name> namesOfPractice() {
    return {
        {"practice/level", SettingsPage::tr("Level")},
        {"practice/routine", SettingsPage::tr("Routine")},
        {"breath/in", SettingsPage::tr("Breathe in")},
        {"breath/out", SettingsPage::tr("Breathe out")},
        {"ranges/", SettingsPage::tr("How far you go")},
        {"repetitions/", SettingsPage::tr("How often you do it")},
        {"practice/place", SettingsPage::tr("Where do you practise?")},
        {"practice/seconds-to-get-into-position", SettingsPage::tr("Time to get into position")},
        {"screen/place", SettingsPage::tr("Where is your screen?")},
        {"screen/turn", SettingsPage::tr("Where is your screen?")},
        {"screen/floor-view", SettingsPage::tr("Words grow by themselves")}};
}

std::vector<Name> namesOfLook() {
    return {{"figure/body", SettingsPage::tr("Body")},
            {"figure/look", SettingsPage::tr("Skin and hair")},
            {"figure/clothes", SettingsPage::tr("Clothes")},
            {"figure/mirrored", SettingsPage::tr("Mirror the figure")},
            {"screen/theme", SettingsPage::tr("Colours")},
            {"screen/text-size", SettingsPage::tr("Text size")},
            {"screen/motion", SettingsPage::tr("Motion")},
            {"screen/reduced-motion", SettingsPage::tr("Motion")},
            {"screen/language", SettingsPage::tr("Language")},
            {"figure/breath", SettingsPage::tr("Breath")},
            {"figure/breath-light", SettingsPage::tr("Breath light")},
            {"figure/magnifier", SettingsPage::tr("Magnifier")},
            {"figure/directions", SettingsPage::tr("Arrow")},
            {"figure/ranges", SettingsPage::tr("Your range")},
            {"figure/see-through", SettingsPage::tr("See through")},
            {"reminders/", SettingsPage::tr("Reminders")},
            {"safety/read", SettingsPage::tr("Safety page")},
            {"safety/own-emergency-number", SettingsPage::tr("Emergency number")},
            {"safety/emergency-number", SettingsPage::tr("Emergency number")}};
}

bool isAmong(const QStringList& keys, const QString& name) {
    const bool several = name.endsWith(u'/');
    return std::any_of(keys.begin(), keys.end(), [&](const QString& key) {
        return several ? key.startsWith(name) : key == name;
    });
}

} // namespace

QStringList namesOf(const QStringList& keys) {
    QStringList names;
    for (const auto& part : {namesOfSound(), namesOfPractice(), namesOfLook()})
        for (const Name& name : part)
            if (isAmong(keys, QLatin1String(name.first)) && !names.contains(name.second))
                names << name.second;
    return names;
}

} // namespace supine::settings
