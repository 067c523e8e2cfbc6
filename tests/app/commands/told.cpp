// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/told.h"

#include <QJsonDocument>
#include <QProcess>

namespace supine::commands::tests {

QList<QByteArray> Answer::lines() const {
    return out.trimmed().split('\n');
}

QJsonObject Answer::json() const {
    return QJsonDocument::fromJson(out).object();
}

Answer told(const QStringList& words) {
    QProcess program;
    // No display, and none of the files of whoever runs the tests.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("/nonexistent"));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(SUPINE_PROGRAM), words);
    program.waitForFinished(-1);
    return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
            program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace supine::commands::tests
