// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/disclosure.h"

#include "app/controls/accessible.h"
#include "app/controls/type.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>

namespace supine::browse {

namespace {

using controls::Icon;
using controls::Type;

constexpr int bodyIndent = 56;

class Header : public controls::Reactive<QAbstractButton>, public controls::Expanding {
public:
    Header(Icon icon, const QString& title, const QString& note, QWidget* parent)
        : Reactive(parent), m_icon(icon), m_note(note) {
        setText(title);
        setCheckable(true);
        setAccessibleName(title);
        setAccessibleDescription(note);
        setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    }

    bool isExpanded() const override { return isChecked(); }

    QSize sizeHint() const override {
        const int line = static_cast<int>(controls::fontFor(Type::BodyMedium).pixelSize() * 1.3);
        return {240, std::max(controls::target::row + 4, line + 30)};
    }

protected:
    double focusCorner() const override { return controls::radius::row; }

    void keyPressEvent(QKeyEvent* event) override {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            Reactive::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const controls::Theme& t = controls::theme();
        QColor veil = t.ink;
        veil.setAlphaF(static_cast<float>(isDown() ? 0.09 : 0.045 * hover()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil);
        painter.drawRoundedRect(QRectF(rect()), controls::radius::row, controls::radius::row);
        const double icon = controls::scaledIcon();
        const double middle = height() / 2.0;
        controls::paintIcon(painter, m_icon, visual(QRectF(15, middle - icon / 2, icon, icon)), t.ink2);
        paintWords(painter, bodyIndent);
        const QRectF chevron(width() - icon - 12, middle - icon / 2, icon, icon);
        controls::paintIcon(painter, isChecked() ? Icon::Up : Icon::Down, visual(chevron), t.ink2);
    }

private:
    QRectF visual(const QRectF& logical) const {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), logical.toRect()));
    }

    void paintWords(QPainter& painter, double x) const {
        const controls::Theme& t = controls::theme();
        const int leading = static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute) |
                            (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        painter.setFont(controls::fontFor(Type::BodyMedium));
        painter.setPen(t.ink);
        const double wide = QFontMetricsF(painter.font()).horizontalAdvance(text()) + 2;
        painter.drawText(visual(QRectF(x, 0, wide, height())), leading, text());
        painter.setFont(controls::fontFor(Type::Meta));
        painter.setPen(t.ink3);
        const double left = x + wide + 12;
        const double room = width() - left - 48;
        const QString note = QFontMetricsF(painter.font()).elidedText(m_note, Qt::ElideRight, room);
        if (room > 60)
            painter.drawText(visual(QRectF(left, 1, room, height())), leading, note);
    }

    Icon m_icon;
    QString m_note;
};

} // namespace

Disclosure::Disclosure(Icon icon, const QString& title, const QString& note, QWidget* parent)
    : QWidget(parent), m_header(new Header(icon, title, note, this)), m_body(new QWidget(this)),
      m_content(new QVBoxLayout(m_body)) {
    m_content->setContentsMargins(bodyIndent, 4, 12, 18);
    m_content->setSpacing(controls::space::close);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 3, 0, 2);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body);
    m_body->hide();
    connect(m_header, &QAbstractButton::toggled, m_body, &QWidget::setVisible);
    connect(&controls::look(), &controls::Look::changed, this, [this] { update(); });
}

void Disclosure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRectF(12, 0, width() - 24, 1), controls::theme().line);
}

} // namespace supine::browse
