// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/finish_panel.h"

#include "app/controls/scroll_area.h"
#include "app/player/words.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace supine::player {

using controls::Button;
using controls::FeelingScale;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;
namespace space = controls::space;

namespace {

constexpr double wordsTop = 0.105; ///< Of the height.
constexpr double wordsTopOfQuestion = 0.065;
constexpr double buttonAt = 0.90;  ///< Its middle.
constexpr double figureTop = 0.30; ///< Of the height, where nothing is asked.
constexpr double figureBottom = 0.79;
constexpr double widestWords = 860;
constexpr int underAll = 30;
constexpr int leastFigure = 110; ///< Pixels; with less room than that the figure is left out.

} // namespace

FinishPanel::FinishPanel(QWidget* parent)
    : QWidget(parent), m_scroll(controls::makeScrollArea(new QWidget, this)),
      m_content(m_scroll->widget()),
      m_closing(new TextBlock({}, Type::PageTitle, Ink::First, m_content)),
      m_practised(new TextBlock({}, Type::Lead, Ink::Second, m_content)),
      m_question(new TextBlock(tr("How is your back now?"), Type::Question, Ink::First, m_content)),
      m_scale(new FeelingScale(tr("How is your back now?"), m_content)),
      m_change(new TextBlock({}, Type::NoteMedium, Ink::Primary, m_content)),
      m_save(new Button(Button::Kind::Primary, Icon::Check, tr("Save in diary"), m_content)),
      m_skip(new Button(Button::Kind::Quiet, Icon::None, tr("Skip this question"), m_content)),
      m_back(new Button(Button::Kind::Tonal, Icon::Back, tr("Back to the start"), m_content)) {
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    for (TextBlock* const words : {m_closing, m_practised, m_question, m_change}) {
        words->setAlignment(Qt::AlignHCenter);
        words->setBalanced(true);
    }
    connect(m_back, &Button::clicked, this, &FinishPanel::done);
    connectQuestion();
    hide();
}

void FinishPanel::connectQuestion() {
    connect(m_save, &Button::clicked, this, &FinishPanel::done);
    connect(m_skip, &Button::clicked, this, [this] {
        m_scale->setFeeling({});
        Q_EMIT done();
    });
    connect(m_scale, &FeelingScale::changed, this, [this](std::optional<int> feeling) {
        if (m_asked)
            Q_EMIT felt(feeling);
        followFeeling();
    });
}

void FinishPanel::show(const QString& closing, const QString& practised,
                       const std::optional<Question>& question) {
    m_closing->setText(closing);
    m_practised->setText(practised);
    m_practised->setVisible(!practised.isEmpty());
    m_asked.reset(); // what was chosen after another session is no answer to this one's question
    m_scale->setFeeling({});
    m_asked = question;
    m_scale->setBefore(question ? question->before : std::nullopt);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_question, m_scale, m_save, m_skip})
        part->setVisible(question.has_value());
    m_back->setVisible(!question);
    followFeeling();
    QWidget::show();
    QWidget* const first = question ? static_cast<QWidget*>(m_scale) : m_back;
    first->setFocus(Qt::OtherFocusReason);
    m_scroll->verticalScrollBar()->setValue(0);
}

void FinishPanel::followFeeling() {
    m_change->setText(m_asked ? changeSentence(m_asked->before, m_scale->feeling()) : QString());
    m_change->setVisible(!m_change->text().isEmpty());
    place();
}

QRect FinishPanel::figureRoom() const {
    return m_figureRoom;
}

void FinishPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

// Enter on the scale is enough once a number was chosen.
void FinishPanel::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_asked && m_scale->feeling())
        Q_EMIT done();
    else
        QWidget::keyPressEvent(event);
}

int FinishPanel::wordsWidth() const {
    const double unit = std::max(1.0, controls::unitOf(size()));
    return std::min(width() - 2 * controls::pageMargin(width()),
                    static_cast<int>(controls::scaled(widestWords) * unit));
}

// Returns where the words end.
int FinishPanel::placeWords() {
    const double unit = controls::unitOf(size());
    m_closing->setUnit(unit);
    m_practised->setUnit(std::max(1.0, unit));
    const int wide = wordsWidth();
    const int left = (width() - wide) / 2;
    const int top = static_cast<int>((m_asked ? wordsTopOfQuestion : wordsTop) * height());
    m_closing->setGeometry(left, top, wide, m_closing->heightForWidth(wide));
    m_practised->setGeometry(left, m_closing->geometry().bottom() + space::close, wide,
                             m_practised->heightForWidth(wide));
    return (m_practised->text().isEmpty() ? m_closing : m_practised)->geometry().bottom() + 1;
}

void FinishPanel::place() {
    m_scroll->setGeometry(rect());
    const int words = placeWords();
    int needed = height();
    m_figureRoom = QRect(0, static_cast<int>(figureTop * height()), width(),
                         static_cast<int>((figureBottom - figureTop) * height()));
    if (m_asked) {
        const int wide = std::min(m_scale->sizeHint().width(), width() - 2 * controls::pageMargin(width()));
        const int block = questionHeight(wide) + underAll;
        needed = std::max(height(), words + space::wide + block);
        const int top = needed - block;
        placeQuestion(top, wide);
        m_figureRoom = QRect(0, words + space::normal, width(), top - words - 2 * space::normal);
        if (needed > height() || m_figureRoom.height() < leastFigure)
            m_figureRoom = QRect(0, height() + leastFigure, width(), leastFigure);
    } else {
        const QSize back = m_back->sizeHint();
        m_back->setGeometry((width() - back.width()) / 2,
                            static_cast<int>(buttonAt * height()) - back.height() / 2, back.width(),
                            back.height());
    }
    m_content->setMinimumHeight(needed);
}

bool FinishPanel::areButtonsBeside() const {
    return m_save->sizeHint().width() + space::normal + m_skip->sizeHint().width() <=
           width() - 2 * controls::pageMargin(width());
}

int FinishPanel::buttonsHeight() const {
    const int save = m_save->sizeHint().height();
    const int skip = m_skip->sizeHint().height();
    return areButtonsBeside() ? std::max(save, skip) : save + space::tight + skip;
}

// The sentence of the change has a line also while there is none, so that nothing moves when it
// comes.
int FinishPanel::questionHeight(int wide) const {
    return m_question->heightForWidth(wide) + space::normal + m_scale->heightForWidth(wide) +
           std::max(m_change->sizeHint().height(), m_change->heightForWidth(wordsWidth())) + space::wide + buttonsHeight();
}

void FinishPanel::placeQuestion(int top, int wide) {
    const int left = (width() - wide) / 2;
    m_question->setGeometry(left, top, wide, m_question->heightForWidth(wide));
    m_scale->setGeometry(left, m_question->geometry().bottom() + 1 + space::normal, wide,
                         m_scale->heightForWidth(wide));
    placeChange();
    placeButtons(top + questionHeight(wide) - buttonsHeight());
}

// Between the words of the ends, or under them where it is too long for that.
void FinishPanel::placeChange() {
    const QRect between = m_scale->roomBetweenEnds().translated(m_scale->pos());
    const int middle = m_scale->geometry().center().x();
    const int half = std::min(middle - between.left(), between.right() - middle);
    const int text = m_change->sizeHint().width();
    if (!between.isEmpty() && text <= 2 * half) {
        m_change->setGeometry(middle - half, between.y() - 1, 2 * half, m_change->heightForWidth(2 * half));
        return;
    }
    const int wide = wordsWidth();
    m_change->setGeometry((width() - wide) / 2, m_scale->geometry().bottom() + 1 + space::hair, wide,
                          m_change->heightForWidth(wide));
}

void FinishPanel::placeButtons(int top) {
    const QSize save = m_save->sizeHint();
    const QSize skip = m_skip->sizeHint();
    if (!areButtonsBeside()) {
        m_save->setGeometry((width() - save.width()) / 2, top, save.width(), save.height());
        m_skip->setGeometry((width() - skip.width()) / 2, top + save.height() + space::tight,
                            skip.width(), skip.height());
        return;
    }
    const int wide = save.width() + space::normal + skip.width();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = (width() - wide) / 2;
    const int middle = top + buttonsHeight() / 2;
    m_save->setGeometry(mirrored ? left + wide - save.width() : left, middle - save.height() / 2,
                        save.width(), save.height());
    m_skip->setGeometry(mirrored ? left : left + wide - skip.width(), middle - skip.height() / 2,
                        skip.width(), skip.height());
}

} // namespace supine::player
