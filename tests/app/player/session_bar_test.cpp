// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_page_under_test.h"

namespace supine::player {
namespace {

using BarOfSession = SessionPageUnderTest;

TEST_F(BarOfSession, ItsButtonsStandBesideEachOtherAtEverySize) {
    for (const QSize size : {QSize(800, 600), QSize(1280, 800), QSize(1920, 1080)})
        for (const double text : {1.0, 1.5, 2.0, 3.0}) {
            controls::look().setTextSize(text);
            page.resize(size);
            pass(Seconds{0.1});
            std::vector<controls::Button*> buttons;
            for (auto* const one : part<SessionBar>()->findChildren<controls::Button*>())
                if (!one->isHidden())
                    buttons.push_back(one);
            ASSERT_GE(buttons.size(), 4U);
            for (std::size_t i = 0; i < buttons.size(); ++i)
                for (std::size_t k = i + 1; k < buttons.size(); ++k)
                    EXPECT_FALSE(buttons[i]->geometry().intersects(buttons[k]->geometry()))
                        << buttons[i]->accessibleName().toStdString() << " and "
                        << buttons[k]->accessibleName().toStdString() << " at " << size.width() << " x "
                        << text;
        }
}

} // namespace
} // namespace supine::player
