// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/text_block.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace supine::controls {

namespace {

// A text asks for at most this share of its own single line, and then grows downward.
constexpr double preferredWidth = 560;

} // namespace

QColor inkOf(Ink ink) {
    switch (ink) {
    case Ink::First:
        return theme().ink;
    case Ink::Second:
        return theme().ink2;
    case Ink::Third:
        return theme().ink3;
    case Ink::Primary:
        return theme().primary;
    case Ink::Care:
        return theme().care;
    case Ink::OnTint:
        break;
    }
    return theme().onTint;
}

TextBlock::TextBlock(const QString& text, Type type, Ink ink, QWidget* parent)
    : QWidget(parent), m_text(text), m_type(type), m_ink(ink) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text);
    connect(&look(), &Look::changed, this, [this] { changed(); });
}

void TextBlock::setText(const QString& text) {
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    changed();
}

void TextBlock::setInk(Ink ink) {
    m_ink = ink;
    update();
}

void TextBlock::setType(Type type) {
    m_type = type;
    changed();
}

void TextBlock::setAlignment(Qt::Alignment alignment) {
    m_alignment = alignment;
    changed();
}

void TextBlock::setBalanced(bool balanced) {
    m_balanced = balanced;
    changed();
}

void TextBlock::setUnit(double unit) {
    if (unit == m_unit)
        return;
    m_unit = unit;
    changed();
}

TextSetting TextBlock::setting() const {
    return {fontFor(m_type, m_unit), lineShare(m_type), m_alignment, m_balanced, layoutDirection()};
}

TextLayout TextBlock::laidOut(double width) const {
    return TextLayout(m_text, width, setting());
}

// Setting text is what a page spends most of its start on, and layouts ask for the same sizes over
// and over; so a text is only measured when it may have changed, and only broken into lines at
// widths it does not fit on one.
void TextBlock::changed() {
    m_measured = {};
    updateGeometry();
    update();
}

double TextBlock::oneLine() const {
    if (!m_measured.oneLine)
        m_measured.oneLine = std::ceil(QFontMetricsF(setting().font).horizontalAdvance(m_text)) + 1;
    return *m_measured.oneLine;
}

int TextBlock::heightForWidth(int width) const {
    if (width >= oneLine())
        return static_cast<int>(lineDistance(setting()));
    const auto known = m_measured.heights.find(width);
    if (known != m_measured.heights.end())
        return known->second;
    const int height = static_cast<int>(std::ceil(laidOut(width).size().height()));
    m_measured.heights.emplace(width, height);
    return height;
}

QSize TextBlock::sizeHint() const {
    const int width = static_cast<int>(std::min(oneLine(), scaled(preferredWidth)));
    return {width, heightForWidth(width)};
}

QSize TextBlock::minimumSizeHint() const {
    if (!m_measured.widestWord)
        m_measured.widestWord = std::min(widestWord(m_text, setting().font), 160.0);
    return {static_cast<int>(*m_measured.widestWord), static_cast<int>(lineDistance(setting()))};
}

void TextBlock::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_measured.laidOutFor != width()) {
        m_layout = laidOut(width());
        m_measured.laidOutFor = width();
    }
    const double room = width() - m_layout.width();
    const bool centred = m_alignment & Qt::AlignHCenter;
    const bool atRight = layoutDirection() == Qt::RightToLeft;
    const double x = centred ? room / 2 : atRight ? room : 0;
    m_layout.paint(painter, QPointF(x, 0), inkOf(m_ink));
}

} // namespace supine::controls
