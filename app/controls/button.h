// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/icon.h"
#include "app/controls/reactive.h"

#include <QAbstractButton>

namespace supine::controls {

/// Every button of the program. The kind says how much it asks for attention; a screen has at most
/// one of the filled kinds (Start, Primary, Play).
class Button : public Reactive<QAbstractButton> {
    Q_OBJECT

public:
    enum class Kind {
        Start,   ///< Home's one button: a circle with the icon, the word, a note.
        Primary, ///< Filled.
        Tonal,   ///< Tinted.
        Outline, ///< With an edge; tinted while checked.
        Quiet,   ///< Icon and word only.
        Care,    ///< "It hurts": large enough to be hit by somebody lying down.
        Icon,    ///< Icon only; its text is its name and tooltip.
        Play,    ///< The large round one of the session; its text is its name.
        Row      ///< A wide row with a title, a note and a chevron; tinted while checked or tinted().
    };

    Button(Kind kind, Icon icon, const QString& text, QWidget* parent = nullptr);

    Kind kind() const { return m_kind; }
    Icon pictogram() const { return m_icon; }
    void setPictogram(Icon icon);
    /// Text and accessible name; a button that gives up its text keeps its name.
    void setLabel(const QString& text);
    /// The second line of Start and Row.
    const QString& note() const { return m_note; }
    void setNote(const QString& note);
    /// A quiet button whose icon or word stands exactly on the column's edge.
    bool flush() const { return m_flush; }
    void setFlush(bool flush);
    /// A row that is offered first.
    bool tinted() const { return m_tinted; }
    void setTinted(bool tinted);
    /// Whether a row shows a chevron, default true.
    bool chevron() const { return m_chevron; }
    void setChevron(bool chevron);

    /// How much larger than designed icon and words are, of Start all of it; default 1.
    double unit() const { return m_unit; }
    void setUnit(double unit);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    double focusCorner() const override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void changed();

    Kind m_kind;
    Icon m_icon;
    QString m_note;
    bool m_flush = false;
    bool m_tinted = false;
    bool m_chevron = true;
    double m_unit = 1;
};

} // namespace supine::controls
