// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/desktop/exercise_picture.h"

#include <QThreadPool>
#include <QUrl>

#include <set>
#include <string>

namespace supine::desktop {

/// Pictures of exercises as PNG files for whoever shows the session outside the window. Each is
/// painted once in a run, on a thread of its own and in the background, into the standard cache
/// folder; it may be deleted. Where it cannot be written there is none.
class PictureFolder : public QObject {
    Q_OBJECT

public:
    /// `path` is made when it is first written to. The library is owned by the caller and outlives
    /// this.
    PictureFolder(const model::Library& library, const QString& path, QObject* parent = nullptr);
    ~PictureFolder() override;

    /// $XDG_CACHE_HOME/supine/pictures.
    static QString standardPath();

    /// Who is shown from now on; everything is painted anew when it is wanted again.
    void setSitter(const Sitter& sitter);
    /// Asks for the picture of an exercise; painted() follows, unless it was asked for before.
    void want(const std::string& exercise);

Q_SIGNALS:
    void painted(const QString& exercise, const QUrl& picture);

private:
    const model::Library& m_library;
    QString m_path;
    Sitter m_sitter;
    std::set<std::string> m_wanted;
    QThreadPool m_thread;
};

} // namespace supine::desktop
