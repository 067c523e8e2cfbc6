// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/emergency_numbers.h"

#include "app/settings/settings.h"

#include <gtest/gtest.h>

namespace supine::settings {

TEST(EmergencyNumber, IsThatOfTheCountry) {
    const struct {
        QLocale::Territory territory;
        const char* number;
    } known[]{{QLocale::UnitedStates, "911"},  {QLocale::Canada, "911"},
              {QLocale::UnitedKingdom, "999"}, {QLocale::Australia, "000"},
              {QLocale::NewZealand, "111"},    {QLocale::Japan, "119"},
              {QLocale::SouthKorea, "119"},    {QLocale::Germany, "112"},
              {QLocale::Ireland, "112"},       {QLocale::India, "112"}};
    for (const auto& each : known)
        EXPECT_EQ(emergencyNumberIn(each.territory), QString::fromLatin1(each.number));
}

TEST(EmergencyNumber, Is112WhereTheCountryIsNotKnown) {
    EXPECT_EQ(emergencyNumberIn(QLocale::AnyTerritory), QStringLiteral("112"));
    EXPECT_EQ(emergencyNumberIn(QLocale(QStringLiteral("C")).territory()), QStringLiteral("112"));
}

TEST(EmergencyNumber, OfAPersonsOwnWins) {
    Settings settings;
    EXPECT_EQ(emergencyNumber(settings), emergencyNumberIn(QLocale::system().territory()));
    settings.emergencyNumber = QStringLiteral("0800 123");
    EXPECT_EQ(emergencyNumber(settings), QStringLiteral("0800 123"));
}

} // namespace supine::settings
