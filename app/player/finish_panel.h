// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/button.h"
#include "app/controls/feeling_scale.h"
#include "app/controls/text_block.h"

#include <QWidget>

#include <optional>

class QScrollArea;

namespace supine::player {

/// The words of the finish over the stage: a closing line, what was practised, how the back is now
/// where a diary asks for it, and the way back. Nothing in it runs out.
class FinishPanel : public QWidget {
    Q_OBJECT

public:
    /// How the back is now is asked for.
    struct Question {
        std::optional<int> before; ///< How it was before, 0 to 10, if that was said.
    };

    explicit FinishPanel(QWidget* parent);

    /// `closing` is the line that is spoken, `practised` one sentence or nothing. Without a
    /// question there is only the way back.
    void show(const QString& closing, const QString& practised,
              const std::optional<Question>& question);

    /// Between the words and the question, where the figure lies. Where all of it does not fit and
    /// is scrolled, it lies below the panel.
    QRect figureRoom() const;

Q_SIGNALS:
    void done();
    /// A number was chosen or taken back; it needs no more to be kept.
    void felt(std::optional<int> feeling);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectQuestion();
    void followFeeling();
    void place();
    int placeWords();
    int questionHeight(int wide) const;
    void placeQuestion(int top, int wide);
    void placeChange();
    void placeButtons(int top);
    int buttonsHeight() const;
    bool areButtonsBeside() const;
    int wordsWidth() const;

    std::optional<Question> m_asked;
    QScrollArea* m_scroll;
    QWidget* m_content;
    controls::TextBlock* m_closing;
    controls::TextBlock* m_practised;
    controls::TextBlock* m_question;
    controls::FeelingScale* m_scale;
    controls::TextBlock* m_change;
    controls::Button* m_save;
    controls::Button* m_skip;
    controls::Button* m_back;
    QRect m_figureRoom;
};

} // namespace supine::player
