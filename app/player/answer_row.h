// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/icon.h"
#include "app/controls/reactive.h"
#include "app/controls/text_layout.h"

#include <QAbstractButton>

namespace supine::player {

/// One answer to a question: an icon, what it is called, a line on what follows, and the number
/// that chooses it by key or voice. Its words break where there is no room, and it is set as large as
/// somebody who lies two metres away needs.
class AnswerRow : public controls::Reactive<QAbstractButton> {
    Q_OBJECT

public:
    /// A row without a number bears 0.
    AnswerRow(controls::Icon icon, int number, const QString& answer, QWidget* parent = nullptr);

    void setPictogram(controls::Icon icon);
    /// What follows; may be empty.
    void setNote(const QString& note);
    const QString& note() const { return m_note; }
    /// The answer that is offered first.
    void setOffered(bool offered);
    /// How much larger than designed it is set, default 1.
    void setUnit(double unit);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    double focusCorner() const override { return controls::radius::row; }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Words {
        controls::TextLayout answer;
        controls::TextLayout note;
        double height = 0;
    };
    Words set(int width) const;
    double iconSize() const;
    double badgeSize() const;
    double padding() const;
    void changed();
    QColor ink() const;
    void paintGround(QPainter& painter) const;
    void paintWords(QPainter& painter, double left) const;
    void paintBadge(QPainter& painter, const QRectF& circle) const;

    controls::Icon m_icon;
    int m_number;
    QString m_note;
    bool m_offered = false;
    double m_unit = 1;
};

} // namespace supine::player
