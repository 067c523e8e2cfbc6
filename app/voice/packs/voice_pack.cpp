// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/packs/voice_pack.h"

#include "app/library.h"
#include "app/text.h"
#include "core/session/timeline.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace supine::voice {

namespace {

const QString manifestName = QStringLiteral("manifest.yaml");

QByteArray digestOf(const QString& text) {
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
}

QLocale::Language languageOf(const QString& locale) {
    return QLocale(locale).language();
}

QStringList packsIn(const QString& folder) {
    QStringList packs;
    const QDir dir(folder);
    for (const QString& name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (QFileInfo::exists(dir.filePath(name) + QLatin1Char('/') + manifestName))
            packs += dir.filePath(name);
    return packs;
}

using LineKey = std::pair<QString, int>; // id and number

// The digest of everything that is ever spoken, as it reads today.
QHash<LineKey, QByteArray> digestsOf(const model::Library& library) {
    QHash<LineKey, QByteArray> digests;
    for (const session::SpokenText& spoken : session::spokenTexts(library))
        digests.insert({text::plain(spoken.text.id), spoken.number},
                       digestOf(text::of(spoken.text, spoken.number)));
    return digests;
}

} // namespace

VoicePack::VoicePack(QString folder, content::VoicePack manifest, const model::Library& library)
    : m_folder(std::move(folder)), m_manifest(std::move(manifest)) {
    const auto digests = digestsOf(library);
    for (std::size_t i = 0; i < m_manifest.clips.size(); ++i) {
        const content::VoiceClip& clip = m_manifest.clips[i];
        const LineKey key{text::plain(clip.line), clip.number};
        const bool isCurrent = digests.value(key) == QByteArray::fromStdString(clip.sha256);
        if (isCurrent && QFileInfo::exists(pathOf(clip)))
            m_clips.insert(key, static_cast<qsizetype>(i));
    }
}

const content::VoiceClip* VoicePack::clip(const std::string& line, int number) const {
    const auto found = m_clips.constFind({text::plain(line), number});
    return found == m_clips.constEnd() ? nullptr
                                       : &m_manifest.clips[static_cast<std::size_t>(*found)];
}

QString VoicePack::pathOf(const content::VoiceClip& clip) const {
    return m_folder + QLatin1Char('/') + QString::fromStdString(clip.file);
}

content::Loaded<VoicePack> readPack(const QString& folder, const model::Library& library) {
    const auto file = library::readFile(folder + QLatin1Char('/') + manifestName);
    if (!file)
        return Unexpected{std::vector{file.error()}};
    auto manifest = content::loadVoicePack(*file);
    if (!manifest)
        return Unexpected{manifest.error()};
    return VoicePack(folder, std::move(*manifest), library);
}

FoundPacks findPacks(const QString& locale, const model::Library& library,
                     const QStringList& folders) {
    FoundPacks found;
    for (const QString& folder : folders) {
        for (const QString& candidate : packsIn(folder)) {
            auto pack = readPack(candidate, library);
            if (!pack) {
                found.faults.insert(found.faults.end(), pack.error().begin(), pack.error().end());
            } else if (const auto& own = pack->manifest().locale;
                       languageOf(QString::fromStdString(own)) == languageOf(locale)) {
                found.packs.push_back(std::move(*pack));
            }
        }
    }
    return found;
}

QStringList packFolders() {
    return library::dataFolders(QStringLiteral("voice"));
}

} // namespace supine::voice
