// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/reading_view.h"

#include "app/controls/button.h"
#include "app/controls/scroll_area.h"
#include "app/controls/scroll_fade.h"
#include "app/controls/text_block.h"
#include "app/recording/button_row.h"
#include "app/recording/line_panel.h"
#include "app/recording/progress.h"
#include "app/recording/section_row.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace supine::recording {

using controls::Button;
using controls::Icon;

namespace {

constexpr int listWidth = 272;
constexpr int columnGap = 36;
constexpr int focusRoom = 8;
constexpr int widest = 1400;
constexpr int panelInset = controls::space::panelPadding + 6;
constexpr int quietInset = 10; // of the icon in a quiet button

} // namespace

ReadingView::ReadingView(Reading& reading, QWidget* parent)
    : QWidget(parent), m_reading(reading), m_progress(new Progress),
      m_panel(new LinePanel(reading, this)),
      m_previous(new Button(Button::Kind::Quiet, Icon::Back, tr("Previous line"))),
      m_next(new Button(Button::Kind::Quiet, Icon::Forward, tr("Next line"))),
      m_missing(new Button(Button::Kind::Quiet, Icon::Next, tr("Next without a recording"))) {
    makeList();
    auto* const main = new QWidget;
    auto* const column = new QVBoxLayout(main);
    column->setContentsMargins(focusRoom, focusRoom, focusRoom, controls::space::wide);
    column->setSpacing(controls::space::normal);
    column->addWidget(m_progress);
    column->addWidget(m_panel);
    addWays(column);
    column->addStretch(1);
    m_main = controls::makeScrollArea(main, this);
    controls::fadeEnds(m_main, &controls::Theme::bg);
    addKeys();
    connect(&m_reading, &Reading::changed, this, &ReadingView::refresh);
    refresh();
}

QWidget* ReadingView::first() const {
    return m_panel;
}

void ReadingView::makeList() {
    auto* const list = new QWidget;
    auto* const column = new QVBoxLayout(list);
    column->setContentsMargins(focusRoom, focusRoom, focusRoom, focusRoom);
    column->setSpacing(controls::space::hair);
    const auto count = static_cast<int>(m_reading.script().sections.size());
    for (int i = 0; i < count; ++i) {
        const auto index = static_cast<std::size_t>(i);
        auto* const row = new SectionRow(m_reading.script().sections[index].title);
        m_rows.push_back(row);
        column->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, index] {
            m_reading.go(m_reading.script().sections[index].first);
            refresh();
        });
        connect(row, &SectionRow::wandered, this, [this, i, count](int direction) {
            const int next = std::clamp(i + direction, 0, count - 1);
            m_rows[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
        });
    }
    column->addStretch(1);
    m_list = controls::makeScrollArea(list, this);
    controls::fadeEnds(m_list, &controls::Theme::bg);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void ReadingView::addWays(QVBoxLayout* column) {
    auto* const row = new ButtonRow;
    for (Button* button : {m_previous, m_next, m_missing})
        row->add(button);
    // The icons and the words below stand under the words of the panel.
    auto* const indented = new QVBoxLayout;
    indented->setContentsMargins(panelInset - quietInset, 0, 0, 0);
    indented->addWidget(row);
    column->addLayout(indented);
    auto* const keys = new controls::TextBlock(
        tr("Space records and stops. Enter keeps and goes on. R records again, L listens. The "
           "arrows go to other lines, Page Up and Page Down to other parts."),
        controls::Type::Meta, controls::Ink::Third);
    auto* const below = new QVBoxLayout;
    below->setContentsMargins(panelInset, 0, panelInset, 0);
    below->addWidget(keys);
    column->addLayout(below);
    connect(m_previous, &Button::clicked, this, [this] { m_reading.step(-1); });
    connect(m_next, &Button::clicked, this, [this] { m_reading.step(1); });
    connect(m_missing, &Button::clicked, &m_reading, &Reading::goToNextMissing);
}

void ReadingView::addKey(const QKeySequence& key, const std::function<void()>& action) {
    auto* const shortcut = new QShortcut(key, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, action);
}

// The arrow that points on in reading goes on.
void ReadingView::addKeys() {
    const auto along = [this](int by) {
        m_reading.step(layoutDirection() == Qt::RightToLeft ? -by : by);
    };
    addKey(QKeySequence(Qt::Key_Left), [along] { along(-1); });
    addKey(QKeySequence(Qt::Key_Right), [along] { along(1); });
    addKey(QKeySequence(Qt::Key_PageUp), [this] { m_reading.skipSections(-1); });
    addKey(QKeySequence(Qt::Key_PageDown), [this] { m_reading.skipSections(1); });
    addKey(QKeySequence(Qt::Key_L), [this] { m_reading.listen(); });
    addKey(QKeySequence(Qt::Key_R), [this] {
        if (m_reading.state() == Reading::State::Ready ||
            m_reading.state() == Reading::State::Taken)
            m_reading.recordOrStop();
    });
}

void ReadingView::refresh() {
    const Script& script = m_reading.script();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setChecked(i == m_reading.line().section);
        m_rows[i]->setProgress(m_reading.recordedIn(script.sections[i]), script.sections[i].count);
    }
    m_list->ensureWidgetVisible(m_rows[m_reading.line().section], 0, 0);
    m_progress->set(m_reading.recorded(), script.lines.size());
    m_previous->setVisible(m_reading.at() > 0);
    m_next->setVisible(m_reading.at() + 1 < script.lines.size());
    m_missing->setVisible(m_reading.nextMissing().has_value());
}

void ReadingView::resizeEvent(QResizeEvent*) {
    const auto visual = [this](const QRect& r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    const int margin = controls::pageMargin(width());
    const bool isWide = controls::emWidth(width()) >= controls::wideFrom;
    const int list = static_cast<int>(controls::scaled(listWidth));
    m_list->setVisible(isWide);
    m_list->setGeometry(visual({margin - focusRoom, 0, list + 2 * focusRoom, height()}));
    const int x = isWide ? margin + list + columnGap : margin;
    const int most = static_cast<int>(controls::scaled(widest));
    const int room = std::min(width() - x - margin, most);
    m_main->setGeometry(
        visual({x - focusRoom, 0, room + 2 * focusRoom + controls::space::scrollBar, height()}));
}

} // namespace supine::recording
