// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/recording_page.h"

#include "app/controls/button.h"
#include "app/controls/text_block.h"
#include "app/recording/keep_sheet.h"
#include "app/recording/reading_view.h"
#include "app/recording/speaker_form.h"
#include "app/recording/words.h"

#include <QHideEvent>
#include <QPainter>
#include <QShortcut>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace supine::recording {

using controls::Button;
using controls::Icon;

namespace {

constexpr int headerMiddle = 46;
constexpr int contentTop = 84;
constexpr int formWidth = 720;
constexpr int sheetWidth = 620;

// A pack as the form shows it: how much of the script it speaks today.
SpeakerForm::Begun shown(const voice::RecordedPack& pack, const Script& script) {
    const auto spoken =
        std::count_if(script.lines.begin(), script.lines.end(), [&pack](const Line& line) {
            return pack.speaks(line.spoken.text.id, line.spoken.number, line.digest);
        });
    return {pack.speaker().name,
            progressInWords(static_cast<std::size_t>(spoken), script.lines.size())};
}

} // namespace

RecordingPage::RecordingPage(const model::Library& library, Studio studio, QWidget* parent)
    : QWidget(parent), m_studio(std::move(studio)), m_script(scriptOf(library)),
      m_back(new Button(Button::Kind::Icon, Icon::Back, tr("Back"), this)),
      m_title(new controls::TextBlock(tr("Record your own voice"), controls::Type::SheetTitle,
                                      controls::Ink::First, this)),
      m_speaker(new Button(Button::Kind::Quiet, Icon::Person, {}, this)),
      m_sheet(new KeepSheet(this)) {
    setAccessibleName(tr("Record your own voice"));
    m_speaker->hide();
    auto* const escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RecordingPage::leave);
    connect(m_back, &Button::clicked, this, &RecordingPage::leave);
    connect(m_speaker, &Button::clicked, this, &RecordingPage::askAgain);
    connectSheet();
    connect(&controls::look(), &controls::Look::changed, this, [this] {
        place();
        update();
    });
    askWho();
}

void RecordingPage::connectSheet() {
    connect(m_sheet, &KeepSheet::keep, this, [this] {
        m_sheet->shut();
        if (m_reading->keepAll())
            Q_EMIT left();
        else
            m_first->setFocus(Qt::OtherFocusReason);
    });
    connect(m_sheet, &KeepSheet::leave, this, [this] {
        m_isGivenUp = true;
        Q_EMIT left();
    });
    connect(m_sheet, &KeepSheet::stay, this, [this] {
        m_sheet->shut();
        m_first->setFocus(Qt::OtherFocusReason);
    });
}

void RecordingPage::askWho() {
    m_begun = voice::recordedPacks(m_studio.root, m_studio.locale);
    std::vector<SpeakerForm::Begun> begun;
    for (const voice::RecordedPack& pack : m_begun)
        begun.push_back(shown(pack, m_script));
    auto* const form = new SpeakerForm(begun);
    connect(form, &SpeakerForm::chosen, this,
            [this](int index) { begin(m_begun[static_cast<std::size_t>(index)]); });
    connect(form, &SpeakerForm::agreed, this, [this](const voice::Narrator& speaker) {
        begin(voice::RecordedPack::begin(m_studio.root, m_studio.locale, speaker));
    });
    put(form, form->first());
}

void RecordingPage::askAgain() {
    auto* const form = new SpeakerForm(m_reading->pack().speaker());
    connect(form, &SpeakerForm::agreed, this, [this](const voice::Narrator& speaker) {
        m_reading->rename(speaker);
        read();
    });
    put(form, form->first());
    m_speaker->hide();
}

void RecordingPage::begin(voice::RecordedPack pack) {
    m_reading =
        std::make_unique<Reading>(m_script, std::move(pack), *m_studio.recorder, *m_studio.replay);
    read();
}

void RecordingPage::read() {
    auto* const view = new ReadingView(*m_reading);
    m_speaker->setLabel(m_reading->pack().speaker().name);
    m_speaker->setAccessibleName(
        tr("Name and terms of the voice: %1").arg(m_reading->pack().speaker().name));
    m_speaker->show();
    put(view, view->first());
}

// What is shown now may be what asked for this, so it goes a little later.
void RecordingPage::put(QWidget* content, QWidget* first) {
    if (QWidget* const old = std::exchange(m_content, content)) {
        old->hide();
        old->deleteLater();
    }
    content->setParent(this);
    m_first = first;
    place();
    content->show();
    m_sheet->raise();
    first->setFocus(Qt::OtherFocusReason);
}

bool RecordingPage::isAskedAgain() const {
    return m_reading && qobject_cast<SpeakerForm*>(m_content) != nullptr;
}

void RecordingPage::leave() {
    if (m_sheet->isVisible())
        return m_sheet->stay();
    if (isAskedAgain())
        return read();
    if (!m_reading || !m_reading->hasUnkept())
        return Q_EMIT left();
    m_sheet->show(); // what is hidden has no height
    place();
    m_sheet->ask();
}

// Whoever shuts the window in the middle, or leaves by another way, has not thrown a take away.
void RecordingPage::hideEvent(QHideEvent* event) {
    if (m_reading && !event->spontaneous() && !m_isGivenUp)
        m_reading->keepWhatIsNew();
}

void RecordingPage::resizeEvent(QResizeEvent*) {
    place();
}

void RecordingPage::place() {
    const auto visual = [this](const QRect& r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    const int margin = controls::pageMargin(width());
    const QSize back = m_back->sizeHint();
    const int backX = std::max(8, margin - 14);
    m_back->setGeometry(
        visual({backX, headerMiddle - back.height() / 2, back.width(), back.height()}));
    const QSize speaker = m_speaker->isHidden() ? QSize() : m_speaker->sizeHint();
    m_speaker->setGeometry(
        visual({width() - margin - speaker.width() + 10, headerMiddle - speaker.height() / 2,
                speaker.width(), speaker.height()}));
    const int titleX = backX + back.width() + 8;
    const int titleWidth = width() - titleX - margin - speaker.width();
    const int titleHeight = m_title->heightForWidth(titleWidth);
    m_title->setGeometry(visual({titleX, headerMiddle - titleHeight / 2, titleWidth, titleHeight}));
    if (m_content != nullptr)
        placeContent(margin);
    m_sheet->placeIn(rect(), static_cast<int>(controls::scaled(sheetWidth)));
}

void RecordingPage::placeContent(int margin) {
    const int most = static_cast<int>(controls::scaled(formWidth));
    const bool isForm = qobject_cast<SpeakerForm*>(m_content) != nullptr;
    const int room = std::min(width() - 2 * margin, most) + 16 + controls::space::scrollBar;
    const QRect whole(0, contentTop, width(), height() - contentTop);
    const QRect form(margin - 8, contentTop, room, whole.height());
    m_content->setGeometry(isForm ? QStyle::visualRect(layoutDirection(), rect(), form) : whole);
}

void RecordingPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), controls::theme().bg);
}

} // namespace supine::recording
