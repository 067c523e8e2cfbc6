// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/look.h"
#include "app/controls/text_layout.h"
#include "app/controls/type.h"

#include <QWidget>

#include <map>
#include <optional>

namespace supine::controls {

/// Which of the theme's inks a text is set in.
enum class Ink { First, Second, Third, Primary, Care, OnTint };

QColor inkOf(Ink ink);

/// A text on a page: what QLabel lacks is the line distance and balanced lines. Its height follows from
/// its width. For a screen reader it is static text with its own words as the name.
class TextBlock : public QWidget {
    Q_OBJECT

public:
    explicit TextBlock(const QString& text, Type type, Ink ink = Ink::First, QWidget* parent = nullptr);

    const QString& text() const { return m_text; }
    /// Whether it stands over other things; a screen reader can then go from one to the next.
    bool isHeading() const;
    void setText(const QString& text);
    void setInk(Ink ink);
    void setType(Type type);
    void setAlignment(Qt::Alignment alignment);
    void setBalanced(bool balanced);
    /// How much larger the text is set for a large window.
    void setUnit(double unit);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// What was found out about the text since it last changed.
    struct Measured {
        std::optional<TextLayout> oneLine; ///< The whole text on one line.
        TextLayout broken;                 ///< The text in lines, at the width below.
        int brokenFor = -1;
        std::optional<double> widestWord; ///< Pixels, at most what a narrow window can give.
        std::map<int, int> heights;       ///< Pixels, by width.
    };

    const TextLayout& onOneLine() const;
    const TextLayout& broken(int width) const;
    /// Pixels the whole text takes on one line.
    double oneLine() const;
    TextSetting setting() const;
    TextLayout laidOut(double width) const;
    void changed();

    QString m_text;
    Type m_type;
    Ink m_ink;
    Qt::Alignment m_alignment = Qt::AlignLeading;
    double m_unit = 1;
    bool m_balanced = false;
    mutable Measured m_measured;
};

} // namespace supine::controls
