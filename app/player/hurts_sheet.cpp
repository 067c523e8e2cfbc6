// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/hurts_sheet.h"

#include "app/controls/scroll_fade.h"
#include "app/player/floor_layout.h"

#include <QVBoxLayout>

#include <algorithm>

namespace supine::player {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

namespace {

constexpr int designedWidth = 632;
constexpr int lowWidth = 800; ///< In a low window, where the places stand in one row then.
constexpr double largeWords = 0.092;    ///< Of the page's height, as the captions of floor view.
constexpr double titlePixels = 18;      ///< Of an answer at unit 1.
constexpr double smallestLarge = 1.2;   ///< Below it the window is too low for large answers.
constexpr double smallerEachTry = 0.96;
constexpr double lowestUnit = 0.85; ///< Of answers before the screen, in the lowest windows.
constexpr double ruleToAnswer = 0.5;
constexpr double tallUnitAtMost = 1.6;
constexpr double tallSheet = 0.64; ///< Of a tall page's height; the figure lies under it.

} // namespace

HurtsSheet::HurtsSheet(QWidget* parent)
    : Sheet(tr("What would help?"), parent, Overflow::Scrolls),
      m_head(new QVBoxLayout), m_title(new TextBlock(tr("Thank you for saying so."), Type::SheetTitle)),
      m_lead(new TextBlock(tr("We have paused. What would help?"), Type::Lead, Ink::Second)),
      m_less(new AnswerRow(Icon::Inward, 1, tr("Move less"))),
      m_skip(new AnswerRow(Icon::Next, 2, tr("Skip this one"))),
      m_stop(new AnswerRow(Icon::Stop, 3, tr("Stop for today"))),
      m_goOn(new AnswerRow(Icon::Play, 0, tr("Carry on"))),
      m_where(new TextBlock(tr("Where, if you like. Only for your diary."), Type::Note,
                            Ink::Second)),
      m_places(new HurtPlaces),
      m_rule(new TextBlock(tr("Pain of 6 or more, or a new pain: please stop or skip."),
                           Type::NoteMedium, Ink::Care)),
      m_carryOn(new Button(Button::Kind::Quiet, Icon::Play, tr("Carry on as before"))),
      m_remote(new TextBlock(tr("On a remote or headset: previous moves less, next skips, stop ends "
                                "for today, play carries on."),
                             Type::Meta, Ink::Third)) {
    setSmallestAlready(false);
    m_carryOn->setFlush(true);
    m_remote->setBalanced(true);
    addParts();
    connectParts();
    setLarge(false);
}

void HurtsSheet::addParts() {
    QVBoxLayout* const column = content();
    m_head->setSpacing(controls::space::hair);
    m_head->addWidget(m_title);
    m_head->addWidget(m_lead);
    column->addLayout(m_head);
    column->addSpacing(controls::space::hair);
    for (AnswerRow* const row : {m_less, m_skip, m_stop, m_goOn})
        column->addWidget(row);
    column->addSpacing(controls::space::hair);
    column->addWidget(m_where);
    column->addWidget(m_places);
    column->addWidget(m_remote);
    column->addStretch(1);
    addToFoot(m_rule);
    addToFoot(m_carryOn, Qt::AlignLeading);
}

void HurtsSheet::connectParts() {
    connect(m_less, &AnswerRow::clicked, this, &HurtsSheet::moveLess);
    connect(m_skip, &AnswerRow::clicked, this, &HurtsSheet::skip);
    connect(m_stop, &AnswerRow::clicked, this, &HurtsSheet::stop);
    connect(m_goOn, &AnswerRow::clicked, this, &HurtsSheet::carryOn);
    connect(m_carryOn, &Button::clicked, this, &HurtsSheet::carryOn);
    connect(m_places, &HurtPlaces::changed, this, &HurtsSheet::placesChanged);
    connect(this, &Sheet::left, this, &HurtsSheet::carryOn);
}

void HurtsSheet::begin(const QString& next, bool smallestAlready) {
    m_next = next;
    m_places->clear();
    setSmallestAlready(smallestAlready);
}

void HurtsSheet::setSmallestAlready(bool smallest) {
    m_smallest = smallest;
    m_less->setOffered(!smallest);
    m_skip->setOffered(smallest);
    setNotes();
}

// While the sheet is not seen nobody tells the layout within a layout.
void HurtsSheet::showInHead(QWidget* words, bool shown) {
    words->setVisible(shown);
    m_head->invalidate();
}

void HurtsSheet::setBrief(bool brief) {
    m_brief = brief;
    setNotes();
}

void HurtsSheet::setNotes() {
    const bool noted = !m_brief && !m_large;
    const auto note = [noted](AnswerRow* row, const QString& words) {
        row->setNote(noted ? words : QString());
    };
    note(m_less, m_smallest ? tr("It is as small as it gets") : tr("We make the movement smaller"));
    note(m_skip,
         m_next.isEmpty() ? tr("Leave it out") : tr("Go on to: %1", "an exercise").arg(m_next));
    note(m_stop, tr("We help you roll over and get up"));
}

void HurtsSheet::setLarge(bool large) {
    m_large = large;
    m_less->setPictogram(large ? Icon::Previous : Icon::Inward);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_title, m_lead, m_where, m_places,
                                                               m_carryOn, m_remote})
        part->setVisible(!large);
    m_head->invalidate();
    m_goOn->setVisible(large);
    setNotes();
    if (!large)
        setUnit(1);
}

void HurtsSheet::setUnit(double unit) {
    for (AnswerRow* const row : {m_less, m_skip, m_stop, m_goOn})
        row->setUnit(unit);
    m_rule->setUnit(std::max(1.0, ruleToAnswer * unit));
}

void HurtsSheet::setWordsUnit(double unit) {
    setUnit(unit);
    for (TextBlock* const words : {m_title, m_lead, m_where, m_rule, m_remote})
        words->setUnit(unit);
    m_places->setUnit(unit);
    m_carryOn->setUnit(unit);
}

// A tall page has room for a larger sheet, as wide as the page.
double HurtsSheet::tallUnit(const QSize& page) {
    const double shadow = 2 * controls::space::shadow;
    const double wide = controls::scaled(designedWidth);
    double unit = isTall(page) ? std::min(tallUnitAtMost, (page.width() - shadow) / wide) : 1;
    for (; unit > 1; unit *= smallerEachTry) {
        setWordsUnit(unit);
        if (heightForWidth(static_cast<int>(unit * wide + shadow)) <= tallSheet * page.height())
            return unit;
    }
    return 1;
}

QSize HurtsSheet::fitTo(const QSize& page) {
    if (m_large)
        return fitLarge(page);
    setWordsUnit(1);
    showInHead(m_title, true);
    showInHead(m_lead, true);
    setTight(false);
    setBrief(false);
    const double unit = tallUnit(page);
    setWordsUnit(unit);
    const int shadow = 2 * controls::space::shadow;
    int wide =
        std::min(static_cast<int>(unit * controls::scaled(designedWidth)) + shadow, page.width());
    const auto fits = [&] { return heightForWidth(wide) <= page.height(); };
    setTight(!fits());
    if (!fits())
        wide = std::min(static_cast<int>(controls::scaled(lowWidth)) + shadow, page.width());
    setBrief(!fits());
    const auto showsAnswers = [&] {
        return fits() || heightDownTo(*m_stop, wide) + controls::fadeHeight <= page.height();
    };
    for (QWidget* const words : std::initializer_list<QWidget*>{m_title, m_lead})
        if (!fits() && !showsAnswers())
            showInHead(words, false);
    if (!fits() && !showsAnswers())
        setUnit(lowestUnit);
    return {wide, foldedHeight(wide, page.height())};
}

// With each answer in one line.
bool HurtsSheet::fitsLarge(const QSize& page) const {
    return sizeHint().width() <= page.width() && heightForWidth(page.width()) <= page.height();
}

QSize HurtsSheet::fitLarge(const QSize& page) {
    double unit = largeWords * page.height() / titlePixels;
    do {
        setUnit(unit);
        unit *= smallerEachTry;
    } while (!fitsLarge(page) && unit > smallestLarge);
    const int needed = heightForWidth(page.width());
    // A strip of the stage over it would only show pieces of words.
    return {page.width(), isTall(page) ? std::min(needed, page.height()) : page.height()};
}

} // namespace supine::player
