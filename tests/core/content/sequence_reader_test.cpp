// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/sequence_reader.h"

#include "tests/core/content/reading.h"

#include <gtest/gtest.h>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using namespace supine::model;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Sequence : public testing::Test {
protected:
    std::vector<SequenceItem> read(const std::string& list) {
        Written file(list);
        const Known known(m_given, m_below);
        ExerciseReading reading{known, file.texts, file.faults};
        auto items = readSequence(&file.root, {"nhs", "own"}, reading);
        m_reported = file.reported();
        return items;
    }

    Step oneStep(const std::string& keys) {
        const auto items = read("[{step: tilt, role: movement, text: Tilt., "
                                "phases: [{breath: free, seconds: 8}]" +
                                keys + "}]");
        const Step* step = items.empty() ? nullptr : std::get_if<Step>(&items[0]);
        return step == nullptr ? Step{} : *step;
    }

    Repeat oneRepeat(const std::string& head) {
        const auto items = read("- " + head + "\n  steps:\n" +
                                "    - {step: tilt, role: movement, text: Tilt., "
                                "phases: [{breath: free, seconds: 8}]}\n");
        const Repeat* repeat = items.empty() ? nullptr : std::get_if<Repeat>(&items[0]);
        return repeat == nullptr ? Repeat{} : *repeat;
    }

    Library m_given;
    Library m_below = smallLibrary();
    std::vector<std::string> m_reported;
};

TEST_F(Sequence, ReadsAStepWithItsTexts) {
    const Step step = oneStep(", bed-text: Tilt in bed.");
    EXPECT_THAT(m_reported, IsEmpty());
    EXPECT_EQ(step.id, "tilt");
    EXPECT_EQ(step.role, Role::Movement);
    EXPECT_EQ(step.text, (Text{"mine/step-tilt", "Tilt."}));
    EXPECT_EQ(*step.bedText, (Text{"mine/step-tilt-bed", "Tilt in bed."}));
    EXPECT_TRUE(step.levels.empty());
}

TEST_F(Sequence, ReadsTheLevelsOfAStep) {
    EXPECT_THAT(oneStep(", levels: [gentle, full]").levels,
                ElementsAre(Level::Gentle, Level::Full));
    EXPECT_THAT(m_reported, IsEmpty());
    oneStep(", levels: gentle");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("a list with at least one entry")));
}

TEST_F(Sequence, KnowsEveryRole) {
    for (const char* role : {"preparation", "movement", "form", "breathing", "comfort"}) {
        read("[{step: a, role: " + std::string(role) +
             ", text: A., phases: [{breath: free, seconds: 8}]}]");
        EXPECT_THAT(m_reported, IsEmpty()) << role;
    }
}

TEST_F(Sequence, ReportsEverythingAStepLacks) {
    read("[{role: form}]");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("\"step\""), HasSubstr("\"text\"")));
    read("[{step: tilt}]");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("\"role\""), HasSubstr("\"text\""),
                                        HasSubstr("nobody would see it")));
}

TEST_F(Sequence, ReadsARepeatWithItsDose) {
    const Repeat repeat =
        oneRepeat("repeat: {gentle: 5, standard: 8, full: 14}\n  dose-source: Ours, "
                  "after [nhs] and [own].\n  alternate-sides: true");
    EXPECT_THAT(m_reported, IsEmpty());
    EXPECT_EQ(repeat.times, (PerLevel<int>{5, 8, 14}));
    EXPECT_TRUE(repeat.alternateSides);
    EXPECT_EQ(repeat.doseSource.id, "mine/dose-1");
    EXPECT_EQ(repeat.items.size(), 1U);
}

TEST_F(Sequence, ReportsEverySourceOfADoseThatIsNotThere) {
    oneRepeat("repeat: 3\n  dose-source: After [nsh] and [nobody].");
    EXPECT_THAT(m_reported,
                ElementsAre(HasSubstr("did you mean \"nhs\"?"), HasSubstr("\"nobody\"")));
}

TEST_F(Sequence, RepeatsFromOnceTo99Times) {
    EXPECT_EQ(oneRepeat("repeat: 1\n  dose-source: Ours.").times.gentle, 1);
    EXPECT_EQ(oneRepeat("repeat: 99\n  dose-source: Ours.").times.full, 99);
    EXPECT_THAT(m_reported, IsEmpty());
    oneRepeat("repeat: 100\n  dose-source: Ours.");
    EXPECT_EQ(m_reported.size(), 1U);
}

TEST_F(Sequence, NamesDosesInTheOrderOfTheFile) {
    const std::string repeat =
        "- repeat: 2\n  dose-source: Ours.\n  steps:\n    - {step: NAME, role: "
        "form, text: T., phases: [{breath: free, seconds: 8}]}\n";
    const auto with = [&](const std::string& name) {
        std::string text = repeat;
        return text.replace(text.find("NAME"), 4, name);
    };
    const auto items = read(with("a") + with("b"));
    EXPECT_THAT(m_reported, IsEmpty());
    EXPECT_EQ(std::get_if<Repeat>(&items[1])->doseSource.id, "mine/dose-2");
}

TEST_F(Sequence, KnowsInsideARepeatThatLinesHaveTurns) {
    const std::string step =
        "{step: a, role: form, text: A., phases: [{breath: free, seconds: 8, say: "
        "[{id: a, at: later, text: Go.}]}]}";
    read("- {repeat: 2, dose-source: Ours., steps: [" + step + "]}\n");
    EXPECT_THAT(m_reported, IsEmpty());
    read("- {repeat: 2, dose-source: Ours., steps: [{step: b, role: form, text: B., phases: "
         "[{breath: "
         "free, seconds: 8}]}]}\n- " +
         step + "\n");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("never said"))) << "after the repeat it is over";
}

} // namespace
