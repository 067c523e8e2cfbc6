// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/situation.h"

#include <QDBusObjectPath>
#include <QUrl>
#include <QVariantMap>

namespace supine::desktop {

/// MPRIS counts time in microseconds.
qlonglong toMicroseconds(Seconds length);
Seconds fromMicroseconds(qlonglong microseconds);

/// The track is the whole session, so it stays the same from exercise to exercise: one object path
/// for each routine. MPRIS' "NoTrack" where there is no session.
QDBusObjectPath trackOf(const player::Practising& practising);

/// The properties of org.mpris.MediaPlayer2.Player by their names there, all but the position.
/// A finished session counts as none: it can be neither played nor sought. `picture` is of the
/// exercise, empty where there is none yet.
QVariantMap mediaProperties(const Situation& situation, const QUrl& picture);

/// Those of `after` that are not the same in `before`.
QVariantMap changedProperties(const QVariantMap& before, const QVariantMap& after);

} // namespace supine::desktop
