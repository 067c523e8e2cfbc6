// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/lottie.h"

#include "tests/bench/figure_frames.h"

#include <QPainterPath>

#include <iostream>
#include <sstream>
#include <string>

#ifdef SUPINE_HAS_RLOTTIE
#include <rlottie.h>
#endif

namespace supine::bench {

namespace {

using figure::Drawing;

constexpr double pixelsPerFine = 1.0 / 64;
constexpr int lottieRate = 60;

QPainterPath pathOf(const Drawing& drawing, const Drawing::Shape& shape) {
    QPainterPath path;
    path.setFillRule(shape.oddEven ? Qt::OddEvenFill : Qt::WindingFill);
    for (std::size_t i = 0; i < shape.rings; ++i) {
        const Drawing::Ring& ring = drawing.rings[shape.firstRing + i];
        QPolygonF polygon;
        for (std::size_t k = 0; k < ring.count; ++k) {
            const figure::FinePoint& p = drawing.points[ring.first + k];
            polygon << QPointF(p.x, p.y) * pixelsPerFine;
        }
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

QPainterPath cut(const Drawing& drawing, const Drawing::Mark& mark) {
    QPainterPath path = pathOf(drawing, mark.shape);
    for (int clip = mark.clip; clip >= 0;) {
        const Drawing::Clip& limit = drawing.clips[static_cast<std::size_t>(clip)];
        path = path.intersected(pathOf(drawing, limit.shape));
        clip = limit.outer;
    }
    return path;
}

void writeOutline(std::ostream& out, const QPolygonF& outline) {
    std::ostringstream straight;
    out << R"({"ty":"sh","ks":{"a":0,"k":{"c":true,"v":[)";
    for (qsizetype i = 0; i < outline.size(); ++i) {
        out << (i > 0 ? "," : "") << '[' << outline[i].x() << ',' << outline[i].y() << ']';
        straight << (i > 0 ? "," : "") << "[0,0]";
    }
    out << R"(],"i":[)" << straight.str() << R"(],"o":[)" << straight.str() << "]}}},";
}

void writeShape(std::ostream& out, const Drawing& drawing, const Drawing::Mark& mark) {
    const QColor flat = mark.fill == Drawing::Fill::Colour
                            ? QColor::fromRgba(qUnpremultiply(mark.colour))
                            : QColor(128, 128, 128, 128);
    const QPainterPath path = cut(drawing, mark);
    out << R"({"ty":"gr","it":[)";
    for (const QPolygonF& outline : path.toSubpathPolygons())
        writeOutline(out, outline);
    out << R"({"ty":"fl","c":{"a":0,"k":[)" << flat.redF() << ',' << flat.greenF() << ','
        << flat.blueF() << R"(,1]},"o":{"a":0,"k":)" << 100 * flat.alphaF() << R"(},"r":)"
        << (path.fillRule() == Qt::OddEvenFill ? 2 : 1) << "},"
        << R"({"ty":"tr","p":{"a":0,"k":[0,0]},"a":{"a":0,"k":[0,0]},"s":{"a":0,"k":[100,100]},)"
        << R"("r":{"a":0,"k":0},"o":{"a":0,"k":100}}]})";
}

// The first shape of a layer lies on top.
void writeLayer(std::ostream& out, const Drawing& drawing, std::size_t frame) {
    out << R"({"ty":4,"ks":{"p":{"a":0,"k":[0,0,0]},"a":{"a":0,"k":[0,0,0]},)"
        << R"("s":{"a":0,"k":[100,100,100]},"r":{"a":0,"k":0},"o":{"a":0,"k":100}},)"
        << R"("st":0,"ip":)" << frame << R"(,"op":)" << frame + 1 << R"(,"shapes":[)";
    const char* between = "";
    for (auto mark = drawing.marks.rbegin(); mark != drawing.marks.rend(); ++mark)
        if (mark->fill != Drawing::Fill::Picture) {
            out << between;
            writeShape(out, drawing, *mark);
            between = ",";
        }
    out << "]}";
}

std::string animationOf(const std::vector<Drawing>& drawings, QSize size) {
    std::ostringstream out;
    out.precision(6);
    out << R"({"v":"5.5.0","fr":)" << lottieRate << R"(,"ip":0,"op":)" << drawings.size()
        << R"(,"w":)" << size.width() << R"(,"h":)" << size.height() << R"(,"layers":[)";
    for (std::size_t i = 0; i < drawings.size(); ++i) {
        out << (i > 0 ? "," : "");
        writeLayer(out, drawings[i], i);
    }
    out << "]}";
    return out.str();
}

} // namespace

#ifdef SUPINE_HAS_RLOTTIE

bool hasLottie() {
    return true;
}

std::vector<double> lottieTimes(const std::vector<Drawing>& drawings, QSize size) {
    const std::string key = std::to_string(size.width());
    const auto animation = rlottie::Animation::loadFromData(animationOf(drawings, size), key);
    std::vector<double> times;
    if (!animation) {
        std::cerr << "librlottie cannot read the figure.\n";
        return times;
    }
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    rlottie::Surface surface(reinterpret_cast<std::uint32_t*>(picture.bits()),
                             static_cast<std::size_t>(size.width()),
                             static_cast<std::size_t>(size.height()),
                             static_cast<std::size_t>(picture.bytesPerLine()));
    for (std::size_t frame = 0; frame < drawings.size(); ++frame) {
        const double begin = computed();
        animation->renderSync(frame, surface);
        times.push_back(computed() - begin);
    }
    if (qEnvironmentVariableIsSet("SUPINE_BENCH_PICTURE"))
        picture.save(qEnvironmentVariable("SUPINE_BENCH_PICTURE"));
    return times;
}

#else

bool hasLottie() {
    return false;
}

std::vector<double> lottieTimes(const std::vector<Drawing>&, QSize) {
    return {};
}

#endif

} // namespace supine::bench
