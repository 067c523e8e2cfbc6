// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/time_field.h"

#include "app/controls/look.h"
#include "app/controls/space.h"
#include "app/controls/type.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QLocale>
#include <QWheelEvent>

#include <algorithm>

namespace supine::settings {

namespace {

constexpr double timeFieldWidth = 120;

} // namespace

// The style paints the edge round the line that is edited. A mirrored one would show 6:00 as 00:6.
TimeField::TimeField(const QString& name, QWidget* parent) : QTimeEdit(parent) {
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(name);
    setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    setButtonSymbols(NoButtons);
    setFrame(false);
    setFocusPolicy(Qt::StrongFocus);
    lineEdit()->setTextMargins(controls::space::tight, 0, controls::space::tight, 0);
    connect(this, &QTimeEdit::editingFinished, this, &TimeField::tell);
    connect(&controls::look(), &controls::Look::changed, this, [this] {
        lineEdit()->setFont(controls::fontFor(controls::Type::BodyMedium));
        updateGeometry();
    });
}

void TimeField::showTime(QTime time) {
    m_told = time;
    setTime(time);
}

QSize TimeField::sizeHint() const {
    const QFontMetrics metrics(controls::fontFor(controls::Type::BodyMedium));
    return {static_cast<int>(controls::scaled(timeFieldWidth)),
            std::max<int>(controls::target::button, metrics.height() + controls::space::close)};
}

void TimeField::tell() {
    if (time() == m_told)
        return;
    m_told = time();
    Q_EMIT chosen(m_told);
}

void TimeField::hideEvent(QHideEvent* event) {
    tell();
    QTimeEdit::hideEvent(event);
}

// Who scrolls the page past it does not want another time.
void TimeField::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

} // namespace supine::settings
