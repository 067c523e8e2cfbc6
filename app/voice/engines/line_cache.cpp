// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/engines/line_cache.h"

#include "app/save.h"
#include "app/voice/packs/opus_file.h"
#include "app/voice/packs/opus_writer.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace supine::voice {

namespace {

const QString ending = QStringLiteral(".opus");

void markUsed(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

std::vector<QFileInfo> keptIn(const QString& root) {
    std::vector<QFileInfo> files;
    QDirIterator each(root, {QLatin1Char('*') + ending}, QDir::Files | QDir::NoSymLinks,
                      QDirIterator::Subdirectories);
    while (each.hasNext()) {
        each.next();
        files.push_back(each.fileInfo());
    }
    return files;
}

} // namespace

LineCache LineCache::standard() {
    return LineCache(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                     QStringLiteral("/voice"));
}

QString LineCache::pathOf(const SpeechEngine& engine, const Utterance& utterance) const {
    const QByteArray digest =
        QCryptographicHash::hash(utterance.text.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_root + QLatin1Char('/') + engine.key(utterance.language) + QLatin1Char('/') +
           QString::fromLatin1(digest) + ending;
}

std::optional<SpokenClip> LineCache::find(const SpeechEngine& engine,
                                          const Utterance& utterance) const {
    const QString path = pathOf(engine, utterance);
    const auto length = opusLength(path);
    if (!length)
        return {};
    markUsed(path);
    return SpokenClip{path, *length};
}

bool LineCache::keep(const SpeechEngine& engine, const Utterance& utterance,
                     const Samples& samples) const {
    const QString path = pathOf(engine, utterance);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    OpusWriter writer(file, utterance.text.toStdString());
    writer.write(samples);
    if (!writer.finish())
        file.cancelWriting();
    return putInPlace(file);
}

void LineCache::shrinkTo(qint64 bytes) const {
    std::vector<QFileInfo> kept = keptIn(m_root);
    qint64 size = 0;
    for (const QFileInfo& file : kept)
        size += file.size();
    std::sort(kept.begin(), kept.end(), [](const QFileInfo& one, const QFileInfo& other) {
        return one.lastModified() < other.lastModified();
    });
    for (const QFileInfo& file : kept) {
        if (size <= bytes)
            return;
        if (QFile::remove(file.filePath())) {
            size -= file.size();
            QDir().rmdir(file.path()); // which only an empty folder allows
        }
    }
}

} // namespace supine::voice
