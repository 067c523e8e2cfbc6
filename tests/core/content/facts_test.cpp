// SPDX-License-Identifier: GPL-3.0-or-later
// Every fact the app teaches has its words. The table names the words a fact cannot do without.
#include "tests/core/content/built_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace supine::content::tests;
using supine::model::Text;

struct Fact {
    const char* text; ///< Id of the text that tells it.
    const char* words;
};

std::string englishOf(const std::string& id) {
    const std::vector<Text> texts = allTexts(builtIn().library);
    const auto found = std::ranges::find(texts, id, &Text::id);
    return found == texts.end() ? "(no such text)" : found->english;
}

class Facts : public testing::TestWithParam<Fact> {};

TEST_P(Facts, AreTold) {
    EXPECT_THAT(englishOf(GetParam().text), testing::HasSubstr(GetParam().words))
        << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    OfTheRoutine, Facts,
    testing::Values(Fact{"five/about-movements", "all done lying on your back"},
                    Fact{"five/about-movements", "short and simple"},
                    Fact{"five/about-movements", "with noticing your body"},
                    Fact{"five/about-movements", "walking, bending, reaching"},
                    Fact{"five/about-taught", "physiotherapists teach"},
                    Fact{"five/about-order", "each one prepares the next"},
                    Fact{"getting-down/note-start", "firm chair beside your mat"},
                    Fact{"settling/face-up", "Face the ceiling."},
                    Fact{"settling/your-pace", "do less, or wait"}));

INSTANTIATE_TEST_SUITE_P(
    OfBreathing, Facts,
    testing::Values(
        Fact{"diaphragmatic-breathing/purpose", "A warm-up is a good start"},
        Fact{"diaphragmatic-breathing/purpose", "begin to let tension go"},
        Fact{"diaphragmatic-breathing/note-start", "called hook-lying"},
        Fact{"diaphragmatic-breathing/step-hands-on-belly", "both hands on your belly"},
        Fact{"diaphragmatic-breathing/step-breathe-in", "through your nose, slow and deep"},
        Fact{"diaphragmatic-breathing/step-breathe-in", "your lower ribs may widen"},
        Fact{"diaphragmatic-breathing/step-breathe-in", "lifts your hands"},
        Fact{"diaphragmatic-breathing/step-breathe-out", "pursed lips"},
        Fact{"diaphragmatic-breathing/step-breathe-out", "press lightly to help the air out"},
        Fact{"diaphragmatic-breathing/step-lie-in-peace", "a few moments in peace"},
        Fact{"diaphragmatic-breathing/step-let-go", "The floor holds you"},
        Fact{"diaphragmatic-breathing/note-pursed-lips", "spoon of soup"},
        Fact{"diaphragmatic-breathing/note-own-breath", "follow your own"},
        Fact{"diaphragmatic-breathing/note-take-care", "Never hold it"}));

INSTANTIATE_TEST_SUITE_P(
    OfTheNeutralSpine, Facts,
    testing::Values(Fact{"neutral-spine-draw-in/purpose", "first movement made to relax"},
                    Fact{"neutral-spine-draw-in/note-neutral", "well lined up and not turned"},
                    Fact{"neutral-spine-draw-in/step-tilt-forward", "as far as it easily goes"},
                    Fact{"neutral-spine-draw-in/step-tilt-back", "as far as it easily goes"},
                    Fact{"neutral-spine-draw-in/step-settle-between", "stop in between"},
                    Fact{"neutral-spine-draw-in/step-full-breath-in",
                         "Take a full, easy breath in"},
                    Fact{"neutral-spine-draw-in/step-draw-in", "nearer to your spine"},
                    Fact{"neutral-spine-draw-in/step-draw-in", "helps your lower belly to hollow"},
                    Fact{"neutral-spine-draw-in/step-fingertips-low", "pelvis stays where it is"}));

INSTANTIATE_TEST_SUITE_P(
    OfKneesToChest, Facts,
    testing::Values(Fact{"knees-to-chest/purpose", "let the back go"},
                    Fact{"knees-to-chest/purpose",
                         "may well feel a pleasant stretch low in the back; enjoy"},
                    Fact{"knees-to-chest/step-ready", "no pain and no discomfort"},
                    Fact{"knees-to-chest/arm-round-first", "same side"},
                    Fact{"knees-to-chest/step-first-knee", "toward your chest"},
                    Fact{"knees-to-chest/step-arm-round-second", "Keep the first knee up"},
                    Fact{"knees-to-chest/step-hold-in-1", "lightly round the tops of your shins"},
                    Fact{"knees-to-chest/step-hold-out-1", "Enjoy it."},
                    Fact{"knees-to-chest/note-which-hold", "front of the lower leg"},
                    Fact{"knees-to-chest/note-take-care", "farther down a leg: stop"}));

INSTANTIATE_TEST_SUITE_P(
    OfThePelvicTilt, Facts,
    testing::Values(
        Fact{"pelvic-tilt/purpose", "strength in your core and low back, and for posture"},
        Fact{"pelvic-tilt/purpose", "the backward tilt you met"},
        Fact{"pelvic-tilt/step-tilt", "toward your back and on toward the floor"},
        Fact{"pelvic-tilt/step-tilt", "That alone lifts the bottom edge"},
        Fact{"pelvic-tilt/step-tilt", "very small movement, above all at first, and that is fine"},
        Fact{"pelvic-tilt/step-return", "pelvis and spine back gently"},
        Fact{"pelvic-tilt/note-as-it-gets-easier", "will likely grow with practice"},
        Fact{"pelvic-tilt/note-as-it-gets-easier", "keep the buttocks relaxed"},
        Fact{"pelvic-tilt/note-as-it-gets-easier", "supports your inner core"},
        Fact{"pelvic-tilt/tilt-3", "It will likely grow"}));

INSTANTIATE_TEST_SUITE_P(
    OfTheArmRaise, Facts,
    testing::Values(Fact{"arm-raise/purpose", "upper belly and shoulders that move well"},
                    Fact{"arm-raise/purpose", "may help with both"},
                    Fact{"arm-raise/step-arms-long", "elbows not locked"},
                    Fact{"arm-raise/step-raise", "right angle with the floor"},
                    Fact{"arm-raise/step-raise", "only as far as is comfortable"},
                    Fact{"arm-raise/note-take-care", "frozen shoulder"},
                    Fact{"arm-raise/note-form", "shoulder blades glide down your back"},
                    Fact{"arm-raise/note-form", "as still as you can"},
                    Fact{"arm-raise/note-form", "feel your belly work, and that is good"}));

INSTANTIATE_TEST_SUITE_P(
    OfSafety, Facts,
    testing::Values(Fact{"safety/get-help-now-both-legs", "both legs"},
                    Fact{"safety/get-help-now-saddle", "genitals or buttocks"},
                    Fact{"safety/get-help-now-urine", "passing urine"},
                    Fact{"safety/get-help-now-control", "bladder or bowel"},
                    Fact{"safety/get-help-now-sexual", "erections"},
                    Fact{"safety/get-help-now-foot", "weak or floppy"},
                    Fact{"safety/get-help-now-chest", "Chest pain"},
                    Fact{"safety/get-help-now-faint", "feeling faint"},
                    Fact{"safety/get-help-now-accident", "serious accident"},
                    Fact{"safety/ask-a-doctor-soon-weight", "without trying"},
                    Fact{"safety/ask-a-doctor-soon-fall", "steroids"},
                    Fact{"safety/ask-a-doctor-soon-night", "worse at night"},
                    Fact{"safety/ask-first-pregnancy", "after 16 weeks"},
                    Fact{"safety/ask-first-bones", "small range"},
                    Fact{"safety/ask-first-hip", "surgeon allows it"},
                    Fact{"safety/ask-first-surgery", "no draw-in and no hand press"},
                    Fact{"safety/stop-rule-smaller", "within 24 hours"},
                    Fact{"safety/stop-rule-stop", "6 or more, or a new pain"},
                    Fact{"safety/stop-rule-travels", "farther down a leg: stop"},
                    Fact{"safety/good-to-know-nothing-serious",
                         "Nearly all back pain is nothing serious"},
                    Fact{"safety/good-to-know-diary", "2 or more is called clear"}));

TEST(Safety, HasItsListsInTheirOrder) {
    std::vector<std::string> ids;
    std::vector<std::size_t> sizes;
    for (const auto& list : builtIn().library.safety) {
        ids.push_back(list.id);
        sizes.push_back(list.items.size());
    }
    EXPECT_THAT(ids, testing::ElementsAre("get-help-now", "ask-a-doctor-soon", "ask-first",
                                          "stop-rule", "good-to-know"));
    EXPECT_THAT(sizes, testing::ElementsAre(9, 7, 7, 4, 6));
}

TEST(Interjections, AreThoseOfTheScript) {
    EXPECT_EQ(englishOf("lines/pause"), "Paused. Press play when you are ready.");
    EXPECT_EQ(englishOf("lines/hurts-choices"),
              "One: move less. Two: skip this one. Three: stop for today. Or press play to go on.");
    EXPECT_EQ(englishOf("lines/smallest-already"), "It is as small as it gets. Two skips it.");
    EXPECT_EQ(englishOf("lines/stopped-early"),
              "You looked after yourself. Rest as long as you like.");
}

TEST(Sources, StandWithTheirExercises) {
    const auto dois = [](const std::string& id) {
        std::vector<std::string> all;
        for (const auto& source : exercise(id).sources)
            all.push_back(source.doi);
        return all;
    };
    EXPECT_THAT(dois("diaphragmatic-breathing"),
                testing::IsSupersetOf(
                    {"10.1123/jsr.2015-0199", "10.1589/jpts.30.614", "10.1007/s10484-014-9253-x"}));
    EXPECT_THAT(dois("neutral-spine-draw-in"), testing::Contains("10.12965/jer.1734972.486"));
    EXPECT_THAT(dois("pelvic-tilt"), testing::Contains("10.1298/ptr.e9900"));
    EXPECT_THAT(exercise("arm-raise").sources[0].citation, testing::StartsWith("Atalay E"));
}

TEST(Sources, OfTheWholeStandWithTheRoutine) {
    std::vector<std::string> ids;
    for (const auto& source : builtIn().library.routine("five")->sources)
        ids.push_back(source.id);
    EXPECT_THAT(
        ids, testing::ElementsAre("asher", "gordon-bloxham", "childs", "van-diest", "nhs-inform"));
}

} // namespace
