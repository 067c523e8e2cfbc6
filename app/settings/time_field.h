// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeEdit>

namespace supine::settings {

/// A time of day to type, or to wander through by the arrow keys, as the person's country writes
/// it.
class TimeField : public QTimeEdit {
    Q_OBJECT

public:
    /// The name is read aloud.
    explicit TimeField(const QString& name, QWidget* parent = nullptr);

    /// Emits nothing.
    void showTime(QTime time);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// Another time stands there and the field was left, or Enter was pressed.
    void chosen(QTime time);

protected:
    void hideEvent(QHideEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void tell();

    QTime m_told;
};

} // namespace supine::settings
