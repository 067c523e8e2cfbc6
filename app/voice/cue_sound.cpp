// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/cue_sound.h"

#include "app/voice/mixing/tones.h"
#include "app/voice/packs/opus_file.h"

namespace supine::voice {

namespace {

Part part(Bus bus, Samples samples) {
    return {bus, std::make_shared<const Samples>(std::move(samples)), 0, false};
}

// The first of a few recordings that can be read.
Part spokenPart(const std::vector<SpokenClip>& clips) {
    for (const SpokenClip& clip : clips) {
        auto samples = readOpus(clip.path);
        if (samples) {
            Part spoken = part(Bus::Voice, std::move(*samples));
            spoken.ducks = true;
            return spoken;
        }
        qWarning("%s", samples.error().c_str());
    }
    return part(Bus::Voice, lineChime());
}

} // namespace

MakePart soundOf(const session::Cue& cue, const Voice& voice) {
    if (cue.kind == session::CueKind::Caption)
        return [] { return part(Bus::Voice, {}); };
    if (cue.kind == session::CueKind::Chime)
        return [] { return part(Bus::Chime, sectionChime()); };
    if (cue.kind == session::CueKind::Breath)
        return [kind = cue.breath, length = cue.seconds] {
            return part(Bus::Breath, breathSound(kind, length));
        };
    return [clips = voice.clips(cue.line, cue.number)] { return spokenPart(clips); };
}

MakePart soundOfClick() {
    return [] { return part(Bus::Voice, click()); };
}

} // namespace supine::voice
