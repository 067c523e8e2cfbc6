// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/hurt_places.h"

#include "app/controls/flow_layout.h"
#include "app/controls/space.h"

#include <QSignalBlocker>

namespace supine::player {

using controls::Button;
using controls::Icon;
using model::HurtPlace;

HurtPlaces::HurtPlaces(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Where it hurts"));
    auto* const flow = new controls::FlowLayout(controls::space::tight, this);
    const std::pair<HurtPlace, QString> places[]{
        {HurtPlace::LowBack, tr("Low back")}, {HurtPlace::Hip, tr("Hip")},
        {HurtPlace::Knee, tr("Knee")},        {HurtPlace::Leg, tr("Leg")},
        {HurtPlace::Shoulder, tr("Shoulder")}, {HurtPlace::Neck, tr("Neck")}};
    for (const auto& [place, name] : places) {
        auto* const button = new Button(Button::Kind::Outline, Icon::None, name, this);
        button->setCheckable(true);
        m_buttons.emplace_back(place, button);
        flow->addWidget(button);
        fit(*button);
        connect(button, &Button::toggled, this, [this, button](bool on) {
            button->setPictogram(on ? Icon::Check : Icon::None);
            Q_EMIT changed();
        });
        // Of a sheet that is not seen nobody else tells the layout around it.
        connect(&controls::look(), &controls::Look::changed, button, [this, button] {
            fit(*button);
            updateGeometry();
        });
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

// As wide as it is with its tick, so that choosing moves none of the others.
void HurtPlaces::fit(Button& button) {
    const Icon icon = button.pictogram();
    button.setPictogram(Icon::Check);
    button.setFixedWidth(button.sizeHint().width() - controls::space::wide);
    button.setPictogram(icon);
}

void HurtPlaces::setUnit(double unit) {
    for (const auto& [place, button] : m_buttons) {
        if (button->unit() == unit)
            continue;
        button->setUnit(unit);
        fit(*button);
    }
    updateGeometry();
}

std::vector<HurtPlace> HurtPlaces::chosen() const {
    std::vector<HurtPlace> places;
    for (const auto& [place, button] : m_buttons)
        if (button->isChecked())
            places.push_back(place);
    return places;
}

void HurtPlaces::clear() {
    const QSignalBlocker quiet(this);
    for (const auto& entry : m_buttons)
        entry.second->setChecked(false);
}

} // namespace supine::player
