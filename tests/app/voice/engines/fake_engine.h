// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/engines/speech_engine.h"

namespace supine::voice {

/// The engine of the tests with these arguments.
inline SpeechEngine fakeEngine(const QString& arguments) {
    return SpeechEngine(QStringList(QStringLiteral(FAKE_ENGINE)) +
                        arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace supine::voice
