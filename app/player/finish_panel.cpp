// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/finish_panel.h"

#include <algorithm>

namespace supine::player {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

namespace {

constexpr double wordsTop = 0.105; ///< Of the height.
constexpr double buttonAt = 0.90;  ///< Its middle.
constexpr double widestWords = 860;

} // namespace

FinishPanel::FinishPanel(QWidget* parent)
    : QWidget(parent), m_closing(new TextBlock({}, Type::PageTitle, Ink::First, this)),
      m_practised(new TextBlock({}, Type::Lead, Ink::Second, this)),
      m_back(new Button(Button::Kind::Tonal, Icon::Back, tr("Back to the start"), this)) {
    for (TextBlock* const words : {m_closing, m_practised}) {
        words->setAlignment(Qt::AlignHCenter);
        words->setBalanced(true);
    }
    connect(m_back, &Button::clicked, this, &FinishPanel::done);
    hide();
}

void FinishPanel::show(const QString& closing, const QString& practised) {
    m_closing->setText(closing);
    m_practised->setText(practised);
    m_practised->setVisible(!practised.isEmpty());
    place();
    QWidget::show();
    m_back->setFocus(Qt::OtherFocusReason);
}

void FinishPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void FinishPanel::place() {
    const double unit = controls::unitOf(size());
    m_closing->setUnit(unit);
    m_practised->setUnit(std::max(1.0, unit));
    const int wide =
        std::min(width() - 2 * controls::pageMargin(width()),
                 static_cast<int>(controls::scaled(widestWords) * std::max(1.0, unit)));
    const int left = (width() - wide) / 2;
    const int top = static_cast<int>(wordsTop * height());
    m_closing->setGeometry(left, top, wide, m_closing->heightForWidth(wide));
    m_practised->setGeometry(left, m_closing->geometry().bottom() + controls::space::close, wide,
                             m_practised->heightForWidth(wide));
    const QSize back = m_back->sizeHint();
    m_back->setGeometry((width() - back.width()) / 2,
                        static_cast<int>(buttonAt * height()) - back.height() / 2, back.width(),
                        back.height());
}

} // namespace supine::player
