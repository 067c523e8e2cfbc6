// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/picture_folder.h"

#include "app/save.h"
#include "app/text.h"

#include <QDir>
#include <QStandardPaths>
#include <QThread>
#include <QUrl>

namespace supine::desktop {

namespace {

constexpr int side = 512;

bool isWritten(const QImage& picture, const QString& path) {
    if (picture.isNull() || !QDir().mkpath(QFileInfo(path).path()))
        return false;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && putInPlace(file);
}

} // namespace

PictureFolder::PictureFolder(const model::Library& library, const QString& path, QObject* parent)
    : QObject(parent), m_library(library), m_path(path) {
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::LowestPriority);
}

PictureFolder::~PictureFolder() {
    m_thread.clear();
    m_thread.waitForDone();
}

QString PictureFolder::standardPath() {
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
           QStringLiteral("/pictures");
}

void PictureFolder::setSitter(const Sitter& sitter) {
    m_sitter = sitter;
    m_wanted.clear();
}

void PictureFolder::want(const std::string& exercise) {
    const model::Exercise* const known = m_library.exercise(exercise);
    if (!known || !m_sitter.build || !m_wanted.insert(exercise).second)
        return;
    const QString id = text::plain(exercise);
    const QString path = m_path + u'/' + id + QStringLiteral(".png");
    m_thread.start([this, known, id, path, sitter = m_sitter] {
        if (isWritten(exercisePicture(m_library, *known, sitter, side), path))
            QMetaObject::invokeMethod(
                this, [this, id, path] { Q_EMIT painted(id, QUrl::fromLocalFile(path)); },
                Qt::QueuedConnection);
    });
}

} // namespace supine::desktop
