// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/export/sound_file.h"

#include "app/save.h"
#include "app/voice/export/wav_writer.h"
#include "app/voice/mixing/samples.h"
#include "app/voice/packs/opus_writer.h"

#include <QFileInfo>

#include <algorithm>

namespace supine::voice {

namespace {

// A device or a pipe must not be replaced by a file.
bool isNoFile(const QString& path) {
    const QFileInfo there(path);
    return there.exists() && !there.isFile();
}

Exported unwritable(const QSaveFile& file) {
    const bool isKnown = file.error() != QFileDevice::NoError;
    return {Exported::End::Unwritable, isKnown ? file.errorString() : QString()};
}

double done(Frame frames, const SessionSound& sound) {
    return sound.length > Seconds::zero() ? std::min(1.0, toSeconds(frames) / sound.length) : 1.0;
}

template <class Writer>
Exported writeAll(Writer&& writer, QSaveFile& file, const SessionSound& sound,
                  const Onward& onward) {
    bool isWanted = true;
    Frame frames = 0;
    renderSession(sound, [&](std::span<const float> samples) {
        writer.write(samples);
        frames += static_cast<Frame>(samples.size());
        isWanted = !onward || onward(done(frames, sound));
        return isWanted && file.error() == QFileDevice::NoError;
    });
    if (!isWanted)
        return {Exported::End::Cancelled, {}};
    return writer.finish() && putInPlace(file) ? Exported{} : unwritable(file);
}

} // namespace

std::optional<SoundFormat> soundFormatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("wav"))
        return SoundFormat::Wav;
    if (ending == QLatin1String("opus"))
        return SoundFormat::Opus;
    return {};
}

Exported exportSession(const SessionSound& sound, const QString& path, SoundFormat format,
                       const std::string& title, const Onward& onward) {
    if (isNoFile(path))
        return {Exported::End::NoFile, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    return format == SoundFormat::Opus ? writeAll(OpusWriter(file, title), file, sound, onward)
                                       : writeAll(WavWriter(file), file, sound, onward);
}

} // namespace supine::voice
