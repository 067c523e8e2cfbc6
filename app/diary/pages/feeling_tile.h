// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/accessible.h"
#include "app/controls/reactive.h"

#include <QAbstractButton>

#include <optional>

namespace supine::diary {

/// How the back was before or after a practice: the plot's sign, the word and the number. Pressing
/// it opens and closes what changes the number.
class FeelingTile : public controls::Reactive<QAbstractButton>, public controls::Expanding {
    Q_OBJECT

public:
    /// Which of the two it is.
    enum class Part { Before, After };

    explicit FeelingTile(Part part, QWidget* parent = nullptr);

    /// 0 to 10; without one it says that there is none.
    void setFeeling(std::optional<int> feeling);
    bool isExpanded() const override { return isChecked(); }

    QSize sizeHint() const override;
    /// Narrower than its words need: what holds two of them puts one under the other in time.
    QSize minimumSizeHint() const override { return {96, sizeHint().height()}; }

protected:
    double focusCorner() const override { return controls::radius::row; }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString number() const;

    Part m_part;
    std::optional<int> m_feeling;
};

} // namespace supine::diary
