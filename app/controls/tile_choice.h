// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/options.h"

namespace supine::controls {

/// One of a few pictures, each with its name below, in rows. The chosen one has a border and a
/// tick. What the pictures show is up to who derives from it.
class TileChoice : public Options {
    Q_OBJECT

public:
    /// How large a tile would like to be.
    struct Shape {
        double width = 150;  ///< In pixels at 100 % text; it grows up to 1.35 times to fill a row.
        double aspect = 0.8; ///< Height of the picture as a share of its width.
    };

    /// The name is read aloud.
    TileChoice(const QString& name, Shape shape, QWidget* parent = nullptr);

    QStringList optionNames() const override { return m_names; }
    QRect optionRect(int option) const override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {600, heightForWidth(600)}; }
    QSize minimumSizeHint() const override { return {200, 100}; }

protected:
    /// Other tiles in the same places; emits nothing. -1 chooses none.
    void setTiles(const QStringList& names, int chosen);
    /// Paints the picture of an option into its place, whose corners are cut round already.
    virtual void paintPicture(QPainter& painter, int option, const QRect& place) = 0;
    QRect pictureRect(int option) const;
    int count() const override { return static_cast<int>(m_names.size()); }
    int under(int direction) const override;

    double focusCorner() const override;
    void paintEvent(QPaintEvent* event) override;

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
    void paintTile(QPainter& painter, int option);
    void paintName(QPainter& painter, int option, const QRectF& area) const;
    static void paintTick(QPainter& painter, const QRectF& picture);

    Shape m_shape;
    QStringList m_names;
};

} // namespace supine::controls
