// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/voice_pack_writer.h"

#include <gtest/gtest.h>

#include <clocale>

namespace supine::content {
namespace {

VoicePack somePack() {
    VoicePack pack;
    pack.locale = "pt_BR";
    pack.name = "Maria";
    pack.engine = "person";
    pack.credit = "Spoken by Maria";
    pack.licence = "For our own use";
    pack.clips = {{"tilt/later", 12, std::string(64, 'a'), "tilt.later-12.opus", Seconds(2.345)},
                  {"lines/finish", 0, std::string(64, '0'), "lines.finish.2.opus", Seconds(60)}};
    return pack;
}

Loaded<VoicePack> writtenAndRead(const VoicePack& pack) {
    return loadVoicePack({"manifest.yaml", manifestOf(pack)});
}

void expectName(const std::string& name, const std::string& expected) {
    VoicePack pack = somePack();
    pack.name = name;
    pack.credit = "Spoken by " + name;
    const auto read = writtenAndRead(pack);
    ASSERT_TRUE(read) << toText(read.error().front()) << '\n' << manifestOf(pack);
    EXPECT_EQ(read->name, expected);
    EXPECT_EQ(read->credit, "Spoken by " + expected);
    EXPECT_EQ(read->clips.size(), 2U);
}

TEST(AWrittenManifest, IsReadAsTheSamePack) {
    const VoicePack pack = somePack();
    const auto read = writtenAndRead(pack);
    ASSERT_TRUE(read) << toText(read.error().front());
    EXPECT_EQ(read->locale, pack.locale);
    EXPECT_EQ(read->name, pack.name);
    EXPECT_EQ(read->engine, pack.engine);
    EXPECT_EQ(read->credit, pack.credit);
    EXPECT_EQ(read->licence, pack.licence);
    EXPECT_TRUE(read->note.empty());
    ASSERT_EQ(read->clips.size(), pack.clips.size());
    for (std::size_t i = 0; i < pack.clips.size(); ++i) {
        EXPECT_EQ(read->clips[i].line, pack.clips[i].line);
        EXPECT_EQ(read->clips[i].number, pack.clips[i].number);
        EXPECT_EQ(read->clips[i].sha256, pack.clips[i].sha256);
        EXPECT_EQ(read->clips[i].file, pack.clips[i].file);
        EXPECT_NEAR(read->clips[i].length.count(), pack.clips[i].length.count(), 1e-9);
    }
}

TEST(AWrittenManifest, HoldsWhateverPeopleAreCalled) {
    for (const char* name : {"O'Brien",
                             R"(Ann "the voice" Lee)",
                             R"(C:\voices\n)",
                             "Jörg Müller-Lüdenscheidt",
                             "李小龍",
                             "مريم",
                             "😀",
                             "a: b",
                             "- c",
                             "# d",
                             "{e}",
                             "[f]",
                             "&g",
                             "*h",
                             "!i",
                             "|",
                             ">",
                             "%j",
                             "@k",
                             "`l`",
                             "~",
                             "null",
                             "true",
                             "1",
                             "\"",
                             "\\",
                             "\\\"",
                             "a\\",
                             "\xE2\x80\xA8z",
                             "\xEF\xBB\xBFq",
                             "x #y",
                             "x: {y: [z]}"})
        expectName(name, name);
}

TEST(AWrittenManifest, KeepsNamesOnOneLine) {
    expectName("Ann\nclips: []", "Ann clips: []");
    expectName("Ann\r\n\tLee", "Ann Lee");
    expectName(std::string("a\0b\x1B\x7F\xC2\x85z", 8), "a b z");
}

TEST(AWrittenManifest, KeepsItsNote) {
    VoicePack pack = somePack();
    pack.note = "Recorded at \"home\".";
    const auto read = writtenAndRead(pack);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->note, pack.note);
}

TEST(AWrittenManifest, HasPointsInItsNumbersInEveryLanguage) {
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    std::setlocale(LC_NUMERIC, "de_DE.UTF-8"); // where there is none, this asserts less
    EXPECT_NE(manifestOf(somePack()).find("seconds: 2.345}"), std::string::npos);
    std::setlocale(LC_NUMERIC, before.c_str());
}

} // namespace
} // namespace supine::content
