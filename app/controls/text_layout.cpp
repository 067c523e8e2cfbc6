// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/text_layout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace supine::controls {

namespace {

int breakInto(QTextLayout& layout, double width) {
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++lines;
    }
    layout.endLayout();
    return lines;
}

// Halves the interval between what certainly is too narrow and what is wide enough.
double balancedWidth(QTextLayout& layout, double width, int lines) {
    double narrow = width / (lines + 1);
    double enough = width;
    while (enough - narrow > 1) {
        const double middle = (narrow + enough) / 2;
        (breakInto(layout, middle) > lines ? narrow : enough) = middle;
    }
    return std::ceil(enough);
}

double widestLine(const QTextLayout& layout) {
    double widest = 0;
    for (int i = 0; i < layout.lineCount(); ++i)
        widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
    return widest;
}

// Centres the letters of each line in the line distance.
void placeLines(QTextLayout& layout, double distance) {
    for (int i = 0; i < layout.lineCount(); ++i) {
        QTextLine line = layout.lineAt(i);
        line.setPosition(QPointF(0, i * distance + (distance - line.height()) / 2));
    }
}

} // namespace

double lineDistance(const TextSetting& setting) {
    return std::ceil(setting.font.pixelSize() * setting.lineShare);
}

TextLayout::TextLayout() = default;
TextLayout::~TextLayout() = default;
TextLayout::TextLayout(TextLayout&&) noexcept = default;
TextLayout& TextLayout::operator=(TextLayout&&) noexcept = default;

TextLayout::TextLayout(const QString& text, double width, const TextSetting& setting)
    : m_layout(std::make_unique<QTextLayout>(text, setting.font)),
      m_lineHeight(lineDistance(setting)), m_width(std::max(width, 1.0)) {
    // A text layout takes left for left, whichever way one reads.
    QTextOption option(QStyle::visualAlignment(setting.direction, setting.alignment));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(setting.direction);
    m_layout->setTextOption(option);
    m_lines = breakInto(*m_layout, m_width);
    if (setting.balanced && m_lines > 1) {
        m_width = balancedWidth(*m_layout, m_width, m_lines);
        m_lines = breakInto(*m_layout, m_width);
    }
    placeLines(*m_layout, m_lineHeight);
    m_size = QSizeF(std::ceil(widestLine(*m_layout)), m_lines * m_lineHeight);
}

void TextLayout::paint(QPainter& painter, QPointF at, const QColor& colour) const {
    if (!m_layout)
        return;
    painter.setPen(colour);
    m_layout->draw(&painter, at);
}

// Setting every word takes long; the word of most letters is the widest or nearly so.
double widestWord(const QString& text, const QFont& font) {
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto longest =
        std::max_element(words.begin(), words.end(),
                         [](const QString& a, const QString& b) { return a.size() < b.size(); });
    return longest == words.end() ? 0 : std::ceil(QFontMetricsF(font).horizontalAdvance(*longest));
}

} // namespace supine::controls
