// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/emergency_numbers.h"

#include <algorithm>
#include <initializer_list>

namespace supine::settings {

namespace {

struct Number {
    const char* digits;
    std::initializer_list<QLocale::Territory> territories;
};

// Each stands among the emergency numbers that libphonenumber's ShortNumberMetadata (2026) has for
// the territory. Where police, fire and ambulance have different ones it is the ambulance's.
const std::initializer_list<Number> numbers{
    {"911",
     {QLocale::UnitedStates,
      QLocale::Canada,
      QLocale::Mexico,
      QLocale::PuertoRico,
      QLocale::UnitedStatesVirginIslands,
      QLocale::Guam,
      QLocale::AmericanSamoa,
      QLocale::NorthernMarianaIslands,
      QLocale::Bermuda,
      QLocale::CaymanIslands,
      QLocale::Bahamas,
      QLocale::Grenada,
      QLocale::Panama,
      QLocale::CostaRica,
      QLocale::Ecuador,
      QLocale::DominicanRepublic,
      QLocale::Argentina,
      QLocale::Uruguay,
      QLocale::Paraguay,
      QLocale::Venezuela,
      QLocale::ElSalvador,
      QLocale::Philippines,
      QLocale::Palau,
      QLocale::MarshallIslands,
      QLocale::Liberia,
      QLocale::Jordan,
      QLocale::Fiji}},
    {"999",
     {QLocale::UnitedKingdom, QLocale::IsleOfMan, QLocale::Jersey, QLocale::Guernsey,
      QLocale::HongKong, QLocale::Macao, QLocale::Malaysia, QLocale::Bahrain, QLocale::Qatar,
      QLocale::Bangladesh, QLocale::Kenya, QLocale::Uganda, QLocale::Seychelles,
      QLocale::FalklandIslands}},
    {"000", {QLocale::Australia}},
    {"111", {QLocale::NewZealand}},
    {"119", {QLocale::Japan, QLocale::SouthKorea, QLocale::Taiwan, QLocale::Cambodia}},
    {"120", {QLocale::China}},
    {"995", {QLocale::Singapore}},
    {"1669", {QLocale::Thailand}},
    {"115", {QLocale::Vietnam}},
    {"192", {QLocale::Brazil}},
    {"131", {QLocale::Chile}},
    {"123", {QLocale::Colombia, QLocale::Egypt}},
    {"193", {QLocale::Ghana}},
    {"997", {QLocale::Botswana}},
    {"511", {QLocale::Barbados}},
    {"110", {QLocale::Jamaica}},
    {"101", {QLocale::Israel}},
    {"102", {QLocale::Nepal}},
    {"122", {QLocale::Iraq}},
    {"190", {QLocale::Tunisia}},
    {"9999", {QLocale::Oman}}};

} // namespace

QString emergencyNumberIn(QLocale::Territory territory) {
    for (const Number& number : numbers)
        if (std::find(number.territories.begin(), number.territories.end(), territory) !=
            number.territories.end())
            return QString::fromLatin1(number.digits);
    return QStringLiteral("112");
}

} // namespace supine::settings
