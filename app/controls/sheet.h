// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/look.h"

#include <QPointer>
#include <QWidget>

class QPropertyAnimation;
class QScrollArea;
class QVBoxLayout;

namespace supine::controls {

class Veil;

/// A card over the stage that asks something. The focus stays inside it while it is shown, Escape leaves
/// it. It comes up 12 px while it fades in. Its rectangle includes 24 px of room for the shadow. A sheet
/// that may have to be lower than its things scrolls them.
class Sheet : public QWidget {
    Q_OBJECT

public:
    /// What becomes of things there is no room for.
    enum class Overflow { None, Scrolls };

    explicit Sheet(const QString& name, QWidget* parent, Overflow overflow = Overflow::None);
    ~Sheet() override;

    /// Where the sheet's things go.
    QVBoxLayout* content() const { return m_content; }
    /// Puts a thing under those of a sheet that scrolls, where it is seen without scrolling.
    void addToFoot(QWidget* thing, Qt::Alignment alignment = {});
    /// From now on the page under the sheet steps back behind a veil while it is open, and a press
    /// beside the sheet is as Escape.
    void setVeiled() { m_isVeiled = true; }
    /// Shows the sheet and moves the focus to `first`.
    void open(QWidget* first);
    /// Puts it in the middle of a page, as high as its things and no higher than the page. Without its
    /// shadow it would like to be `widest` pixels wide at 100 % text.
    void placeInMiddle(const QSize& page, double widest);
    /// Takes the height its things have now. Its upper edge stays where it is, as far as the page
    /// under it has room for that.
    void refit();
    /// Whether it has less padding round its things, for a low window.
    void setTight(bool tight);
    /// Hides it. The focus goes back to what had it before.
    void shut();

    bool hasHeightForWidth() const override;
    /// The height that shows everything.
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    /// The height that shows the foot and everything of a sheet that scrolls down to `last`.
    int heightDownTo(const QWidget& last, int width);
    /// A height of at most `most` at which nothing is cut where the scrolled part ends.
    int foldedHeight(int width, int most);

Q_SIGNALS:
    /// Escape was pressed. Whoever opened the sheet decides what that means.
    void left();
    /// It was shown and has been shut.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void drawVeil();
    void rise();
    /// Pixels between the rectangle's edge and what may be scrolled.
    int inner() const;
    int thingsHeight(int within) const;
    int footHeight(int within) const;
    int placeThings(int width);

    bool m_tight = false;
    QVBoxLayout* m_content;
    QPointer<QWidget> m_before; ///< What had the focus when it was opened.
    QVBoxLayout* m_foot = nullptr;
    QScrollArea* m_scroll = nullptr; ///< Of a sheet that scrolls.
    QPointer<Veil> m_veil;                 ///< While it is open.
    QPointer<QPropertyAnimation> m_coming; ///< While it comes up.
    bool m_isVeiled = false;
};

} // namespace supine::controls
