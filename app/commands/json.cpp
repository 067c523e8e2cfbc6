// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/json.h"

#include <cmath>

namespace supine::commands {

double jsonSeconds(Seconds seconds) {
    return std::round(seconds.count() * 1e6) / 1e6;
}

QString jsonText(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString nameOf(motion::BreathKind breath) {
    switch (breath) {
    case motion::BreathKind::In:
        return QStringLiteral("in");
    case motion::BreathKind::Out:
        return QStringLiteral("out");
    case motion::BreathKind::Free:
        break;
    }
    return QStringLiteral("free");
}

QString nameOf(session::CueKind kind) {
    switch (kind) {
    case session::CueKind::Chime:
        return QStringLiteral("chime");
    case session::CueKind::Breath:
        return QStringLiteral("breath");
    case session::CueKind::Caption:
        return QStringLiteral("caption");
    case session::CueKind::Voice:
        break;
    }
    return QStringLiteral("voice");
}

QJsonObject toJson(const session::TimelinePhase& phase) {
    return {{QStringLiteral("start"), jsonSeconds(phase.start)},
            {QStringLiteral("end"), jsonSeconds(phase.end)},
            {QStringLiteral("exercise"), jsonText(phase.exercise)},
            {QStringLiteral("step"), jsonText(phase.step)},
            {QStringLiteral("repetition"), phase.round},
            {QStringLiteral("breath"), nameOf(phase.breath)}};
}

QJsonObject toJson(const session::Cue& cue) {
    return {{QStringLiteral("at"), jsonSeconds(cue.at)},
            {QStringLiteral("seconds"), jsonSeconds(cue.seconds)},
            {QStringLiteral("kind"), nameOf(cue.kind)},
            {QStringLiteral("text"), jsonText(session::englishText(cue))},
            {QStringLiteral("line"), jsonText(cue.line)}};
}

} // namespace supine::commands
