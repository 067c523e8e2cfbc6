// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/button_row.h"

#include "app/controls/space.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace supine::recording {

namespace {

constexpr int ringRoom = 6;

} // namespace

ButtonRow::ButtonRow(QWidget* parent)
    : QWidget(parent), m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    m_row->setContentsMargins(0, ringRoom, 0, ringRoom);
    m_row->setSpacing(controls::space::close);
    m_row->addStretch(1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ButtonRow::add(QWidget* button) {
    m_row->insertWidget(m_row->count() - 1, button, 0, Qt::AlignLeading);
}

QList<QWidget*> ButtonRow::shown() const {
    QList<QWidget*> buttons = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    buttons.removeIf(
        [this](const QWidget* child) { return child->isHidden() || m_row->indexOf(child) < 0; });
    return buttons;
}

bool ButtonRow::fitsBeside(int width) const {
    int wanted = -m_row->spacing();
    for (const QWidget* button : shown())
        wanted += button->sizeHint().width() + m_row->spacing();
    return wanted <= width;
}

int ButtonRow::heightForWidth(int width) const {
    const QList<QWidget*> buttons = shown();
    int highest = 0;
    int sum = -m_row->spacing();
    for (const QWidget* button : buttons) {
        highest = std::max(highest, button->sizeHint().height());
        sum += button->sizeHint().height() + m_row->spacing();
    }
    return (fitsBeside(width) ? highest : sum) + 2 * ringRoom;
}

QSize ButtonRow::sizeHint() const {
    return {minimumSizeHint().width(), heightForWidth(width())};
}

QSize ButtonRow::minimumSizeHint() const {
    int widest = 0;
    for (const QWidget* button : shown())
        widest = std::max(widest, button->sizeHint().width());
    return {widest, 0};
}

// Another button may be shown, or one may be called otherwise.
bool ButtonRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void ButtonRow::resizeEvent(QResizeEvent*) {
    arrange();
}

void ButtonRow::arrange() {
    const auto direction = fitsBeside(width()) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_row->direction() != direction)
        m_row->setDirection(direction);
    updateGeometry();
}

} // namespace supine::recording
