// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/motion_wish.h"

#include <gtest/gtest.h>

namespace supine::desktop {

namespace {

std::optional<bool> wish(const char* group, const char* key, const QVariant& value) {
    return asksForLessMotion(QString::fromLatin1(group), QString::fromLatin1(key), value);
}

} // namespace

TEST(MotionWish, UnderstandsAnimationsSwitchedOffAndReducedMotion) {
    EXPECT_EQ(wish("org.gnome.desktop.interface", "enable-animations", false), true);
    EXPECT_EQ(wish("org.gnome.desktop.interface", "enable-animations", true), false);
    EXPECT_EQ(wish("org.freedesktop.appearance", "reduced-motion", 1u), true);
    EXPECT_EQ(wish("org.freedesktop.appearance", "reduced-motion", 0u), false);
}

TEST(MotionWish, HearsNothingInOtherSettingsAndOtherValues) {
    EXPECT_FALSE(wish("org.gnome.desktop.interface", "cursor-blink", false));
    EXPECT_FALSE(wish("org.gnome.desktop.interface", "enable-animations", QStringLiteral("no")));
    EXPECT_FALSE(wish("org.freedesktop.appearance", "color-scheme", 1u));
    EXPECT_FALSE(wish("org.freedesktop.appearance", "reduced-motion", {}));
}

} // namespace supine::desktop
