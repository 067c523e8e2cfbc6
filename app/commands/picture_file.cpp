// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/picture_file.h"

#include "app/save.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace supine::commands {

namespace {

QByteArray png(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

Outcome unwritable(const QFileDevice& file) {
    return Refusal{BadInput, QStringLiteral("The picture cannot be written to \"%1\": %2.")
                                 .arg(file.fileName(), file.errorString())};
}

// A device or a pipe is written to; it must not be replaced by a file.
Outcome writtenInto(const QString& device, const QByteArray& bytes) {
    QFile file(device);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return {};
    return unwritable(file);
}

} // namespace

Outcome writePicture(const QImage& image, const QString& path) {
    const QByteArray bytes = png(image);
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        return writtenInto(path, bytes);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && putInPlace(file))
        return {};
    return unwritable(file);
}

} // namespace supine::commands
