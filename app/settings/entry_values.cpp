// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/entry_values.h"

#include "app/text.h"

#include <QRegularExpression>
#include <QSettings>

#include <cmath>

namespace supine::settings {

std::optional<double> numberAt(Entries& store, const QString& key, double from, double to) {
    bool sound = false;
    const double value = store.value(key).toDouble(&sound);
    if (sound && std::isfinite(value) && value >= from && value <= to)
        return value;
    store.refuse(key);
    return {};
}

bool truthAt(Entries& store, const QString& key, bool otherwise) {
    const QString word = store.value(key).toString();
    if (word == QLatin1String("true"))
        return true;
    if (word != QLatin1String("false")) {
        store.refuse(key);
        return otherwise;
    }
    return false;
}

QString wordOf(bool value) {
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

QString matchingAt(Entries& store, const QString& key, const char* pattern,
                   const QString& otherwise) {
    const QString text = store.value(key).toString();
    const QRegularExpression whole(
        QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    if (whole.match(text).hasMatch())
        return text;
    if (!text.isEmpty() || store.value(key).userType() == QMetaType::QStringList)
        store.refuse(key);
    return otherwise;
}

std::string idAt(Entries& store, const QString& key, const std::string& otherwise) {
    return matchingAt(store, key, "[a-z0-9-]{1,64}", text::plain(otherwise)).toStdString();
}

void saveOrForget(QSettings& store, const QString& key, bool has, const QVariant& value) {
    if (has)
        store.setValue(key, value);
    else
        store.remove(key);
}

} // namespace supine::settings
