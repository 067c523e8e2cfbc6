// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/packs/clip_file.h"

#include <QFile>
#include <QFileInfo>

namespace supine::voice {

namespace {

// An Ogg page with one packet in it has a header of 28 bytes, and the packet follows at once.
constexpr qsizetype headerSize = 28;
const QByteArray pageMark = QByteArrayLiteral("OggS");
const QByteArray packetMark = QByteArrayLiteral("OpusHead");

bool beginsAsOpus(QFile& file) {
    const QByteArray start = file.read(headerSize + packetMark.size());
    return start.startsWith(pageMark) && start.mid(headerSize) == packetMark;
}

bool liesIn(const QFileInfo& file, const QString& folder) {
    const QString within = QFileInfo(folder).canonicalFilePath() + QLatin1Char('/');
    return file.canonicalFilePath().startsWith(within);
}

} // namespace

ClipFault lookAt(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return ClipFault::Missing;
    if (!info.isFile())
        return ClipFault::NotAFile;
    if (info.size() > largestClip)
        return ClipFault::TooLarge;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ClipFault::Missing;
    return beginsAsOpus(file) ? ClipFault::None : ClipFault::NotOggOpus;
}

ClipFault lookAt(const QString& folder, const QString& file) {
    const QString path = folder + QLatin1Char('/') + file;
    const QFileInfo info(path);
    if (info.exists() && !liesIn(info, folder))
        return ClipFault::Outside;
    return lookAt(path);
}

ClipFaultWords wordsFor(ClipFault fault) {
    switch (fault) {
    case ClipFault::Missing:
        return {"is missing or may not be read", "put it beside the manifest"};
    case ClipFault::NotAFile:
        return {"is no ordinary file", "put an Ogg Opus file in its place"};
    case ClipFault::Outside:
        return {"is a link that leads out of the pack", "put the file itself in its place"};
    case ClipFault::TooLarge:
        return {"is larger than 4 MiB", "record the line alone"};
    case ClipFault::NotOggOpus:
        return {"is not an Ogg Opus file", "save it as Ogg Opus"};
    case ClipFault::None:
        break;
    }
    return {"is good", "leave it"};
}

} // namespace supine::voice
