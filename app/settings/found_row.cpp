// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/found_row.h"

#include "app/controls/icon.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace supine::settings {

namespace {

using controls::Type;

constexpr int foundInset = 8;

// Of the sign that something is behind the row.
int signWidth() {
    return static_cast<int>(controls::scaledIcon(20)) + 8;
}

} // namespace

FoundRow::FoundRow(const QString& title, const QString& note, const QString& section,
                   QWidget* parent)
    : ListRow(title, parent), m_note(note) {
    setCheckable(false);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(
        tr("%1, in %2", "a setting and its section, as read aloud").arg(title, section));
    setAccessibleDescription(note);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

controls::TextLayout FoundRow::laidOut(const QString& words, Type type, int width) const {
    return controls::TextLayout(
        words, std::max(60, width),
        {controls::fontFor(type), 1.3, Qt::AlignLeading, false, layoutDirection()});
}

int FoundRow::heightForWidth(int width) const {
    const int words = width - 2 * foundInset - signWidth();
    double high = laidOut(text(), Type::BodyMedium, words).size().height();
    if (!m_note.isEmpty())
        high += laidOut(m_note, Type::Note, words).size().height();
    return std::max(controls::target::row, static_cast<int>(std::ceil(high)) + 2 * foundInset);
}

QSize FoundRow::sizeHint() const {
    return {480, heightForWidth(480)};
}

QSize FoundRow::minimumSizeHint() const {
    return {160, controls::target::row};
}

void FoundRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const controls::Theme& t = controls::theme();
    paintGround(painter);
    const int sign = static_cast<int>(controls::scaledIcon(20));
    const QRect at = inDirection({width() - foundInset - sign, (height() - sign) / 2, sign, sign});
    controls::paintIcon(painter, controls::Icon::Forward, QRectF(at), t.ink3, layoutDirection());
    const QRect words =
        inDirection({foundInset, 0, width() - 2 * foundInset - signWidth(), height()});
    const controls::TextLayout head = laidOut(text(), Type::BodyMedium, words.width());
    const controls::TextLayout note = laidOut(m_note, Type::Note, words.width());
    const double high = head.size().height() + (m_note.isEmpty() ? 0 : note.size().height());
    const double top = (height() - high) / 2;
    head.paint(painter, QPointF(words.x(), top), t.ink);
    if (!m_note.isEmpty())
        note.paint(painter, QPointF(words.x(), top + head.size().height()), t.ink3);
}

} // namespace supine::settings
