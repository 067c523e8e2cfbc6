// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/recording/recorded_pack.h"

#include "app/library.h"
#include "app/save.h"
#include "app/voice/packs/opus_writer.h"
#include "core/content/voice_pack_writer.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace supine::voice {

namespace {

constexpr const char* byAPerson = "person";
constexpr int longestFolderName = 60;
constexpr int longestFileStem = 150;

QString manifestIn(const QString& folder) {
    return folder + QStringLiteral("/manifest.yaml");
}

// "Jörg O'Brien" becomes "jorg-o-brien"; a name without a Latin letter becomes "voice".
QString folderNameFor(const QString& name) {
    QString plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool isPlain =
            (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (isPlain)
            plain += letter;
        else if (!letter.isMark() && !plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    plain.truncate(longestFolderName);
    while (plain.endsWith(u'-'))
        plain.chop(1);
    return plain.isEmpty() ? QStringLiteral("voice") : plain;
}

QString freeFolder(const QString& root, const QString& wanted) {
    QString folder = root + u'/' + wanted;
    for (int next = 2; QFileInfo::exists(folder); ++next)
        folder = root + u'/' + wanted + u'-' + QString::number(next);
    return folder;
}

// commit() of Qt 6.4 does not notice when the rest of its buffer could not be written, so that is
// written, and looked at, before.
std::optional<SaveFault> save(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && putInPlace(file))
        return {};
    return SaveFault{path, file.errorString()};
}

QByteArray encoded(const Take& take, const std::string& title) {
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    OpusWriter writer(file, title);
    writer.write(take.samples);
    return writer.finish() ? file.data() : QByteArray();
}

void describe(content::VoicePack& manifest, const Narrator& speaker) {
    manifest.name = speaker.name.simplified().toStdString();
    manifest.credit = speaker.credit.simplified().toStdString();
    manifest.licence = speaker.licence.simplified().toStdString();
}

// The end of the list where the line has no clip.
std::size_t indexOf(const std::vector<content::VoiceClip>& clips, const std::string& line,
                    int number) {
    const auto found =
        std::find_if(clips.begin(), clips.end(), [&](const content::VoiceClip& clip) {
            return clip.line == line && clip.number == number;
        });
    return static_cast<std::size_t>(found - clips.begin());
}

} // namespace

RecordedPack::RecordedPack(QString folder, content::VoicePack manifest)
    : m_folder(std::move(folder)), m_manifest(std::move(manifest)) {}

RecordedPack RecordedPack::begin(const QString& root, const QString& locale,
                                 const Narrator& speaker) {
    content::VoicePack manifest;
    manifest.locale = locale.toStdString();
    manifest.engine = byAPerson;
    describe(manifest, speaker);
    return {freeFolder(root, folderNameFor(speaker.name) + u'-' + locale), std::move(manifest)};
}

content::Loaded<RecordedPack> RecordedPack::open(const QString& folder) {
    const auto file = library::readFile(manifestIn(folder));
    if (!file)
        return Unexpected{std::vector{file.error()}};
    auto manifest = content::loadVoicePack(*file);
    if (!manifest)
        return Unexpected{manifest.error()};
    return RecordedPack(folder, std::move(*manifest));
}

Narrator RecordedPack::speaker() const {
    return {QString::fromStdString(m_manifest.name), QString::fromStdString(m_manifest.credit),
            QString::fromStdString(m_manifest.licence)};
}

const content::VoiceClip* RecordedPack::clip(const std::string& line, int number) const {
    const std::size_t at = indexOf(m_manifest.clips, line, number);
    return at < m_manifest.clips.size() ? &m_manifest.clips[at] : nullptr;
}

bool RecordedPack::speaks(const std::string& line, int number, const QByteArray& digest) const {
    const content::VoiceClip* const found = clip(line, number);
    return found != nullptr && QByteArray::fromStdString(found->sha256) == digest &&
           QFileInfo::exists(pathOf(*found));
}

QString RecordedPack::pathOf(const content::VoiceClip& clip) const {
    return m_folder + u'/' + QString::fromStdString(clip.file);
}

// A name that no clip has had: what the manifest names is never written over.
QString RecordedPack::freeFileName(const std::string& line, int number) const {
    QString stem = QString::fromStdString(line).replace(u'/', u'.');
    stem.truncate(longestFileStem);
    if (number > 0)
        stem += u'-' + QString::number(number);
    QString name = stem + QStringLiteral(".opus");
    for (int again = 2; QFileInfo::exists(m_folder + u'/' + name); ++again)
        name = stem + QStringLiteral(".take-%1.opus").arg(again);
    return name;
}

// Somebody may record the same pack in a second window; neither loses what the other kept.
std::optional<SaveFault> RecordedPack::takeInWhatIsOnDisk() {
    if (!QFileInfo::exists(manifestIn(m_folder)))
        return {};
    const auto onDisk = open(m_folder);
    if (!onDisk)
        return SaveFault{manifestIn(m_folder),
                         QString::fromStdString(onDisk.error().front().sentence)};
    m_manifest.clips = onDisk->manifest().clips;
    return {};
}

std::optional<SaveFault> RecordedPack::saveManifest(const content::VoicePack& manifest) const {
    return save(manifestIn(m_folder), QByteArray::fromStdString(content::manifestOf(manifest)));
}

std::optional<SaveFault> RecordedPack::keep(const std::string& line, int number,
                                            const QByteArray& digest, const Take& take) {
    if (!QDir().mkpath(m_folder))
        return SaveFault{m_folder, qt_error_string(errno)};
    if (auto fault = takeInWhatIsOnDisk())
        return fault;
    const content::VoiceClip made{
        line,          number, digest.toStdString(), freeFileName(line, number).toStdString(),
        take.length(), {}};
    const QByteArray opus = encoded(take, m_manifest.credit);
    if (opus.isEmpty())
        return SaveFault{pathOf(made), QStringLiteral("Ogg Opus encoder")};
    if (auto fault = save(pathOf(made), opus))
        return fault;
    if (auto fault = putInManifest(made)) {
        QFile::remove(pathOf(made));
        return fault;
    }
    return {};
}

std::optional<SaveFault> RecordedPack::putInManifest(const content::VoiceClip& made) {
    content::VoicePack next = m_manifest;
    const std::size_t at = indexOf(next.clips, made.line, made.number);
    if (at == next.clips.size())
        next.clips.push_back({});
    const QString old = QString::fromStdString(std::exchange(next.clips[at], made).file);
    if (auto fault = saveManifest(next))
        return fault;
    m_manifest = std::move(next);
    if (!old.isEmpty() && old != QString::fromStdString(made.file))
        QFile::remove(m_folder + u'/' + old);
    return {};
}

std::optional<SaveFault> RecordedPack::rename(const Narrator& speaker) {
    if (auto fault = takeInWhatIsOnDisk())
        return fault;
    content::VoicePack next = m_manifest;
    describe(next, speaker);
    if (!next.clips.empty())
        if (auto fault = saveManifest(next))
            return fault;
    m_manifest = std::move(next);
    return {};
}

std::vector<RecordedPack> recordedPacks(const QString& root, const QString& locale) {
    std::vector<RecordedPack> packs;
    const QDir dir(root);
    for (const QString& name : dir.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!QFileInfo::exists(manifestIn(dir.filePath(name))))
            continue;
        auto pack = RecordedPack::open(dir.filePath(name));
        if (!pack || pack->manifest().engine != byAPerson)
            continue;
        const QString own = QString::fromStdString(pack->manifest().locale);
        if (QLocale(own).language() == QLocale(locale).language())
            packs.push_back(std::move(*pack));
    }
    return packs;
}

} // namespace supine::voice
