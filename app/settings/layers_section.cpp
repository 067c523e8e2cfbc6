// SPDX-License-Identifier: GPL-3.0-or-later
// The settings of what is seen over the figure.
#include "app/settings/settings_group.h"
#include "app/settings/settings_page.h"
#include "app/settings/settings_sections.h"
#include "app/settings/settings_widgets.h"

namespace supine::settings {

namespace {

void addLayer(SettingsGroup& group, SettingsKeeper& settings, const QString& name,
              const QString& note, bool figure::Layers::*layer) {
    group.add(name, note, makeSwitch(settings, name, [layer](Settings& s) -> bool& {
                  return s.layers.*layer;
              }));
}

} // namespace

QWidget* makeLayersSection(SettingsKeeper& settings) {
    using figure::Layers;
    auto* const page = new SectionColumn;
    auto* const group = new SettingsGroup;
    addLayer(*group, settings, SettingsPage::tr("Breath"),
             SettingsPage::tr("Air at nose and lips, and dashes where the belly lay"),
             &Layers::breath);
    addLayer(*group, settings, SettingsPage::tr("Breath light"),
             SettingsPage::tr("The edge of the window brightens in and dims out"),
             &Layers::breathLight);
    addLayer(*group, settings, SettingsPage::tr("Magnifier"),
             SettingsPage::tr("Shows the low back larger where it moves very little"),
             &Layers::magnifier);
    addLayer(*group, settings, SettingsPage::tr("Arrow"),
             SettingsPage::tr("Shows the way just before a movement begins"), &Layers::directions);
    addLayer(*group, settings, SettingsPage::tr("Your range"),
             SettingsPage::tr("Marks where a movement ends for you when it is made smaller"),
             &Layers::ranges);
    addLayer(*group, settings, SettingsPage::tr("See through"),
             SettingsPage::tr("Bones, and the muscles at work. In a session: X"),
             &Layers::seeThrough);
    page->add(SettingsPage::tr("What you see"), group);
    return page;
}

} // namespace supine::settings
