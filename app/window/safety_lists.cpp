// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/safety_lists.h"

#include "app/controls/accessible.h"
#include "app/controls/button.h"
#include "app/controls/text_block.h"
#include "app/text.h"
#include "app/window/safety_page.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace supine::window {

namespace {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::Panel;
using controls::TextBlock;
using controls::Type;

// An item of a list: a dot and its words.
class Item : public QWidget {
public:
    Item(const QString& words, Ink dot) : m_dot(dot) {
        auto* const row = new QHBoxLayout(this);
        row->setContentsMargins(26, 0, 0, 0);
        row->addWidget(new TextBlock(words, Type::Body));
        controls::setRole(*this, QAccessible::ListItem);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(controls::inkOf(m_dot));
        const double y = controls::fontFor(Type::Body).pixelSize() * controls::lineShare(Type::Body) / 2;
        const double x = layoutDirection() == Qt::RightToLeft ? width() - 7 : 7;
        painter.drawEllipse(QPointF(x, y), 3, 3);
    }

private:
    Ink m_dot;
};

class Symbol : public QWidget {
public:
    Symbol(Icon icon, Ink ink) : m_icon(icon), m_ink(ink) {
        const int side = static_cast<int>(controls::scaledIcon(26));
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        controls::paintIcon(painter, m_icon, QRectF(rect()), controls::inkOf(m_ink));
    }

private:
    Icon m_icon;
    Ink m_ink;
};

// What a list is about, in one sentence.
QString summaryOf(const std::string& id) {
    if (id == "ask-first")
        return SafetyPage::tr("Pregnancy, thin bones or a broken bone in the spine, a new hip, a recent operation, "
                  "breathlessness, shoulder trouble.");
    if (id == "stop-rule")
        return SafetyPage::tr("When to go on, when to make it smaller, when to stop.");
    if (id == "good-to-know")
        return SafetyPage::tr("What helps, and what the numbers in this program mean.");
    return {};
}

QWidget* makeItems(const model::SafetyList& list, const QString& title, Ink dot) {
    auto* const items = new QWidget;
    controls::setRole(*items, QAccessible::List);
    items->setAccessibleName(title);
    auto* const column = new QVBoxLayout(items);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(9);
    for (const model::Text& item : list.items)
        column->addWidget(new Item(text::of(item), dot));
    return items;
}

} // namespace

QWidget* makeListPanel(const model::SafetyList& list, const QString& title, Icon icon,
                       Panel::Ground ground) {
    auto* const panel = new Panel(ground);
    auto* const column = new QVBoxLayout(panel);
    const int padding = controls::space::panelPadding;
    column->setContentsMargins(padding, 22, padding, padding);
    column->setSpacing(9);
    const bool care = ground == Panel::Ground::Care;
    auto* const head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new Symbol(icon, care ? Ink::Care : Ink::First), 0, Qt::AlignVCenter);
    head->addWidget(new TextBlock(title, Type::GroupTitle, care ? Ink::Care : Ink::First), 1);
    column->addLayout(head);
    column->addSpacing(4);
    column->addWidget(makeItems(list, title, care ? Ink::Care : Ink::Second));
    column->addStretch(1);
    return panel;
}

QWidget* makeListRow(const model::SafetyList& list) {
    auto* const panel = new Panel;
    auto* const column = new QVBoxLayout(panel);
    const int padding = controls::space::panelPadding;
    column->setContentsMargins(padding, 14, 14, 14);
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new TextBlock(text::of(list.title), Type::Title));
    const QString summary = summaryOf(list.id);
    if (!summary.isEmpty())
        words->addWidget(new TextBlock(summary, Type::Note, Ink::Second));
    const QString title = text::of(list.title);
    auto* const more = new Button(Button::Kind::Quiet, Icon::Down, SafetyPage::tr("Read more"));
    more->setAccessibleName(
        SafetyPage::tr("Read more: %1", "The title of a safety list").arg(title));
    auto* const head = new QHBoxLayout;
    head->setSpacing(controls::space::wide);
    head->addLayout(words, 1);
    head->addWidget(more, 0, Qt::AlignVCenter);
    column->addLayout(head);
    QWidget* const items = makeItems(list, title, Ink::Second);
    items->layout()->setContentsMargins(0, 6, 12, 8);
    items->hide();
    column->addWidget(items);
    QObject::connect(more, &Button::clicked, items, [more, items, title] {
        const bool opens = items->isHidden();
        items->setVisible(opens);
        more->setPictogram(opens ? Icon::Up : Icon::Down);
        more->setLabel(opens ? SafetyPage::tr("Show less") : SafetyPage::tr("Read more"));
        more->setAccessibleName(
            (opens ? SafetyPage::tr("Show less: %1", "The title of a safety list")
                   : SafetyPage::tr("Read more: %1", "The title of a safety list"))
                .arg(title));
    });
    return panel;
}

} // namespace supine::window
