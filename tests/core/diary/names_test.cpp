// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/names.h"

#include <gtest/gtest.h>

namespace supine::diary {

namespace {

template <class Value>
void expectOwnNames(std::initializer_list<Value> values) {
    for (const Value value : values) {
        EXPECT_FALSE(nameOf(value).empty());
        EXPECT_EQ(named<Value>(nameOf(value)), value) << nameOf(value);
    }
    EXPECT_EQ(named<Value>(""), std::nullopt);
    EXPECT_EQ(named<Value>("Nothing"), std::nullopt);
}

} // namespace

TEST(Names, LeadBackToTheirValues) {
    expectOwnNames({Ending::UnderWay, Ending::Finished, Ending::StoppedEarly, Ending::Left});
    expectOwnNames({Skip::None, Skip::Hurt, Skip::Choice});
    expectOwnNames({model::Level::Gentle, model::Level::Standard, model::Level::Full});
    expectOwnNames({model::Place::Floor, model::Place::Bed});
    expectOwnNames({model::HurtPlace::LowBack, model::HurtPlace::Hip, model::HurtPlace::Knee,
                    model::HurtPlace::Leg, model::HurtPlace::Shoulder, model::HurtPlace::Neck});
}

} // namespace supine::diary
