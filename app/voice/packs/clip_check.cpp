// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/packs/clip_check.h"

#include "app/voice/mixing/loudness.h"

#include <cstdio>

namespace supine::voice {

namespace {

// Opus rounds the corners of what was cut off, so a little below full scale counts too.
constexpr float fullScale = 0.99F;
constexpr int shortestRun = 3; // samples

std::string shown(double number, int decimals) {
    char digits[32];
    std::snprintf(digits, sizeof digits, "%.*f", decimals, number);
    return digits;
}

void addLoudness(const Samples& samples, std::vector<Heard>& heard) {
    const auto loudness = loudnessOf(samples);
    const std::string remedy = "; bring it to about " + shown(spokenLoudness, 0) + " LUFS";
    if (!loudness)
        heard.push_back({Trouble::Quiet, "is silent; record it again"});
    else if (*loudness < spokenLoudness - loudnessSpread)
        heard.push_back({Trouble::Quiet, "is too quiet at " + shown(*loudness, 1) + remedy});
    else if (*loudness > spokenLoudness + loudnessSpread)
        heard.push_back({Trouble::Loud, "is too loud at " + shown(*loudness, 1) + remedy});
}

void addLength(Seconds length, Seconds written, Seconds room, std::vector<Heard>& heard) {
    const std::string lasts = "lasts " + shown(length.count(), 2) + " s";
    if (room > Seconds::zero() && length > room)
        heard.push_back({Trouble::TooLong, lasts + " and its phase may be as short as " +
                                               shown(room.count(), 2) +
                                               " s; say it faster, or trim its ends"});
    const Seconds apart = length - written;
    if (apart > lengthSpread || -apart > lengthSpread)
        heard.push_back({Trouble::WrongLength, lasts + ", not " + shown(written.count(), 2) +
                                                   "; write seconds: " + shown(length.count(), 3)});
}

} // namespace

int clippedPlaces(const Samples& samples) {
    int places = 0;
    int run = 0;
    for (const float sample : samples) {
        run = std::abs(sample) >= fullScale ? run + 1 : 0;
        if (run == shortestRun)
            ++places;
    }
    return places;
}

std::vector<Heard> listenTo(const Samples& samples, Seconds written, Seconds room) {
    std::vector<Heard> heard;
    if (const int places = clippedPlaces(samples); places > 0)
        heard.push_back({Trouble::Clipped, "is clipped in " + std::to_string(places) +
                                               (places == 1 ? " place" : " places") +
                                               "; record it again, further from the microphone"});
    addLoudness(samples, heard);
    addLength(toSeconds(static_cast<Frame>(samples.size())), written, room, heard);
    return heard;
}

} // namespace supine::voice
