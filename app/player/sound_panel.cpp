// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/sound_panel.h"

#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace supine::player {

using controls::Choice;
using controls::Slider;
using controls::Switch;

namespace {

QString inPercent(double share) {
    return SoundPanel::tr("%1 %", "loudness")
        .arg(QLocale().toString(static_cast<int>(std::lround(100 * share))));
}

} // namespace

SoundPanel::SoundPanel(QWidget* parent)
    : Sheet(tr("Sound"), parent),
      m_title(new controls::TextBlock(tr("Sound"), controls::Type::GroupTitle, controls::Ink::First,
                                      this)),
      m_volume(new Slider(tr("Volume"), {0, 1, 0.1, 100}, inPercent, this)),
      m_guidance(new Choice(tr("Guidance"),
                            {{tr("Full", "All words of a session are said"), {}},
                             {tr("Brief", "A session with few words"), {}},
                             {tr("Wordless", "A session with chime and breath sound alone"), {}}},
                            this)),
      m_soft(new Switch(tr("Softer sound"), this)), m_voice(new Switch(tr("Voice"), this)),
      m_breath(new Switch(tr("Breath sound"), this)), m_captions(new Switch(tr("Captions"), this)) {
    content()->addWidget(m_title);
    auto* const rows = new QGridLayout;
    rows->setHorizontalSpacing(controls::space::wide);
    rows->setVerticalSpacing(controls::space::hair);
    rows->setColumnStretch(0, 1);
    content()->addLayout(rows);
    addRow(rows, tr("Volume"), m_volume);
    addRow(rows, tr("Guidance"), m_guidance);
    addRow(rows, tr("Softer sound"), m_soft);
    addRow(rows, tr("Voice"), m_voice);
    addRow(rows, tr("Breath sound"), m_breath);
    addRow(rows, tr("Captions"), m_captions);
    connect(m_volume, &Slider::valueChanged, this, &SoundPanel::read);
    connect(m_guidance, &Choice::changed, this, &SoundPanel::read);
    for (Switch* const one : {m_soft, m_voice, m_breath, m_captions})
        connect(one, &Switch::toggled, this, &SoundPanel::read);
    connect(this, &Sheet::left, this, &SoundPanel::shut);
    setPreferences({});
}

void SoundPanel::addRow(QGridLayout* rows, const QString& name, QWidget* control) {
    const int row = rows->rowCount();
    rows->addWidget(new controls::TextBlock(name, controls::Type::Body, controls::Ink::First, this),
                    row, 0, Qt::AlignVCenter);
    rows->addWidget(control, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    rows->setRowMinimumHeight(row, controls::target::button);
}

void SoundPanel::setPreferences(const Preferences& preferences) {
    m_setting = true;
    m_volume->setValue(preferences.volumes.master);
    m_guidance->choose(static_cast<int>(preferences.guidance));
    m_soft->setChecked(preferences.volumes.soft);
    m_voice->setChecked(preferences.volumes.voiceOn);
    m_breath->setChecked(preferences.volumes.breathOn);
    m_captions->setChecked(preferences.captions);
    m_preferences = preferences;
    m_setting = false;
}

void SoundPanel::open() {
    Sheet::open(m_volume);
}

void SoundPanel::read() {
    if (m_setting)
        return;
    m_preferences.volumes.master = m_volume->value();
    m_preferences.guidance = static_cast<session::Guidance>(m_guidance->chosen());
    m_preferences.volumes.soft = m_soft->isChecked();
    m_preferences.volumes.voiceOn = m_voice->isChecked();
    m_preferences.volumes.breathOn = m_breath->isChecked();
    m_preferences.captions = m_captions->isChecked();
    Q_EMIT changed(m_preferences);
}

} // namespace supine::player
