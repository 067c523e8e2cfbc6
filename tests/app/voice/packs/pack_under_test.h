// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/packs/voice_pack.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::voice {

inline QByteArray digest(const char* text) {
    return QCryptographicHash::hash(QByteArray(text), QCryptographicHash::Sha256).toHex();
}

inline void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

inline QString shippedClip() {
    return QStringLiteral(SUPINE_SOURCE_DIR "/resources/voice/en/lines.finish.opus");
}

// One line that counts, and one that is said outside the timeline.
inline model::Library smallLibrary() {
    model::SpokenLine counted;
    counted.text = {"tilt/later", "{n}. Out, and tilt."};
    model::Phase phase;
    phase.breath = motion::BreathKind::Out;
    phase.lines = {counted};
    model::Step step;
    step.id = "tilt";
    step.phases = {phase};
    model::Repeat repeat;
    repeat.times = {3, 3, 3};
    repeat.items = {step};
    model::Exercise exercise;
    exercise.id = "tilt";
    exercise.sequence = {repeat};
    model::Library library;
    library.exercises = {exercise};
    library.interjections = {{"finish", {"lines/finish", "Well done."}}};
    return library;
}

/// Packs in a folder of their own, for a library of three countings and one line beside them.
class AVoicePack : public testing::Test {
protected:
    QString makePack(const QString& name, const QByteArray& locale, const QByteArray& clips) {
        const QString folder = root.filePath(name);
        QDir().mkpath(folder);
        write(folder + QStringLiteral("/manifest.yaml"),
              "supine: 1\nkind: voice-pack\nlocale: " + locale +
                  "\nname: Test\nengine: none\ncredit: Nobody\nlicence: None\nclips:\n" + clips);
        return folder;
    }

    static QByteArray clip(const QByteArray& line, int number, const char* text,
                           const QByteArray& file) {
        return "  - {line: " + line + ", number: " + QByteArray::number(number) + ", sha256: \"" +
               digest(text) + "\", file: " + file + ", seconds: 1.5}\n";
    }

    /// A clip that can be heard; what it says is another matter.
    void makeClip(const QString& path) {
        ASSERT_TRUE(QFile::copy(shippedClip(), root.filePath(path)));
    }

    QTemporaryDir root;
    model::Library library = smallLibrary();
};

} // namespace supine::voice
