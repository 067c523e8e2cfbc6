// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/told.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <map>

namespace supine::commands::tests {

using testing::ElementsAre;
using testing::HasSubstr;

namespace {

QStringList words(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QJsonArray arrayOf(const QJsonObject& object, const char* name) {
    return object.value(QLatin1String(name)).toArray();
}

std::vector<std::string> idsOf(const QJsonArray& array) {
    std::vector<std::string> ids;
    for (const QJsonValue& value : array)
        ids.push_back(value[QLatin1String("id")].toString().toStdString());
    return ids;
}

double durationOf(const char* timeline) {
    return told(words(timeline)).json().value(QLatin1String("duration")).toDouble();
}

} // namespace

TEST(Answers, ExplainTheProgramAndEachCommandWithoutADisplay) {
    const Answer program = told(words("--help"));
    EXPECT_EQ(program.exitCode, 0);
    for (const char* name :
         {"list", "lines", "validate", "timeline", "poses", "render", "sheets", "practise"}) {
        EXPECT_THAT(program.out.toStdString(), HasSubstr(name));
        const Answer command = told({QLatin1String(name), QStringLiteral("--help")});
        EXPECT_EQ(command.exitCode, 0);
        EXPECT_THAT(command.out.toStdString(), HasSubstr(std::string("Usage: supine ") + name));
        EXPECT_TRUE(command.errors.isEmpty());
    }
    EXPECT_THAT(told(words("--version")).out.toStdString(), testing::StartsWith("supine "));
}

TEST(Answers, ListExercisesInTheirOrder) {
    const QJsonObject list = told(words("list --json")).json();
    EXPECT_THAT(idsOf(arrayOf(list, "exercises")),
                ElementsAre("diaphragmatic-breathing", "neutral-spine-draw-in", "knees-to-chest",
                            "pelvic-tilt", "arm-raise"));
    const QJsonObject tilt = arrayOf(list, "exercises")[3].toObject();
    for (const char* member : {"title", "purpose", "start"})
        EXPECT_FALSE(tilt.value(QLatin1String(member)).toString().isEmpty()) << member;
    for (const char* member : {"cautions", "notes", "steps", "sources"})
        EXPECT_FALSE(arrayOf(tilt, member).isEmpty()) << member;
    EXPECT_EQ(tilt.value(QLatin1String("dose"))[QLatin1String("full")].toInt(), 14);
    EXPECT_FALSE(arrayOf(arrayOf(tilt, "steps")[2].toObject(), "lines").isEmpty());
}

TEST(Answers, ListRoutinesWithTheirSeconds) {
    const QJsonObject list = told(words("list --json")).json();
    EXPECT_THAT(idsOf(arrayOf(list, "routines")), ElementsAre("five", "short"));
    const QJsonObject five = arrayOf(list, "routines")[0].toObject();
    EXPECT_EQ(arrayOf(five, "exercises").size(), 5);
    const QJsonValue seconds = five.value(QLatin1String("seconds"));
    EXPECT_EQ(seconds[QLatin1String("gentle")].toDouble(), 386);
    EXPECT_EQ(seconds[QLatin1String("standard")].toDouble(), 642);
    EXPECT_EQ(seconds[QLatin1String("full")].toDouble(), 890);
}

TEST(Answers, GiveEveryLineAVoiceMaySpeak) {
    const QJsonArray lines = arrayOf(told(words("lines --json")).json(), "lines");
    EXPECT_GT(lines.size(), 140);
    for (const QJsonValue& line : lines) {
        EXPECT_FALSE(line[QLatin1String("id")].toString().isEmpty());
        EXPECT_FALSE(line[QLatin1String("text")].toString().contains(QLatin1Char('{')));
    }
}

TEST(Answers, GiveATimelineWithoutGaps) {
    const QJsonObject timeline = told(words("timeline five --level gentle --json")).json();
    double end = 0;
    for (const QJsonValue& phase : arrayOf(timeline, "phases")) {
        EXPECT_EQ(phase[QLatin1String("start")].toDouble(), end);
        end = phase[QLatin1String("end")].toDouble();
        for (const char* member : {"exercise", "step", "breath"})
            EXPECT_FALSE(phase[QLatin1String(member)].toString().isEmpty());
        EXPECT_TRUE(phase[QLatin1String("repetition")].isDouble());
    }
    EXPECT_EQ(end, 386);
    double last = 0;
    for (const QJsonValue& cue : arrayOf(timeline, "cues")) {
        EXPECT_GE(cue[QLatin1String("at")].toDouble(), last);
        last = cue[QLatin1String("at")].toDouble();
        EXPECT_GT(cue[QLatin1String("seconds")].toDouble(), 0);
        EXPECT_FALSE(cue[QLatin1String("text")].toString().isEmpty());
        EXPECT_FALSE(cue[QLatin1String("line")].toString().isEmpty());
    }
}

TEST(Answers, TakeALevelsNameForFiveAtThatLevel) {
    EXPECT_EQ(durationOf("timeline gentle --json"), 386);
    EXPECT_EQ(durationOf("timeline full --json"), 890);
    EXPECT_EQ(durationOf("timeline standard --breath 6/9 --json"), 866);
    EXPECT_EQ(durationOf("timeline short --level gentle --json"), 294);
}

TEST(Answers, SayFewerWordsOrNoneWhereTheyAreAskedTo) {
    const auto cues = [](const char* asked) {
        std::map<QString, std::vector<std::string>> texts;
        for (const QJsonValue& cue : arrayOf(told(words(asked)).json(), "cues"))
            texts[cue[QLatin1String("kind")].toString()].push_back(
                cue[QLatin1String("text")].toString().toStdString());
        return texts;
    };
    const auto full = cues("timeline five --guidance full --json");
    const auto brief = cues("timeline five --guidance brief --json");
    const auto off = cues("timeline five --guidance off --json");
    const auto voice = QStringLiteral("voice");
    const auto caption = QStringLiteral("caption");
    EXPECT_EQ(full, cues("timeline five --json"));
    EXPECT_EQ(brief.at(voice).size(), full.at(voice).size());
    EXPECT_NE(brief.at(voice), full.at(voice));
    EXPECT_EQ(off.count(voice), 0U);
    EXPECT_EQ(off.at(caption), brief.at(voice));
    EXPECT_EQ(off.at(QStringLiteral("chime")), full.at(QStringLiteral("chime")));
}

TEST(Answers, GivePosesFrameByFrame) {
    const Answer answer = told(words("poses arm-raise --level gentle --fps 10 --csv"));
    const QList<QByteArray> lines = answer.lines();
    ASSERT_EQ(lines.size(), 1 + 461);
    EXPECT_TRUE(
        lines[0].startsWith("t,step,repetition,phase,breath,breath_level,pelvis_tilt_deg,"));
    EXPECT_TRUE(lines[0].endsWith(",lowest_mm"));
    EXPECT_TRUE(lines[0].contains(",foot_l_planted,hand_l_on,hand_l_gap_mm,foot_r_planted,"));
    for (const QByteArray& line : lines)
        ASSERT_EQ(line.count(','), lines[0].count(','));
    EXPECT_EQ(lines[1].split(',').mid(0, 5),
              (QList<QByteArray>{"0.000000", "arms-long", "0", "0", "free"}));
    EXPECT_EQ(lines.last().split(',')[0], "46.000000");
    EXPECT_EQ(lines[1].split(',')[11].split('.')[1].size(), 9);
}

TEST(Answers, DrawAPictureOfTheAskedSize) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tilt.png"));
    const auto draw = [&](const QStringList& more) {
        return told(QStringList{QStringLiteral("render"), QStringLiteral("pelvic-tilt"),
                                QStringLiteral("--size"), QStringLiteral("320x200"),
                                QStringLiteral("--out"), path} +
                    more);
    };
    const Answer answer = draw({});
    EXPECT_EQ(answer.exitCode, 0);
    EXPECT_TRUE(answer.errors.isEmpty()) << answer.errors.toStdString();
    const QImage light(path);
    EXPECT_EQ(light.size(), QSize(320, 200));
    EXPECT_EQ(draw({QStringLiteral("--theme"), QStringLiteral("dark")}).exitCode, 0);
    EXPECT_LT(qGray(QImage(path).pixel(5, 5)), qGray(light.pixel(5, 5)));
    EXPECT_EQ(draw({QStringLiteral("--step"), QStringLiteral("ready")}).exitCode, 0);
    EXPECT_NE(QImage(path), light);
}

TEST(Answers, LiveAWholeSession) {
    const Answer answer = told(words("practise standard --headless --speed 1000000"));
    EXPECT_EQ(answer.exitCode, 0);
    int phases = 0;
    int cues = 0;
    QJsonObject last;
    for (const QByteArray& line : answer.lines()) {
        last = QJsonDocument::fromJson(line).object();
        phases += last.value(QLatin1String("type")) == QLatin1String("phase") ? 1 : 0;
        cues += last.value(QLatin1String("type")) == QLatin1String("cue") ? 1 : 0;
    }
    const QJsonObject timeline = told(words("timeline standard --json")).json();
    EXPECT_EQ(phases, arrayOf(timeline, "phases").size());
    EXPECT_EQ(cues, arrayOf(timeline, "cues").size());
    EXPECT_EQ(last.value(QLatin1String("type")), QLatin1String("summary"));
    EXPECT_EQ(last.value(QLatin1String("seconds")).toDouble(), 642);
    EXPECT_EQ(arrayOf(last, "exercises").size(), 5);
}

TEST(Answers, FindNothingWrongWithTheBuiltInFiles) {
    const QString root = QStringLiteral(SUPINE_SOURCE_DIR "/resources/");
    const Answer answer =
        told({QStringLiteral("validate"), root + QStringLiteral("exercises/arm-raise.yaml"),
              root + QStringLiteral("routines/five.yaml")});
    EXPECT_EQ(answer.exitCode, 0) << answer.errors.toStdString();
}

TEST(Answers, FindEveryFaultOfEveryFile) {
    const QTemporaryDir folder;
    QStringList asked{QStringLiteral("validate")};
    for (const char* name : {"a.yaml", "b.yaml"}) {
        QFile file(folder.filePath(QLatin1String(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("supine: 1\nkind: exercises\n");
        asked.append(file.fileName());
    }
    const Answer answer = told(asked);
    EXPECT_EQ(answer.exitCode, 1);
    EXPECT_THAT(answer.errors.toStdString(), HasSubstr("a.yaml:2:"));
    EXPECT_THAT(answer.errors.toStdString(), HasSubstr("b.yaml:2:"));
}

TEST(Answers, FindNothingToMendInTheShippedVoice) {
    const QString pack = QStringLiteral(SUPINE_SOURCE_DIR "/resources/voice/en");
    const Answer answer = told({QStringLiteral("voice"), QStringLiteral("check"), pack});
    EXPECT_EQ(answer.exitCode, 0) << answer.out.toStdString();
    EXPECT_TRUE(answer.errors.isEmpty());
    const QJsonObject report =
        told({QStringLiteral("voice"), QStringLiteral("check"), pack, QStringLiteral("--json")})
            .json();
    EXPECT_EQ(report.value(QLatin1String("locale")), QLatin1String("en"));
    EXPECT_GT(report.value(QLatin1String("lines")).toInt(), 100);
    EXPECT_EQ(report.value(QLatin1String("spoken")), report.value(QLatin1String("lines")));
    EXPECT_TRUE(arrayOf(report, "findings").isEmpty());
}

TEST(Answers, NameEveryMissingLineOfAVoiceOnlyWhenAsked) {
    const QTemporaryDir folder;
    QFile manifest(folder.filePath(QStringLiteral("manifest.yaml")));
    ASSERT_TRUE(manifest.open(QIODevice::WriteOnly));
    manifest.write("supine: 1\nkind: voice-pack\nlocale: en\nname: A\nengine: person\ncredit: B\n"
                   "licence: C\nclips:\n  - {line: lines/finish, sha256: \"" +
                   QByteArray(64, 'a') + "\", file: a.opus, seconds: 1}\n");
    manifest.close();
    QStringList asked{QStringLiteral("voice"), QStringLiteral("check"), folder.path()};
    const Answer brief = told(asked);
    EXPECT_EQ(brief.exitCode, 1);
    EXPECT_EQ(brief.lines().size(), 4);
    EXPECT_THAT(brief.out.toStdString(), HasSubstr("manifest.yaml:9:5: a.opus is missing"));
    EXPECT_THAT(brief.out.toStdString(), HasSubstr("--all names them"));
    EXPECT_THAT(brief.errors.toStdString(), HasSubstr("to mend in this voice pack"));
    const Answer whole = told(asked << QStringLiteral("--all"));
    EXPECT_GT(whole.lines().size(), 100);
    const QJsonArray findings = arrayOf(told(asked << QStringLiteral("--json")).json(), "findings");
    EXPECT_EQ(findings.size() + 1, whole.lines().size()); // that ends with how many are spoken
    EXPECT_EQ(findings.first().toObject().value(QLatin1String("kind")), QLatin1String("file"));
    EXPECT_EQ(findings.first().toObject().value(QLatin1String("row")), 9);
}

} // namespace supine::commands::tests
