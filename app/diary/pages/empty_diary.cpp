// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/empty_diary.h"

#include "app/controls/button.h"
#include "app/controls/text_block.h"
#include "app/controls/type.h"
#include "app/figure/framing.h"

#include <QStyle>

#include <algorithm>

namespace supine::diary {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

namespace {

constexpr int leastFigure = 170;
constexpr double widestWords = 620;
constexpr double mostOfWidth = 0.72; ///< That the mat may take.
constexpr int underMat = 48;
constexpr double horizonAboveMat = 0.17; ///< Metres.

} // namespace

EmptyDiary::EmptyDiary(const model::Library& library, const Appearance& appearance, QWidget* parent)
    : MovingStage(appearance, parent),
      m_title(new TextBlock(tr("Nothing here yet."), Type::PageTitle, Ink::First, this)),
      m_words(new TextBlock(tr("After your first practice this page shows your days and, if you say "
                               "so, how your back was before and after. It never leaves this "
                               "computer."),
                            Type::Lead, Ink::Second, this)),
      m_start(new Button(Button::Kind::Primary, Icon::Play, tr("Start the first one"), this)) {
    perform(browse::breathing(browse::resting(library), BreathPace{}), false);
    connect(m_start, &Button::clicked, this, &EmptyDiary::startWanted);
    connect(&controls::look(), &controls::Look::changed, this, [this] {
        updateGeometry();
        place();
    });
    connect(&appearance, &Appearance::changed, this, [this] { place(); });
}

int EmptyDiary::wordsWidth(int width) const {
    return std::min(static_cast<int>(controls::scaled(widestWords)),
                    width - 2 * controls::pageMargin(width));
}

int EmptyDiary::heightForWidth(int width) const {
    const int words = wordsWidth(width);
    return controls::space::wide + m_title->heightForWidth(words) + controls::space::tight +
           m_words->heightForWidth(words) + controls::space::wide + m_start->sizeHint().height() +
           controls::space::wide + leastFigure + underMat;
}

QSize EmptyDiary::minimumSizeHint() const {
    return {300, 200};
}

void EmptyDiary::resizeEvent(QResizeEvent* event) {
    MovingStage::resizeEvent(event);
    place();
}

void EmptyDiary::place() {
    const auto put = [this](QWidget* widget, const QRect& logical) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
    };
    const int left = controls::pageMargin(width());
    const int wide = wordsWidth(width());
    int y = controls::space::wide;
    put(m_title, {left, y, wide, m_title->heightForWidth(wide)});
    y += m_title->heightForWidth(wide) + controls::space::tight;
    put(m_words, {left, y, wide, m_words->heightForWidth(wide)});
    y += m_words->heightForWidth(wide) + controls::space::wide;
    put(m_start, QRect(QPoint(left, y), m_start->sizeHint()));
    y += m_start->height() + controls::space::wide;
    const QRectF area(0, y, width(), std::max(leastFigure, height() - y - underMat));
    Framing framing;
    framing.camera = figure::cameraFor(area, mostOfWidth);
    framing.horizon = framing.camera.origin.y() - horizonAboveMat * framing.camera.pixelsPerMetre;
    setFraming(framing);
}

} // namespace supine::diary
