// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/cels/recorder.h"

#include <QPaintEngine>
#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace supine::figure {

namespace {

// Curves become polygons of which Qt allows half a pixel of error; so many times enlarged it is
// none.
constexpr double curveDetail = 8;

FinePoint toFine(QPointF pixels) {
    return {qRound(pixels.x() * finePerPixel), qRound(pixels.y() * finePerPixel)};
}

/// The pixels that some points and all between them lie in.
QRect boxOf(const FinePoint* first, const FinePoint* last) {
    if (first == last)
        return {};
    int left = first->x;
    int right = left;
    int top = first->y;
    int bottom = top;
    for (const FinePoint* p = first; p != last; ++p) {
        left = std::min(left, p->x);
        right = std::max(right, p->x);
        top = std::min(top, p->y);
        bottom = std::max(bottom, p->y);
    }
    return {QPoint(left >> 6, top >> 6), QPoint(right >> 6, bottom >> 6)};
}

} // namespace

/// Receives what a painter draws.
class RecordingEngine : public QPaintEngine {
public:
    RecordingEngine() : QPaintEngine(AllFeatures) {}

    void recordInto(Drawing& drawing) {
        m_drawing = &drawing;
        m_clip = -1;
        for (const QPainterPath& path : m_clipPaths)
            m_clip = addClip(path, m_clip);
    }

    bool begin(QPaintDevice*) override {
        m_clip = -1;
        m_clipPaths.clear();
        return true;
    }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& now) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawPath(const QPainterPath& path) override;
    void drawPixmap(const QRectF& target, const QPixmap& pixmap, const QRectF& source) override {
        drawImage(target, pixmap.toImage(), source, Qt::AutoColor);
    }
    void drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags flags) override;

private:
    void setClip(Qt::ClipOperation operation, const QPainterPath& inPixels);
    int addClip(const QPainterPath& inPixels, int outer);
    Drawing::Shape addShape(const QPainterPath& inPixels);
    Drawing::Shape addShape(const QPointF* points, int count, bool oddEven);
    void addRing(Drawing::Shape& shape, const QPointF* pixels, qsizetype count);
    void addFilled(const Drawing::Shape& shape, const QBrush& brush);
    void add(Drawing::Mark mark);

    Drawing* m_drawing = nullptr;
    QTransform m_toDevice;
    QBrush m_brush;
    QPen m_pen{Qt::NoPen};
    double m_opacity = 1;
    int m_clip = -1;
    std::vector<QPainterPath> m_clipPaths; ///< In device pixels, each within the one before.
};

void RecordingEngine::updateState(const QPaintEngineState& now) {
    const DirtyFlags changed = now.state();
    m_toDevice = now.transform();
    if (changed & DirtyBrush)
        m_brush = now.brush();
    if (changed & DirtyPen)
        m_pen = now.pen();
    if (changed & DirtyOpacity)
        m_opacity = now.opacity();
    if (changed & DirtyClipPath)
        setClip(now.clipOperation(), m_toDevice.map(now.clipPath()));
    if (changed & DirtyClipRegion) {
        QPainterPath region;
        region.addRegion(now.clipRegion());
        setClip(now.clipOperation(), m_toDevice.map(region));
    }
}

void RecordingEngine::setClip(Qt::ClipOperation operation, const QPainterPath& inPixels) {
    if (operation == Qt::NoClip) {
        m_clip = -1;
        m_clipPaths.clear();
        return;
    }
    if (operation != Qt::IntersectClip) {
        m_clip = -1;
        m_clipPaths.clear();
    }
    m_clip = addClip(inPixels, m_clip);
    m_clipPaths.push_back(inPixels);
}

int RecordingEngine::addClip(const QPainterPath& inPixels, int outer) {
    const Drawing::Shape shape = addShape(inPixels);
    m_drawing->clips.push_back({shape, outer});
    return static_cast<int>(m_drawing->clips.size()) - 1;
}

void RecordingEngine::addRing(Drawing::Shape& shape, const QPointF* pixels, qsizetype count) {
    auto& points = m_drawing->points;
    const std::size_t first = points.size();
    for (qsizetype i = 0; i < count; ++i)
        points.push_back(toFine(pixels[i]));
    m_drawing->rings.push_back({first, points.size() - first});
    ++shape.rings;
    shape.box |= boxOf(points.data() + first, points.data() + points.size());
}

Drawing::Shape RecordingEngine::addShape(const QPainterPath& inPixels) {
    Drawing::Shape shape{m_drawing->rings.size(), 0, inPixels.fillRule() == Qt::OddEvenFill, {}};
    const QTransform enlarged = QTransform::fromScale(curveDetail, curveDetail);
    for (QPolygonF& ring : inPixels.toSubpathPolygons(enlarged)) {
        for (QPointF& p : ring)
            p /= curveDetail;
        addRing(shape, ring.constData(), ring.size());
    }
    return shape;
}

Drawing::Shape RecordingEngine::addShape(const QPointF* points, int count, bool oddEven) {
    Drawing::Shape shape{m_drawing->rings.size(), 0, oddEven, {}};
    auto& fine = m_drawing->points;
    const std::size_t first = fine.size();
    const QTransform& t = m_toDevice;
    for (const QPointF* p = points; p != points + count; ++p)
        fine.push_back(toFine({t.m11() * p->x() + t.m21() * p->y() + t.dx(),
                               t.m12() * p->x() + t.m22() * p->y() + t.dy()}));
    m_drawing->rings.push_back({first, fine.size() - first});
    shape.rings = 1;
    shape.box = boxOf(fine.data() + first, fine.data() + fine.size());
    return shape;
}

void RecordingEngine::add(Drawing::Mark mark) {
    mark.clip = m_clip;
    mark.box = mark.shape.box;
    for (int clip = m_clip; clip >= 0;) {
        const Drawing::Clip& limit = m_drawing->clips[static_cast<std::size_t>(clip)];
        mark.box &= limit.shape.box;
        clip = limit.outer;
    }
    m_drawing->box |= mark.box;
    m_drawing->marks.push_back(mark);
}

void RecordingEngine::addFilled(const Drawing::Shape& shape, const QBrush& brush) {
    Drawing::Mark mark;
    mark.shape = shape;
    if (brush.style() == Qt::SolidPattern) {
        QColor colour = brush.color();
        colour.setAlphaF(colour.alphaF() * static_cast<float>(m_opacity));
        mark.colour = qPremultiply(colour.rgba());
    } else {
        mark.fill = Drawing::Fill::Wash;
        mark.own = m_drawing->washes.size();
        m_drawing->washes.push_back({brush, m_opacity});
        m_drawing->washes.back().brush.setTransform(brush.transform() * m_toDevice);
    }
    add(mark);
}

void RecordingEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) {
    if (m_pen.style() != Qt::NoPen) {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        path.setFillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
        drawPath(path);
        return;
    }
    if (m_brush.style() != Qt::NoBrush && mode != PolylineMode)
        addFilled(addShape(points, count, mode == OddEvenMode), m_brush);
}

void RecordingEngine::drawPath(const QPainterPath& path) {
    if (m_brush.style() != Qt::NoBrush)
        addFilled(addShape(m_toDevice.map(path)), m_brush);
    if (m_pen.style() == Qt::NoPen)
        return;
    QPainterPath stroke = QPainterPathStroker(m_pen).createStroke(path);
    stroke.setFillRule(Qt::WindingFill);
    addFilled(addShape(m_toDevice.map(stroke)), m_pen.brush());
}

void RecordingEngine::drawImage(const QRectF& target, const QImage& image, const QRectF& source,
                                Qt::ImageConversionFlags) {
    QPainterPath covered;
    covered.addRect(target);
    Drawing::Mark mark;
    mark.shape = addShape(m_toDevice.map(covered));
    mark.fill = Drawing::Fill::Picture;
    mark.own = m_drawing->pictures.size();
    m_drawing->pictures.push_back({image, source, target, m_toDevice, m_opacity});
    add(mark);
}

Recorder::Recorder(QSize pixels, double ratio)
    : m_pixels(pixels), m_ratio(ratio), m_engine(std::make_unique<RecordingEngine>()) {}

Recorder::~Recorder() = default;

void Recorder::recordInto(Drawing& drawing) {
    m_engine->recordInto(drawing);
}

QPaintEngine* Recorder::paintEngine() const {
    return m_engine.get();
}

int Recorder::metric(PaintDeviceMetric metric) const {
    constexpr int dotsPerInch = 96;
    switch (metric) {
    case PdmWidth:
        return m_pixels.width();
    case PdmHeight:
        return m_pixels.height();
    case PdmDepth:
        return 32;
    case PdmDevicePixelRatio:
        return static_cast<int>(std::ceil(m_ratio));
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(m_ratio * devicePixelRatioFScale());
    default:
        return dotsPerInch;
    }
}

} // namespace supine::figure
