// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/keys_card.h"

#include "app/controls/button.h"
#include "app/controls/text_block.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <vector>

namespace supine::window {

namespace {

using controls::Button;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

struct Key {
    QString keys;
    QString does;
};

std::vector<Key> everywhere() {
    return {{QStringLiteral("Tab"), KeysCard::tr("Next control")},
            {QStringLiteral("Alt ←"), KeysCard::tr("Back")},
            {QStringLiteral("Ctrl 1–5"), KeysCard::tr("Movements")},
            {QStringLiteral("Ctrl F"), KeysCard::tr("Find a word")},
            {QStringLiteral("Ctrl D"), KeysCard::tr("Diary")},
            {QStringLiteral("Ctrl ,"), KeysCard::tr("Settings")},
            {QStringLiteral("F1"), KeysCard::tr("Safety")},
            {QStringLiteral("Ctrl + − 0"), KeysCard::tr("Text size")},
            {QStringLiteral("F11"), KeysCard::tr("Full screen")},
            {QStringLiteral("Ctrl Q"), KeysCard::tr("Quit")}};
}

std::vector<Key> inSession() {
    return {{KeysCard::tr("Space"), KeysCard::tr("Pause and play")},
            {QStringLiteral("← →"), KeysCard::tr("5 seconds back or on")},
            {QStringLiteral("P  N"), KeysCard::tr("Movement before or next")},
            {QStringLiteral("A"), KeysCard::tr("Again")},
            {QStringLiteral("H"), KeysCard::tr("It hurts")},
            {QStringLiteral("C"), KeysCard::tr("Captions")},
            {QStringLiteral("M"), KeysCard::tr("Mirror the figure")},
            {QStringLiteral("T"), KeysCard::tr("Turn the picture")},
            {QStringLiteral("F"), KeysCard::tr("Large words for the floor")},
            {QStringLiteral("X"), KeysCard::tr("See through")},
            {QStringLiteral("R"), KeysCard::tr("How far and how slowly")},
            {QStringLiteral("↑ ↓"), KeysCard::tr("Volume")},
            {QStringLiteral("W"), KeysCard::tr("Where am I?")}};
}

void addKeys(QGridLayout& grid, int column, const QString& title, const std::vector<Key>& keys) {
    grid.addWidget(new TextBlock(title, Type::NoteMedium, Ink::Third), 0, column, 1, 2);
    int row = 1;
    for (const Key& key : keys) {
        grid.addWidget(new TextBlock(key.keys, Type::BodyMedium), row, column);
        grid.addWidget(new TextBlock(key.does, Type::Body, Ink::Second), row, column + 1);
        ++row;
    }
}

} // namespace

KeysCard::KeysCard(QWidget* parent)
    : Sheet(tr("Keys"), parent),
      m_close(new Button(Button::Kind::Icon, controls::Icon::Close, tr("Close"), this)) {
    setVeiled();
    auto* const head = new QHBoxLayout;
    head->addWidget(new TextBlock(tr("Keys"), Type::SheetTitle), 1, Qt::AlignVCenter);
    head->addWidget(m_close);
    content()->addLayout(head);
    auto* const grid = new QGridLayout;
    grid->setHorizontalSpacing(controls::space::wide);
    grid->setVerticalSpacing(controls::space::tight);
    addKeys(*grid, 0, tr("Everywhere"), everywhere());
    grid->setColumnMinimumWidth(2, controls::space::wide);
    addKeys(*grid, 3, tr("In a session"), inSession());
    content()->addLayout(grid);
    connect(m_close, &Button::clicked, this, &KeysCard::shut);
    connect(this, &Sheet::left, this, &KeysCard::shut);
}

void KeysCard::toggle() {
    if (isVisible())
        return shut();
    adjustSize();
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
    open(m_close);
}

} // namespace supine::window
