// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/options.h"

#include <vector>

namespace supine::controls {

/// One of a few words in a row, such as the level.
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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    int count() const override { return static_cast<int>(m_options.size()); }
    double focusCorner() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool hasNotes() const;
    double widthOf(const Option& option) const;
    void paintOption(QPainter& painter, int index) const;

    std::vector<Option> m_options;
    double m_unit = 1;
};

} // namespace supine::controls
