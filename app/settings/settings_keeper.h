// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QObject>

#include <functional>
#include <memory>

namespace supine::settings {

/// The one place that holds what the person has set. Every change is written at once and told to
/// whoever listens; a value that stays the same is neither.
class SettingsKeeper : public QObject {
    Q_OBJECT

public:
    /// Reads from and writes to `store`, which it owns.
    explicit SettingsKeeper(std::unique_ptr<QSettings> store, QObject* parent = nullptr);
    ~SettingsKeeper() override;

    const Settings& now() const { return m_settings; }
    void change(const std::function<void(Settings&)>& edit);
    /// Puts all of them in the place of those of now, as when a person begins anew.
    void replace(const Settings& settings);
    /// A change that lasts until the program ends and is never written.
    void changeForThisRun(const std::function<void(Settings&)>& edit);

Q_SIGNALS:
    void changed();
    /// All were replaced; what shows them shows them anew. Comes after changed().
    void replaced();

private:
    std::unique_ptr<QSettings> m_store;
    Settings m_written;
    Settings m_settings;
};

} // namespace supine::settings
