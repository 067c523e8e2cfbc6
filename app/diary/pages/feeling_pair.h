// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QBoxLayout;

namespace supine::controls {
class FeelingScale;
class TextBlock;
} // namespace supine::controls

namespace supine::diary {

class FeelingTile;

/// How the back was before and after a practice, beside each other, and in a few words what
/// changed. One of the two numbers at a time can be opened to choose another.
class FeelingPair : public QWidget {
    Q_OBJECT

public:
    FeelingPair(std::optional<int> before, std::optional<int> after, QWidget* parent = nullptr);

Q_SIGNALS:
    void beforeChosen(std::optional<int> feeling);
    void afterChosen(std::optional<int> feeling);
    /// A number was opened or closed: it takes another height now.
    void heightChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One of the two: what stands there and what changes it.
    struct Half {
        FeelingTile* tile = nullptr;
        QWidget* choosing = nullptr; ///< Shown while the tile is open.
        controls::FeelingScale* scale = nullptr;
    };

    Half makeHalf(bool isAfter, std::optional<int> feeling);
    void connectHalf(const Half& half, const Half& other);
    void place();
    void follow();

    Half m_before;
    Half m_after;
    QBoxLayout* m_tiles;
    controls::TextBlock* m_change;
};

} // namespace supine::diary
