// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace supine::settings {

/// The number that brings an ambulance in a country. It is 112 where none is known to be better: a
/// mobile phone takes that everywhere for an emergency call (3GPP TS 22.101, 10.1).
QString emergencyNumberIn(QLocale::Territory territory);

} // namespace supine::settings
