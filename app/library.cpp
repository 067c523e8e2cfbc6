// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <functional>
#include <iterator>
#include <vector>

namespace supine::library {

namespace {

using content::Fault;
using content::SourceFile;

const auto builtInFolder = QStringLiteral(":/content");
const auto programFolder = QStringLiteral("supine");
const auto contentFolders = {QStringLiteral("figure"), QStringLiteral("exercises"),
                             QStringLiteral("routines")};

Fault unreadable(const QString& path, const QString& reason) {
    return {path.toStdString(), 1, 1, "This file cannot be read: " + reason.toStdString() + "."};
}

QStringList yamlFilesIn(const QString& folder) {
    QStringList files;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
        files.append(dir.filePath(name));
    return files;
}

/// Files of one root folder, with what could not be read.
struct Reading {
    std::vector<SourceFile> files;
    std::vector<Fault> faults;

    void read(const QString& root) {
        for (const QString& folder : contentFolders)
            for (const QString& path : yamlFilesIn(root + QLatin1Char('/') + folder))
                add(readFile(path));
    }

    void add(Result<SourceFile, Fault> file) {
        if (file)
            files.push_back(std::move(*file));
        else
            faults.push_back(file.error());
    }
};

QString ownFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QLatin1Char('/') + programFolder;
}

bool isBuiltIn(const Fault& fault) {
    return fault.file.starts_with(builtInFolder.toStdString());
}

// The first file of a name or an id keeps it, but files are read kind by kind: an own exercise that
// is called like a built-in routine would come before it.
bool takesFromBuiltIn(const SourceFile& own, std::vector<SourceFile> files) {
    files.push_back(own);
    const std::vector<Fault> faults = content::load(files).faults;
    return std::any_of(faults.begin(), faults.end(), isBuiltIn);
}

Fault takesBuiltIn(const SourceFile& own) {
    return {
        own.name, 1, 1,
        "This file has the id of something built in, which it may not replace; choose another id."};
}

content::LoadedLibrary loadWith(const std::vector<SourceFile>& own,
                                const std::vector<SourceFile>& builtIn) {
    std::vector<SourceFile> all = builtIn;
    all.insert(all.end(), own.begin(), own.end());
    return content::load(all);
}

} // namespace

Result<SourceFile, Fault> readFile(const QString& path) {
    if (QFileInfo(path).isDir())
        return Unexpected{unreadable(path, QStringLiteral("it is a folder"))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected{unreadable(path, file.errorString())};
    const QByteArray bytes = file.read(static_cast<qint64>(content::maximumBytes) + 1);
    if (file.error() != QFileDevice::NoError)
        return Unexpected{unreadable(path, file.errorString())};
    return SourceFile{path.toStdString(), bytes.toStdString()};
}

content::LoadedLibrary loadBuiltIn() {
    Reading builtIn;
    builtIn.read(builtInFolder);
    return content::load(builtIn.files);
}

content::LoadedLibrary load() {
    Reading builtIn;
    builtIn.read(builtInFolder);
    Reading own;
    own.read(ownFolder());
    content::LoadedLibrary loaded = loadWith(own.files, builtIn.files);
    if (std::any_of(loaded.faults.begin(), loaded.faults.end(), isBuiltIn)) {
        const auto takes = [&](const SourceFile& file) {
            return takesFromBuiltIn(file, builtIn.files);
        };
        const auto bad =
            std::stable_partition(own.files.begin(), own.files.end(), std::not_fn(takes));
        std::transform(bad, own.files.end(), std::back_inserter(own.faults), takesBuiltIn);
        own.files.erase(bad, own.files.end());
        loaded = loadWith(own.files, builtIn.files);
    }
    loaded.faults.insert(loaded.faults.begin(), own.faults.begin(), own.faults.end());
    return loaded;
}

QStringList dataFolders(const QString& subfolder) {
    const QString inside = QLatin1Char('/') + programFolder + QLatin1Char('/') + subfolder;
    QStringList folders;
    for (const QString& root :
         QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders.append(root + inside);
    folders.append(QDir::cleanPath(QCoreApplication::applicationDirPath() +
                                   QStringLiteral("/../share") + inside));
    folders.removeDuplicates();
    return folders;
}

} // namespace supine::library
