// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/home_page.h"

#include "app/controls/button.h"
#include "app/controls/choice.h"
#include "app/controls/feeling_scale.h"
#include "app/controls/panel.h"
#include "app/controls/text_block.h"
#include "app/text.h"
#include "app/settings/movements.h"

#include <QFontMetricsF>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace supine::window {

using settings::Settings;
using settings::SettingsKeeper;
using settings::cardsOf;
using settings::chosenRoutine;
using settings::lengthAt;

namespace {

using controls::Button;
using controls::Choice;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

constexpr int headerMiddle = 42;

QString shortMinutes(Seconds length) {
    const long whole = std::max(1L, std::lround(length.count() / 60));
    return HomePage::tr("%1 min", "Length of a level, short").arg(whole);
}

std::vector<Choice::Option> levelOptions(const model::Library& library, const Settings& settings) {
    std::vector<Choice::Option> options;
    for (const model::Level level : model::allLevels)
        options.push_back({text::levelName(level), shortMinutes(lengthAt(library, settings, level))});
    return options;
}

QString gentleWords() {
    return HomePage::tr("New, stiff or sore today? Gentle.");
}

// While the place is asked for, the question stands first beside its answers. Whoever has chosen the
// gentle level needs no hint at it.
QString noteWords(const Settings& settings) {
    if (!settings.place)
        return HomePage::tr("Where do you practise?");
    return settings.level == model::Level::Gentle ? QString() : gentleWords();
}

} // namespace

HomePage::HomePage(const model::Library& library, const Appearance& appearance,
                   SettingsKeeper& settings, int faults, QWidget* parent)
    : MovingStage(appearance, parent), m_library(library), m_settings(settings),
      m_hero(new TextBlock(tr("Ready when you are."), Type::Hero, Ink::First, this)),
      m_lead(new TextBlock({}, Type::Lead, Ink::Second, this)),
      m_start(new Button(Button::Kind::Start, Icon::Play, tr("Start"), this)),
      m_routine(new Button(Button::Kind::Quiet, Icon::Down, {}, this)),
      m_levels(new Choice(tr("Level"), {}, this)),
      m_note(new TextBlock(noteWords(settings.now()), Type::NoteMedium, Ink::Second, this)),
      m_place(new Choice(tr("Where do you practise?"),
                         {{tr("On the floor"), {}}, {tr("On a bed"), {}}}, this)),
      m_faults(new Button(Button::Kind::Quiet, Icon::Info, {}, this)),
      m_search(new Button(Button::Kind::Quiet, Icon::Search, tr("Find"), this)),
      m_safety(new Button(Button::Kind::Quiet, Icon::Shield, tr("Safety"), this)),
      m_settingsButton(new Button(Button::Kind::Quiet, Icon::Sliders, tr("Settings"), this)),
      m_diary(new Button(Button::Kind::Quiet, Icon::Calendar, tr("Diary"), this)),
      m_offer(new Button(Button::Kind::Quiet, Icon::Next, {}, this)),
      m_feeling(new Button(Button::Kind::Quiet, Icon::Down, {}, this)),
      m_last(new TextBlock({}, Type::Meta, Ink::Third, this)),
      m_scale(new controls::FeelingScale(tr("How is your back now?"), this)) {
    setAccessibleName(tr("Home"));
    m_lead->setBalanced(true);
    setFaults(faults);
    m_routine->setVisible(library.routines.size() > 1);
    m_feeling->setFlush(true);
    m_offer->setFlush(true);
    m_offer->hide();
    m_last->hide();
    m_scale->hide();
    setDiaryKept(false);
    refresh();
    connectControls();
    connectFeeling();
    perform(browse::breathing(browse::resting(library), BreathPace{}), false);
}

void HomePage::setFaults(int faults) {
    // A screen reader is told of every new name, also of what is hidden.
    if (faults > 0)
        m_faults->setLabel(tr("%n problem(s) in content files", nullptr, faults));
    m_faults->setVisible(faults > 0);
    fit(m_visible);
}

void HomePage::addCard(browse::ExerciseCard::Content content) {
    auto* const card = new browse::ExerciseCard(std::move(content), this);
    m_cards.push_back(card);
    connect(card, &QAbstractButton::clicked, this,
            [this, card] { Q_EMIT exerciseWanted(text::plain(card->exercise())); });
}

void HomePage::connectControls() {
    connect(m_start, &Button::clicked, this, &HomePage::startWanted);
    connect(m_routine, &Button::clicked, this, &HomePage::chooseRoutine);
    connect(m_search, &Button::clicked, this, &HomePage::searchWanted);
    connect(m_safety, &Button::clicked, this, &HomePage::safetyWanted);
    connect(m_settingsButton, &Button::clicked, this, &HomePage::settingsWanted);
    connect(m_faults, &Button::clicked, this, &HomePage::faultsWanted);
    connect(m_levels, &Choice::changed, this, [this](int option) {
        m_settings.change([option](Settings& s) { s.level = model::allLevels[static_cast<std::size_t>(option)]; });
    });
    connect(m_place, &Choice::changed, this, [this](int option) {
        m_settings.change([option](Settings& s) {
            s.place = option == 0 ? model::Place::Floor : model::Place::Bed;
        });
    });
    connect(&m_settings, &SettingsKeeper::changed, this, &HomePage::followSettings);
    connect(&controls::look(), &controls::Look::changed, this, [this] { fit(m_visible); });
    connect(&appearance(), &Appearance::changed, this, [this] { fit(m_visible); });
}

void HomePage::chooseRoutine() {
    QMenu menu(this);
    const model::Routine* const chosen = chosenRoutine(m_library, m_settings.now());
    for (const model::Routine& routine : m_library.routines) {
        QAction* const action = menu.addAction(text::of(routine.title));
        action->setCheckable(true);
        action->setChecked(&routine == chosen);
        connect(action, &QAction::triggered, this, [this, id = routine.id] {
            m_settings.change([&id](Settings& s) { s.routine = id; });
        });
    }
    menu.exec(m_routine->mapToGlobal(QPoint(0, m_routine->height())));
}

// While another page is shown, a dragged slider must not make home measure every routine again.
void HomePage::followSettings() {
    if (isVisible())
        refresh();
    else
        m_stale = true;
}

void HomePage::showEvent(QShowEvent* event) {
    MovingStage::showEvent(event);
    if (m_stale)
        refresh();
}

void HomePage::refresh() {
    m_stale = false;
    const Settings& s = m_settings.now();
    m_start->setNote(text::minutes(lengthAt(m_library, s, s.level)));
    m_start->setAccessibleName(tr("%1, %2", "Start and its length, as read aloud")
                                   .arg(m_start->text(), m_start->note()));
    const model::Routine* const routine = chosenRoutine(m_library, s);
    m_routine->setLabel(routine != nullptr ? text::of(routine->title) : QString());
    m_routine->setAccessibleName(tr("Routine: %1").arg(m_routine->text()));
    m_levels->setOptions(levelOptions(m_library, s));
    const auto level = std::find(model::allLevels.begin(), model::allLevels.end(), s.level);
    m_levels->choose(static_cast<int>(level - model::allLevels.begin()));
    m_note->setText(noteWords(s));
    showNotes();
    auto contents = cardsOf(m_library, appearance(), s);
    for (std::size_t i = 0; i < contents.size(); ++i)
        if (i < m_cards.size())
            m_cards[i]->setContent(std::move(contents[i]));
        else
            addCard(std::move(contents[i]));
    orderTabs();
    fit(m_visible);
}

// From Start down to the cards, then round to the header.
void HomePage::orderTabs() {
    QWidget* last = m_start;
    const auto then = [&last](QWidget* next) {
        setTabOrder(last, next);
        last = next;
    };
    then(m_levels);
    then(m_offer);
    then(m_feeling);
    then(m_scale);
    then(m_place);
    for (browse::ExerciseCard* card : m_cards)
        then(card);
    for (Button* button : {m_faults, m_routine, m_search, m_safety, m_diary, m_settingsButton})
        then(button);
}

double HomePage::headerUnit() const {
    return std::max(1.0, controls::unitOf(m_visible));
}

// What somebody new is to have at hand is said where it is read first.
QString HomePage::leadWords() const {
    const Settings& s = m_settings.now();
    const model::Routine* const routine = chosenRoutine(m_library, s);
    if (m_isFirstTime)
        return s.place == model::Place::Bed
                   ? tr("Have a pillow and the keyboard or remote at hand. Press Start: a voice leads you "
                        "all the way.")
                   : tr("Have a firm chair, a folded towel and the keyboard or remote at hand. Press "
                        "Start: a voice leads you all the way.");
    if (routine == nullptr || routine->id == "five")
        return tr("Press Start, then take your time to lie down. A voice leads you through five gentle "
                  "movements.");
    return tr("Press Start, then take your time to lie down. A voice leads you all the way.");
}

void HomePage::prepareCards() {
    for (browse::ExerciseCard* card : m_cards)
        card->preparePicture();
}

HomeMeasures HomePage::measures(const QSize& visible) const {
    HomeMeasures m;
    m.window = visible;
    m.textSize = controls::look().textSize();
    m.turned = appearance().choice().mirrored;
    m.extraHeight = figure::extraHeight(appearance().build());
    const int wide = visible.width() - 2 * controls::pageMargin(visible.width());
    const int lead = leadWidth(m);
    m.place = m_place->isHidden() ? QSize() : m_place->sizeHint();
    m.feeling = feelingSize(m);
    const int notes = notesWidth(m);
    m.heroHeight = m_hero->heightForWidth(wide);
    m.heroWidth = m_hero->sizeHint().width();
    m.leadHeight = m_lead->heightForWidth(lead);
    m.start = m_start->sizeHint();
    m.levels = m_levels->sizeHint();
    if (!m_note->isHidden())
        m.noteHeight = m_note->heightForWidth(notes);
    m.cards = static_cast<int>(m_cards.size());
    if (!m_cards.empty())
        m.cardWordsHeight = m_cards.front()->heightForWidth(12);
    return m;
}

QRect HomePage::visual(const QRect& logical) const {
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, m_visible.width(), m_layout.height), logical);
}

void HomePage::fit(const QSize& visible) {
    if (visible.isEmpty())
        return;
    m_visible = visible;
    setUnits(wordsUnit(visible));
    m_layout = layOut(measures(visible));
    resize(visible.width(), m_layout.height);
    m_hero->setGeometry(visual(m_layout.hero));
    m_lead->setGeometry(visual(m_layout.lead));
    m_start->setGeometry(visual(m_layout.start));
    m_levels->setGeometry(visual(m_layout.levels));
    m_note->setGeometry(visual(m_layout.note));
    m_place->setGeometry(visual(m_layout.place));
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setGeometry(visual(m_layout.cards[i]));
    placeFeeling();
    placeHeader();
    setFraming({m_layout.camera, m_layout.horizon});
}

// Small words never get smaller than they were designed.
void HomePage::setUnits(double unit) {
    m_hero->setUnit(unit);
    const double small = std::max(1.0, unit);
    for (TextBlock* block : {m_lead, m_note, m_last})
        block->setUnit(small);
    for (Button* button : {m_start, m_offer, m_feeling})
        button->setUnit(small);
    for (Choice* choice : {m_levels, m_place})
        choice->setUnit(small);
    for (browse::ExerciseCard* card : m_cards)
        card->setUnit(small);
}

// Where it would come over the program's name the header has icons alone.
void HomePage::placeHeader() {
    const int end = m_visible.width() - m_layout.margin + 10;
    const auto place = [this, end](bool move) {
        int right = end;
        for (Button* button : header()) {
            if (button->isHidden())
                continue;
            const QSize size = button->sizeHint();
            if (move)
                button->setGeometry(visual({right - size.width(), headerMiddle - size.height() / 2,
                                            size.width(), size.height()}));
            right -= size.width() + 6;
        }
        return right;
    };
    const std::vector<Button*> links{m_settingsButton, m_diary, m_safety, m_search};
    for (Button* button : links)
        button->setLabel(button->accessibleName());
    for (Button* button : header())
        button->setUnit(headerUnit());
    if (place(false) < nameEnd())
        for (Button* button : links)
            button->setLabel({});
    m_nameShown = place(true) >= nameEnd();
}

/// From the end of the line to its beginning.
std::vector<Button*> HomePage::header() const {
    return {m_settingsButton, m_diary, m_safety, m_search, m_routine, m_faults};
}

int HomePage::nameEnd() const {
    const double unit = headerUnit();
    const QFont font = controls::fontOf(controls::scaled(20 * unit), QFont::DemiBold);
    return static_cast<int>(m_layout.margin + 2 * controls::scaledIcon(22) * unit + 10 +
                            QFontMetricsF(font).horizontalAdvance(tr("Supine")));
}

void HomePage::paintUnder(QPainter& painter) {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const browse::ExerciseCard* card : m_cards)
        controls::paintShadow(painter, QRectF(card->geometry()), controls::radius::card);
}

void HomePage::paintOver(QPainter& painter) {
    const double unit = headerUnit();
    const double tall = controls::scaledIcon(22) * unit;
    const QRectF mark(m_layout.margin, headerMiddle - tall / 2, 2 * tall, tall);
    const QRectF markShown = QRectF(visual(mark.toRect()));
    controls::paintMark(painter, markShown, controls::theme().primary);
    if (!m_nameShown)
        return;
    const QRectF name(mark.right() + 10, headerMiddle - tall, 300 * unit, 2 * tall);
    painter.setFont(controls::fontOf(controls::scaled(20 * unit), QFont::DemiBold));
    painter.setPen(controls::theme().ink);
    painter.drawText(QRectF(visual(name.toRect())), Qt::AlignLeft | Qt::AlignVCenter, tr("Supine"));
}

} // namespace supine::window
