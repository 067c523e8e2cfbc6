// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace supine::recording {

/// Buttons side by side, or one under the other where there is no room. Hidden ones leave no gap.
class ButtonRow : public QWidget {
    Q_OBJECT

public:
    explicit ButtonRow(QWidget* parent = nullptr);

    void add(QWidget* button);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    std::vector<QWidget*> shown() const;
    bool fitsBeside(int width) const;
    void arrange();

    std::vector<QWidget*> m_buttons;
};

} // namespace supine::recording
