// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/button.h"
#include "core/model/hurt_place.h"

#include <QWidget>

#include <vector>

namespace supine::player {

/// Where it hurts, as words to switch on and off: any number of them, or none. They stand in one
/// line or more, whatever the width gives. A chosen one bears a tick.
class HurtPlaces : public QWidget {
    Q_OBJECT

public:
    explicit HurtPlaces(QWidget* parent = nullptr);

    std::vector<model::HurtPlace> chosen() const;
    /// Chooses none, without a signal.
    void clear();
    /// How much larger the buttons are than usual.
    void setUnit(double unit);

Q_SIGNALS:
    void changed();

private:
    void fit(controls::Button& button);

    std::vector<std::pair<model::HurtPlace, controls::Button*>> m_buttons;
};

} // namespace supine::player
