// SPDX-License-Identifier: GPL-3.0-or-later
// A speech engine as good and as bad as a test wants it:
//   fake_engine say TEXT WAV     speaks, 0.05 s for each character
//   fake_engine read FILE WAV    the same for the text of a file
//   fake_engine share TEXT WAV   the same with 64 MiB of shared memory, as libraries for sound have
//   fake_engine pipe             the same from standard input to standard output
//   fake_engine MODE WAV         silence, rubbish, huge, folder, pipe-file
//   fake_engine nothing | hang | crash | fail
#include <sys/stat.h>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <unistd.h>

namespace {

constexpr std::uint32_t rate = 22050;

template <class Number>
void put(std::ostream& out, Number number) {
    for (std::size_t i = 0; i < sizeof(Number); ++i)
        out.put(static_cast<char>(number >> (8 * i)));
}

void writeWav(std::ostream& out, double seconds, double amplitude) {
    const auto frames = static_cast<std::uint32_t>(seconds * rate);
    out << "RIFF";
    put(out, std::uint32_t{36 + 2 * frames});
    out << "WAVEfmt ";
    put(out, std::uint32_t{16});
    put(out, std::uint16_t{1});
    put(out, std::uint16_t{1});
    put(out, rate);
    put(out, std::uint32_t{2 * rate});
    put(out, std::uint16_t{2});
    put(out, std::uint16_t{16});
    out << "data";
    put(out, std::uint32_t{2 * frames});
    for (std::uint32_t i = 0; i < frames; ++i)
        put(out, static_cast<std::uint16_t>(static_cast<std::int16_t>(
                     32767 * amplitude * std::sin(i * 2 * 3.14159265 * 300 / rate))));
}

int say(const std::string& text, std::ostream& out) {
    writeWav(out, 0.05 * static_cast<double>(text.size()), 0.3);
    return out.flush() ? 0 : 1;
}

std::string textIn(std::istream& in) {
    std::string text(std::istreambuf_iterator<char>(in), {});
    while (!text.empty() && text.back() == '\n')
        text.pop_back();
    return text;
}

// For ever, as far as it is let.
int fill(const char* path) {
    std::ofstream out(path, std::ios::binary);
    const std::string block(1 << 20, 'x');
    while (out.write(block.data(), static_cast<std::streamsize>(block.size()))) {
    }
    return 1;
}

bool shareMemory() {
    std::FILE* const file = std::tmpfile();
    return file != nullptr && ftruncate(fileno(file), 64 * 1024 * 1024) == 0;
}

int misbehave(const std::string& mode, const char* wav) {
    if (mode == "silence") {
        std::ofstream out(wav, std::ios::binary);
        writeWav(out, 1, 0);
    } else if (mode == "rubbish") {
        std::ofstream(wav) << "This is no sound at all, however long it may be.";
    } else if (mode == "huge") {
        return fill(wav);
    } else if (mode == "folder") {
        return mkdir(wav, 0700);
    } else if (mode == "pipe-file") {
        return mkfifo(wav, 0600);
    }
    return 0;
}

} // namespace

int main(int argc, char** argv) {
    const std::string mode = argc > 1 ? argv[1] : "";
    if (mode == "hang")
        for (;;)
            pause();
    if (mode == "crash")
        std::abort();
    if (mode == "fail") {
        std::cerr << "reading the voice\nthere is no voice of this name\n";
        return 3;
    }
    if (mode == "pipe")
        return say(textIn(std::cin), std::cout);
    if (mode == "share" && !shareMemory())
        return 1;
    if (mode == "say" || mode == "share" || mode == "read") {
        std::ifstream file(argv[2]);
        std::ofstream out(argv[3], std::ios::binary);
        return say(mode == "read" ? textIn(file) : argv[2], out);
    }
    return argc > 2 ? misbehave(mode, argv[2]) : 0;
}
