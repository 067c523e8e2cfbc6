// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/browse/performance.h"
#include "app/controls/accessible.h"
#include "app/controls/reactive.h"
#include "app/figure/cels/cels.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>
#include <vector>

namespace supine::window {

/// One of a few figures, each painted as it will be shown everywhere, lying and breathing with its
/// name below. One stop for the Tab key; arrows choose. The chosen one has a border and a tick.
class PortraitChoice : public controls::Reactive<QWidget>, public controls::Chosen {
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

    QStringList optionNames() const override;
    int chosen() const override { return m_chosen; }
    /// Chooses and tells when that is another one.
    void choose(int option) override;
    QRect optionRect(int option) const override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {600, heightForWidth(600)}; }
    QSize minimumSizeHint() const override { return {200, 100}; }

Q_SIGNALS:
    void changed(int option);

protected:
    double focusCorner() const override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void followLook() override;

private:
    /// Equal tiles in rows.
    struct Grid {
        int columns = 1;
        int tileWidth = 0;
        int tileHeight = 0;
        int pictureHeight = 0;
    };
    Grid gridFor(int width) const;
    int nameHeight(int tileWidth) const;
    int optionAt(const QPoint& position) const;
    void chooseInRow(int direction);
    QRect pictureRect(int option) const;
    void followVisibility();
    /// All pictures are to be painted from what is chosen now.
    void showAnew();
    /// The next frame of every portrait that can be seen.
    void showNext();
    QRegion showPicture(int option);
    player::Shown shownNow() const;
    figure::Camera cameraOn(const QRectF& picture) const;
    void paintPortrait(QPainter& painter, int option);
    void paintName(QPainter& painter, int option, const QRectF& area) const;
    void paintTick(QPainter& painter, const QRectF& picture) const;

    const model::Library& m_library;
    const Appearance& m_appearance;
    Crop m_crop;
    std::vector<Portrait> m_portraits;
    std::deque<figure::Cels> m_pictures; ///< One for each portrait.
    bool m_picturesAreOld = true;
    int m_chosen = -1;
    int m_hovered = -1;
    browse::Performance m_performance;
    QTimer m_frames;
    QElapsedTimer m_since;
};

} // namespace supine::window
