// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include <QJsonDocument>

#include <cstdio>

namespace supine::commands {

Outcome write(const QByteArray& bytes) {
    const auto length = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, length, stdout) == length && std::fflush(stdout) == 0)
        return {};
    return Refusal{BadInput, QStringLiteral("The output cannot be written; is the disk full?")};
}

Outcome writeDocument(const QJsonObject& document) {
    return write(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

Outcome writeLine(const QJsonObject& object) {
    return write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void complain(const QString& sentence) {
    std::fputs((sentence + QLatin1Char('\n')).toUtf8().constData(), stderr);
}

} // namespace supine::commands
