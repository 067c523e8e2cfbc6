// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/cels/cels.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace supine::figure {

namespace {

constexpr int bytesPerPixel = 4;

std::size_t bytesOf(const QSize& pixels) {
    return static_cast<std::size_t>(pixels.width()) * static_cast<std::size_t>(pixels.height()) *
           bytesPerPixel;
}

/// A drawing that is one picture is its own cel.
bool isPicture(const Drawing& drawing) {
    return drawing.marks.size() == 1 && drawing.pictures.size() == 1;
}

/// Adds a box to others, joined with those it touches, so that no pixel is composed twice.
void addApart(std::vector<QRect>& boxes, QRect box) {
    if (box.isEmpty())
        return;
    for (std::size_t i = 0; i < boxes.size();)
        if (boxes[i].intersects(box)) {
            box |= boxes[i];
            boxes[i] = boxes.back();
            boxes.pop_back();
            i = 0;
        } else {
            ++i;
        }
    boxes.push_back(box);
}

/// The smallest box in logical pixels that holds these device pixels.
QRect toLogical(const QRect& pixels, double ratio) {
    return QRectF(pixels.left() / ratio, pixels.top() / ratio, pixels.width() / ratio,
                  pixels.height() / ratio)
        .toAlignedRect();
}

QRect toPixels(const QRect& logical, double ratio) {
    return QRectF(logical.left() * ratio, logical.top() * ratio, logical.width() * ratio,
                  logical.height() * ratio)
        .toAlignedRect();
}

} // namespace

QRegion Cels::show(const Format& format, const std::vector<Layer>& layers) {
    const bool anew = !isShown(format) || layers.size() != m_layers.size();
    if (anew) {
        m_format = format;
        m_layers.assign(layers.size(), {});
        const bool keeps = 2 * bytesOf(format.pixels()) <= m_mostBytes;
        m_frame = keeps ? QImage(format.pixels(), QImage::Format_RGB32) : QImage();
    }
    const QRect whole(QPoint(), format.pixels());
    std::vector<QRect> changed;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        Parts& parts = m_layers[i];
        for (Cel& cel : parts)
            ++cel.still;
        if (!anew && !layers[i].mayHaveMoved)
            continue;
        record(parts, layers[i].paint);
        for (Cel& cel : parts)
            if (hasMoved(cel))
                for (const QRect& box : follow(cel))
                    addApart(changed, box & whole);
    }
    keepStill();
    QRegion region;
    for (const QRect& box : changed) {
        if (!m_frame.isNull())
            compose({m_frame, {}}, box);
        region += toLogical(box, format.ratio);
    }
    return region;
}

void Cels::record(Parts& parts, const Paint& paint) {
    for (Cel& cel : parts)
        cel.next.clear();
    Recorder recorder(m_format.pixels(), m_format.ratio);
    std::size_t place = 0;
    const auto next = [&]() -> Drawing& {
        if (parts.size() == place)
            parts.emplace_back();
        return parts[place++].next;
    };
    recorder.recordInto(next());
    QPainter painter(&recorder);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, [&](const char*) { recorder.recordInto(next()); });
}

bool Cels::hasMoved(const Cel& cel) const {
    return !looksLike(cel.shown, cel.next, m_visibleFrom);
}

/// Takes on what a part has drawn and says where that differs from what is shown.
std::vector<QRect> Cels::follow(Cel& cel) {
    std::vector<QRect> changed = differences(cel.shown, cel.next);
    if (!changed.empty()) {
        std::swap(cel.shown, cel.next);
        cel.picture = {};
        cel.still = 0;
    }
    return changed;
}

void Cels::keepStill() {
    for (Parts& parts : m_layers)
        for (Cel& cel : parts)
            if (cel.still >= framesUntilKept && cel.picture.isNull() && fits(cel))
                keep(cel, &cel == &m_layers.front().front());
}

// The ground covers everything, and copying is faster than blending.
void Cels::keep(Cel& cel, bool isGround) {
    const QRect box = cel.shown.box & QRect(QPoint(), m_format.pixels());
    cel.picture =
        QImage(box.size(), isGround ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    cel.picture.fill(Qt::transparent);
    m_tracer.trace(cel.shown, {cel.picture, box.topLeft()}, box);
}

bool Cels::fits(const Cel& cel) const {
    const QRect box = cel.shown.box & QRect(QPoint(), m_format.pixels());
    return !box.isEmpty() && !isPicture(cel.shown) && bytes() + bytesOf(box.size()) <= m_mostBytes;
}

void Cels::compose(const Canvas& canvas, const QRect& within) {
    for (const Parts& parts : m_layers)
        for (const Cel& cel : parts)
            compose(cel, canvas, within & cel.shown.box);
}

void Cels::compose(const Cel& cel, const Canvas& canvas, const QRect& within) {
    if (within.isEmpty())
        return;
    if (cel.picture.isNull()) {
        m_tracer.trace(cel.shown, canvas, within);
        return;
    }
    QPainter painter(&canvas.picture);
    const QPoint corner(std::max(cel.shown.box.left(), 0), std::max(cel.shown.box.top(), 0));
    painter.drawImage(within.topLeft() - canvas.origin, cel.picture, within.translated(-corner));
}

void Cels::paint(QPainter& painter, const QRegion& exposed) {
    painter.save();
    painter.scale(1 / m_format.ratio, 1 / m_format.ratio);
    for (const QRect& box : exposed) {
        const QRect inPixels = toPixels(box, m_format.ratio) & QRect(QPoint(), m_format.pixels());
        if (!m_frame.isNull())
            painter.drawImage(inPixels.topLeft(), m_frame, inPixels);
        else
            paintPiece(painter, inPixels);
    }
    painter.restore();
}

// Without a frame of its own, the picture goes through a strip of a few rows.
void Cels::paintPiece(QPainter& painter, const QRect& inPixels) {
    constexpr int rows = 128;
    QImage strip(inPixels.width(), rows, QImage::Format_RGB32);
    for (int top = inPixels.top(); top <= inPixels.bottom(); top += rows) {
        const QRect piece = QRect(inPixels.left(), top, inPixels.width(), rows) & inPixels;
        compose({strip, piece.topLeft()}, piece);
        painter.drawImage(piece.topLeft(), strip, QRect(QPoint(), piece.size()));
    }
}

std::size_t Cels::bytes() const {
    auto sum = static_cast<std::size_t>(m_frame.sizeInBytes());
    for (const Parts& parts : m_layers)
        for (const Cel& cel : parts)
            sum += static_cast<std::size_t>(cel.picture.sizeInBytes());
    return sum;
}

int Cels::kept() const {
    int count = 0;
    for (const Parts& parts : m_layers)
        for (const Cel& cel : parts)
            count += cel.picture.isNull() ? 0 : 1;
    return count;
}

} // namespace supine::figure
