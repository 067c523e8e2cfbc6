// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/voice_pack.h"
#include "core/session/timeline.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace supine::voice {

/// The digest by which a clip tells whether its text still is the one that was recorded: of the text
/// as it reads in the language chosen in app/text.
QByteArray digestOf(const session::SpokenText& spoken);

/// A voice pack on disk: a folder with a manifest and its clips. It knows only the lines that can
/// be heard: those whose file is good as far as a look at it tells, and whose text still is the one
/// that was recorded.
class VoicePack {
public:
    /// The texts of the library count as they read in the language chosen in app/text.
    VoicePack(QString folder, content::VoicePack manifest, const model::Library& library);

    const content::VoicePack& manifest() const { return m_manifest; }

    /// The clip of a line; null where it is missing or stale.
    const content::VoiceClip* clip(const std::string& line, int number) const;

    /// Where that clip's file is.
    QString pathOf(const content::VoiceClip& clip) const;

    const QString& folder() const { return m_folder; }

    /// One sentence for the whole pack when clips of it are left out although their lines are said:
    /// their text has changed since, or their files are no good. `supine voice check` names each.
    std::optional<content::Fault> fault() const;

private:
    QString m_folder;
    content::VoicePack m_manifest;
    QHash<std::pair<QString, int>, qsizetype> m_clips; // index into the manifest
    std::vector<std::size_t> m_leftOut;                // the same, in the manifest's order
};

/// What was found where packs are looked for.
struct FoundPacks {
    std::vector<VoicePack> packs;
    std::vector<content::Fault> faults; ///< Of packs that were met and could not be read, or only
                                        ///< in part.
};

/// A line and the number in it, which together a clip speaks.
using LineKey = std::pair<QString, int>;

/// The SHA-256 of everything that is ever spoken, as it reads in the language chosen in app/text.
QHash<LineKey, QByteArray> digestsOf(const model::Library& library);

/// Reads the manifest of the pack in a folder. What is no ordinary file in that folder is refused
/// unopened.
content::Loaded<content::VoicePack> readManifest(const QString& folder);

/// Reads the pack in a folder.
content::Loaded<VoicePack> readPack(const QString& folder, const model::Library& library);

/// The packs of a language in the given folders, each of which holds packs: a person's own folder
/// stands before the installation's. Only the language of a locale counts.
FoundPacks findPacks(const QString& locale, const model::Library& library,
                     const QStringList& folders);

/// Where packs are looked for: library::dataFolders("voice").
QStringList packFolders();

} // namespace supine::voice
