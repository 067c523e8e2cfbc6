// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_keeper.h"

#include <QSettings>

namespace supine::settings {

SettingsKeeper::SettingsKeeper(std::unique_ptr<QSettings> store, QObject* parent)
    : QObject(parent), m_store(std::move(store)), m_written(loadSettings(*m_store)),
      m_settings(m_written) {}

SettingsKeeper::~SettingsKeeper() = default;

void SettingsKeeper::change(const std::function<void(Settings&)>& edit) {
    edit(m_written);
    saveSettings(m_written, *m_store);
    changeForThisRun(edit);
}

void SettingsKeeper::replace(const Settings& settings) {
    change([&settings](Settings& s) { s = settings; });
    Q_EMIT replaced();
}

void SettingsKeeper::changeForThisRun(const std::function<void(Settings&)>& edit) {
    const Settings before = m_settings;
    edit(m_settings);
    if (m_settings != before)
        Q_EMIT changed();
}

} // namespace supine::settings
