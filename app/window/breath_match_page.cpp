// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/breath_match_page.h"

#include "app/controls/button.h"
#include "app/controls/look.h"
#include "app/controls/type.h"
#include "app/window/tap_area.h"
#include "core/motion/resting_face.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLocale>
#include <QStyle>

#include <memory>

namespace supine::window {

using controls::Button;
using controls::Icon;
using motion::BreathKind;
using Answer = motion::BreathTaps::Answer;

namespace {

/// Somebody who taps on in the rhythm of the breath chooses nothing by that.
constexpr Seconds offerWaits{1.0};

BreathMatchPage::Clock computerClock() {
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    return [timer] { return Seconds(1e-9 * static_cast<double>(timer->nsecsElapsed())); };
}

QString inWords(Seconds length) {
    return QLocale().toString(length.count());
}

} // namespace

BreathMatchPage::BreathMatchPage(const model::Library& library, const Appearance& appearance,
                                 Clock clock, QWidget* parent)
    : MovingStage(appearance, parent), m_clock(clock ? std::move(clock) : computerClock()),
      m_area(new TapArea(this)),
      m_back(new Button(Button::Kind::Quiet, Icon::Back, tr("Back"), this)),
      m_use(new Button(Button::Kind::Primary, Icon::Check, tr("Use it", "the breath pace"), this)),
      m_again(new Button(Button::Kind::Outline, Icon::Again, tr("Once more"), this)) {
    setAccessibleName(tr("Match my breath"));
    setFocusProxy(m_area);
    const motion::Pose* const lying = library.pose("hands-on-belly");
    perform(
        [this, still = motion::still(lying ? *lying : motion::Pose{})](Seconds at) {
            motion::PoseInMotion alive = still;
            alive.expression = motion::restingExpression(at);
            return player::Shown{alive, m_match.breathAt(m_clock()).level};
        },
        false);
    connectParts();
    say();
}

void BreathMatchPage::connectParts() {
    connect(m_area, &TapArea::tapped, this, &BreathMatchPage::tap);
    connect(m_back, &Button::clicked, this, &BreathMatchPage::left);
    connect(m_use, &Button::clicked, this, &BreathMatchPage::use);
    connect(m_again, &Button::clicked, this, &BreathMatchPage::beginAgain);
    connect(this, &MovingStage::advanced, this, &BreathMatchPage::follow);
    connect(&controls::look(), &controls::Look::changed, this, &BreathMatchPage::place);
}

QWidget* BreathMatchPage::tapArea() const {
    return m_area;
}

void BreathMatchPage::tap() {
    if (m_match.found())
        return;
    m_match.tap(m_clock());
    say();
}

void BreathMatchPage::follow() {
    const Seconds now = m_clock();
    if (m_match.follow(now))
        say();
    if (m_match.found() && m_area->hasFocus() && now - m_match.turnedAt() >= offerWaits)
        m_use->setFocus(Qt::OtherFocusReason);
}

void BreathMatchPage::beginAgain() {
    m_match = {};
    m_area->setFocus(Qt::OtherFocusReason);
    say();
}

void BreathMatchPage::use() {
    if (m_match.found())
        Q_EMIT paceChosen(m_match.found()->pace);
}

QString BreathMatchPage::instruction() const {
    if (const auto& found = m_match.found())
        return tr("In %1 seconds, out %2 seconds.", "somebody's breath")
            .arg(inWords(found->pace.in), inWords(found->pace.out));
    if (m_match.taps().endsWithNextTap())
        return tr("Tap once more as you breathe in.");
    return m_match.taps().asked() == BreathKind::In ? tr("Tap as you begin to breathe in.")
                                                    : tr("Tap as you begin to breathe out.");
}

QString BreathMatchPage::hint() const {
    if (const auto& found = m_match.found())
        return found->isOwn ? tr("This is how you breathe. Everything can follow it.")
                            : tr("This is as near to your breath as we can lead. If your own is "
                                 "shorter, follow your own.");
    switch (m_match.answer()) {
    case Answer::TooSoon:
        return tr("That was very quick. This breath again, whenever you like.");
    case Answer::TooLate:
        return tr("That was a long while. This breath again, whenever you like.");
    case Answer::Counted:
        break;
    }
    return m_match.taps().since() || !m_match.taps().breaths().empty()
               ? tr("Just as it comes. Nothing has to be deep or slow.")
               : tr("A click anywhere, Space, Enter or any key of a remote is a tap.");
}

// The name of what has the focus is what a screen reader says when it changes.
void BreathMatchPage::say() {
    const bool found = m_match.found().has_value();
    const QString words = instruction() + QLatin1Char(' ') + hint();
    m_area->setAccessibleName(
        found ? words
              : tr("Breath %1 of %2. %3", "which one is measured, how many; what to do")
                    .arg(m_match.taps().breath())
                    .arg(motion::breathsToMatch)
                    .arg(words));
    m_use->setAccessibleDescription(found ? instruction() : QString());
    m_use->setVisible(found);
    m_again->setVisible(found);
    place();
}

void BreathMatchPage::keyPressEvent(QKeyEvent* event) {
    const bool offered = m_match.found() && !m_area->hasFocus();
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT left();
    if (!offered || !TapArea::isRemoteKey(event->key()))
        return MovingStage::keyPressEvent(event);
    if (event->key() == Qt::Key_MediaNext || event->key() == Qt::Key_MediaPrevious)
        beginAgain();
    else
        use();
}

void BreathMatchPage::showEvent(QShowEvent* event) {
    MovingStage::showEvent(event);
    place();
}

void BreathMatchPage::resizeEvent(QResizeEvent*) {
    place();
}

QRectF BreathMatchPage::visual(const QRectF& logical) const {
    return layoutDirection() == Qt::RightToLeft
               ? QRectF(width() - logical.right(), logical.y(), logical.width(), logical.height())
               : logical;
}

} // namespace supine::window
