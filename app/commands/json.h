// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

#include <QJsonObject>

namespace supine::commands {

/// Seconds as a number, to the microsecond.
double jsonSeconds(Seconds seconds);
QString jsonText(std::string_view utf8);
QString nameOf(motion::BreathKind breath);
QString nameOf(session::CueKind kind);

/// `start, end, exercise, step, repetition, breath`.
QJsonObject toJson(const session::TimelinePhase& phase);
/// `at, seconds, kind, text, line`.
QJsonObject toJson(const session::Cue& cue);

} // namespace supine::commands
