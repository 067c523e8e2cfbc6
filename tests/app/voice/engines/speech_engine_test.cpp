// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/engines/known_engines.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::voice {
namespace {

QString s(const char* text) {
    return QString::fromUtf8(text);
}

// A machine that has these programs.
FindProgram machineWith(const QStringList& programs) {
    return [programs](const QString& name) {
        return programs.contains(name) ? s("/usr/bin/") + name : QString();
    };
}

Result<SpeechEngine, QString> read(const char* command) {
    return SpeechEngine::fromCommand(s(command), machineWith({s("speak")}));
}

EngineCall call(const char* command, const char* text) {
    return read(command)->callFor({s(text), s("pt-br")}, s("/tmp/a b/line.txt"),
                                  s("/tmp/a b/line.wav"));
}

TEST(ASpeechEngine, IsGivenWhatStandsInBraces) {
    const EngineCall made = call("speak -v {language} --in={text-file} -w {wav}", "Breathe in.");
    EXPECT_EQ(made.program, s("/usr/bin/speak"));
    EXPECT_EQ(made.arguments, (QStringList{s("-v"), s("pt-br"), s("--in=/tmp/a b/line.txt"),
                                           s("-w"), s("/tmp/a b/line.wav")}));
    EXPECT_FALSE(made.readsInput);
    EXPECT_FALSE(made.writesOutput);
}

TEST(ASpeechEngine, WithoutATextInItsCommandReadsItAndWithoutAFileWrites) {
    const EngineCall made = call("speak", "Breathe in.");
    EXPECT_TRUE(made.readsInput);
    EXPECT_TRUE(made.writesOutput);
}

TEST(ASpeechEngine, IsSplitLikeACommandLineAndNeverRunInAShell) {
    const EngineCall made =
        call("speak --voice \"two words\" {text}", "$(rm -rf ~); `x` \"quoted\" 'too' & {wav} > /");
    ASSERT_EQ(made.arguments.size(), 3);
    EXPECT_EQ(made.arguments[1], s("two words"));
    EXPECT_EQ(made.arguments[2], s("$(rm -rf ~); `x` \"quoted\" 'too' & {wav} > /"));
}

TEST(ASpeechEngine, NeverTakesATextForAnOption) {
    EXPECT_EQ(call("speak {text}", "-o /etc/passwd").arguments, QStringList(s(" -o /etc/passwd")));
    EXPECT_EQ(call("speak --text={text}", "-o").arguments, QStringList(s("--text=-o")));
    EXPECT_EQ(call("speak {text}", "Out.").arguments, QStringList(s("Out.")));
}

TEST(ASpeechEngine, LeavesBracesAloneThatAreNoneOfItsOwn) {
    EXPECT_EQ(call("speak {\"speed\":1} {} {text}", "In.").arguments,
              (QStringList{s("{speed:1}"), s("{}"), s("In.")}));
}

TEST(ASpeechEngine, ThatIsNoneIsRefusedInOneSentence) {
    EXPECT_TRUE(read("").error().startsWith(s("Write the command that speaks")));
    EXPECT_TRUE(read("  ").error().startsWith(s("Write the command that speaks")));
    EXPECT_EQ(read("talk {text}").error(),
              s("There is no program \"talk\"; install it, or write its whole path."));
    EXPECT_EQ(read("speak {words}").error(),
              s("{words} is not known; write {text}, {text-file}, {wav} or {language}."));
}

TEST(ASpeechEngine, HasAKeyOfItsWordsAndTheLanguage) {
    const QString key = read("speak a b")->key(s("de"));
    EXPECT_EQ(key, read("speak  \"a\" b")->key(s("de")));
    EXPECT_NE(key, read("speak ab")->key(s("de")));
    EXPECT_NE(key, read("speak a b")->key(s("en")));
    EXPECT_FALSE(key.contains(u'/'));
}

class KnownEngines : public testing::Test {
protected:
    QString found(const char* locale, const QStringList& programs) {
        const auto engine = knownEngine(s(locale), {machineWith(programs), {models.path()}});
        return engine ? engine->name() : QString();
    }
    void addModel(const char* name, bool described = true) {
        QFile model(models.filePath(s(name)));
        ASSERT_TRUE(model.open(QIODevice::WriteOnly));
        QFile description(model.fileName() + s(".json"));
        ASSERT_TRUE(!described || description.open(QIODevice::WriteOnly));
    }

    QTemporaryDir models;
    QStringList all{s("piper"), s("text2wave"), s("flite"), s("espeak-ng")};
};

TEST_F(KnownEngines, ForEnglishAreFestivalThenFliteThenEspeak) {
    EXPECT_EQ(found("en", all), s("text2wave"));
    EXPECT_EQ(found("en_GB", {s("flite"), s("espeak-ng")}), s("flite"));
    EXPECT_EQ(found("en", {s("espeak-ng")}), s("espeak-ng"));
}

TEST_F(KnownEngines, ForOtherLanguagesIsTheOneThatSpeaksThem) {
    EXPECT_EQ(found("de", all), s("espeak-ng"));
    EXPECT_EQ(found("de", {s("flite"), s("text2wave")}), QString());
    const auto engine = knownEngine(s("pt_BR"), {machineWith(all), {}});
    EXPECT_TRUE(engine->callFor({s("Inspire."), languageTag(s("pt_BR"))}, {}, {})
                    .arguments.contains(s("pt-br")));
}

TEST_F(KnownEngines, ArePiperOnlyWithAVoiceOfTheLanguage) {
    addModel("de_DE-thorsten-medium.onnx");
    addModel("en_US-half.onnx", false);
    EXPECT_EQ(found("de", all), s("piper"));
    EXPECT_EQ(found("de", all + QStringList(s("piper-tts"))), s("piper-tts"));
    EXPECT_EQ(found("en", all), s("text2wave"));
    EXPECT_EQ(found("de", {s("espeak-ng")}), s("espeak-ng"));
}

TEST_F(KnownEngines, AreNoneWhereNoneIs) {
    EXPECT_EQ(found("en", {}), QString());
}

} // namespace
} // namespace supine::voice
