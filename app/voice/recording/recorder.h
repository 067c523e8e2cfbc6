// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // first: moc of Qt 6.4 cannot read <numbers> before it

#include "app/voice/mixing/samples.h"

namespace supine::voice {

/// Where sound to record comes from: a microphone, or a test.
class Recorder : public QObject {
    Q_OBJECT

public:
    enum class Trouble {
        None,
        NoMicrophone, ///< There is none, or no sound server that would know one.
        Refused,      ///< There is one, but it cannot be opened: permission, or another program.
        Lost          ///< It was there and is no more.
    };

    using QObject::QObject;

    /// Opens the microphone. What it hears follows in heard(); before the first of it nothing that
    /// is said is recorded.
    virtual void start() = 0;

    /// Asks for the end. The last words are still on their way, so ended() follows a little later.
    virtual void stop() = 0;

Q_SIGNALS:
    /// The next piece of sound, one channel at 48 kHz, never empty.
    void heard(const supine::voice::Samples& samples);
    /// Nothing more comes. What was heard before stays good whatever the trouble is.
    void ended(supine::voice::Recorder::Trouble trouble);
};

} // namespace supine::voice
