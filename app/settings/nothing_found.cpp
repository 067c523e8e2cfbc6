// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/nothing_found.h"

#include "app/controls/button.h"
#include "app/controls/space.h"
#include "app/controls/text_block.h"
#include "app/controls/type.h"
#include "app/figure/framing.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace supine::settings {

namespace {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;
namespace space = controls::space;

constexpr int leastFigure = 150;
constexpr int mostFigure = 250;
constexpr int underMat = 40;
constexpr int sides = space::wide;
constexpr double mostOfWidth = 0.6;      ///< That the mat may take.
constexpr double horizonAboveMat = 0.17; ///< Metres.

} // namespace

NothingFound::NothingFound(const model::Library& library, const Appearance& appearance,
                           QWidget* parent)
    : MovingStage(appearance, parent), m_sentence(new TextBlock(tr("No setting has these words."),
                                                                Type::Question, Ink::First, this)),
      m_hint(new TextBlock(tr("A shorter word may find more, such as “voice” or “text”."),
                           Type::Body, Ink::Second, this)),
      m_clear(new Button(Button::Kind::Outline, Icon::Again, tr("Show all settings"), this)) {
    for (TextBlock* const words : {m_sentence, m_hint}) {
        words->setAlignment(Qt::AlignHCenter);
        words->setBalanced(true);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    perform(browse::breathing(browse::resting(library), BreathPace{}), false);
    connect(&controls::look(), &controls::Look::changed, this, [this] {
        updateGeometry();
        place();
    });
}

int NothingFound::heightForWidth(int width) const {
    const int words = width - 2 * sides;
    return space::widest + m_sentence->heightForWidth(words) + space::tight +
           m_hint->heightForWidth(words) + space::wide + m_clear->sizeHint().height() +
           space::wide + leastFigure + underMat;
}

void NothingFound::resizeEvent(QResizeEvent* event) {
    MovingStage::resizeEvent(event);
    place();
}

void NothingFound::place() {
    const int words = width() - 2 * sides;
    const QSize button = m_clear->sizeHint();
    int y = space::widest;
    for (TextBlock* const block : {m_sentence, m_hint}) {
        const int high = block->heightForWidth(words);
        block->setGeometry(sides, y, words, high);
        y += high + (block == m_sentence ? space::tight : space::wide);
    }
    m_clear->setGeometry((width() - button.width()) / 2, y, button.width(), button.height());
    y += button.height() + space::wide;
    const int high = std::clamp(height() - y - underMat, leastFigure, mostFigure);
    const QRectF area(0, height() - underMat - high, width(), high);
    Framing framing;
    framing.camera = figure::cameraFor(area, mostOfWidth);
    framing.horizon = framing.camera.origin.y() - horizonAboveMat * framing.camera.pixelsPerMetre;
    setFraming(framing);
}

// The room is rectangular; its corners are covered by the page to look like the panels elsewhere.
void NothingFound::paintOver(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners;
    corners.addRect(QRectF(rect()));
    QPainterPath inside;
    inside.addRoundedRect(QRectF(rect()), controls::radius::panel, controls::radius::panel);
    painter.fillPath(corners.subtracted(inside), controls::theme().bg);
}

} // namespace supine::settings
