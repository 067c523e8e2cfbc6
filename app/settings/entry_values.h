// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/entries.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <utility>

class QSettings;

namespace supine::settings {

/// The words a file of settings has for values.
template <class T>
using Names = std::initializer_list<std::pair<T, const char*>>;

/// The word for a value; empty for one that has none.
template <class T>
QString nameOf(T value, const Names<T>& names) {
    for (const auto& entry : names)
        if (entry.first == value)
            return QString::fromLatin1(entry.second);
    return {};
}

/// The value an entry has the word for; any other word is refused.
template <class T>
std::optional<T> named(Entries& store, const QString& key, const Names<T>& names) {
    const QString name = store.value(key).toString();
    for (const auto& entry : names)
        if (name == QLatin1String(entry.second))
            return entry.first;
    store.refuse(key);
    return {};
}

/// A number from `from` to `to`; anything else is refused and no value at all.
std::optional<double> numberAt(Entries& store, const QString& key, double from, double to);

/// Yes or no; anything else is refused and `otherwise`.
bool truthAt(Entries& store, const QString& key, bool otherwise);
/// The word for yes or no.
QString wordOf(bool value);

/// Words that match a pattern as a whole. Others are refused and `otherwise`; words that are empty
/// are those of the default.
QString matchingAt(Entries& store, const QString& key, const char* pattern,
                   const QString& otherwise);

/// The id of something of the content, "five".
std::string idAt(Entries& store, const QString& key, const std::string& otherwise);

/// Writes a value that somebody has set, and takes away the entry of one that nobody has.
void saveOrForget(QSettings& store, const QString& key, bool has, const QVariant& value);

} // namespace supine::settings
