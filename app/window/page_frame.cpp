// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_frame.h"

#include "app/controls/button.h"
#include "app/controls/scroll_area.h"
#include "app/controls/scroll_fade.h"
#include "app/controls/text_block.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace supine::window {

using controls::Button;

PageFrame::PageFrame(const QString& title, int widest, QWidget* parent)
    : QWidget(parent), m_widest(widest),
      m_back(new Button(Button::Kind::Icon, controls::Icon::Back, tr("Back"))),
      m_outer(new QVBoxLayout(this)), m_head(new QWidget) {
    setAccessibleName(title);
    auto* const content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setSpacing(controls::space::normal);
    m_scroll = controls::makeScrollArea(content, this);
    controls::fadeEnds(m_scroll, &controls::Theme::bg);
    m_foot = new QVBoxLayout;
    auto* const head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(controls::space::tight);
    head->addWidget(m_back);
    head->addWidget(new controls::TextBlock(title, controls::Type::SheetTitle), 1, Qt::AlignVCenter);
    m_outer->setSpacing(0);
    m_outer->addWidget(m_head);
    m_outer->addWidget(m_scroll, 1);
    m_outer->addLayout(m_foot);
    connect(m_back, &Button::clicked, this, &PageFrame::left);
    connect(&controls::look(), &controls::Look::changed, this, [this] {
        resizeEvent(nullptr);
        update();
    });
}

void PageFrame::setBackVisible(bool visible) {
    m_head->setVisible(visible);
}

void PageFrame::reveal(QWidget* widget) {
    m_scroll->ensureWidgetVisible(widget, 0, controls::space::wide);
}

// The column is clamped and centred; its margins hold the focus rings of what stands at its edges.
void PageFrame::resizeEvent(QResizeEvent*) {
    const int margin = controls::pageMargin(width());
    const int widest = static_cast<int>(controls::scaled(m_widest));
    const int side = std::max(margin, (width() - widest) / 2);
    m_outer->setContentsMargins(0, 18, 0, 0);
    m_head->layout()->setContentsMargins(std::max(8, side - 56), 0, side, 6);
    m_column->setContentsMargins(side, controls::space::tight, side - controls::space::scrollBar,
                                 controls::space::wide);
    m_foot->setContentsMargins(side, controls::space::normal, side,
                               m_foot->isEmpty() ? 0 : controls::space::wide);
}

// The column can be read from the foot and the head as well.
void PageFrame::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageDown)
        m_scroll->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd);
    else if (event->key() == Qt::Key_PageUp)
        m_scroll->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepSub);
    else
        QWidget::keyPressEvent(event);
}

void PageFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), controls::theme().bg);
    if (m_foot->isEmpty())
        return;
    painter.fillRect(QRect(m_column->contentsMargins().left(), m_scroll->geometry().bottom() + 1,
                           width() - 2 * m_column->contentsMargins().left(), 1),
                     controls::theme().line);
}

} // namespace supine::window
