// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browse/moving_stage.h"

namespace supine::controls {
class Button;
class TextBlock;
} // namespace supine::controls

namespace supine::diary {

/// The diary before the first practice: the room with somebody who lies and breathes, what will
/// stand here, and a way to begin. It wants to lie in a scroll area.
class EmptyDiary : public browse::MovingStage {
    Q_OBJECT

public:
    /// Library and appearance are owned by the program and outlive it.
    EmptyDiary(const model::Library& library, const Appearance& appearance, QWidget* parent = nullptr);

    controls::Button* startButton() const { return m_start; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void startWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int wordsWidth(int width) const;
    void place();

    controls::TextBlock* m_title;
    controls::TextBlock* m_words;
    controls::Button* m_start;
};

} // namespace supine::diary
