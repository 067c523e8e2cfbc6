// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_group.h"

#include "app/controls/space.h"
#include "app/controls/text_block.h"

#include <QBoxLayout>
#include <QPainter>

namespace supine::settings {

namespace {

using controls::Ink;
using controls::TextBlock;
using controls::Type;

constexpr int ringRoom = 8; ///< Beside a control, for its focus ring.
constexpr double wordsNeed = 200; ///< Least width of the words beside a control, in em-px.

// A control may be several, such as a slider with its switch.
void describe(QWidget& control, const QString& note) {
    if (!(control.focusPolicy() & Qt::TabFocus))
        for (QWidget* part : control.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            describe(*part, note);
    else if (control.accessibleDescription().isEmpty())
        control.setAccessibleDescription(note);
}

} // namespace

SettingRow::SettingRow(const QString& title, const QString& note, QWidget* control, QWidget* parent)
    : QWidget(parent), m_title(title), m_words(new TextBlock(title, Type::BodyMedium)),
      m_line(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_control(control) {
    m_line->setContentsMargins(ringRoom, 12, ringRoom, 12);
    m_line->setSpacing(controls::space::close);
    auto* const words = new QVBoxLayout;
    words->setSpacing(1);
    words->addStretch(1);
    words->addWidget(m_words);
    if (!note.isEmpty()) {
        words->addWidget(m_note = new TextBlock(note, Type::Note, Ink::Third));
        m_note->setBalanced(true);
    }
    words->addStretch(1);
    m_line->addLayout(words, 1);
    m_line->addWidget(control, 0, Qt::AlignVCenter);
    describe(*control, note);
}

QString SettingRow::note() const {
    return m_note != nullptr ? m_note->text() : QString();
}

void SettingRow::setNote(const QString& note) {
    if (m_note != nullptr)
        m_note->setText(note);
}

void SettingRow::setUnit(double unit) {
    m_words->setUnit(unit);
    if (m_note != nullptr)
        m_note->setUnit((1 + unit) / 2);
}

void SettingRow::resizeEvent(QResizeEvent*) {
    const double words = width() - 2 * ringRoom - m_control->sizeHint().width() - controls::space::close;
    const bool beside = words >= controls::scaled(wordsNeed);
    m_line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_line->setAlignment(m_control, beside ? Qt::AlignVCenter : Qt::AlignLeading);
}

SettingsGroup::SettingsGroup(QWidget* parent)
    : Panel(Ground::Surface, parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(controls::space::wide - ringRoom, 8, controls::space::wide - ringRoom, 8);
    m_column->setSpacing(1);
}

void SettingsGroup::add(const QString& title, const QString& note, QWidget* control) {
    add(new SettingRow(title, note, control));
}

void SettingsGroup::add(QWidget* row) {
    m_rows.push_back(row);
    m_column->addWidget(row);
}

void SettingsGroup::paintEvent(QPaintEvent* event) {
    Panel::paintEvent(event);
    QPainter painter(this);
    bool first = true;
    for (const QWidget* row : m_rows) {
        if (row->isHidden())
            continue;
        if (!first)
            painter.fillRect(QRect(row->x() + ringRoom, row->y() - 1, row->width() - 2 * ringRoom, 1), controls::theme().line);
        first = false;
    }
}

} // namespace supine::settings
