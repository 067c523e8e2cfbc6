// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

namespace supine::controls {

/// Small things side by side in reading order, in as many lines as the width asks for, none of them
/// much shorter than the others.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int gap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// Everything in one line.
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& area) override;

private:
    /// The height that everything takes in this width; `place` puts it there too.
    int arrange(const QRect& area, bool place) const;
    int balancedWidth(int width) const;

    std::vector<QLayoutItem*> m_items; ///< Owned.
    int m_gap;
};

} // namespace supine::controls
