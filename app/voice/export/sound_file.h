// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/export/session_sound.h"

#include <QString>

#include <optional>

namespace supine::voice {

enum class SoundFormat { Wav, Opus };

/// The format that the ending of a file's name asks for, .wav or .opus in whatever case; nothing
/// for any other.
std::optional<SoundFormat> soundFormatOf(const QString& path);

/// Is told the done part of a session, 0 to 1; false when the person wants no more of it.
using Onward = std::function<bool(double)>;

/// How the writing of a file ended.
struct Exported {
    enum class End {
        Whole,
        Cancelled,
        NoFile,     ///< There is a folder or a device of that name.
        Unwritable, ///< Such as a full disk or a folder that belongs to somebody else.
    };
    End end = End::Whole;
    QString reason; ///< Why it is unwritable, in the system's words; may be empty.
};

/// Writes the sound of a session to a file. A file that was there stays as it is until the new one
/// is whole, and for good when it does not become so. An Opus file bears the title.
Exported exportSession(const SessionSound& sound, const QString& path, SoundFormat format,
                       const std::string& title, const Onward& onward = {});

} // namespace supine::voice
