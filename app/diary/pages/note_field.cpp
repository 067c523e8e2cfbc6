// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/note_field.h"

#include "app/controls/look.h"
#include "app/controls/type.h"

#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <cmath>

namespace supine::diary {

using controls::theme;

namespace {

constexpr int linesShown = 2;
constexpr int paddingSide = 12;
constexpr int paddingTop = 8;
constexpr double corner = 14;
constexpr int longestNote = 2000;

} // namespace

NoteField::NoteField(const QString& name, const QString& text, QWidget* parent)
    : QWidget(parent), m_edit(new QPlainTextEdit(text, this)), m_told(text) {
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(name);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->viewport()->setAutoFillBackground(false);
    m_edit->installEventFilter(this);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(paddingSide, paddingTop, paddingSide, paddingTop);
    column->addWidget(m_edit);
    setFocusProxy(m_edit);
    followLook();
    connect(&controls::look(), &controls::Look::changed, this, &NoteField::followLook);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_edit->document()->characterCount() > longestNote)
            m_edit->undo();
    });
}

QString NoteField::text() const {
    return m_edit->toPlainText().trimmed();
}

void NoteField::followLook() {
    const QFont font = controls::fontFor(controls::Type::Body);
    QPalette palette = m_edit->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, theme().ink);
    palette.setColor(QPalette::PlaceholderText, theme().ink3);
    palette.setColor(QPalette::Highlight, theme().primary);
    palette.setColor(QPalette::HighlightedText, theme().onPrimary);
    m_edit->setPalette(palette);
    m_edit->setFont(font);
    m_edit->setFixedHeight(static_cast<int>(std::ceil(linesShown * font.pixelSize() * 1.3)) + 10);
    update();
}

void NoteField::tell() {
    if (text() == m_told)
        return;
    m_told = text();
    Q_EMIT written(m_told);
}

void NoteField::hideEvent(QHideEvent* event) {
    tell();
    QWidget::hideEvent(event);
}

bool NoteField::eventFilter(QObject*, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        tell();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return false;
}

void NoteField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    painter.setPen(QPen(focused ? theme().focus : theme().edge, focused ? 3 : 1.5));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), corner, corner);
}

} // namespace supine::diary
