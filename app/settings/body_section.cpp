// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/portrait_choice.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_page.h"
#include "app/settings/settings_sections.h"
#include "app/settings/settings_widgets.h"
#include "app/text.h"

#include <algorithm>

namespace supine::settings {

namespace {

using Portrait = PortraitChoice::Portrait;

/// Something that can be chosen of the figure: its id and its name.
struct Entry {
    std::string id;
    QString name;
};

template <class Named>
std::vector<Entry> entriesOf(const std::vector<Named>& all) {
    std::vector<Entry> entries;
    for (const Named& one : all)
        entries.push_back({one.id, text::of(one.name)});
    return entries;
}

// The one that is shown unless another is chosen comes first.
std::vector<Entry> bodiesOf(const model::Library& library) {
    const std::string usual = figure::buildOf(library, {})->id;
    std::vector<Entry> entries;
    for (const auto& [id, build] : library.builds)
        entries.insert(id == usual ? entries.begin() : entries.end(),
                       {id, text::of(model::Text{id + "/name", build.name})});
    return entries;
}

/// The choice that shows each of the entries in turn in `part` of what the person has.
void follow(PortraitChoice& choice, const std::vector<Entry>& entries,
            std::string figure::Choice::*part, const figure::Choice& now) {
    std::vector<Portrait> portraits;
    int chosen = 0;
    for (const Entry& entry : entries) {
        if (now.*part == entry.id)
            chosen = static_cast<int>(portraits.size());
        figure::Choice shown = now;
        shown.*part = entry.id;
        portraits.push_back({entry.name, shown});
    }
    choice.setPortraits(std::move(portraits), chosen);
}

PortraitChoice* makeChoice(const QString& name, const model::Library& library,
                           const Appearance& appearance, SettingsKeeper& settings,
                           const std::vector<Entry>& entries, std::string figure::Choice::*part) {
    const auto crop = part == &figure::Choice::look ? PortraitChoice::Crop::HeadAndShoulders
                                                    : PortraitChoice::Crop::Whole;
    auto* const choice = new PortraitChoice(name, library, appearance, crop);
    const auto followNow = [choice, &settings, entries, part] {
        follow(*choice, entries, part, settings.now().figure);
    };
    followNow();
    QObject::connect(&settings, &SettingsKeeper::changed, choice, followNow);
    QObject::connect(choice, &PortraitChoice::changed, choice,
                     [&settings, entries, part](int option) {
                         settings.change([&](Settings& s) {
                             s.figure.*part = entries[static_cast<std::size_t>(option)].id;
                         });
                     });
    return choice;
}

} // namespace

QWidget* makeBodySection(const model::Library& library, const Appearance& appearance,
                         SettingsKeeper& settings) {
    auto* const page = new SectionColumn;
    const auto add = [&](const QString& name, const std::vector<Entry>& entries,
                         std::string figure::Choice::*part) {
        if (entries.empty())
            return;
        page->addTitle(name);
        page->add(makeChoice(name, library, appearance, settings, entries, part));
    };
    if (!library.builds.empty()) {
        add(SettingsPage::tr("Body"), bodiesOf(library), &figure::Choice::body);
        add(SettingsPage::tr("Skin and hair"), entriesOf(library.palettes.looks),
            &figure::Choice::look);
        add(SettingsPage::tr("Clothes"), entriesOf(library.palettes.clothes),
            &figure::Choice::clothes);
    }
    auto* const group = new SettingsGroup;
    group->add(SettingsPage::tr("Mirror the figure"),
               SettingsPage::tr("The head on the other side, as you lie yourself"),
               makeSwitch(settings, SettingsPage::tr("Mirror the figure"),
                          [](Settings& s) -> bool& { return s.figure.mirrored; }));
    page->add(SettingsPage::tr("How it is shown"), group);
    return page;
}

} // namespace supine::settings
