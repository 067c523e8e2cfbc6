// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/feeling_pair.h"

#include "app/controls/button.h"
#include "app/controls/feeling_scale.h"
#include "app/controls/space.h"
#include "app/controls/text_block.h"
#include "app/diary/pages/feeling_tile.h"
#include "app/diary/pages/words.h"

#include <QVBoxLayout>

namespace supine::diary {

using controls::Button;
using controls::FeelingScale;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;
namespace space = controls::space;

namespace {

/// The question, a way to take the answer back, and the numbers.
QWidget* makeChoosing(const QString& question, FeelingScale* scale) {
    auto* const choosing = new QWidget;
    auto* const column = new QVBoxLayout(choosing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    auto* const none = new Button(Button::Kind::Quiet, Icon::None, FeelingPair::tr("No number"));
    none->setAccessibleName(
        FeelingPair::tr("%1 No number", "a question; takes the answer back").arg(question));
    QSizePolicy policy = none->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    none->setSizePolicy(policy);
    none->setVisible(scale->feeling().has_value());
    auto* const head = new QHBoxLayout;
    head->addWidget(new TextBlock(question, Type::Note, Ink::Second), 1, Qt::AlignVCenter);
    head->addWidget(none);
    column->addLayout(head);
    column->addWidget(scale);
    QObject::connect(none, &Button::clicked, scale, [scale] {
        scale->setFeeling({});
        scale->setFocus(Qt::TabFocusReason);
    });
    QObject::connect(scale, &FeelingScale::changed, none,
                     [none](std::optional<int> now) { none->setVisible(now.has_value()); });
    return choosing;
}

} // namespace

FeelingPair::FeelingPair(std::optional<int> before, std::optional<int> after, QWidget* parent)
    : QWidget(parent), m_before(makeHalf(false, before)), m_after(makeHalf(true, after)),
      m_tiles(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_change(new TextBlock({}, Type::Note, Ink::Second)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    m_tiles->setSpacing(space::close);
    for (const Half& half : {m_before, m_after})
        m_tiles->addWidget(half.tile, 1);
    column->addLayout(m_tiles);
    for (const Half& half : {m_before, m_after}) {
        column->addWidget(half.choosing);
        half.choosing->hide();
    }
    column->addWidget(m_change);
    connectHalf(m_before, m_after);
    connectHalf(m_after, m_before);
    connect(m_before.scale, &FeelingScale::changed, this, &FeelingPair::beforeChosen);
    connect(m_after.scale, &FeelingScale::changed, this, &FeelingPair::afterChosen);
    connect(&controls::look(), &controls::Look::changed, this, &FeelingPair::place);
    follow();
}

FeelingPair::Half FeelingPair::makeHalf(bool isAfter, std::optional<int> feeling) {
    const QString question =
        isAfter ? tr("How was your back after it?") : tr("How was your back before?");
    Half half;
    half.tile = new FeelingTile(isAfter ? FeelingTile::Part::After : FeelingTile::Part::Before);
    half.scale = new FeelingScale(question);
    half.scale->setFeeling(feeling);
    half.choosing = makeChoosing(question, half.scale);
    return half;
}

void FeelingPair::connectHalf(const Half& half, const Half& other) {
    connect(half.scale, &FeelingScale::changed, this, &FeelingPair::follow);
    connect(half.tile, &FeelingTile::toggled, this, [this, half, other](bool open) {
        half.choosing->setVisible(open);
        if (open)
            other.tile->setChecked(false);
        Q_EMIT heightChanged();
    });
}

void FeelingPair::follow() {
    m_before.tile->setFeeling(m_before.scale->feeling());
    m_after.tile->setFeeling(m_after.scale->feeling());
    const QString change = changeInWords(m_before.scale->feeling(), m_after.scale->feeling());
    m_change->setText(change);
    m_change->setVisible(!change.isEmpty());
    place();
    Q_EMIT heightChanged();
}

void FeelingPair::resizeEvent(QResizeEvent*) {
    place();
}

void FeelingPair::place() {
    const bool beside =
        m_before.tile->sizeHint().width() + m_after.tile->sizeHint().width() + m_tiles->spacing() <=
        width();
    const auto direction = beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_tiles->direction())
        return;
    m_tiles->setDirection(direction);
    Q_EMIT heightChanged();
}

} // namespace supine::diary
