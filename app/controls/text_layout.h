// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <memory>

class QColor;
class QPainter;
class QTextLayout;

namespace supine::controls {

/// How a text is broken into lines.
struct TextSetting {
    QFont font;
    double lineShare = 1.25; ///< Line distance as a share of the font's pixel size.
    Qt::Alignment alignment = Qt::AlignLeading; ///< AlignLeading, AlignHCenter or AlignTrailing.
    bool balanced = false;   ///< The narrowest block with the same number of lines, so no word is left alone.
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Pixels from line to line, whole.
double lineDistance(const TextSetting& setting);

/// A text broken into lines and ready to be painted, any number of times. Plain text only.
class TextLayout {
public:
    TextLayout();
    TextLayout(const QString& text, double width, const TextSetting& setting);
    ~TextLayout();
    TextLayout(TextLayout&&) noexcept;
    TextLayout& operator=(TextLayout&&) noexcept;

    /// The block: the widest line by the number of lines times their distance.
    QSizeF size() const { return m_size; }
    int lines() const { return m_lines; }
    double lineHeight() const { return m_lineHeight; }
    /// The width the lines are aligned in; with balanced text narrower than what was allowed.
    double width() const { return m_width; }

    /// Paints with the block's top-left corner at `at`; the block is width() wide.
    void paint(QPainter& painter, QPointF at, const QColor& colour) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    QSizeF m_size;
    double m_lineHeight = 0;
    double m_width = 0;
    int m_lines = 0;
};

/// The width of the longest word, below which a text cannot be broken well.
double widestWord(const QString& text, const QFont& font);

} // namespace supine::controls
