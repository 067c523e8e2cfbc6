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
// Wider than any window.
constexpr double endless = 100000;

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

const TextLayout& TextBlock::onOneLine() const {
    if (!m_measured.oneLine) {
        TextSetting line = setting();
        line.alignment = Qt::AlignLeft | Qt::AlignAbsolute;
        line.balanced = false;
        m_measured.oneLine = TextLayout(m_text, endless, line);
    }
    return *m_measured.oneLine;
}

const TextLayout& TextBlock::broken(int width) const {
    if (m_measured.brokenFor != width) {
        m_measured.broken = laidOut(width);
        m_measured.brokenFor = width;
    }
    return m_measured.broken;
}

double TextBlock::oneLine() const {
    return onOneLine().size().width() + 1;
}

bool TextBlock::isHeading() const {
    return m_type == Type::Hero || m_type == Type::PageTitle || m_type == Type::SheetTitle ||
           m_type == Type::GroupTitle;
}

int TextBlock::heightForWidth(int width) const {
    if (width >= oneLine())
        return static_cast<int>(lineDistance(setting()));
    const auto known = m_measured.heights.find(width);
    if (known != m_measured.heights.end())
        return known->second;
    const int height = static_cast<int>(std::ceil(broken(width).size().height()));
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
    const bool fits = width() >= oneLine();
    const TextLayout& layout = fits ? onOneLine() : broken(width());
    const double room = width() - (fits ? layout.size().width() : layout.width());
    const bool centred = m_alignment & Qt::AlignHCenter;
    const bool trails = m_alignment & Qt::AlignTrailing;
    const bool atRight = trails != (layoutDirection() == Qt::RightToLeft);
    const double x = centred ? room / 2 : atRight ? room : 0;
    layout.paint(painter, QPointF(x, 0), inkOf(m_ink));
}

} // namespace supine::controls
