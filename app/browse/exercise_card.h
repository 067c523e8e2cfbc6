// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browse/exercise_picture.h"
#include "app/controls/reactive.h"
#include "app/figure/cels/cels.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QPixmap>
#include <QTimer>

#include <memory>

namespace supine::browse {

/// An exercise on Home: a still with an arrow, its name and its dose. The still is painted once,
/// after the window has been; only the card under the pointer or the focus moves.
class ExerciseCard : public controls::Reactive<QAbstractButton> {
    Q_OBJECT

public:
    struct Content {
        const model::Exercise* exercise = nullptr;         ///< Owned by the library.
        const Appearance* appearance = nullptr;            ///< Owned by the program.
        std::shared_ptr<const session::Timeline> timeline; ///< Of the exercise alone.
        int number = 1;
        QString dose; ///< "10 breaths".
    };
    explicit ExerciseCard(Content content, QWidget* parent = nullptr);

    const std::string& exercise() const { return m_content.exercise->id; }
    void setContent(Content content);
    /// How much larger than designed its words are, beside the text size; default 1.
    void setUnit(double unit);
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    /// Paints the still. Until then the card shows an empty room.
    void preparePicture();

protected:
    double focusCorner() const override { return controls::radius::card; }
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void followLook() override;

private:
    QRectF pictureArea() const;
    ExercisePicture picture() const;
    double wordsHeight() const;
    void paintMotion(QPainter& painter);
    QRegion showMotion();
    Seconds timeOfMotion() const;
    void followAttention();

    Content m_content;
    double m_unit = 1;
    KeyPicture m_key;
    QPixmap m_still;
    bool m_prepared = false;
    QTimer m_frames;
    figure::Cels m_moving; ///< The picture while it moves.
    QElapsedTimer m_motion;
};

} // namespace supine::browse
