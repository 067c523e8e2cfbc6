// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/entries.h"

#include <QSettings>

namespace supine::settings {

bool Entries::has(const QString& key) const {
    return m_store.contains(key);
}

QVariant Entries::value(const QString& key) const {
    return m_store.value(key);
}

QStringList Entries::allKeys() const {
    return m_store.allKeys();
}

void Entries::refuse(const QString& key) {
    if (has(key) && !m_refused.contains(key))
        m_refused << key;
}

} // namespace supine::settings
