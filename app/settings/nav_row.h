// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/icon.h"
#include "app/controls/list_row.h"

namespace supine::settings {

/// A section of the settings in the list at their side; the chosen one is tinted and set heavier.
class NavRow : public controls::ListRow {
    Q_OBJECT

public:
    NavRow(controls::Icon icon, const QString& text, QWidget* parent = nullptr);

    /// How much larger it is in a large window, default 1.
    void setUnit(double unit);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    controls::Icon m_icon;
    double m_unit = 1;
};

} // namespace supine::settings
