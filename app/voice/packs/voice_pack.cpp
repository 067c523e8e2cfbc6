// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/packs/voice_pack.h"

#include "app/library.h"
#include "app/text.h"
#include "app/voice/packs/clip_file.h"
#include "core/session/timeline.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <utility>

namespace supine::voice {

namespace {

const QString manifestName = QStringLiteral("manifest.yaml");

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

std::vector<content::Fault> wholeFault(const QString& path, const char* sentence) {
    return {{path.toStdString(), 1, 1, sentence}};
}

} // namespace

QHash<LineKey, QByteArray> digestsOf(const model::Library& library) {
    QHash<LineKey, QByteArray> digests;
    for (const session::SpokenText& spoken : session::spokenTexts(library))
        digests.insert({text::plain(spoken.text.id), spoken.number}, digestOf(spoken));
    return digests;
}

QByteArray digestOf(const session::SpokenText& spoken) {
    const QByteArray text = text::of(spoken.text, spoken.number).toUtf8();
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

VoicePack::VoicePack(QString folder, content::VoicePack manifest, const model::Library& library)
    : m_folder(std::move(folder)), m_manifest(std::move(manifest)) {
    const auto digests = digestsOf(library);
    for (std::size_t i = 0; i < m_manifest.clips.size(); ++i) {
        const content::VoiceClip& clip = m_manifest.clips[i];
        const LineKey key{text::plain(clip.line), clip.number};
        const auto current = digests.constFind(key);
        if (current == digests.constEnd()) // nothing says it any more, so nobody misses it
            continue;
        if (*current == QByteArray::fromStdString(clip.sha256) &&
            lookAt(m_folder, QString::fromStdString(clip.file)) == ClipFault::None)
            m_clips.insert(key, static_cast<qsizetype>(i));
        else
            m_leftOut.push_back(i);
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

std::optional<content::Fault> VoicePack::fault() const {
    if (m_leftOut.empty())
        return {};
    const content::VoiceClip& first = m_manifest.clips[m_leftOut.front()];
    const ClipFault file = lookAt(m_folder, QString::fromStdString(first.file));
    const std::string why = file == ClipFault::None ? "its text has changed since"
                                                    : first.file + " " + wordsFor(file).trouble;
    return content::Fault{
        (m_folder + QLatin1Char('/') + manifestName).toStdString(), first.at.line, first.at.column,
        std::to_string(m_leftOut.size()) + " of the " + std::to_string(m_manifest.clips.size()) +
            " clips of this voice pack are left out, the first because " + why +
            "; \"supine voice check " + m_folder.toStdString() + "\" says what to do about each."};
}

content::Loaded<content::VoicePack> readManifest(const QString& folder) {
    const QString path = folder + QLatin1Char('/') + manifestName;
    const ClipFault fault = lookAt(folder, manifestName);
    if (fault == ClipFault::NotAFile)
        return Unexpected{wholeFault(path, "This is no ordinary file; write the manifest as one.")};
    if (fault == ClipFault::Outside)
        return Unexpected{wholeFault(path, "This is a link that leads out of the voice pack; put "
                                           "the manifest itself in its place.")};
    const auto file = library::readFile(path);
    if (!file)
        return Unexpected{std::vector{file.error()}};
    return content::loadVoicePack(*file);
}

content::Loaded<VoicePack> readPack(const QString& folder, const model::Library& library) {
    auto manifest = readManifest(folder);
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
                if (const auto fault = pack->fault())
                    found.faults.push_back(*fault);
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
