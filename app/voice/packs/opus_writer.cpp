// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/packs/opus_writer.h"

#include <QIODevice>

#include <opusenc.h>

namespace supine::voice {

namespace {

struct DestroyComments {
    void operator()(OggOpusComments* comments) const { ope_comments_destroy(comments); }
};

constexpr opus_int32 bitsPerSecond = 48000; // of one voice over soft noise: clear at half of it
constexpr opus_int32 effort = 5; // of 10: at this many bits the rest is only slower

int writeBytes(void* device, const unsigned char* bytes, opus_int32 length) {
    const auto written =
        static_cast<QIODevice*>(device)->write(reinterpret_cast<const char*>(bytes), length);
    return written == length ? 0 : 1;
}

int closeNothing(void*) {
    return 0;
}

} // namespace

void OpusWriter::Destroy::operator()(OggOpusEnc* encoder) const {
    ope_encoder_destroy(encoder);
}

OpusWriter::OpusWriter(QIODevice& device, const std::string& title) {
    static constexpr OpusEncCallbacks callbacks{writeBytes, closeNothing};
    const std::unique_ptr<OggOpusComments, DestroyComments> comments(ope_comments_create());
    if (!title.empty())
        ope_comments_add(comments.get(), "TITLE", title.c_str());
    int error = OPE_OK;
    m_encoder.reset(ope_encoder_create_callbacks(&callbacks, &device, comments.get(), sampleRate, 1,
                                                 0, &error));
    m_good = m_encoder && error == OPE_OK &&
             ope_encoder_ctl(m_encoder.get(), OPUS_SET_BITRATE(bitsPerSecond)) == OPE_OK &&
             ope_encoder_ctl(m_encoder.get(), OPUS_SET_COMPLEXITY(effort)) == OPE_OK;
}

OpusWriter::~OpusWriter() = default;

void OpusWriter::write(std::span<const float> samples) {
    if (m_good)
        m_good = ope_encoder_write_float(m_encoder.get(), samples.data(),
                                         static_cast<int>(samples.size())) == OPE_OK;
}

bool OpusWriter::finish() {
    if (m_good && m_encoder)
        m_good = ope_encoder_drain(m_encoder.get()) == OPE_OK;
    m_encoder.reset();
    return m_good;
}

} // namespace supine::voice
