// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/cue_sound.h"

#include "app/voice/mixing/tones.h"
#include "app/voice/packs/opus_file.h"

namespace supine::voice {

namespace {

Part part(Bus bus, Samples samples) {
    return {bus, std::make_shared<const Samples>(std::move(samples)), 0, false};
}

Part spokenPart(const QString& path) {
    auto samples = readOpus(path);
    if (!samples) {
        qWarning("%s", samples.error().c_str());
        return part(Bus::Voice, lineChime());
    }
    Part spoken = part(Bus::Voice, std::move(*samples));
    spoken.ducks = true;
    return spoken;
}

} // namespace

MakePart soundOf(const session::Cue& cue, const Voice& voice) {
    if (cue.kind == session::CueKind::Chime)
        return [] { return part(Bus::Chime, sectionChime()); };
    if (cue.kind == session::CueKind::Breath)
        return [kind = cue.breath, length = cue.seconds] {
            return part(Bus::Breath, breathSound(kind, length));
        };
    const auto clip = voice.clip(cue.line, cue.number);
    if (!clip)
        return [] { return part(Bus::Voice, lineChime()); };
    return [path = clip->path] { return spokenPart(path); };
}

MakePart soundOfClick() {
    return [] { return part(Bus::Voice, click()); };
}

} // namespace supine::voice
