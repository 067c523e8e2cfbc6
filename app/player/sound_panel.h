// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/choice.h"
#include "app/controls/sheet.h"
#include "app/controls/slider.h"
#include "app/controls/switch.h"
#include "app/controls/text_block.h"
#include "app/player/session_page.h"

class QGridLayout;

namespace supine::player {

/// What is heard and read, to be changed while the session goes on.
class SoundPanel : public controls::Sheet {
    Q_OBJECT

public:
    explicit SoundPanel(QWidget* parent);

    const Preferences& preferences() const { return m_preferences; }
    /// Shows these without a signal.
    void setPreferences(const Preferences& preferences);
    /// Leaves out its title, which a screen reader still says: for a window too low for all of it.
    void setTitleVisible(bool visible) { m_title->setVisible(visible); }
    void open();

Q_SIGNALS:
    void changed(const supine::player::Preferences& preferences);

private:
    void addRow(QGridLayout* rows, const QString& name, QWidget* control);
    void read();

    controls::TextBlock* m_title;
    controls::Slider* m_volume;
    controls::Choice* m_guidance;
    controls::Switch* m_soft;
    controls::Switch* m_voice;
    controls::Switch* m_breath;
    controls::Switch* m_captions;
    Preferences m_preferences;
    bool m_setting = false;
};

} // namespace supine::player
