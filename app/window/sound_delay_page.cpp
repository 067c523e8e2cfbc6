// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sound_delay_page.h"

#include "app/controls/slider.h"
#include "app/controls/text_block.h"
#include "app/settings/settings_group.h"

#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace supine::window {

using settings::Settings;
using settings::SettingsGroup;
using settings::SettingsKeeper;

namespace {

using controls::Ink;
using controls::TextBlock;
using controls::Type;

constexpr double step = 0.01;

QString inWords(double seconds) {
    return SoundDelayPage::tr("%1 ms", "Milliseconds that sound is sent earlier")
        .arg(QLocale().toString(static_cast<int>(std::lround(1000 * seconds))));
}

// The clicks are as loud as the voice is in a session, also where the voice is off.
voice::Volumes clickVolumes(voice::Volumes volumes) {
    volumes.voiceOn = true;
    return volumes;
}

} // namespace

SoundDelayPage::SoundDelayPage(std::unique_ptr<voice::Sound> sound, SettingsKeeper& settings,
                               QWidget* parent)
    : PageFrame(tr("Sound and picture together"), controls::space::column, parent),
      m_sound(std::move(sound)), m_settings(settings), m_light(new BeatLight(*m_sound)),
      m_slider(
          new controls::Slider(tr("Sound delay"), {0, voice::longestDelay.count(), step, 1000}, inWords)),
      m_silence(new TextBlock(tr("No sound device answers. Connect one; the clicks come back by "
                                 "themselves."),
                              Type::Body, Ink::First)) {
    m_sound->setVolumes(clickVolumes(settings.now().volumes));
    m_sound->setDelay(settings.now().soundDelay);
    column()->addWidget(
        new TextBlock(tr("Move the slider until you hear the click just as the light flashes."),
                      Type::Lead, Ink::First));
    column()->addSpacing(controls::space::wide);
    column()->addWidget(m_light);
    column()->addSpacing(controls::space::wide);
    m_silence->hide();
    column()->addWidget(m_silence);
    auto* const group = new SettingsGroup;
    group->add(
        tr("Sound delay"),
        tr("0 is right for loudspeakers and wires. Headphones without a wire are mostly heard "
           "150 to 300 ms late."),
        m_slider);
    column()->addWidget(group);
    column()->addStretch(1);
    m_slider->setValue(settings.now().soundDelay.count());
    connect(m_slider, &controls::Slider::valueChanged, this, &SoundDelayPage::setDelay);
    connect(m_sound.get(), &voice::Sound::lost, m_silence, &QWidget::show);
    connect(m_sound.get(), &voice::Sound::back, m_silence, &QWidget::hide);
}

SoundDelayPage::~SoundDelayPage() {
    // It reads the sound's clock for as long as it lives.
    delete m_light;
}

void SoundDelayPage::setDelay(double seconds) {
    m_light->setDelay(Seconds(seconds));
    m_settings.change([seconds](Settings& s) { s.soundDelay = Seconds(seconds); });
}

} // namespace supine::window
