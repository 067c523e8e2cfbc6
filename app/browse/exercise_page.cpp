// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/exercise_page.h"

#include "app/browse/exercise_panel.h"
#include "app/browse/exercise_stage.h"
#include "app/controls/button.h"
#include "app/controls/scroll_area.h"
#include "app/controls/scroll_fade.h"
#include "app/controls/text_block.h"
#include "app/text.h"
#include "core/session/moment.h"

#include <QPainter>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace supine::browse {

namespace {

using controls::Button;
using controls::Icon;

constexpr double panelShare = 0.39;
constexpr int panelPadding = 32;
constexpr int barAir = 4;    ///< Between the scroll bar and the window's edge, so that pictures end where the button does.
constexpr int rowReach = 18; ///< How far rows and their focus rings reach out of the column of words.
constexpr int leastPractiseHeight = 60;
constexpr int narrowestPanel = 430;
constexpr double tallFrom = 1.2; ///< Of a page's width; in a taller one the panel stands under the stage.
constexpr double lowBelow = 640; ///< Of a narrow page's height, in pixels of text at 100 %.
constexpr int widestPanel = 660;

// The highest point a hand or knee reaches, in metres, so that the camera leaves room for it.
double highestOf(const session::Timeline& timeline, const motion::Build& build) {
    double highest = 0.56;
    for (const session::TimelinePhase& phase : timeline.phases) {
        const motion::Body body = session::bodyAt(timeline, phase.end - Seconds(1e-6), build);
        for (const motion::Side side : {motion::Side::Right, motion::Side::Left})
            highest = std::max({highest, body.arms[side].hand.y + 0.12, body.legs[side].knee.y + 0.08});
    }
    return highest;
}

} // namespace

ExercisePage::ExercisePage(const model::Library& library, const Appearance& appearance,
                           Subject subject, QWidget* parent)
    : QWidget(parent), m_library(library), m_appearance(appearance), m_subject(std::move(subject)),
      m_stage(new ExerciseStage(appearance, this)), m_panel(nullptr), m_scroll(new QScrollArea(this)),
      m_back(new Button(Button::Kind::Quiet, Icon::Back, tr("All movements"), this)),
      m_hold(new Button(Button::Kind::Quiet, Icon::Pause, tr("Pause the picture"), this)),
      m_seeThrough(new Button(Button::Kind::Quiet, Icon::SeeThrough, tr("See through"), this)),
      m_practise(nullptr),
      m_fault(new controls::TextBlock({}, controls::Type::Note, controls::Ink::Care, this)) {
    setAccessibleName(text::of(m_subject.exercise->title));
    m_panel = new ExercisePanel({m_subject.exercise, m_subject.number, m_subject.count,
                                 m_subject.options.level, m_subject.options.place, rangeNow(),
                                 m_subject.matchesBreath});
    placePanelInScroll();
    // Under the panel, so after it for the Tab key too.
    m_practise = new Button(Button::Kind::Primary, Icon::Play, tr("Practise this"), this);
    connectParts();
    m_seeThrough->setCheckable(true);
    m_seeThrough->setChecked(m_subject.layers.seeThrough);
    m_seeThrough->setToolTip(tr("See through: bones and muscles"));
    m_stage->setLayers(m_subject.layers);
    buildTimeline();
    playChosen();
}

void ExercisePage::placePanelInScroll() {
    m_scroll->setWidget(m_panel);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_panel->setAutoFillBackground(false);
    controls::makeReachable(m_scroll);
    controls::fadeEnds(m_scroll, &controls::Theme::surface);
}

void ExercisePage::connectParts() {
    connect(m_back, &Button::clicked, this, &ExercisePage::left);
    connect(m_practise, &Button::clicked, this,
            [this] { Q_EMIT practise(text::plain(m_subject.exercise->id)); });
    connect(m_hold, &Button::clicked, this, &ExercisePage::holdOrMove);
    connect(m_seeThrough, &Button::clicked, this, &ExercisePage::lookThrough);
    connect(m_panel, &ExercisePanel::chose, this, [this](int row) {
        playChosen();
        if (row >= 0)
            m_scroll->ensureWidgetVisible(m_panel->row(row), 0, controls::space::wide);
    });
    connect(m_panel, &ExercisePanel::rangeChosen, this, &ExercisePage::setRange);
    connect(m_panel, &ExercisePanel::breathMatchWanted, this, &ExercisePage::breathMatchWanted);
    connect(m_stage, &ExerciseStage::stepShown, m_panel, &ExercisePanel::setShown);
    connect(&controls::look(), &controls::Look::changed, this, [this] {
        resizeEvent(nullptr);
        update();
    });
}

void ExercisePage::holdOrMove() {
    const bool moves = !m_stage->isMoving();
    m_stage->setMoving(moves);
    m_hold->setPictogram(moves ? Icon::Pause : Icon::Play);
    m_hold->setLabel(moves ? tr("Pause the picture") : tr("Move the picture"));
    resizeEvent(nullptr);
}

void ExercisePage::lookThrough(bool through) {
    m_subject.layers.seeThrough = through;
    m_stage->setLayers(m_subject.layers);
    Q_EMIT layersChosen(m_subject.layers);
}

double ExercisePage::rangeNow() const {
    const auto own = m_subject.options.ranges.find(m_subject.exercise->id);
    return own != m_subject.options.ranges.end() ? own->second : m_subject.options.defaultRange;
}

void ExercisePage::buildTimeline() {
    const auto built = session::buildTimeline(m_library, session::routineOf(*m_subject.exercise),
                                              m_subject.options);
    m_fault->setVisible(!built);
    m_practise->setVisible(built.has_value());
    if (!built) {
        m_fault->setText(text::plain(built.error().sentence));
        m_timeline.reset();
        return;
    }
    m_timeline = std::make_shared<const session::Timeline>(*built);
    m_stage->setHighest(highestOf(*m_timeline, m_appearance.build()));
    m_panel->setPictures(m_appearance, m_timeline);
}

void ExercisePage::playChosen() {
    if (!m_timeline)
        return;
    std::vector<std::string> steps = m_panel->steps();
    if (m_panel->chosen() >= 0)
        steps = {steps[static_cast<std::size_t>(m_panel->chosen())]};
    const Seconds glide = controls::look().reducedMotion() ? Seconds{} : player::glideLength;
    Reel reel(m_timeline, shotsOf(*m_timeline, steps), glide);
    if (!reel.empty())
        m_stage->play(std::move(reel));
}

void ExercisePage::chooseStep(const std::string& step) {
    const std::vector<std::string>& steps = m_panel->steps();
    const auto at = std::find(steps.begin(), steps.end(), step);
    if (at == steps.end())
        return;
    const auto row = static_cast<int>(at - steps.begin());
    m_panel->choose(row);
    m_panel->row(row)->setFocus(Qt::ShortcutFocusReason);
}

void ExercisePage::setRange(double range) {
    m_subject.options.ranges[m_subject.exercise->id] = range;
    buildTimeline();
    playChosen();
    Q_EMIT rangeChosen(text::plain(m_subject.exercise->id), range);
}

void ExercisePage::resizeEvent(QResizeEvent*) {
    if (controls::emWidth(width()) >= controls::wideFrom && height() <= tallFrom * width())
        placeWide();
    else
        placeNarrow();
    for (Button* button : {m_back, m_hold, m_seeThrough}) {
        button->raise();
        button->resize(button->sizeHint());
    }
}

void ExercisePage::placeWide() {
    const int most = static_cast<int>(controls::scaled(widestPanel));
    const int panel = std::clamp(static_cast<int>(std::lround(panelShare * width())),
                                 static_cast<int>(controls::scaled(narrowestPanel)), most);
    const QRect whole = rect();
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(layoutDirection(), whole, r); };
    const int stage = width() - panel;
    m_stage->setFoot(88);
    m_stage->setGeometry(visual({0, 0, stage, height()}));
    const int practiseHeight = std::max(leastPractiseHeight, m_practise->sizeHint().height());
    const int foot = practiseHeight + 2 * 22;
    m_scroll->setGeometry(visual({stage + panelPadding - rowReach, 0, panel - panelPadding + rowReach - barAir, height() - foot}));
    m_practise->setGeometry(visual({stage + panelPadding, height() - practiseHeight - 24,
                                    panel - 2 * panelPadding, practiseHeight}));
    m_fault->setGeometry(m_practise->geometry());
    m_back->move(visual(QRect(QPoint(28, 18), m_back->sizeHint())).topLeft());
    m_seeThrough->setLabel(m_seeThrough->accessibleName());
    const QSize hold = m_hold->sizeHint();
    const QSize bones = m_seeThrough->sizeHint();
    const int y = height() - hold.height() - 26;
    const int left = (stage - hold.width() - controls::space::normal - bones.width()) / 2;
    const int right = left + hold.width() + controls::space::normal;
    m_hold->move(visual(QRect(QPoint(left, y), hold)).topLeft());
    m_seeThrough->move(visual(QRect(QPoint(right, y), bones)).topLeft());
}

void ExercisePage::placeNarrow() {
    const int margin = 24;
    const int practiseHeight = std::max(leastPractiseHeight, m_practise->sizeHint().height());
    const bool low = controls::emWidth(height()) < lowBelow; // the first step comes before the fold
    const int stage = low ? std::max(190, static_cast<int>(0.34 * height()))
                          : std::max(220, static_cast<int>(0.42 * height()));
    m_stage->setFoot(0);
    m_stage->setGeometry(0, 0, width(), stage);
    m_practise->setGeometry(margin, height() - practiseHeight - 16, width() - 2 * margin, practiseHeight);
    m_fault->setGeometry(m_practise->geometry());
    m_scroll->setGeometry(margin - rowReach, stage, width() - margin + rowReach - 2,
                          height() - stage - practiseHeight - 16 - 14);
    // Over the legs, away from the ring.
    const Qt::LayoutDirection headFirst = m_appearance.isMirrored() ? Qt::RightToLeft : Qt::LeftToRight;
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(headFirst, rect(), r); };
    m_seeThrough->setLabel({});
    const QSize bones = m_seeThrough->sizeHint();
    m_seeThrough->move(visual(QRect(QPoint(width() - bones.width() - 12, 10), bones)).topLeft());
    const QSize hold = m_hold->sizeHint();
    const int beside = width() - hold.width() - bones.width() - 20;
    m_hold->move(visual(QRect(QPoint(beside, 10), hold)).topLeft());
    const QSize back = m_back->sizeHint();
    m_back->move(visual(QRect(QPoint(beside - back.width() - 8, 10), back)).topLeft());
}

void ExercisePage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), controls::theme().surface);
    painter.fillRect(QRect(m_practise->x(), m_scroll->geometry().bottom() + 1, m_practise->width(), 1),
                     controls::theme().line);
}

} // namespace supine::browse
