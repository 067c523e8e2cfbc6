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

QRegion Cels::show(const Format& format, const Paint& paint) {
    if (!isShown(format)) {
        m_format = format;
        m_cels.clear();
        const bool keeps = 2 * bytesOf(format.pixels()) <= m_mostBytes;
        m_frame = keeps ? QImage(format.pixels(), QImage::Format_RGB32) : QImage();
    }
    record(paint);
    const QRect whole(QPoint(), format.pixels());
    std::vector<QRect> changed;
    const bool moved = hasMoved();
    for (Cel& cel : m_cels) {
        ++cel.still;
        if (moved)
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

Cels::Cel& Cels::cel(std::size_t place) {
    while (m_cels.size() <= place)
        m_cels.emplace_back();
    return m_cels[place];
}

void Cels::record(const Paint& paint) {
    for (Cel& cel : m_cels)
        cel.next.clear();
    Recorder recorder(m_format.pixels(), m_format.ratio);
    std::size_t place = 0;
    recorder.recordInto(cel(place).next);
    QPainter painter(&recorder);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, [&](const char*) { recorder.recordInto(cel(++place).next); });
}

bool Cels::hasMoved() const {
    return std::any_of(m_cels.begin(), m_cels.end(), [this](const Cel& cel) {
        return !looksLike(cel.shown, cel.next, m_visibleFrom);
    });
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
    for (Cel& cel : m_cels) {
        if (cel.still < framesUntilKept || !cel.picture.isNull() || !fits(cel))
            continue;
        const QRect box = cel.shown.box & QRect(QPoint(), m_format.pixels());
        // The ground covers everything, and copying is faster than blending.
        const bool isGround = &cel == &m_cels.front();
        cel.picture = QImage(box.size(),
                             isGround ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
        cel.picture.fill(Qt::transparent);
        m_tracer.trace(cel.shown, {cel.picture, box.topLeft()}, box);
    }
}

bool Cels::fits(const Cel& cel) const {
    const QRect box = cel.shown.box & QRect(QPoint(), m_format.pixels());
    return !box.isEmpty() && !isPicture(cel.shown) && bytes() + bytesOf(box.size()) <= m_mostBytes;
}

void Cels::compose(const Canvas& canvas, const QRect& within) {
    for (const Cel& cel : m_cels) {
        const QRect part = within & cel.shown.box;
        if (part.isEmpty())
            continue;
        if (cel.picture.isNull()) {
            m_tracer.trace(cel.shown, canvas, part);
            continue;
        }
        QPainter painter(&canvas.picture);
        const QPoint corner(std::max(cel.shown.box.left(), 0), std::max(cel.shown.box.top(), 0));
        painter.drawImage(part.topLeft() - canvas.origin, cel.picture, part.translated(-corner));
    }
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
    std::size_t sum = static_cast<std::size_t>(m_frame.sizeInBytes());
    for (const Cel& cel : m_cels)
        sum += static_cast<std::size_t>(cel.picture.sizeInBytes());
    return sum;
}

int Cels::kept() const {
    return static_cast<int>(std::count_if(m_cels.begin(), m_cels.end(),
                                          [](const Cel& cel) { return !cel.picture.isNull(); }));
}

} // namespace supine::figure
