// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/type.h"

#include "app/controls/look.h"

#include <algorithm>
#include <cmath>

namespace supine::controls {

namespace {

struct Cut {
    double pixels;
    QFont::Weight weight;
    double line;
};

constexpr double displayFrom = 28;

Cut cutOf(Type type) {
    switch (type) {
    case Type::Hero:
        return {46, QFont::DemiBold, 1.10};
    case Type::PageTitle:
        return {36, QFont::DemiBold, 1.15};
    case Type::SheetTitle:
        return {28, QFont::DemiBold, 1.15};
    case Type::Question:
        return {24, QFont::DemiBold, 1.20};
    case Type::Start:
        return {25, QFont::DemiBold, 1.15};
    case Type::GroupTitle:
        return {21, QFont::DemiBold, 1.20};
    case Type::Lead:
        return {19, QFont::Normal, 1.28};
    case Type::Title:
        return {18, QFont::DemiBold, 1.25};
    case Type::Body:
        return {17, QFont::Normal, 1.40};
    case Type::BodyMedium:
        return {17, QFont::Medium, 1.40};
    case Type::Note:
        return {16, QFont::Normal, 1.32};
    case Type::NoteMedium:
        return {16, QFont::Medium, 1.32};
    case Type::CardTitle:
        return {16, QFont::DemiBold, 1.25};
    case Type::Meta:
        return {15, QFont::Normal, 1.25};
    case Type::Legend:
        break;
    }
    return {14, QFont::Normal, 1.25};
}

} // namespace

double lineShare(Type type) {
    return cutOf(type).line;
}

double scaled(double pixels) {
    const double size = look().textSize();
    return pixels * (pixels < displayFrom ? size : 1 + (size - 1) / 2);
}

double scaledIcon(double pixels) {
    return pixels * (1 + (look().textSize() - 1) / 2);
}

QFont fontOf(double pixels, QFont::Weight weight) {
    QFont font;
    const QString text = QStringLiteral("Inter");
    const QStringList others{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    const QString display = QStringLiteral("Inter Display");
    font.setFamilies(pixels >= displayFrom ? QStringList{display, text} + others
                                           : QStringList{text} + others);
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont fontFor(Type type, double unit) {
    const Cut cut = cutOf(type);
    return fontOf(scaled(cut.pixels * unit), cut.weight);
}

double lineOf(Type type, double unit) {
    return std::ceil(fontFor(type, unit).pixelSize() * 1.25);
}

double unitOf(const QSizeF& window) {
    return std::clamp(std::min(window.width() / 1280, window.height() / 800), 0.72, 1.42);
}

double emWidth(double width) {
    return width / look().textSize();
}

int pageMargin(double width) {
    const double em = emWidth(width);
    return em < wideFrom ? 24 : em > 1600 ? 120 : 64;
}

} // namespace supine::controls
