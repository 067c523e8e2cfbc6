// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace supine::commands::tests {

/// What the program answered.
struct Answer {
    int exitCode = -1;
    QByteArray out;
    QByteArray errors;

    /// Every line of the output.
    QList<QByteArray> lines() const;
    QJsonObject json() const;
};

/// Runs the built program with these words and waits for its answer.
Answer told(const QStringList& words);

} // namespace supine::commands::tests
