// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminders/autostart.h"

#include "app/save.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace supine::reminders {

namespace {

const QString entryName = QStringLiteral("app.supine.Supine.desktop");

/// An argument of Exec: in quotes whatever it holds, with the characters escaped that mean
/// something in them, and without field codes.
QString quoted(const QString& argument) {
    QString inside;
    for (const QChar c : argument) {
        if (QStringLiteral("\"`$\\").contains(c))
            inside += u'\\';
        inside += c == u'%' ? QStringLiteral("%%") : QString(c);
    }
    return u'"' + inside + u'"';
}

/// A value of a desktop entry, whose own escapes stand over those of Exec.
QString asValue(QString text) {
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'\n', QStringLiteral("\\n"));
    text.replace(u'\t', QStringLiteral("\\t"));
    return text.replace(u'\r', QStringLiteral("\\r"));
}

} // namespace

QByteArray autostartEntry(const QString& program) {
    const QString entry = QStringLiteral("[Desktop Entry]\n"
                                         "Type=Application\n"
                                         "Name=Supine\n"
                                         "Comment=Reminders of practising\n"
                                         "Comment[de]=Erinnerungen ans Üben\n"
                                         "Icon=app.supine.Supine\n"
                                         "TryExec=%1\n"
                                         "Exec=%2 --in-background\n"
                                         "Terminal=false\n"
                                         "NoDisplay=true\n"
                                         "X-GNOME-UsesNotifications=true\n");
    return entry.arg(asValue(program), asValue(quoted(program))).toUtf8();
}

QString thisProgram() {
    const QFileInfo running(QCoreApplication::applicationFilePath());
    const QFileInfo found(QStandardPaths::findExecutable(running.fileName()));
    const bool isFound = found.exists() && found.canonicalFilePath() == running.canonicalFilePath();
    return isFound ? running.fileName() : running.absoluteFilePath();
}

Autostart Autostart::standard() {
    return Autostart(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                     QStringLiteral("/autostart"));
}

QString Autostart::file() const {
    return m_folder + u'/' + entryName;
}

bool Autostart::isOn() const {
    return QFileInfo::exists(file());
}

bool Autostart::set(bool on, const QString& program) const {
    if (!on)
        return !isOn() || QFile::remove(file());
    QDir().mkpath(m_folder);
    QSaveFile entry(file());
    if (!entry.open(QIODevice::WriteOnly))
        return false;
    entry.write(autostartEntry(program));
    return putInPlace(entry);
}

} // namespace supine::reminders
