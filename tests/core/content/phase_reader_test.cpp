// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/phase_reader.h"

#include "tests/core/content/reading.h"

#include <gtest/gtest.h>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using namespace supine::model;
using supine::Seconds;
using supine::motion::BreathKind;
using supine::motion::HandPlace;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Phases : public testing::Test {
protected:
    Phase read(const std::string& text, bool stretchable = false) {
        Written file(text);
        const Known known(m_given, m_below);
        ExerciseReading reading{known, file.texts, file.faults, stretchable};
        reading.body = m_body;
        const Phase phase = readPhase(file.root, reading);
        m_body = reading.body;
        m_reported = file.reported();
        return phase;
    }

    Library m_given;
    Library m_below = smallLibrary();
    supine::motion::Pose m_body;
    std::vector<std::string> m_reported;
};

TEST_F(Phases, HaveABreath) {
    EXPECT_EQ(read("{breath: in}").breath, BreathKind::In);
    EXPECT_EQ(read("{breath: out}").breath, BreathKind::Out);
    EXPECT_EQ(read("{breath: free, seconds: 6}").breath, BreathKind::Free);
    EXPECT_THAT(m_reported, IsEmpty());
}

TEST_F(Phases, OfABreathTakeNoSeconds) {
    read("{breath: out, seconds: 6}");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("last as long as the breath pace")));
}

TEST_F(Phases, WithAnUnknownBreathAreNotAlsoWithoutTime) {
    read("{breath: hold}");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("There is no breath \"hold\"")));
    read("{seconds: 6}");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("needs the key \"breath\"")));
}

TEST_F(Phases, ThatAreFreeLastFromThreeSecondsToTenMinutes) {
    EXPECT_EQ(read("{breath: free, seconds: 3}").seconds.gentle, Seconds(3));
    EXPECT_EQ(read("{breath: free, seconds: 600}").seconds.full, Seconds(600));
    EXPECT_THAT(m_reported, IsEmpty());
    read("{breath: free, seconds: 2.9}");
    EXPECT_EQ(m_reported.size(), 1U);
    read("{breath: free, seconds: 601}");
    EXPECT_EQ(m_reported.size(), 1U);
}

TEST_F(Phases, ReportEveryLevelWithoutTime) {
    read("{breath: free, seconds: {gentle: 0, standard: 8, full: 0}}");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("has no time"), HasSubstr("has no time")));
}

TEST_F(Phases, MoveTheBodyOn) {
    read("{breath: free, seconds: 8, pose: arms-up}");
    EXPECT_EQ(m_body.hands.right.place, HandPlace::Raised);
    read("{breath: free, seconds: 8, pose: {draw-in: 1}}");
    EXPECT_EQ(m_body.hands.right.place, HandPlace::Raised) << "what is not named stays";
    EXPECT_EQ(m_body.drawIn, 1);
}

TEST_F(Phases, WithAnImpossiblePoseLeaveTheBodyWhereItWas) {
    read("{breath: free, seconds: 8, pose: {pelvis-tilt: 12}}");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("9 degrees at most")));
    EXPECT_EQ(m_body.pelvisTilt, 0);
    read("{breath: free, seconds: 8, pose: {draw-in: 1}}");
    EXPECT_THAT(m_reported, IsEmpty()) << "it is reported once";
}

TEST_F(Phases, CountTheirRangeFromAPoseThatIsKnown) {
    const Phase phase = read("{breath: out, range: comfort, range-from: arms-up}");
    EXPECT_EQ(phase.range, RangeUse::Comfort);
    EXPECT_EQ(phase.rangeFrom, "arms-up");
    EXPECT_EQ(read("{breath: out, range: none}").range, RangeUse::None);
    EXPECT_EQ(read("{breath: out}").range, RangeUse::None);
    EXPECT_THAT(m_reported, IsEmpty());
}

TEST_F(Phases, NameMusclesThatWork) {
    EXPECT_EQ(read("{breath: out, work: {glutes: 0, lower-trapezius: 0.6}}").work.size(), 2U);
    EXPECT_THAT(m_reported, IsEmpty());
    read("{breath: out, work: {biceps: 1, glutes: -1}}");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("no key \"biceps\""), HasSubstr("from 0 to 1")));
}

TEST_F(Phases, GiveTheirLinesTheTimeTheyHave) {
    const std::string line = "say: [{id: go, text: one two three four five six seven eight}]";
    read("{breath: free, seconds: 4, " + line + "}");
    EXPECT_THAT(m_reported, IsEmpty());
    read("{breath: free, seconds: 4, " + line + "}", true);
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("leaves time for 6")))
        << "4 seconds may become 3";
    read("{breath: free, seconds: {gentle: 3, standard: 8, full: 8}, " + line + "}");
    EXPECT_EQ(m_reported.size(), 1U) << "the shortest level counts";
    read("{breath: in, " + line + "}");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("an in-breath leaves time for 6")));
}

} // namespace
