// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/motion/breath.h"

#include <optional>

namespace supine::player {

/// One breath as a hill: up while it comes in, down while it goes out, as wide as it is long; the
/// slowest breath fills the width. A point on it shows where the breath is now. It says nothing that
/// does not stand beside it in words.
class BreathWave : public QWidget {
    Q_OBJECT

public:
    explicit BreathWave(QWidget* parent = nullptr);

    void setPace(const BreathPace& pace);
    /// Where the breath is; nothing shows no point.
    void setBreath(const std::optional<motion::BreathState>& breath);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BreathPace m_pace;
    std::optional<motion::BreathState> m_breath;
};

} // namespace supine::player
