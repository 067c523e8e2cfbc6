// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/packs/pack_check.h"

#include "app/text.h"
#include "app/voice/packs/clip_check.h"
#include "app/voice/packs/clip_file.h"
#include "app/voice/packs/opus_file.h"
#include "core/content/faults.h"
#include "core/session/timeline.h"

#include <QLocale>

#include <array>
#include <map>

namespace supine::voice {

namespace {

constexpr std::array<std::string_view, 12> names{"manifest", "locale", "missing",  "stale",
                                                 "unknown",  "file",   "damaged",  "clipped",
                                                 "quiet",    "loud",   "too-long", "wrong-length"};

using Key = std::pair<std::string, int>; // id and number

std::string named(const Key& key) {
    const std::string id = content::quoted(key.first);
    return key.second == 0 ? id : id + " number " + std::to_string(key.second);
}

// A pack with the lines it should speak, and what was found so far.
class Check {
public:
    Check(VoicePack pack, const model::Library& library)
        : m_pack(std::move(pack)), m_lines(session::spokenTexts(library)),
          m_digests(digestsOf(library)) {
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            m_wanted[{m_lines[i].text.id, m_lines[i].number}] = i;
        m_report.name = m_pack.manifest().name;
        m_report.locale = m_pack.manifest().locale;
        m_report.lines = m_wanted.size();
    }

    PackReport run() {
        std::map<Key, bool> has;
        for (const content::VoiceClip& clip : m_pack.manifest().clips) {
            has[{clip.line, clip.number}] = true;
            look(clip);
        }
        for (const session::SpokenText& line : m_lines)
            if (!has[{line.text.id, line.number}])
                m_report.findings.push_back({Trouble::Missing,
                                             {},
                                             line.text.id,
                                             line.number,
                                             named({line.text.id, line.number}) +
                                                 " has no clip; record this: " + textOf(line)});
        return std::move(m_report);
    }

private:
    static std::string textOf(const session::SpokenText& line) {
        return '"' + text::of(line.text, line.number).toStdString() + '"';
    }

    void add(const content::VoiceClip& clip, Trouble trouble, const std::string& sentence) {
        m_report.findings.push_back({trouble, clip.at, clip.line, clip.number, sentence});
    }

    void look(const content::VoiceClip& clip) {
        const auto wanted = m_wanted.find({clip.line, clip.number});
        if (wanted == m_wanted.end())
            return add(clip, Trouble::Unknown,
                       named({clip.line, clip.number}) +
                           " is a line that nothing says; leave its clip out.");
        const session::SpokenText& line = m_lines[wanted->second];
        const ClipFault file = lookAt(m_pack.folder(), QString::fromStdString(clip.file));
        if (file != ClipFault::None)
            add(clip, Trouble::File,
                clip.file + " " + wordsFor(file).trouble + "; " + wordsFor(file).remedy + ".");
        const bool isCurrent = m_digests.value({text::plain(clip.line), clip.number}) ==
                               QByteArray::fromStdString(clip.sha256);
        if (!isCurrent)
            add(clip, Trouble::Stale,
                named({clip.line, clip.number}) +
                    " has another text since; record this: " + textOf(line));
        if (isCurrent && file == ClipFault::None)
            listen(clip, line.room);
    }

    void listen(const content::VoiceClip& clip, Seconds room) {
        const auto samples = readOpus(m_pack.pathOf(clip));
        if (!samples)
            return add(clip, Trouble::Damaged,
                       clip.file + " cannot be decoded; save it as Ogg Opus again.");
        ++m_report.spoken;
        for (const Heard& heard : listenTo(*samples, clip.length, room))
            add(clip, heard.trouble, clip.file + " " + heard.words + ".");
    }

    VoicePack m_pack;
    std::vector<session::SpokenText> m_lines;
    QHash<LineKey, QByteArray> m_digests;
    std::map<Key, std::size_t> m_wanted; // index into the lines
    PackReport m_report;
};

PackReport unreadable(const std::vector<content::Fault>& faults) {
    PackReport report;
    for (const content::Fault& fault : faults)
        report.findings.push_back(
            {Trouble::Manifest, {fault.line, fault.column}, {}, 0, fault.sentence});
    return report;
}

bool chooseLanguageOf(const std::string& locale) {
    const QString wanted = QString::fromStdString(locale);
    return QLocale(text::chooseLanguage(wanted)).language() == QLocale(wanted).language();
}

PackReport inNoLanguage(const content::VoicePack& manifest) {
    return {manifest.name,
            manifest.locale,
            0,
            0,
            {{Trouble::Locale,
              {},
              {},
              0,
              "Supine has no words in " + content::quoted(manifest.locale) + "; it has them in " +
                  text::languages().join(QStringLiteral(", ")).toStdString() + "."}}};
}

} // namespace

std::string_view nameOf(Trouble trouble) {
    return names[static_cast<std::size_t>(trouble)];
}

PackReport checkPack(const QString& folder, const model::Library& library) {
    auto manifest = readManifest(folder);
    if (!manifest)
        return unreadable(manifest.error());
    if (!chooseLanguageOf(manifest->locale))
        return inNoLanguage(*manifest);
    return Check(VoicePack(folder, std::move(*manifest), library), library).run();
}

} // namespace supine::voice
