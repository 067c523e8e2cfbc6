// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/text_block.h"

namespace supine::diary {

/// Words at the beginning of a line and something else at its end; where they have no room beside
/// each other, it stands under the words. It owns both.
class HeadLine : public QWidget {
    Q_OBJECT

public:
    HeadLine(controls::TextBlock* words, QWidget* other, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isBeside(int width) const;
    void place();

    controls::TextBlock* m_words;
    QWidget* m_other;
};

} // namespace supine::diary
