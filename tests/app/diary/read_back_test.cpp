// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/json.h"
#include "core/diary/csv.h"
#include "core/diary/merge.h"
#include "tests/app/diary/diary_folder.h"
#include "tests/core/diary/entries.h"

#include <QProcess>
#include <QStandardPaths>

#include <gmock/gmock.h>

#include <random>

namespace supine::diary {

namespace {

/// Practices of all sorts, every value of each chosen by chance.
class Chance {
public:
    explicit Chance(unsigned seed) : m_chance(seed) {}

    Entry entry(int number) {
        Entry entry;
        entry.id = "00000000-0000-4000-8000-" + std::to_string(100000000000 + number);
        entry.start = later({thatEvening.utc, std::chrono::minutes{15 * of(103) - 720}},
                            std::chrono::hours{number * 7});
        if (of(5) > 0)
            entry.end = later(entry.start, std::chrono::seconds{of(2000)});
        entry.routine = of(2) == 0 ? "five" : "pelvic-tilt";
        entry.level = static_cast<model::Level>(of(3));
        entry.place = static_cast<model::Place>(of(2));
        entry.pace = {Seconds{3 + of(100) / 33.0}, Seconds{4 + of(100) / 7.0}};
        entry.ending = static_cast<Ending>(of(4));
        entry.length = Seconds{of(900000) / 1000.0};
        entry.leftIn = of(2) == 0 ? "" : "arm-raise";
        entry.leftAt = Seconds{of(900000) / 1000.0};
        entry.before = feeling();
        entry.after = feeling();
        entry.note = note();
        for (int parts = of(6); parts > 0; --parts)
            entry.parts.push_back(part());
        return entry;
    }

private:
    int of(int count) { return std::uniform_int_distribution(0, count - 1)(m_chance); }
    std::optional<Feeling> feeling() {
        const int value = of(15);
        return value <= worstFeeling ? std::optional(value) : std::nullopt;
    }
    std::string note() {
        static const char* const notes[] = {"",         "Good.",
                                            " spaces ", "a,b;c",
                                            "\"\"",     "one\ntwo\r\n",
                                            "=1+1",     "\\n \\u0041",
                                            "\t",       "\xC3\xA4\xC3\x9F\xE2\x82\xAC",
                                            "'; --",    "null"};
        return notes[of(12)];
    }
    Part part() {
        Part part{"exercise-" + std::to_string(of(5)),
                  of(20),
                  of(20),
                  (40 + of(61)) / 100.0,
                  Seconds{of(300000) / 1000.0},
                  static_cast<Skip>(of(3)),
                  of(3),
                  {}};
        for (int places = of(4); places > 0; --places)
            part.places.push_back(static_cast<model::HurtPlace>(of(6)));
        return part;
    }

    std::mt19937 m_chance;
};

std::vector<Entry> manyEntries() {
    Chance chance(3);
    std::vector<Entry> entries;
    for (int number = 0; number < 400; ++number)
        entries.push_back(chance.entry(number));
    return entries;
}

} // namespace

TEST(TakenAway, IsWhatWasStored) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    ASSERT_EQ(store.writeAll(manyEntries()), std::nullopt);
    EXPECT_EQ(entriesOf(store), manyEntries());
    EXPECT_EQ(*fromExport(toJson(manyEntries())), manyEntries());
    EXPECT_EQ(*fromExport(QByteArray::fromStdString(toCsv(manyEntries()))), manyEntries());
}

TEST(TakenAway, ChangesNothingWhenItIsTakenInAgain) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    ASSERT_EQ(store.writeAll(manyEntries()), std::nullopt);
    const auto given = fromExport(toJson(entriesOf(store)));
    EXPECT_EQ(missingFrom(entriesOf(store), *given).size(), 0U);

    // And on a machine that lost every other one, all come back.
    for (std::size_t i = 0; i < given->size(); i += 2)
        ASSERT_EQ(store.remove((*given)[i].id), std::nullopt);
    ASSERT_EQ(store.writeAll(missingFrom(entriesOf(store), *given)), std::nullopt);
    EXPECT_EQ(entriesOf(store), manyEntries());
}

TEST(TakenAway, IsTheSameToAnotherProgram) {
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        GTEST_SKIP() << "python3 is not installed.";
    DiaryFolder folder;
    SqliteStore store(folder.file());
    ASSERT_EQ(store.writeAll(manyEntries()), std::nullopt);
    writeBytes(folder.file("diary.csv"), QByteArray::fromStdString(toCsv(entriesOf(store))));
    writeBytes(folder.file("diary.json"), toJson(entriesOf(store)));
    QProcess reader;
    reader.setProcessChannelMode(QProcess::MergedChannels);
    reader.start(python, {QStringLiteral(SUPINE_SOURCE_DIR "/tests/app/diary/read_back.py"),
                          folder.file(), folder.file("diary.csv"), folder.file("diary.json")});
    ASSERT_TRUE(reader.waitForFinished(-1));
    EXPECT_EQ(reader.exitCode(), 0) << reader.readAll().constData();
}

} // namespace supine::diary
