// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_page.h"

#include "app/controls/button.h"
#include "app/controls/scroll_area.h"
#include "app/controls/text_block.h"
#include "app/settings/nav_row.h"

#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace supine::settings {

namespace {

constexpr int headerMiddle = 46;
constexpr int listTop = 88;
constexpr int listWidth = 248;
constexpr int columnGap = 36;
constexpr int navRingRoom = 8;

} // namespace

SettingsPage::SettingsPage(const model::Library& library, const Appearance& appearance,
                           SettingsKeeper& settings,
                                     const SettingsLinks& links, QWidget* parent)
    : QWidget(parent), m_sections(settingsSections(library, appearance, settings, links)),
      m_pages(m_sections.size(), nullptr),
      m_back(new controls::Button(controls::Button::Kind::Icon, controls::Icon::Back, tr("Back"), this)),
      m_title(new controls::TextBlock(tr("Settings"), controls::Type::SheetTitle, controls::Ink::First, this)),
      m_list(new QWidget(this)), m_scroll(controls::makeScrollArea(new QWidget, this)) {
    setAccessibleName(tr("Settings"));
    auto* const column = new QVBoxLayout(m_list);
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
    connect(m_back, &controls::Button::clicked, this, [this] {
        if (!goBack())
            Q_EMIT left();
    });
    connect(&controls::look(), &controls::Look::changed, this, [this] {
        place();
        update();
    });
    connect(&settings, &SettingsKeeper::replaced, this, &SettingsPage::forgetOtherSections);
    showSection(0);
    m_inSection = false;
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
    if (m_pages[index] == nullptr)
        m_pages[index] = m_sections[index].make();
    // A section that is not shown stays a child of this page, and ends with it.
    if (QWidget* const before = m_scroll->takeWidget())
        before->setParent(this);
    m_scroll->setWidget(m_pages[index]);
    m_pages[index]->setAutoFillBackground(false);
    m_pages[index]->show();
    place();
}

bool SettingsPage::goBack() {
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

void SettingsPage::place() {
    const int margin = controls::pageMargin(width());
    const auto visual = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const QSize back = m_back->sizeHint();
    const int backX = std::max(8, margin - 14);
    m_back->setGeometry(visual({backX, headerMiddle - back.height() / 2, back.width(), back.height()}));
    const int titleX = backX + back.width() + 8;
    const int titleHeight = m_title->heightForWidth(width() - titleX - 8);
    m_title->setText(isWide() || !m_inSection ? tr("Settings")
                                              : m_sections[static_cast<std::size_t>(m_section)].title);
    m_title->setGeometry(visual({titleX, headerMiddle - titleHeight / 2, width() - titleX - 8, titleHeight}));
    const int wide = static_cast<int>(controls::scaled(listWidth));
    const int height = this->height() - listTop;
    const int whole = width() - 2 * margin;
    m_list->setVisible(isWide() || !m_inSection);
    m_scroll->setVisible(isWide() || m_inSection);
    m_list->setGeometry(visual({margin - navRingRoom - 6, listTop, (isWide() ? wide : whole) + 2 * navRingRoom, height}));
    const int x = isWide() ? margin + wide + columnGap : margin;
    const int room = width() - x - (isWide() ? 8 : 0);
    const int column = std::min(room, static_cast<int>(controls::scaled(controls::space::column)) + 2 * navRingRoom + 14);
    m_scroll->setGeometry(visual({x - navRingRoom, listTop, isWide() ? column : whole + 2 * navRingRoom, height}));
}

void SettingsPage::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), controls::theme().bg);
}

} // namespace supine::settings
