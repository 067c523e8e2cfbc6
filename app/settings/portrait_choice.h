// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/browse/performance.h"
#include "app/controls/tile_choice.h"
#include "app/figure/cels/cels.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <vector>

namespace supine::settings {

/// One of a few figures, each painted as it will be shown everywhere, lying and breathing with its
/// name below.
class PortraitChoice : public controls::TileChoice {
    Q_OBJECT

public:
    /// How much of the figure a portrait shows.
    enum class Crop { Whole, HeadAndShoulders };
    struct Portrait {
        QString name;
        figure::Choice choice;
    };

    /// Library and appearance are owned by the program and outlive this. The name is read aloud.
    PortraitChoice(const QString& name, const model::Library& library, const Appearance& appearance,
                   Crop crop, QWidget* parent = nullptr);

    /// Other figures in the same places; emits nothing.
    void setPortraits(std::vector<Portrait> portraits, int chosen);
    const std::vector<Portrait>& portraits() const { return m_portraits; }

protected:
    void paintPicture(QPainter& painter, int option, const QRect& place) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void followLook() override;

private:
    void followVisibility();
    /// All pictures are to be painted from what is chosen now.
    void showAnew();
    /// The next frame of every portrait that can be seen.
    void showNext();
    QRegion showPicture(int option);
    player::Shown shownNow() const;
    figure::Camera cameraOn(const QRectF& picture) const;

    const model::Library& m_library;
    const Appearance& m_appearance;
    Crop m_crop;
    std::vector<Portrait> m_portraits;
    std::deque<figure::Cels> m_pictures; ///< One for each portrait.
    bool m_picturesAreOld = true;
    browse::Performance m_performance;
    QTimer m_frames;
    QElapsedTimer m_since;
};

} // namespace supine::settings
