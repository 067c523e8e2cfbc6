// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/voice_pack_writer.h"

#include <cmath>

namespace supine::content {

namespace {

bool isC1At(const std::string& text, std::size_t at) {
    return text[at] == '\xC2' && at + 1 < text.size() &&
           static_cast<unsigned char>(text[at + 1]) < 0xA0U;
}

// Between double quotes YAML leaves only these to be escaped. Control characters are refused when
// they are read, so they must not get in.
std::string quotedText(const std::string& text) {
    std::string quoted = "\"";
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (static_cast<unsigned char>(c) < 0x20U || c == '\x7F') {
            quoted += ' ';
        } else if (isC1At(text, at)) {
            quoted += ' ';
            ++at;
        } else {
            if (c == '"' || c == '\\')
                quoted += '\\';
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string entry(const char* key, const std::string& text) {
    return std::string(key) + ": " + quotedText(text) + '\n';
}

// By hand, because printf() writes the decimal comma of the desktop's language.
std::string thousandths(Seconds length) {
    const auto milliseconds = std::llround(length.count() * 1000);
    std::string rest = std::to_string(milliseconds % 1000);
    rest.insert(0, 3 - rest.size(), '0');
    return std::to_string(milliseconds / 1000) + '.' + rest;
}

std::string lineOf(const VoiceClip& clip) {
    return "  - {line: " + clip.line + ", number: " + std::to_string(clip.number) + ", sha256: \"" +
           clip.sha256 + "\", file: " + clip.file + ", seconds: " + thousandths(clip.length) +
           "}\n";
}

} // namespace

std::string manifestOf(const VoicePack& pack) {
    std::string text = "supine: 1\nkind: voice-pack\nlocale: " + pack.locale + '\n';
    text += entry("name", pack.name) + entry("engine", pack.engine);
    text += entry("credit", pack.credit) + entry("licence", pack.licence);
    if (!pack.note.empty())
        text += entry("note", pack.note);
    text += "clips:\n";
    for (const VoiceClip& clip : pack.clips)
        text += lineOf(clip);
    return text;
}

} // namespace supine::content
