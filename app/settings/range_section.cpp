// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/range_dial.h"
#include "app/settings/movements.h"
#include "app/settings/range_preview.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_page.h"
#include "app/settings/settings_sections.h"
#include "app/settings/settings_widgets.h"
#include "app/text.h"

#include <algorithm>
#include <cmath>

namespace supine::settings {

namespace {

using controls::RangeDial;
using controls::Slider;

double rangeNow(const model::Library& library, const Settings& s, const std::string& exercise) {
    const auto own = s.ranges.find(exercise);
    return own != s.ranges.end() ? own->second : library.levels[s.level].range;
}

bool hasRange(const model::Exercise& exercise) {
    return exercise.rangeWords && model::usesRange(exercise);
}

RangeDial* makeDial(const model::Library& library, SettingsKeeper& settings,
                    const model::Exercise& exercise, RangePreview* preview) {
    auto* const dial = new RangeDial(text::of(exercise.title));
    const auto follow = [dial, &library, &settings, id = exercise.id] {
        dial->setValue(rangeNow(library, settings.now(), id));
    };
    follow();
    QObject::connect(dial, &Slider::valueChanged, dial,
                     [&library, &settings, id = exercise.id](double range) {
                         if (std::abs(rangeNow(library, settings.now(), id) - range) > 1e-6)
                             settings.change([&id, range](Settings& s) { s.ranges[id] = range; });
                     });
    QObject::connect(&settings, &SettingsKeeper::changed, dial, follow);
    if (preview != nullptr) {
        const auto show = [&library, &settings, &exercise, preview] {
            const Settings& s = settings.now();
            preview->demonstrate(exercise, timelineOptions(s, library, s.level));
        };
        QObject::connect(dial, &Slider::valueChanged, preview, show);
        QObject::connect(dial, &Slider::touched, preview, show);
    }
    return dial;
}

SettingsGroup* makeRangeGroup(const model::Library& library, SettingsKeeper& settings,
                              RangePreview* preview) {
    auto* const group = new SettingsGroup;
    for (const model::Exercise* exercise : movementsOf(library))
        if (hasRange(*exercise))
            group->add(text::of(exercise->title), {},
                       makeDial(library, settings, *exercise, preview));
    group->add(makeResetRow(
        settings, SettingsPage::tr("These are your own ranges, at every level"),
        [](const Settings& s) { return !s.ranges.empty(); },
        [](Settings& s) { s.ranges.clear(); }));
    return group;
}

// It shows the first movement that has a dial, until another one is touched.
RangePreview* makePreview(const model::Library& library, const Appearance& appearance,
                          const SettingsKeeper& settings) {
    const auto movements = movementsOf(library);
    const auto first = std::find_if(movements.begin(), movements.end(),
                                    [](const model::Exercise* one) { return hasRange(*one); });
    if (library.builds.empty() || first == movements.end())
        return nullptr;
    auto* const preview = new RangePreview(library, appearance);
    preview->demonstrate(**first, timelineOptions(settings.now(), library, settings.now().level));
    return preview;
}

} // namespace

QWidget* makeRangeSection(const model::Library& library, const Appearance& appearance,
                          SettingsKeeper& settings) {
    auto* const page = new SectionColumn;
    RangePreview* const preview = makePreview(library, appearance, settings);
    page->addTitle(SettingsPage::tr("How far you go"));
    if (preview != nullptr)
        page->add(preview);
    page->add(makeRangeGroup(library, settings, preview));
    page->add(SettingsPage::tr("How often you do it"), makeRepetitionsGroup(library, settings));
    page->add(makeRepetitionsNote(settings));
    return page;
}

} // namespace supine::settings
