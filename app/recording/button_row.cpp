// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/button_row.h"

#include "app/controls/space.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace supine::recording {

namespace {

constexpr int ringRoom = 6;
constexpr int gap = controls::space::close;

bool wasHidden(const QWidget* widget) {
    return widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && widget->isHidden();
}

} // namespace

ButtonRow::ButtonRow(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ButtonRow::add(QWidget* button) {
    button->setParent(this);
    button->show();
    m_buttons.push_back(button);
    updateGeometry();
}

std::vector<QWidget*> ButtonRow::shown() const {
    std::vector<QWidget*> buttons = m_buttons;
    std::erase_if(buttons, wasHidden);
    return buttons;
}

bool ButtonRow::fitsBeside(int width) const {
    int wanted = -gap;
    for (const QWidget* button : shown())
        wanted += button->sizeHint().width() + gap;
    return wanted <= width;
}

int ButtonRow::heightForWidth(int width) const {
    int highest = 0;
    int sum = -gap;
    for (const QWidget* button : shown()) {
        highest = std::max(highest, button->sizeHint().height());
        sum += button->sizeHint().height() + gap;
    }
    return (fitsBeside(width) ? highest : sum) + 2 * ringRoom;
}

QSize ButtonRow::sizeHint() const {
    int width = 0;
    for (const QWidget* button : shown())
        width += button->sizeHint().width() + gap;
    return {width, heightForWidth(width)};
}

QSize ButtonRow::minimumSizeHint() const {
    int widest = 0;
    for (const QWidget* button : shown())
        widest = std::max(widest, button->sizeHint().width());
    return {widest, 0};
}

// Another button may be shown, or one may be called otherwise.
bool ButtonRow::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        arrange();
        updateGeometry();
    }
    return QWidget::event(event);
}

void ButtonRow::resizeEvent(QResizeEvent*) {
    arrange();
}

void ButtonRow::arrange() {
    const bool beside = fitsBeside(width());
    QPoint at(0, ringRoom);
    for (QWidget* button : shown()) {
        const QRect place(at, button->sizeHint());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        if (beside)
            at.rx() += place.width() + gap;
        else
            at.ry() += place.height() + gap;
    }
}

} // namespace supine::recording
