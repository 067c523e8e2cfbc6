// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace supine::controls {

namespace {

constexpr int balanceStep = 8; ///< Pixels.

}

FlowLayout::FlowLayout(int gap, QWidget* parent) : QLayout(parent), m_gap(gap) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    QLayoutItem* const item = itemAt(index);
    if (item != nullptr)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const {
    return arrange({0, 0, width, 0}, false);
}

// The narrowest lines that need no more height, so that no thing stands alone in the last one.
int FlowLayout::balancedWidth(int width) const {
    const int height = heightForWidth(width);
    const int least = minimumSize().width();
    int narrower = width;
    while (narrower - balanceStep >= least && heightForWidth(narrower - balanceStep) == height)
        narrower -= balanceStep;
    return narrower;
}

QSize FlowLayout::sizeHint() const {
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int before = size.isEmpty() ? 0 : size.width() + m_gap;
        size = {before + hint.width(), std::max(size.height(), hint.height())};
    }
    return size;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    const QRect narrower(area.topLeft(), QSize(balancedWidth(area.width()), area.height()));
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    arrange(QStyle::visualRect(direction, area, narrower), true);
}

int FlowLayout::arrange(const QRect& area, bool place) const {
    int x = area.x();
    int y = area.y();
    int lineHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > area.x() && x + size.width() > area.x() + area.width()) {
            x = area.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (place) {
            const Qt::LayoutDirection direction =
                parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
            item->setGeometry(QStyle::visualRect(direction, area, {QPoint(x, y), size}));
        }
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight - area.y();
}

} // namespace supine::controls
