// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/pace_panel.h"

#include "app/text.h"
#include "core/motion/breath_taps.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace supine::player {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::RangeDial;
using controls::Slider;
using controls::TextBlock;
using controls::Type;

namespace {

constexpr double breathStep = 0.5; ///< Of a breath, in seconds.

QString inSeconds(double value) {
    return PacePanel::tr("%1 seconds", "length of a breath in or out, may have one decimal")
        .arg(QLocale().toString(value));
}

} // namespace

PacePanel::PacePanel(QWidget* parent)
    : Sheet(tr("At your pace"), parent, Overflow::Scrolls),
      m_title(new TextBlock(tr("At your pace"), Type::GroupTitle)), m_far(new QWidget),
      m_exercise(new TextBlock({}, Type::BodyMedium)),
      m_share(new TextBlock({}, Type::Body, Ink::Second)),
      m_dial(new RangeDial(tr("How far you go"))), m_words(new TextBlock({}, Type::Note, Ink::Second)),
      m_wave(new BreathWave),
      m_level(new Button(Button::Kind::Quiet, Icon::Again, tr("As the level says"))) {
    content()->addWidget(m_title);
    content()->addSpacing(controls::space::hair);
    addRange();
    content()->addWidget(m_wave);
    m_in = addSlider(tr("Breathe in"), &BreathPace::in);
    m_out = addSlider(tr("Breathe out"), &BreathPace::out);
    m_level->setFlush(true);
    content()->addWidget(m_level, 0, Qt::AlignLeading);
    content()->addStretch(1);
    connect(m_level, &Button::clicked, this, &PacePanel::levelWanted);
    connect(this, &Sheet::left, this, &PacePanel::shut);
    m_level->hide();
    m_far->hide();
    show({});
}

void PacePanel::addRange() {
    auto* const column = new QVBoxLayout(m_far);
    column->setContentsMargins(0, 0, 0, controls::space::normal);
    column->setSpacing(controls::space::hair);
    auto* const head = new QHBoxLayout;
    head->setSpacing(controls::space::normal);
    head->addWidget(m_exercise, 1);
    head->addWidget(m_share);
    m_share->setAlignment(Qt::AlignTrailing);
    column->addLayout(head);
    m_dial->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_dial);
    column->addWidget(m_words);
    content()->addWidget(m_far);
    connect(m_dial, &Slider::valueChanged, this, [this](double range) {
        if (!m_setting)
            Q_EMIT rangeChosen(range);
    });
}

Slider* PacePanel::addSlider(const QString& name, Seconds BreathPace::*half) {
    const Slider::Scale scale{(motion::quickestPace.*half).count(),
                              (motion::slowestPace.*half).count(), breathStep};
    auto* const slider = new Slider(name, scale, inSeconds);
    auto* const row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->addWidget(new TextBlock(name, Type::Body), 1, Qt::AlignVCenter);
    row->addWidget(slider, 0, Qt::AlignVCenter);
    m_rows.push_back(row);
    content()->addLayout(row);
    connect(slider, &Slider::valueChanged, this, [this, half](double seconds) {
        if (m_setting)
            return;
        BreathPace pace = m_reading.pace;
        pace.*half = Seconds{seconds};
        Q_EMIT paceChosen(pace);
    });
    return slider;
}

bool PacePanel::show(const Reading& reading) {
    m_reading = reading;
    m_setting = true;
    const bool hasRange = reading.exercise != nullptr && model::usesRange(*reading.exercise);
    const bool differs = m_far->isHidden() == hasRange || m_level->isHidden() == reading.isOwn;
    if (hasRange) {
        m_exercise->setText(text::of(reading.exercise->title));
        m_share->setText(RangeDial::inWords(reading.range));
        m_dial->setValue(reading.range);
        const auto& words = reading.exercise->rangeWords;
        m_words->setText(words ? text::of(words->at(reading.range)) : QString());
    }
    m_in->setValue(reading.pace.in.count());
    m_out->setValue(reading.pace.out.count());
    m_wave->setPace(reading.pace);
    // What hides must not give the focus to whatever comes next.
    if ((!hasRange && m_dial->hasFocus()) || (!reading.isOwn && m_level->hasFocus()))
        m_in->setFocus(Qt::OtherFocusReason);
    m_far->setVisible(hasRange);
    m_level->setVisible(reading.isOwn);
    m_setting = false;
    return differs;
}

void PacePanel::open() {
    Sheet::open(m_far->isHidden() ? m_in : static_cast<Slider*>(m_dial));
}

void PacePanel::setOneUnderOther(bool under) {
    for (QBoxLayout* const row : m_rows) {
        row->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        // A knob at the beginning of its line stands clear of the label.
        row->setSpacing(under ? 0 : controls::space::normal);
    }
    content()->invalidate(); // a row in another direction does not tell it
}

// In a low window it gives up, one after the other: air, the picture of the breath, its title and
// the words under the dial.
QSize PacePanel::fitTo(const QSize& room, const QSize& page) {
    setTight(false);
    for (QWidget* const part : std::initializer_list<QWidget*>{m_title, m_wave, m_words})
        part->show();
    setOneUnderOther(false);
    setOneUnderOther(sizeHint().width() > room.width());
    const int around = sizeHint().width() - content()->sizeHint().width();
    const int narrowest = content()->minimumSize().width() + around;
    int wide = std::min({sizeHint().width(), std::max(narrowest, room.width()), page.width()});
    setTight(heightForWidth(wide) > room.height());
    for (QWidget* const spare : std::initializer_list<QWidget*>{m_wave, m_title, m_words})
        if (heightForWidth(wide) > room.height())
            spare->hide();
    if (heightForWidth(wide) > page.height())
        wide = std::min(wide + controls::space::scrollBar, page.width());
    return {wide, std::min(heightForWidth(wide), page.height())};
}

} // namespace supine::player
