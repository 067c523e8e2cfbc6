// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/voice_pack.h"

#include "core/content/fields.h"
#include "core/content/parse.h"
#include "core/content/values.h"

#include <algorithm>
#include <set>

namespace supine::content {

namespace {

constexpr NumberLimits version{"the format version", 1, 1};
constexpr NumberLimits numberLimits{"the number of a repetition", 0, 99};
constexpr NumberLimits lengthLimits{"the length of a clip in seconds", 0.05, 60};
constexpr std::string_view opusEnding = ".opus";

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isLocale(std::string_view text) {
    const auto end = std::find(text.begin(), text.end(), '_');
    const std::string_view language(text.begin(), end);
    const std::string_view country = text.substr(language.size());
    const bool hasLanguage = (language.size() == 2 || language.size() == 3) &&
                             std::all_of(language.begin(), language.end(), isLower);
    const bool hasCountry = country.size() == 3 && isUpper(country[1]) && isUpper(country[2]);
    return hasLanguage && (country.empty() || hasCountry);
}

bool isDigest(std::string_view text) {
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return isDigit(c) || (c >= 'a' && c <= 'f');
           });
}

// A plain name: nothing that could lead out of the pack's folder.
bool isFileName(std::string_view text) {
    return text.size() > opusEnding.size() && text.size() <= 200 && text.ends_with(opusEnding) &&
           text.front() != '.' && std::all_of(text.begin(), text.end(), [](char c) {
               return isLower(c) || isUpper(c) || isDigit(c) || c == '.' || c == '-' || c == '_';
           });
}

bool isLineId(std::string_view text) {
    return !text.empty() && text.size() <= 200 && std::all_of(text.begin(), text.end(), [](char c) {
        return isLower(c) || isDigit(c) || c == '-' || c == '/';
    });
}

struct Form {
    bool (*holds)(std::string_view);
    std::string_view thing;
    std::string_view remedy;
};

constexpr Form kindForm{[](std::string_view text) { return text == "voice-pack"; },
                        "the kind of a voice pack", "write voice-pack"};
constexpr Form localeForm{isLocale, "a locale", "write a language such as en, or pt_BR"};
constexpr Form digestForm{isDigest, "a SHA-256 of the text",
                          "write its 64 lower-case hexadecimal digits"};
constexpr Form fileForm{isFileName, "the name of a clip",
                        "write the name of a file beside the manifest that ends in .opus"};
constexpr Form lineForm{isLineId, "the id of a line", "write one as `supine lines` shows it"};

std::string readForm(const Node* node, const Form& form, Faults& faults) {
    if (node == nullptr || !isScalar(node, form.thing, faults))
        return {};
    if (form.holds(node->text))
        return node->text;
    faults.add(node->at, quoted(node->text) + " is not " + std::string(form.thing) + "; " +
                             std::string(form.remedy) + ".");
    return {};
}

VoiceClip readClip(const Node& node, Faults& faults) {
    const Fields fields(node, "a clip", {"line", "number", "sha256", "file", "seconds"}, faults);
    VoiceClip clip;
    clip.at = node.at;
    clip.line = readForm(fields.need("line", lineForm.remedy), lineForm, faults);
    if (fields.has("number"))
        clip.number = readInteger(fields.find("number"), numberLimits, faults).value_or(0);
    clip.sha256 = readForm(fields.need("sha256", digestForm.remedy), digestForm, faults);
    clip.file = readForm(fields.need("file", fileForm.remedy), fileForm, faults);
    const Node* seconds = fields.need("seconds", "write how long the clip is, such as 2.35");
    clip.length = Seconds(readNumber(seconds, lengthLimits, faults).value_or(0));
    return clip;
}

std::vector<VoiceClip> readClips(const Node* node, Faults& faults) {
    std::vector<VoiceClip> clips;
    if (node == nullptr || !isFilledList(node, "a list of clips", faults))
        return clips;
    std::set<std::pair<std::string, int>> seen;
    for (const Node& item : node->items) {
        clips.push_back(readClip(item, faults));
        const VoiceClip& clip = clips.back();
        if (!clip.line.empty() && !seen.insert({clip.line, clip.number}).second)
            faults.add(item.at, "The line " + quoted(clip.line) +
                                    " has a clip above already; leave one of them out.");
    }
    return clips;
}

void checkHead(const Fields& fields, Faults& faults) {
    readInteger(fields.need("supine", "write supine: 1"), version, faults);
    readForm(fields.need("kind", "write kind: voice-pack"), kindForm, faults);
}

std::string readWords(const Fields& fields, std::string_view key, std::string_view remedy,
                      Faults& faults) {
    return readText(fields.need(key, remedy), faults).value_or(std::string());
}

VoicePack readPack(const Node& root, Faults& faults) {
    const Fields fields(
        root, "a voice pack",
        {"supine", "kind", "locale", "name", "engine", "credit", "licence", "note", "clips"},
        faults);
    checkHead(fields, faults);
    VoicePack pack;
    pack.locale = readForm(fields.need("locale", localeForm.remedy), localeForm, faults);
    pack.name = readWords(fields, "name", "write what the voice is called", faults);
    pack.engine = readWords(fields, "engine", "write the program that speaks, or person", faults);
    pack.credit = readWords(fields, "credit", "write who made the voice", faults);
    pack.licence = readWords(fields, "licence", "write on what terms it may be used", faults);
    if (fields.has("note"))
        pack.note = readText(fields.find("note"), faults).value_or(std::string());
    pack.clips = readClips(fields.need("clips", "write the list of its clips"), faults);
    return pack;
}

} // namespace

Loaded<VoicePack> loadVoicePack(const SourceFile& manifest) {
    const auto parsed = parse(manifest);
    if (!parsed)
        return Unexpected{std::vector{parsed.error()}};
    Faults faults(manifest.name);
    faults.add(parsed->faults);
    VoicePack pack = readPack(parsed->root, faults);
    if (!faults.none())
        return Unexpected{faults.inOrder()};
    return pack;
}

} // namespace supine::content
