// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/media_properties.h"

#include "app/text.h"

#include <cmath>

namespace supine::desktop {

using session::State;

namespace {

constexpr double microsecondsPerSecond = 1e6;

QString playbackStatus(State state) {
    switch (state) {
    case State::Playing:
        return QStringLiteral("Playing");
    case State::Paused:
    case State::Hurting:
        return QStringLiteral("Paused");
    case State::Ready:
    case State::Finished:
        break;
    }
    return QStringLiteral("Stopped");
}

QVariantMap metadata(const player::Practising& practising, const QUrl& picture) {
    QVariantMap known{{QStringLiteral("mpris:trackid"), QVariant::fromValue(trackOf(practising))}};
    if (!practising.isUnderWay())
        return known;
    known[QStringLiteral("mpris:length")] = toMicroseconds(practising.duration);
    known[QStringLiteral("xesam:title")] = practising.title;
    known[QStringLiteral("xesam:album")] =
        practising.routineTitle.isEmpty() ? QStringLiteral("Supine") : practising.routineTitle;
    known[QStringLiteral("xesam:trackNumber")] = practising.chapter;
    if (!picture.isEmpty())
        known[QStringLiteral("mpris:artUrl")] = picture.toString(QUrl::FullyEncoded);
    return known;
}

} // namespace

qlonglong toMicroseconds(Seconds length) {
    return std::llround(length.count() * microsecondsPerSecond);
}

Seconds fromMicroseconds(qlonglong microseconds) {
    return Seconds(static_cast<double>(microseconds) / microsecondsPerSecond);
}

QDBusObjectPath trackOf(const player::Practising& practising) {
    if (!practising.isUnderWay())
        return QDBusObjectPath(QStringLiteral("/org/mpris/MediaPlayer2/TrackList/NoTrack"));
    // Letters, digits and underscores are all that a path may hold, and all that an id does but for
    // its hyphens.
    QString id = text::plain(practising.routine);
    for (QChar& letter : id)
        if (!(letter.unicode() < 128 && letter.isLetterOrNumber()))
            letter = u'_';
    return QDBusObjectPath(QStringLiteral("/app/supine/session/") + id);
}

QVariantMap mediaProperties(const Situation& situation, const QUrl& picture) {
    const player::Practising& practising = situation.practising;
    const bool underWay = practising.isUnderWay();
    const bool asked = practising.state == State::Hurting;
    return {{QStringLiteral("PlaybackStatus"), playbackStatus(practising.state)},
            {QStringLiteral("Rate"), 1.0},
            {QStringLiteral("MinimumRate"), 1.0},
            {QStringLiteral("MaximumRate"), 1.0},
            {QStringLiteral("Metadata"), metadata(practising, picture)},
            {QStringLiteral("Volume"), situation.volume},
            {QStringLiteral("CanPlay"), underWay || situation.mayStart},
            {QStringLiteral("CanPause"), underWay},
            {QStringLiteral("CanGoNext"), underWay},
            {QStringLiteral("CanGoPrevious"), underWay},
            {QStringLiteral("CanSeek"), underWay && !asked},
            {QStringLiteral("CanControl"), true}};
}

QVariantMap changedProperties(const QVariantMap& before, const QVariantMap& after) {
    QVariantMap changed;
    for (auto each = after.begin(); each != after.end(); ++each)
        if (before.value(each.key()) != each.value())
            changed.insert(each.key(), each.value());
    return changed;
}

} // namespace supine::desktop
