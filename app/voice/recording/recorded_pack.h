// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/recording/take.h"
#include "core/content/load.h"
#include "core/content/voice_pack.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace supine::voice {

/// Why something could not be saved; what was saved before is untouched.
struct SaveFault {
    QString path;   ///< Of the file.
    QString reason; ///< As the system says it: "No space left on device".
};

/// Whose voice is recorded, as it stands in the manifest.
struct Narrator {
    QString name;    ///< Never empty.
    QString credit;  ///< "Spoken by Maria".
    QString licence; ///< On what terms it may be used, in the speaker's words.

    friend bool operator==(const Narrator&, const Narrator&) = default;
};

/// A voice pack that somebody records, line by line, in a folder of its own. Everything that is
/// kept is on disk at once: first the clip under a new name, then the manifest that names it, each
/// whole or not at all. A line that is recorded anew keeps its old clip until that is done.
class RecordedPack {
public:
    /// A new pack, in a folder in `root` that does not exist yet. The folder is made with the first
    /// line that is kept. `locale` is the language of the texts, "de".
    static RecordedPack begin(const QString& root, const QString& locale, const Narrator& speaker);

    /// Goes on with the pack in a folder.
    static content::Loaded<RecordedPack> open(const QString& folder);

    const content::VoicePack& manifest() const { return m_manifest; }
    const QString& folder() const { return m_folder; }
    Narrator speaker() const;

    /// The clip of a line; null where it was not recorded yet.
    const content::VoiceClip* clip(const std::string& line, int number) const;
    /// Whether its clip is there and speaks the text with this digest (see voice::digestOf()).
    bool speaks(const std::string& line, int number, const QByteArray& digest) const;
    QString pathOf(const content::VoiceClip& clip) const;

    /// Keeps a take, which can be kept, as the clip of a line.
    std::optional<SaveFault> keep(const std::string& line, int number, const QByteArray& digest,
                                  const Take& take);

    /// Changes name, credit and licence; they are saved with the first line at the latest.
    std::optional<SaveFault> rename(const Narrator& speaker);

private:
    RecordedPack(QString folder, content::VoicePack manifest);

    QString freeFileName(const std::string& line, int number) const;
    std::optional<SaveFault> takeInWhatIsOnDisk();
    std::optional<SaveFault> putInManifest(const content::VoiceClip& made);
    std::optional<SaveFault> saveManifest(const content::VoicePack& manifest) const;

    QString m_folder;
    content::VoicePack m_manifest;
};

/// The packs in `root` that a person recorded in this language, by the names of their folders.
/// Those that cannot be read are left out; nothing is ever written over them.
std::vector<RecordedPack> recordedPacks(const QString& root, const QString& locale);

} // namespace supine::voice
