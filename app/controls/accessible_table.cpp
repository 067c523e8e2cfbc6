// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/accessible_table.h"

#include "app/controls/accessible_part.h"

#include <QAccessibleWidget>
#include <QWidget>

#include <algorithm>
#include <map>

namespace supine::controls {

namespace {

class AccessibleCell : public AccessiblePart,
                       public QAccessibleTableCellInterface,
                       public QAccessibleActionInterface {
public:
    AccessibleCell(QWidget* widget, Tabled& table, int cell)
        : AccessiblePart(widget), m_table(table), m_cell(cell) {}

    // QAccessibleInterface
    bool isValid() const override { return m_cell < m_table.rows() * m_table.columns(); }
    QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? m_table.cellText(rowIndex(), columnIndex())
                                                      : QString();
    }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = isSelected();
        state.focused = isSelected() && widget()->hasFocus();
        state.invisible = !widget()->isVisible();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface*>(this);
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    // QAccessibleTableCellInterface
    bool isSelected() const override { return m_table.currentCell() == m_cell; }
    QList<QAccessibleInterface*> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface*> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_cell % std::max(1, m_table.columns()); }
    int rowIndex() const override { return m_cell / std::max(1, m_table.columns()); }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface* table() const override { return parent(); }

    // QAccessibleActionInterface
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString&) override { m_table.activate(m_cell); }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

protected:
    QRect partRect() const override { return m_table.cellRect(rowIndex(), columnIndex()); }

private:
    Tabled& m_table;
    int m_cell;
};

class AccessibleTable : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    AccessibleTable(QWidget* widget, Tabled& table)
        : QAccessibleWidget(widget, QAccessible::Table), m_table(table) {}
    ~AccessibleTable() override {
        for (const auto& cell : m_cells)
            QAccessible::deleteAccessibleInterface(cell.second);
    }

    // QAccessibleInterface
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return m_table.rows() * m_table.columns(); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        QAccessible::Id& id = m_cells[index];
        if (id == 0)
            id = QAccessible::registerAccessibleInterface(new AccessibleCell(widget(), m_table, index));
        return QAccessible::accessibleInterface(id);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (const auto& [index, id] : m_cells)
            if (QAccessible::accessibleInterface(id) == child)
                return index;
        return -1;
    }
    QAccessibleInterface* focusChild() const override {
        return widget()->hasFocus() ? child(m_table.currentCell()) : nullptr;
    }

    // QAccessibleTableInterface
    QAccessibleInterface* caption() const override { return nullptr; }
    QAccessibleInterface* summary() const override { return nullptr; }
    QAccessibleInterface* cellAt(int row, int column) const override {
        const bool within = row >= 0 && row < rowCount() && column >= 0 && column < columnCount();
        return within ? child(row * columnCount() + column) : nullptr;
    }
    int rowCount() const override { return m_table.rows(); }
    int columnCount() const override { return m_table.columns(); }
    QString columnDescription(int column) const override { return m_table.columnTitle(column); }
    QString rowDescription(int) const override { return {}; }
    int selectedCellCount() const override { return m_table.currentCell() >= 0 ? 1 : 0; }
    QList<QAccessibleInterface*> selectedCells() const override {
        QAccessibleInterface* const current = child(m_table.currentCell());
        return current != nullptr ? QList<QAccessibleInterface*>{current} : QList<QAccessibleInterface*>{};
    }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override {}

private:
    Tabled& m_table;
    mutable std::map<int, QAccessible::Id> m_cells;
};

} // namespace

QAccessibleInterface* makeAccessibleTable(QWidget& widget, Tabled& table) {
    return new AccessibleTable(&widget, table);
}

void tellCell(QWidget& widget, const Tabled& table) {
    if (!QAccessible::isActive() || !widget.hasFocus() || table.currentCell() < 0)
        return;
    QAccessibleEvent focus(&widget, QAccessible::Focus);
    focus.setChild(table.currentCell());
    QAccessible::updateAccessibility(&focus);
}

} // namespace supine::controls
