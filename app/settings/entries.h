// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QVariant>

class QSettings;

namespace supine::settings {

/// What stands in a file of settings while it is read, and what of it was no good.
class Entries {
public:
    /// The store outlives this.
    explicit Entries(const QSettings& store) : m_store(store) {}

    bool has(const QString& key) const;
    QVariant value(const QString& key) const;
    QStringList allKeys() const;
    /// An entry that is there and cannot be what it says.
    void refuse(const QString& key);
    /// What was refused, each key once.
    const QStringList& refused() const { return m_refused; }

private:
    const QSettings& m_store;
    QStringList m_refused;
};

} // namespace supine::settings
