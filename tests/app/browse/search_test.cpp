// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/search.h"

#include "tests/app/browse/built_in.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace supine::browse {

namespace {

std::vector<const model::Exercise*> movements() {
    std::vector<const model::Exercise*> all;
    for (const char* id : {"diaphragmatic-breathing", "neutral-spine-draw-in", "knees-to-chest",
                           "pelvic-tilt", "arm-raise"})
        all.push_back(builtIn().exercise(id));
    return all;
}

std::vector<Finding> found(const char* words, const Reader& reader = {}) {
    return search(movements(), reader, QString::fromUtf8(words));
}

bool isOf(const Finding& finding, const char* exercise) {
    return finding.exercise->id == exercise;
}

} // namespace

TEST(Search, WithoutAWordFindsEveryMovementByItsTitle) {
    const auto all = found("   ");
    ASSERT_EQ(all.size(), movements().size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all[i].exercise, movements()[i]);
        EXPECT_EQ(all[i].kind, FoundIn::Title);
        EXPECT_FALSE(all[i].line.isEmpty());
    }
}

TEST(Search, PutsTheMovementWhoseTitleHasTheWordFirst) {
    const auto arms = found("ARM");
    ASSERT_FALSE(arms.empty());
    EXPECT_TRUE(isOf(arms.front(), "arm-raise"));
    EXPECT_EQ(arms.front().kind, FoundIn::Title);
}

TEST(Search, FindsTheStepThatSaysIt) {
    const auto lips = found("lips");
    ASSERT_FALSE(lips.empty());
    EXPECT_TRUE(isOf(lips.front(), "diaphragmatic-breathing"));
    EXPECT_EQ(lips.front().kind, FoundIn::Step);
    EXPECT_FALSE(lips.front().step.empty());
    EXPECT_GT(lips.front().number, 0);
    EXPECT_TRUE(lips.front().line.contains(QStringLiteral("lips"), Qt::CaseInsensitive));
}

TEST(Search, NumbersAStepAsThePageDoes) {
    for (const model::Level level : model::allLevels)
        for (const Finding& finding : found("breath", {level, model::Place::Floor})) {
            if (finding.kind != FoundIn::Step)
                continue;
            const auto steps = model::stepsOf(*finding.exercise, level);
            ASSERT_LE(finding.number, static_cast<int>(steps.size()));
            EXPECT_EQ(steps[static_cast<std::size_t>(finding.number) - 1]->id, finding.step);
        }
}

TEST(Search, FindsWhatIsWrittenInNotes) {
    const auto bones = found("thin bones");
    EXPECT_TRUE(std::any_of(bones.begin(), bones.end(), [](const Finding& finding) {
        return finding.kind == FoundIn::Note;
    }));
}

TEST(Search, LooksForAllWordsAndLetsTheTitleSayOneOfThem) {
    const auto both = found("pelvic lips");
    EXPECT_TRUE(std::all_of(both.begin(), both.end(),
                            [](const Finding& finding) { return isOf(finding, "pelvic-tilt"); }));
    const auto out = found("out pelvic");
    ASSERT_FALSE(out.empty());
    for (const Finding& finding : out) {
        EXPECT_TRUE(isOf(finding, "pelvic-tilt"));
        EXPECT_TRUE(folded(finding.line).contains(QStringLiteral("out")));
    }
}

TEST(Search, FindsNothingWhereNothingIs) {
    EXPECT_TRUE(found("trampoline").empty());
}

TEST(Search, ComparesWithoutCapitalsAndAccents) {
    EXPECT_EQ(folded(QStringLiteral("  R\u00fccken \u00c9T\u00c9  ")), QStringLiteral("rucken ete"));
    EXPECT_EQ(found("KNEE").size(), found("knee").size());
    EXPECT_EQ(found("kn\u00e9e").size(), found("knee").size());
}

TEST(Search, ReadsTheLinesForABedThere) {
    const auto steps = [](model::Place place) {
        std::vector<QString> lines;
        for (const Finding& finding : found("e", {model::Level::Standard, place}))
            if (finding.kind == FoundIn::Step)
                lines.push_back(finding.line);
        return lines;
    };
    EXPECT_NE(steps(model::Place::Floor), steps(model::Place::Bed));
}

} // namespace supine::browse
