// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/day_choice.h"

#include "app/controls/button.h"
#include "app/controls/flow_layout.h"
#include "app/controls/space.h"

#include <QLocale>
#include <QSignalBlocker>

namespace supine::settings {

using controls::Button;
using controls::Icon;

namespace {

constexpr int daysOfWeek = 7;

/// Qt counts Sunday as the seventh day.
int qtDay(int sinceSunday) {
    return sinceSunday == 0 ? Qt::Sunday : sinceSunday;
}

} // namespace

DayChoice::DayChoice(const QString& name, QWidget* parent) : QWidget(parent) {
    setAccessibleName(name);
    auto* const flow = new controls::FlowLayout(controls::space::tight, this);
    const int first = QLocale().firstDayOfWeek();
    for (int i = 0; i < daysOfWeek; ++i) {
        const int sinceSunday = (first + i) % daysOfWeek;
        Button* const button = makeDay(sinceSunday);
        m_buttons[static_cast<std::size_t>(sinceSunday)] = button;
        flow->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Button* DayChoice::makeDay(int sinceSunday) {
    const QLocale locale;
    auto* const button =
        new Button(Button::Kind::Outline, Icon::None,
                   locale.standaloneDayName(qtDay(sinceSunday), QLocale::ShortFormat), this);
    button->setAccessibleName(locale.standaloneDayName(qtDay(sinceSunday)));
    button->setCheckable(true);
    fit(*button);
    connect(button, &Button::toggled, this, [this, button](bool on) {
        button->setPictogram(on ? Icon::Check : Icon::None);
        Q_EMIT changed();
    });
    connect(&controls::look(), &controls::Look::changed, button, [this, button] { fit(*button); });
    return button;
}

// As wide as it is with its tick, so that choosing moves none of the others.
void DayChoice::fit(Button& button) {
    const Icon icon = button.pictogram();
    button.setPictogram(Icon::Check);
    button.setFixedWidth(button.sizeHint().width() - controls::space::close);
    button.setPictogram(icon);
}

std::array<bool, 7> DayChoice::days() const {
    std::array<bool, 7> days{};
    for (std::size_t i = 0; i < days.size(); ++i)
        days[i] = m_buttons[i]->isChecked();
    return days;
}

void DayChoice::setDays(const std::array<bool, 7>& days) {
    const QSignalBlocker quiet(this);
    for (std::size_t i = 0; i < days.size(); ++i)
        m_buttons[i]->setChecked(days[i]);
}

} // namespace supine::settings
