// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/button.h"
#include "app/controls/slider.h"
#include "app/controls/text_block.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_page.h"
#include "app/settings/settings_sections.h"
#include "app/settings/settings_widgets.h"

#include <QLocale>

namespace supine::settings {

namespace {

using controls::Button;
using controls::Icon;
using controls::Slider;

BreathPace paceNow(const model::Library& library, const Settings& s) {
    return timelineOptions(s, library, s.level).pace;
}

Slider* makePaceSlider(const model::Library& library, SettingsKeeper& settings, const QString& name,
                       const Slider::Scale& scale, Seconds BreathPace::*part) {
    auto* const slider = new Slider(name, scale, [](double value) {
        return SettingsPage::tr("%1 seconds", "Length of a breath in or out, may have one decimal")
            .arg(QLocale().toString(value));
    });
    const auto follow = [slider, &library, &settings, part] {
        slider->setValue((paceNow(library, settings.now()).*part).count());
    };
    follow();
    QObject::connect(slider, &Slider::valueChanged, slider,
                     [&library, &settings, part](double value) {
                         BreathPace pace = paceNow(library, settings.now());
                         if ((pace.*part).count() == value)
                             return;
                         pace.*part = Seconds(value);
                         settings.change([&pace](Settings& s) { s.pace = pace; });
                     });
    QObject::connect(&settings, &SettingsKeeper::changed, slider, follow);
    return slider;
}

SettingsGroup* makePaceGroup(const model::Library& library, SettingsKeeper& settings,
                             const SettingsLinks& links) {
    auto* const group = new SettingsGroup;
    auto* const match =
        new Button(Button::Kind::Outline, Icon::Breath, SettingsPage::tr("Match my breath"));
    QObject::connect(match, &Button::clicked, match, links.openBreathMatch);
    group->add(SettingsPage::tr("Your own breath"),
               SettingsPage::tr("Tap along for three breaths, and the pace is yours"), match);
    group->add(SettingsPage::tr("Breathe in"), SettingsPage::tr("Everything follows this pace"),
               makePaceSlider(library, settings, SettingsPage::tr("Breathe in"),
                              {shortestIn, longestIn, 0.5}, &BreathPace::in));
    group->add(SettingsPage::tr("Breathe out"),
               SettingsPage::tr("Longer than in feels calmer to many people"),
               makePaceSlider(library, settings, SettingsPage::tr("Breathe out"),
                              {shortestOut, longestOut, 0.5}, &BreathPace::out));
    auto* const row = makeResetRow(
        settings, SettingsPage::tr("This is your own pace, at every level"),
        [](const Settings& s) { return s.pace.has_value(); }, [](Settings& s) { s.pace.reset(); });
    group->add(row);
    return group;
}

} // namespace

QWidget* makeBreathSection(const model::Library& library, SettingsKeeper& settings,
                           const SettingsLinks& links) {
    auto* const page = new SectionColumn;
    page->add(SettingsPage::tr("Breath"), makePaceGroup(library, settings, links));
    page->add(
        new controls::TextBlock(SettingsPage::tr("If your own breath is shorter, follow your own."),
                                controls::Type::Note, controls::Ink::Second));
    return page;
}

} // namespace supine::settings
