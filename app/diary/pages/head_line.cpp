// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/head_line.h"

#include "app/controls/space.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace supine::diary {

namespace {

constexpr int gapBeside = controls::space::normal;
constexpr int gapUnder = controls::space::tight;

} // namespace

HeadLine::HeadLine(controls::TextBlock* words, QWidget* other, QWidget* parent)
    : QWidget(parent), m_words(words), m_other(other) {
    for (QWidget* const part : {static_cast<QWidget*>(words), other})
        part->setParent(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

bool HeadLine::isBeside(int width) const {
    return m_words->sizeHint().width() + gapBeside + m_other->sizeHint().width() <= width;
}

int HeadLine::heightForWidth(int width) const {
    const int other = m_other->sizeHint().height();
    if (isBeside(width))
        return std::max(m_words->sizeHint().height(), other);
    return m_words->heightForWidth(width) + gapUnder + other;
}

QSize HeadLine::sizeHint() const {
    const int width = m_words->sizeHint().width() + gapBeside + m_other->sizeHint().width();
    return {width, heightForWidth(width)};
}

QSize HeadLine::minimumSizeHint() const {
    return {std::max(m_words->minimumSizeHint().width(), m_other->sizeHint().width()),
            m_other->sizeHint().height()};
}

// A part asks for another size when its words or the size of the text change.
bool HeadLine::event(QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void HeadLine::resizeEvent(QResizeEvent*) {
    place();
}

void HeadLine::place() {
    const auto put = [this](QWidget* part, const QRect& logical) {
        part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
    };
    const QSize other = m_other->sizeHint();
    if (!isBeside(width())) {
        const int words = m_words->heightForWidth(width());
        put(m_words, {0, 0, width(), words});
        put(m_other, QRect(QPoint(0, words + gapUnder), other));
        return;
    }
    const int wide = width() - other.width() - gapBeside;
    const int words = m_words->heightForWidth(wide);
    put(m_words, {0, (height() - words) / 2, wide, words});
    put(m_other, QRect(QPoint(width() - other.width(), (height() - other.height()) / 2), other));
}

} // namespace supine::diary
