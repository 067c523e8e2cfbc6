// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/voice_pack.h"

#include <gtest/gtest.h>

#include <ostream>

namespace supine::content {
namespace {

const std::string digest(64, 'a');
const std::string head = "supine: 1\nkind: voice-pack\nlocale: en\nname: Slt\nengine: festival\n"
                         "credit: Somebody\nlicence: Free\n";

std::string clip(const std::string& fields) {
    return head + "clips:\n  - {" + fields + "}\n";
}

std::string goodClip() {
    return clip("line: tilt/a, number: 3, sha256: \"" + digest + "\", file: a.opus, seconds: 2.5");
}

std::string firstFault(const std::string& bytes) {
    const auto pack = loadVoicePack({"manifest.yaml", bytes});
    return pack ? std::string("none") : toText(pack.error().front());
}

TEST(Manifest, IsRead) {
    const auto pack = loadVoicePack({"manifest.yaml", goodClip()});
    ASSERT_TRUE(pack) << firstFault(goodClip());
    EXPECT_EQ(pack->locale, "en");
    EXPECT_EQ(pack->name, "Slt");
    EXPECT_EQ(pack->credit, "Somebody");
    ASSERT_EQ(pack->clips.size(), 1U);
    EXPECT_EQ(pack->clips[0].line, "tilt/a");
    EXPECT_EQ(pack->clips[0].number, 3);
    EXPECT_EQ(pack->clips[0].sha256, digest);
    EXPECT_EQ(pack->clips[0].file, "a.opus");
    EXPECT_EQ(pack->clips[0].length, Seconds(2.5));
}

TEST(Manifest, NeedsNoNumberAndNoNote) {
    const std::string bytes =
        clip("line: tilt/a, sha256: \"" + digest + "\", file: a.opus, seconds: 2");
    const auto pack = loadVoicePack({"manifest.yaml", bytes});
    ASSERT_TRUE(pack);
    EXPECT_EQ(pack->clips[0].number, 0);
    EXPECT_EQ(pack->note, "");
}

TEST(Manifest, TakesALocaleWithACountry) {
    std::string bytes = goodClip();
    bytes.replace(bytes.find("en\n"), 3, "pt_BR\n");
    EXPECT_EQ(firstFault(bytes), "none");
}

struct BadManifest {
    std::string what;
    std::string bytes;
    std::string sentence;
};

void PrintTo(const BadManifest& bad, std::ostream* out) {
    *out << bad.bytes;
}

class ABadManifest : public testing::TestWithParam<BadManifest> {};

TEST_P(ABadManifest, IsRefusedWithItsPlaceAndTheRemedy) {
    EXPECT_EQ(firstFault(GetParam().bytes), "manifest.yaml:" + GetParam().sentence);
}

std::string with(std::string bytes, const std::string& from, const std::string& to) {
    return bytes.replace(bytes.find(from), from.size(), to);
}

INSTANTIATE_TEST_SUITE_P(
    Kinds, ABadManifest,
    testing::Values(
        BadManifest{"Kind", with(goodClip(), "voice-pack", "voice"),
                    "2:7: \"voice\" is not the kind of a voice pack; write voice-pack."},
        BadManifest{"Locale", with(goodClip(), "locale: en", "locale: English"),
                    "3:9: \"English\" is not a locale; write a language such as en, or pt_BR."},
        BadManifest{
            "PathUp", with(goodClip(), "a.opus", "../a.opus"),
            "9:113: \"../a.opus\" is not the name of a clip; write the name of a file beside "
            "the manifest that ends in .opus."},
        BadManifest{
            "OtherFormat", with(goodClip(), "a.opus", "a.mp3"),
            "9:113: \"a.mp3\" is not the name of a clip; write the name of a file beside the "
            "manifest that ends in .opus."},
        BadManifest{"HiddenFile", with(goodClip(), "a.opus", ".a.opus"),
                    "9:113: \".a.opus\" is not the name of a clip; write the name of a file beside "
                    "the manifest that ends in .opus."},
        BadManifest{"ShortDigest", with(goodClip(), digest, "aaaa"),
                    "9:39: \"aaaa\" is not a SHA-256 of the text; write its 64 lower-case "
                    "hexadecimal digits."},
        BadManifest{
            "Line", with(goodClip(), "tilt/a", "\"Tilt A\""),
            "9:12: \"Tilt A\" is not the id of a line; write one as `supine lines` shows it."}),
    [](const auto& parameter) { return parameter.param.what; });

TEST(Manifest, SaysWhichKeyIsMissing) {
    for (const std::string key : {"locale", "name", "engine", "credit", "licence"}) {
        std::string bytes = goodClip();
        const std::size_t at = bytes.find("\n" + key + ":") + 1;
        bytes.erase(at, bytes.find('\n', at) + 1 - at);
        EXPECT_NE(firstFault(bytes).find("needs the key \"" + key + "\""), std::string::npos)
            << firstFault(bytes);
    }
}

TEST(Manifest, RefusesALengthThatIsNone) {
    EXPECT_NE(firstFault(with(goodClip(), "2.5", "0")), "none");
    EXPECT_NE(firstFault(with(goodClip(), "2.5", "-1")), "none");
    EXPECT_NE(firstFault(with(goodClip(), "2.5", "3600")), "none");
    EXPECT_NE(firstFault(with(goodClip(), "2.5", "long")), "none");
}

TEST(Manifest, RefusesASecondClipOfALine) {
    const std::string line =
        "  - {line: tilt/a, number: 3, sha256: \"" + digest + "\", file: b.opus, seconds: 1}\n";
    EXPECT_EQ(firstFault(goodClip() + line),
              "manifest.yaml:10:5: The line \"tilt/a\" has a clip above already; leave one of them "
              "out.");
}

TEST(Manifest, ReportsEverythingThatIsWrong) {
    const auto pack = loadVoicePack(
        {"manifest.yaml", with(with(goodClip(), "locale: en", "locale: 7"), "a.opus", "a")});
    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.error().size(), 2U);
}

TEST(Manifest, ThatIsNoManifestIsRefused) {
    for (const std::string bytes : {"", "hello", "- a\n- b\n", "clips: [", "a: &b 1\nc: *b\n"})
        EXPECT_FALSE(loadVoicePack({"manifest.yaml", bytes})) << bytes;
}

} // namespace
} // namespace supine::content
