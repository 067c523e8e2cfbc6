// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings_keeper.h"
#include "app/window/beat_light.h"
#include "app/window/page_frame.h"

#include <memory>

namespace supine::controls {
class Slider;
class TextBlock;
} // namespace supine::controls

namespace supine::window {

/// Where a person brings sound and picture together: a light flashes, a click is heard, and a
/// slider says how much earlier sound is sent, because headphones without a wire are heard late.
class SoundDelayPage : public PageFrame {
    Q_OBJECT

public:
    /// The page owns the sound; settings are owned by the program and outlive it.
    SoundDelayPage(std::unique_ptr<voice::Sound> sound, settings::SettingsKeeper& settings,
                   QWidget* parent = nullptr);
    ~SoundDelayPage() override;

    BeatLight* light() const { return m_light; }
    controls::Slider* slider() const { return m_slider; }

private:
    void setDelay(double seconds);

    std::unique_ptr<voice::Sound> m_sound;
    settings::SettingsKeeper& m_settings;
    BeatLight* m_light;
    controls::Slider* m_slider;
    controls::TextBlock* m_silence;
};

} // namespace supine::window
