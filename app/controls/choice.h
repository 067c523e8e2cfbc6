// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/accessible.h"
#include "app/controls/reactive.h"

#include <QWidget>

#include <vector>

namespace supine::controls {

/// One of a few words in a row, such as the level. One stop for the Tab key; arrows choose.
class Choice : public Reactive<QWidget>, public Chosen {
    Q_OBJECT

public:
    struct Option {
        QString name;
        QString note; ///< A second line, "10 min"; empty where the name is enough.
    };

    Choice(const QString& name, std::vector<Option> options, QWidget* parent = nullptr);

    void setOptions(std::vector<Option> options);
    QStringList optionNames() const override;
    int chosen() const override { return m_chosen; }
    /// Chooses and tells when that is another option; -1 chooses none.
    void choose(int option) override;
    QRect optionRect(int option) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed(int option);

protected:
    double focusCorner() const override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool hasNotes() const;
    int optionAt(const QPoint& position) const;
    double widthOf(const Option& option) const;
    void paintOption(QPainter& painter, int index) const;

    std::vector<Option> m_options;
    int m_chosen = -1;
    int m_hovered = -1;
};

} // namespace supine::controls
