// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc of Qt 6.4 cannot read <numbers> before it

#include "app/voice/mixing/samples.h"

namespace supine::voice {

/// Lets somebody hear what they have recorded.
class Replay : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Plays a sound from its beginning, in place of what plays now.
    virtual void play(SharedSamples samples) = 0;
    /// Falls silent and lets go of the device. ended() does not follow.
    virtual void stop() = 0;

Q_SIGNALS:
    /// It was heard to its end; or not, where there is nothing to play it on.
    void ended(bool wasHeard);
};

} // namespace supine::voice
