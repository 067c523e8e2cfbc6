// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/list_row.h"

namespace supine::recording {

/// A section of the script in the list beside the lines: its title and how much of it is recorded.
class SectionRow : public controls::ListRow {
    Q_OBJECT

public:
    explicit SectionRow(const QString& title, QWidget* parent = nullptr);

    /// `of` lines, so many of them recorded.
    void setProgress(std::size_t recorded, std::size_t of);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintProgress(QPainter& painter, const QRectF& area, const QColor& ink) const;

    std::size_t m_recorded = 0;
    std::size_t m_all = 0;
};

} // namespace supine::recording
