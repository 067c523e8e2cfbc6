// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browse/moving_stage.h"

namespace supine::controls {
class Button;
class TextBlock;
} // namespace supine::controls

namespace supine::settings {

/// What stands where a search found no setting: somebody who lies at rest, a sentence, a hint and a
/// way to begin anew. It wants to lie in a scroll area.
class NothingFound : public browse::MovingStage {
    Q_OBJECT

public:
    /// Library and appearance are owned by the program and outlive it.
    NothingFound(const model::Library& library, const Appearance& appearance,
                 QWidget* parent = nullptr);

    controls::Button* clearButton() const { return m_clear; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override { return {240, 200}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintOver(QPainter& painter) override;

private:
    void place();

    controls::TextBlock* m_sentence;
    controls::TextBlock* m_hint;
    controls::Button* m_clear;
};

} // namespace supine::settings
