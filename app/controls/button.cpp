// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/button.h"

#include "app/controls/button_paint.h"

#include <QKeyEvent>
#include <QPainter>

namespace supine::controls {

Button::Button(Kind kind, Icon icon, const QString& text, QWidget* parent)
    : Reactive(parent), m_kind(kind), m_icon(icon) {
    setSizePolicy(kind == Kind::Row ? QSizePolicy::MinimumExpanding : QSizePolicy::Minimum,
                  QSizePolicy::Fixed);
    setLabel(text);
}

void Button::changed() {
    updateGeometry();
    update();
}

void Button::setPictogram(Icon icon) {
    m_icon = icon;
    changed();
}

void Button::setLabel(const QString& text) {
    // An ampersand would become a shortcut of its own in QAbstractButton.
    setText(text);
    if (!text.isEmpty())
        setAccessibleName(text);
    if (m_kind == Kind::Icon || m_kind == Kind::Play)
        setToolTip(text);
    changed();
}

void Button::setNote(const QString& note) {
    m_note = note;
    setAccessibleDescription(note);
    changed();
}

void Button::setFlush(bool flush) {
    m_flush = flush;
    changed();
}

void Button::setTinted(bool tinted) {
    m_tinted = tinted;
    update();
}

void Button::setChevron(bool chevron) {
    m_chevron = chevron;
    update();
}

void Button::setUnit(double unit) {
    if (unit == m_unit)
        return;
    m_unit = unit;
    changed();
}

QSize Button::sizeHint() const {
    return sizeOf(*this);
}

QSize Button::minimumSizeHint() const {
    return sizeOf(*this);
}

double Button::focusCorner() const {
    return cornerOf(*this);
}

// QAbstractButton knows Space only.
void Button::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        Reactive::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(opacity());
    const ButtonFace face = faceOf(*this, hover());
    const bool bordered = face.border.alpha() > 0;
    const double inset = bordered ? face.borderWidth / 2 : 0;
    const QRectF shape = shapeOf(*this).adjusted(inset, inset, -inset, -inset);
    const double corner = cornerOf(*this) - inset;
    painter.setPen(bordered ? QPen(face.border, face.borderWidth) : QPen(Qt::NoPen));
    painter.setBrush(face.fill);
    if (!m_flush)
        painter.drawRoundedRect(shape, corner, corner);
    paintContent(painter, *this, face);
}

} // namespace supine::controls
