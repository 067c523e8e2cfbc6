// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/store/copies.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

namespace supine::diary {

namespace {

QString quoted(QString text) {
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

// Unlike QFile::rename() this replaces what is there, in one step.
bool replaceBy(const QString& made, const QString& place) {
    std::error_code error;
    std::filesystem::rename(QFile::encodeName(made).toStdString(),
                            QFile::encodeName(place).toStdString(), error);
    return !error;
}

} // namespace

QString besides(const QString& path, const QString& what) {
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u'-' + what + u'.' + file.suffix());
}

QString freeBesides(const QString& path, const QString& what) {
    QString place = besides(path, what);
    for (int next = 2; QFileInfo::exists(place); ++next)
        place = besides(path, what + u'-' + QString::number(next));
    return place;
}

std::optional<Fault> copyTo(const Connection& connection, const QString& copy) {
    const QString made = copy + QStringLiteral(".part");
    QFile::remove(made);
    if (auto fault = connection.run(QStringLiteral("VACUUM INTO ") + quoted(made))) {
        QFile::remove(made);
        fault->place = copy.toStdString();
        return fault;
    }
    if (replaceBy(made, copy))
        return {};
    QFile::remove(made);
    return Fault{Fault::Kind::ReadOnly, copy.toStdString(), qt_error_string(errno).toStdString()};
}

QString setAside(const QString& path, const QString& what) {
    QString place = freeBesides(path, what);
    if (!QFile::rename(path, place))
        return {};
    for (const char* const tail : {"-wal", "-shm"})
        QFile::rename(path + QLatin1String(tail), place + QLatin1String(tail));
    return place;
}

} // namespace supine::diary
