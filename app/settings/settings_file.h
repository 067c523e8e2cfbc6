// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <optional>

class QSettings;

namespace supine::settings {

/// What was wrong with a file of settings. It is mended: what could be read is written anew.
struct Mended {
    /// How much of it could not be read.
    enum class Extent {
        Entries, ///< Those that are named.
        Lines,   ///< Lines that are no entries; every entry is good.
        All      ///< It is no file of settings at all.
    };
    Extent extent = Extent::Entries;
    QStringList refused; ///< Of entries their keys; they have their defaults now.
    QString kept;        ///< Where the file lies as it was; empty where it could not be kept.
};

/// A file of settings, ready to be read and written.
struct OpenedSettings {
    std::unique_ptr<QSettings> store;
    std::optional<Mended> mended; ///< Nothing where the file was sound or not there.
};

/// "supine/supine.ini" in the person's standard folder of settings.
QString standardFile();

/// Opens a file of settings. One that is not sound is kept beside itself ("supine.ini.kept") and
/// then mended, so that its faults are found once. Nothing of a file beyond `largestSettings` is
/// read. Where it cannot be kept it is not mended either.
OpenedSettings openSettings(const QString& file);

inline constexpr qint64 largestSettings = 1024 * 1024; ///< Bytes; one is about 3000 long.

/// What was mended, in one sentence for the person it belongs to, and where the old file lies.
QString sentenceOf(const Mended& mended);

} // namespace supine::settings
