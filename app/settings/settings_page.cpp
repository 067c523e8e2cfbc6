// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_page.h"

#include "app/controls/button.h"
#include "app/controls/scroll_area.h"
#include "app/controls/scroll_fade.h"
#include "app/controls/text_block.h"
#include "app/controls/type.h"
#include "app/settings/found_settings.h"
#include "app/settings/nav_row.h"
#include "app/settings/settings_widgets.h"

#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace supine::settings {

namespace {

constexpr int listTop = 88;
constexpr int listWidth = 248;
constexpr int columnGap = 36;
constexpr double largestUnit = 1.2;   ///< Of words and widths in a large window.
constexpr double centredUnder = 0.7; ///< Of the window's width.
constexpr int navRingRoom = 8;

QStringList titlesOf(const std::vector<SettingsSection>& sections) {
    QStringList titles;
    for (const SettingsSection& section : sections)
        titles << section.title;
    return titles;
}

} // namespace

SettingsPage::SettingsPage(const model::Library& library, const Appearance& appearance,
                           SettingsKeeper& settings,
                                     const SettingsLinks& links, QWidget* parent)
    : QWidget(parent), m_sections(settingsSections(library, appearance, settings, links)),
      m_pages(m_sections.size(), nullptr),
      m_back(new controls::Button(controls::Button::Kind::Icon, controls::Icon::Back, tr("Back"), this)),
      m_title(new controls::TextBlock(tr("Settings"), controls::Type::SheetTitle, controls::Ink::First, this)),
      m_field(new QLineEdit(this)), m_found(new FoundSettings(titlesOf(m_sections), library, appearance, this)),
      m_list(controls::makeScrollArea(new QWidget, this)), m_scroll(controls::makeScrollArea(new QWidget, this)) {
    setAccessibleName(tr("Settings"));
    for (QScrollArea* scroll : {m_list, m_scroll})
        controls::fadeEnds(scroll, &controls::Theme::bg);
    addRows();
    connect(m_back, &controls::Button::clicked, this, [this] {
        if (!goBack())
            Q_EMIT left();
    });
    connect(&controls::look(), &controls::Look::changed, this, [this] {
        place();
        update();
    });
    connect(&settings, &SettingsKeeper::replaced, this, &SettingsPage::forgetOtherSections);
    connectSearch();
    showSection(0);
    m_inSection = false;
}

void SettingsPage::addRows() {
    auto* const column = new QVBoxLayout(m_list->widget());
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    column->setContentsMargins(navRingRoom, navRingRoom, navRingRoom, navRingRoom);
    column->setSpacing(controls::space::hair);
    const int count = sections();
    for (int i = 0; i < count; ++i) {
        const SettingsSection& section = m_sections[static_cast<std::size_t>(i)];
        auto* const row = new NavRow(section.icon, section.title);
        m_rows.push_back(row);
        column->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, i] { showSection(i); });
        connect(row, &NavRow::wandered, this, [this, i, count](int direction) {
            const int next = std::clamp(i + direction, 0, count - 1);
            m_rows[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
            if (isWide())
                showSection(next);
        });
    }
    column->addStretch(1);
}

QWidget* SettingsPage::pageOf(int section) {
    const auto index = static_cast<std::size_t>(section);
    if (m_pages[index] == nullptr) {
        m_pages[index] = m_sections[index].make();
        m_pages[index]->setParent(this);
    }
    return m_pages[index];
}

// The one that is shown may be what replaced the settings.
void SettingsPage::forgetOtherSections() {
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (i != static_cast<std::size_t>(m_section))
            delete std::exchange(m_pages[i], nullptr);
}

void SettingsPage::showSection(int section) {
    m_section = section;
    m_inSection = true;
    const auto index = static_cast<std::size_t>(section);
    m_rows[index]->setChecked(true);
    QWidget* const page = pageOf(section);
    m_field->clear();
    // A section that is not shown stays a child of this page, and ends with it.
    if (QWidget* const before = m_scroll->takeWidget())
        before->setParent(this);
    m_scroll->setWidget(page);
    page->setAutoFillBackground(false);
    page->show();
    place();
}

bool SettingsPage::goBack() {
    if (isSearching()) {
        m_field->clear();
        return true;
    }
    if (isWide() || !m_inSection)
        return false;
    m_inSection = false;
    place();
    return true;
}

bool SettingsPage::isWide() const {
    return controls::emWidth(width()) >= controls::wideFrom;
}

void SettingsPage::resizeEvent(QResizeEvent*) {
    place();
}

// The controls keep their size, so that the words do not grow far away from them.
double SettingsPage::unit() const {
    return isWide() ? std::clamp(controls::unitOf(size()), 1.0, largestUnit) : 1.0;
}

int SettingsPage::widthOfList() const {
    return static_cast<int>(controls::scaled(listWidth) * unit());
}

int SettingsPage::widestColumn() const {
    return static_cast<int>(controls::scaled(controls::space::column) * unit());
}

// In a window far wider than list and section they stand in its middle.
int SettingsPage::margin() const {
    const int block = widthOfList() + columnGap + widestColumn();
    const int page = controls::pageMargin(width());
    return block < width() * centredUnder ? std::max(page, (width() - block) / 2) : page;
}

// What the list or the head says already is not said again: beside a search no section is open, and in
// a narrow window the section's name is the page's title.
void SettingsPage::followPlace() {
    for (NavRow* const row : m_rows) {
        row->setPlain(isSearching() || !isWide());
        row->setUnit(unit());
    }
    const auto index = static_cast<std::size_t>(m_section);
    if (auto* const column = qobject_cast<SectionColumn*>(m_pages[index])) {
        column->leaveOut(isWide() ? QString() : m_sections[index].title);
        column->setUnit(unit());
    }
}

void SettingsPage::place() {
    const int margin = this->margin();
    const auto visual = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int wide = widthOfList();
    const int x = isWide() ? margin + wide + columnGap : margin;
    const int widest = widestColumn();
    const int end = isWide() ? std::min(width() - margin, x + widest) : width() - margin;
    placeHead({margin, 0, end - margin, listTop});
    const int top = std::max(listTop, m_field->geometry().bottom() + 12);
    const int height = this->height() - top;
    const int whole = width() - 2 * margin;
    followPlace();
    m_list->setVisible(isWide() || !(m_inSection || isSearching()));
    m_scroll->setVisible(!isSearching() && (isWide() || m_inSection));
    m_found->setVisible(isSearching());
    m_list->setGeometry(visual({margin - navRingRoom - 6, top, (isWide() ? wide : whole) + 2 * navRingRoom, height}));
    const int room = width() - x - (isWide() ? 8 : 0);
    const int column = std::min(room, widest + 2 * navRingRoom + 14);
    m_scroll->setGeometry(visual({x - navRingRoom, top, isWide() ? column : whole + 2 * navRingRoom, height}));
    m_found->setGeometry(m_scroll->geometry());
}

void SettingsPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), controls::theme().bg);
}

} // namespace supine::settings
