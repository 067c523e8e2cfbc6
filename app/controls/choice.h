// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/options.h"

#include <vector>

namespace supine::controls {

/// One of a few words in a row, such as the level; under each other where the row has no room.
class Choice : public Options {
    Q_OBJECT

public:
    struct Option {
        QString name;
        QString note; ///< A second line, "10 min"; empty where the name is enough.
    };

    Choice(const QString& name, std::vector<Option> options, QWidget* parent = nullptr);

    void setOptions(std::vector<Option> options);
    /// How much larger than designed it is, beside the text size; default 1.
    void setUnit(double unit);
    QStringList optionNames() const override;
    QRect optionRect(int option) const override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// All in a row.
    QSize sizeHint() const override;
    /// As wide as its widest word.
    QSize minimumSizeHint() const override;

protected:
    int count() const override { return static_cast<int>(m_options.size()); }
    double focusCorner() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool hasNotes() const;
    double widthOf(const Option& option) const;
    bool isStacked(int width) const { return width < sizeHint().width(); }
    void paintOption(QPainter& painter, int index) const;

    std::vector<Option> m_options;
    double m_unit = 1;
};

} // namespace supine::controls
