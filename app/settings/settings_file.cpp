// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_file.h"

#include "app/settings/key_words.h"
#include "app/settings/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

namespace supine::settings {

namespace {

/// Only gives the words below their place among the translations.
class SettingsFile {
    Q_DECLARE_TR_FUNCTIONS(supine::settings::SettingsFile)
};

QString freeNameFor(const QString& file) {
    const QString kept = file + QStringLiteral(".kept");
    QString name = kept;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = kept + u'-' + QString::number(i);
    return name;
}

std::unique_ptr<QSettings> storeIn(const QString& file) {
    return std::make_unique<QSettings>(file, QSettings::IniFormat);
}

// A pipe would be waited for, and a gigabyte be read.
bool isText(const QString& path) {
    const QFileInfo info(path);
    QFile file(path);
    return info.isFile() && info.size() <= largestSettings && file.open(QIODevice::ReadOnly) &&
           !file.readAll().contains('\0');
}

// What cannot be kept must not be read or written over either: these settings last for the run.
OpenedSettings beginAnew(const QString& file) {
    const QString kept = freeNameFor(file);
    if (QFile::rename(file, kept))
        return {storeIn(file), Mended{Mended::Extent::All, {}, kept}};
    return {storeIn(QString()), Mended{Mended::Extent::All, {}, {}}};
}

Mended::Extent extentOf(const QSettings& store, const ReadSettings& read) {
    if (!read.refused.isEmpty())
        return Mended::Extent::Entries;
    return namesOf(store.allKeys()).isEmpty() ? Mended::Extent::All : Mended::Extent::Lines;
}

} // namespace

QString standardFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/supine/supine.ini");
}

OpenedSettings openSettings(const QString& file) {
    if (!QFileInfo::exists(file))
        return {storeIn(file), {}};
    if (!isText(file))
        return beginAnew(file);
    auto store = storeIn(file);
    const ReadSettings read = readSettings(*store);
    if (store->status() == QSettings::NoError && read.refused.isEmpty())
        return {std::move(store), {}};
    Mended mended{extentOf(*store, read), read.refused, freeNameFor(file)};
    if (!QFile::copy(file, mended.kept)) {
        mended.kept.clear();
        return {std::move(store), mended};
    }
    saveSettings(read.settings, *store);
    store->sync();
    return {std::move(store), mended};
}

QString sentenceOf(const Mended& mended) {
    const QStringList names = namesOf(mended.refused);
    const bool all = mended.extent == Mended::Extent::All;
    QString sentence;
    if (all)
        sentence = SettingsFile::tr("Your settings could not be read and are as at first.");
    else if (names.isEmpty())
        sentence = SettingsFile::tr("A part of your settings could not be read.");
    else
        //: %1 is a list of settings.
        sentence = SettingsFile::tr("These settings could not be read and are as at first: %1.")
                       .arg(QLocale().createSeparatedList(names));
    if (mended.kept.isEmpty())
        return sentence;
    //: %1 is a sentence, %2 a file.
    return SettingsFile::tr("%1 The old file is kept as %2.")
        .arg(sentence, QDir::toNativeSeparators(mended.kept));
}

} // namespace supine::settings
