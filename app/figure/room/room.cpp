// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/room/room.h"

#include "app/figure/ink/curve.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <list>

namespace supine::figure {

namespace {

/// What a picture of the empty room depends on.
struct RoomKey {
    QSize pixels;
    int horizon; ///< Row in pixels.
    QRgb wallTop;
    QRgb wallFoot;
    QRgb floor;

    bool operator==(const RoomKey&) const = default;
};

struct Room {
    RoomKey key;
    QImage picture;
};

constexpr int tileSize = 128;

/// Noise of 0 to 1 that is the same for the same pixel.
float noiseAt(int x, int y) {
    auto h =
        static_cast<std::uint32_t>(x) * 0x9E3779B1U ^ static_cast<std::uint32_t>(y) * 0x85EBCA77U;
    h = (h ^ (h >> 15U)) * 0x2C1B3C6DU;
    h = (h ^ (h >> 12U)) * 0x297A2D39U;
    return static_cast<float>((h ^ (h >> 15U)) & 0xFFFFU) / 65536.0F;
}

using NoiseTile = std::array<float, static_cast<std::size_t>(tileSize) * tileSize>;

/// A tile of noise; at half a step of brightness nobody sees that it repeats, and a room of a
/// million pixels is painted several times as fast.
const NoiseTile& noiseTile() {
    static const NoiseTile tile = [] {
        NoiseTile noise{};
        for (std::size_t i = 0; i < noise.size(); ++i)
            noise[i] = noiseAt(static_cast<int>(i) % tileSize, static_cast<int>(i) / tileSize);
        return noise;
    }();
    return tile;
}

struct Shade {
    float red;
    float green;
    float blue;
};

Shade shadeOf(QRgb colour) {
    return {static_cast<float>(qRed(colour)), static_cast<float>(qGreen(colour)),
            static_cast<float>(qBlue(colour))};
}

Shade mixed(Shade a, Shade b, double share) {
    const auto k = static_cast<float>(share);
    return {a.red + k * (b.red - a.red), a.green + k * (b.green - a.green),
            a.blue + k * (b.blue - a.blue)};
}

/// The wall darkens a little toward its foot; floor and wall meet softly, like a coved backdrop.
Shade shadeOfRow(const RoomKey& key, int y) {
    const double horizon = std::max(key.horizon, 1);
    const double height = key.pixels.height();
    const Shade wall =
        mixed(shadeOf(key.wallTop), shadeOf(key.wallFoot), smoothStep(0, horizon, y));
    const Shade floor =
        mixed(shadeOf(key.floor), shadeOf(key.wallFoot), 0.35 * smoothStep(horizon, height, y));
    const double soft = 0.035 * height;
    return mixed(wall, floor, smoothStep(horizon - soft, horizon + soft, y));
}

QImage paintedRoom(const RoomKey& key) {
    QImage picture(key.pixels, QImage::Format_RGB32);
    const NoiseTile& tile = noiseTile();
    for (int y = 0; y < picture.height(); ++y) {
        const Shade shade = shadeOfRow(key, y);
        auto* row = reinterpret_cast<QRgb*>(picture.scanLine(y));
        const float* noises = tile.data() + static_cast<std::ptrdiff_t>(y % tileSize) * tileSize;
        for (int x = 0; x < picture.width(); ++x) {
            const float noise = noises[x % tileSize];
            row[x] =
                qRgb(static_cast<int>(shade.red + noise), static_cast<int>(shade.green + noise),
                     static_cast<int>(shade.blue + noise));
        }
    }
    return picture;
}

/// The rooms painted last, from the newest; a window and a few cards need no more.
std::list<Room>& rooms() {
    static thread_local std::list<Room> kept;
    return kept;
}

/// The newest room stays however large it is.
void forgetOldest() {
    constexpr std::size_t most = 6;
    while (rooms().size() > 1 && (rooms().size() > most || keptRoomBytes() > mostRoomBytes))
        rooms().pop_back();
}

QImage cachedRoom(const RoomKey& key) {
    std::list<Room>& kept = rooms();
    const auto found = std::find_if(kept.begin(), kept.end(),
                                    [&key](const Room& room) { return room.key == key; });
    if (found != kept.end()) {
        kept.splice(kept.begin(), kept, found);
        return kept.front().picture;
    }
    kept.push_front({key, paintedRoom(key)});
    forgetOldest();
    return kept.front().picture;
}

} // namespace

std::size_t keptRoomBytes() {
    std::size_t sum = 0;
    for (const Room& room : rooms())
        sum += static_cast<std::size_t>(room.picture.sizeInBytes());
    return sum;
}

void paintRoom(QPainter& painter, const QRectF& area, double horizon, const Palette& palette) {
    const double ratio = painter.device()->devicePixelRatioF();
    const RoomKey key{(area.size() * ratio).toSize().expandedTo({1, 1}),
                      static_cast<int>((horizon - area.top()) * ratio), palette.wallTop.rgb(),
                      palette.wallFoot.rgb(), palette.floor.rgb()};
    painter.drawImage(area, cachedRoom(key));
}

} // namespace supine::figure
