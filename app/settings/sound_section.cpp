// SPDX-License-Identifier: GPL-3.0-or-later
// The section of the settings for everything that is heard.
#include "app/controls/button.h"
#include "app/controls/choice.h"
#include "app/controls/slider.h"
#include "app/controls/space.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_page.h"
#include "app/settings/settings_widgets.h"
#include "app/settings/sound_export.h"

#include <QHBoxLayout>

#include <cmath>

namespace supine::settings {

namespace {

using controls::Button;
using controls::Choice;
using controls::Icon;
using controls::Slider;

using Volume = std::function<double&(Settings&)>;

/// A volume, 0 to 1, which `of` finds in the settings.
Slider* makeVolume(SettingsKeeper& settings, const QString& name, const Volume& of) {
    auto* const slider = new Slider(name, {0, 1, 0.05, 100}, [](double value) {
        return SettingsPage::tr("%1 %", "Volume in percent").arg(std::lround(100 * value));
    });
    const auto now = [&settings, of] {
        Settings copy = settings.now();
        return of(copy);
    };
    slider->setValue(now());
    QObject::connect(slider, &Slider::valueChanged, slider, [&settings, of](double value) {
        settings.change([&of, value](Settings& s) { of(s) = value; });
    });
    QObject::connect(&settings, &SettingsKeeper::changed, slider,
                     [slider, now] { slider->setValue(now()); });
    return slider;
}

/// The volume of one kind of sound and whether it is heard at all.
QWidget* makeSoundKind(SettingsKeeper& settings, const QString& name, const Volume& volume,
                       const std::function<bool&(Settings&)>& on) {
    auto* const both = new QWidget;
    auto* const line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(controls::space::close);
    //: The volume of one kind of sound, such as the voice
    Slider* const slider = makeVolume(settings, SettingsPage::tr("Volume: %1").arg(name), volume);
    line->addWidget(slider);
    line->addWidget(makeSwitch(settings, name, on));
    const auto follow = [&settings, slider, on] {
        Settings copy = settings.now();
        slider->setEnabled(on(copy));
    };
    QObject::connect(&settings, &SettingsKeeper::changed, slider, follow);
    follow();
    return both;
}

QWidget* makeGuidanceChoice(SettingsKeeper& settings) {
    auto* const choice = new Choice(
        SettingsPage::tr("Guidance"),
        {{SettingsPage::tr("Full", "All words of a session are said"), {}},
         {SettingsPage::tr("Brief", "A session with few words"), {}},
         {SettingsPage::tr("Wordless", "A session with chime and breath sound alone"), {}}});
    choice->choose(static_cast<int>(settings.now().guidance));
    QObject::connect(choice, &Choice::changed, choice, [&settings](int option) {
        settings.change(
            [option](Settings& s) { s.guidance = static_cast<session::Guidance>(option); });
    });
    QObject::connect(&settings, &SettingsKeeper::changed, choice, [choice, &settings] {
        choice->choose(static_cast<int>(settings.now().guidance));
    });
    return choice;
}

SettingsGroup* makeGuidanceGroup(SettingsKeeper& settings) {
    auto* const group = new SettingsGroup;
    group->add(SettingsPage::tr("Guidance"),
               SettingsPage::tr("Brief: for somebody who knows the movements. Wordless: chime and "
                                "breath sound alone"),
               makeGuidanceChoice(settings));
    group->add(SettingsPage::tr("Captions"),
               SettingsPage::tr("What is said also stands on the screen"),
               makeSwitch(settings, SettingsPage::tr("Captions"),
                          [](Settings& s) -> bool& { return s.captions; }));
    return group;
}

SettingsGroup* makeVolumeGroup(SettingsKeeper& settings) {
    auto* const group = new SettingsGroup;
    group->add(SettingsPage::tr("Volume"), {},
               makeVolume(settings, SettingsPage::tr("Volume"),
                          [](Settings& s) -> double& { return s.volumes.master; }));
    group->add(SettingsPage::tr("Voice"), SettingsPage::tr("Speaks every step"),
               makeSoundKind(
                   settings, SettingsPage::tr("Voice"),
                   [](Settings& s) -> double& { return s.volumes.voice; },
                   [](Settings& s) -> bool& { return s.volumes.voiceOn; }));
    group->add(SettingsPage::tr("Breath sound"), SettingsPage::tr("In and out sound different"),
               makeSoundKind(
                   settings, SettingsPage::tr("Breath sound"),
                   [](Settings& s) -> double& { return s.volumes.breath; },
                   [](Settings& s) -> bool& { return s.volumes.breathOn; }));
    group->add(SettingsPage::tr("Chime"), SettingsPage::tr("Opens each part"),
               makeSoundKind(
                   settings, SettingsPage::tr("Chime"),
                   [](Settings& s) -> double& { return s.volumes.chime; },
                   [](Settings& s) -> bool& { return s.volumes.chimeOn; }));
    group->add(SettingsPage::tr("Softer sound"),
               SettingsPage::tr("For the evening: a quieter voice, a very quiet chime"),
               makeSwitch(settings, SettingsPage::tr("Softer sound"),
                          [](Settings& s) -> bool& { return s.volumes.soft; }));
    return group;
}

QWidget* makeDelayButton(SettingsKeeper& settings, const std::function<void()>& open) {
    auto* const button = new Button(Button::Kind::Outline, Icon::Sound, {});
    const auto follow = [button, &settings] {
        const long delay = std::lround(1000 * settings.now().soundDelay.count());
        button->setLabel(SettingsPage::tr("%1 ms", "Sound delay in milliseconds").arg(delay));
    };
    follow();
    button->setAccessibleName(SettingsPage::tr("Sound delay"));
    QObject::connect(button, &Button::clicked, button, open);
    QObject::connect(&settings, &SettingsKeeper::changed, button, follow);
    return button;
}

QWidget* makeRecordButton(const std::function<void()>& openRecording) {
    auto* const record = new Button(Button::Kind::Outline, Icon::Voice, SettingsPage::tr("Record"));
    record->setAccessibleName(SettingsPage::tr("Record your own voice"));
    QObject::connect(record, &Button::clicked, record, openRecording);
    return record;
}

} // namespace

QWidget* makeSoundSection(const model::Library& library, SettingsKeeper& settings,
                          const SettingsLinks& links) {
    auto* const page = new SectionColumn;
    page->add(SettingsPage::tr("Voice and sound"), makeGuidanceGroup(settings));
    page->add(SettingsPage::tr("How loud"), makeVolumeGroup(settings));
    auto* const voices = new SettingsGroup;
    voices->add(SettingsPage::tr("Record your own voice"),
                SettingsPage::tr("Yours, or that of somebody you like to hear"),
                makeRecordButton(links.openRecording));
    voices->add(makeSpeechRow(settings, links.ahead));
    page->add(SettingsPage::tr("Who speaks"), voices);
    auto* const elsewhere = new SettingsGroup;
    elsewhere->add(
        SettingsPage::tr("Sound delay"),
        SettingsPage::tr("For headphones without a wire: bring sound and picture together"),
        makeDelayButton(settings, links.openSoundDelay));
    elsewhere->add(new SoundExport(library, settings, links.ahead));
    page->add(SettingsPage::tr("Listen elsewhere"), elsewhere);
    return page;
}

} // namespace supine::settings
