// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/reactive.h"
#include "app/recording/reading.h"

class QVBoxLayout;

namespace supine::controls {
class Button;
class TextBlock;
} // namespace supine::controls

namespace supine::recording {

class SoundPicture;

/// The line that is read now: its words, how long it may be, how it comes in, and what one can do.
/// While it has the focus, Space records and stops, Enter keeps and goes on. Its accessible name
/// says where one is, the words, and how things stand.
class LinePanel : public controls::Reactive<QWidget> {
    Q_OBJECT

public:
    /// The reading outlives the panel.
    explicit LinePanel(Reading& reading, QWidget* parent = nullptr);

protected:
    double focusCorner() const override { return controls::radius::panel; }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addHead(QVBoxLayout* column);
    void addSound(QVBoxLayout* column);
    void addButtons(QVBoxLayout* column);
    void refresh();
    void setWords();
    void refreshButtons();
    void refreshSound();
    void refreshLevel();
    QString mark() const;

    Reading& m_reading;
    controls::TextBlock* m_place;
    controls::TextBlock* m_mark;
    controls::TextBlock* m_words;
    controls::TextBlock* m_room;
    controls::TextBlock* m_level;
    SoundPicture* m_picture;
    controls::TextBlock* m_sentence;
    controls::Button* m_record;
    controls::Button* m_keep;
    controls::Button* m_again;
    controls::Button* m_listen;
};

} // namespace supine::recording
