// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browse/step_picture.h"
#include "app/controls/list_row.h"
#include "app/controls/text_layout.h"

#include <QPixmap>

namespace supine::browse {

/// One step of an exercise as a row: its number, its words, and at the end a small picture of it where
/// the row is wide enough. The chosen one is tinted with a filled number;
/// while all steps are shown one after another, the one that is shown has a marked number.
class StepRow : public controls::ListRow {
    Q_OBJECT

public:
    StepRow(int number, int count, const QString& text, QWidget* parent = nullptr);

    /// What the step looks like now; without one the words have the whole row.
    void setPicture(StepPicture picture);
    /// Whether the figure shows this step now without it being chosen.
    void setShown(bool shown);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void followLook() override;

private:
    controls::TextLayout laidOut(int width) const;
    QSize pictureSize(int width) const;
    int wordsWidth(int width) const;
    void paintPicture(QPainter& painter);
    void paintNumber(QPainter& painter, const QRectF& circle) const;

    int m_number;
    StepPicture m_picture;
    QPixmap m_painted; ///< Null when it has to be painted anew.
    bool m_shown = false;
};

} // namespace supine::browse
