// SPDX-License-Identifier: GPL-3.0-or-later
// The head of the settings page and the search in it.
#include "app/controls/button.h"
#include "app/controls/icon.h"
#include "app/controls/text_block.h"
#include "app/settings/found_settings.h"
#include "app/settings/settings_page.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QTimer>

#include <algorithm>

namespace supine::settings {

namespace {

constexpr int headMiddle = 46;
constexpr double searchWidth = 300;
constexpr double searchHeight = 44;
constexpr double leastTitle = 200;

} // namespace

void SettingsPage::connectSearch() {
    m_field->setAccessibleName(tr("Find a setting"));
    m_field->setPlaceholderText(tr("Find a setting"));
    m_field->setTextMargins(12, 0, 12, 0);
    m_field->setMaxLength(80);
    m_field->setClearButtonEnabled(false);
    m_field->installEventFilter(this);
    m_found->hide();
    connect(m_field, &QLineEdit::textChanged, this, &SettingsPage::followSearch);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (isSearching() && m_found->count() > 0)
            m_found->choose(0);
    });
    connect(m_found, &FoundSettings::chosen, this, &SettingsPage::openFound);
    connect(m_found, &FoundSettings::cleared, this, [this] {
        m_field->clear();
        m_field->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_found, &FoundSettings::left, this,
            [this] { m_field->setFocus(Qt::BacktabFocusReason); });
}

bool SettingsPage::isSearching() const {
    return !m_field->text().trimmed().isEmpty();
}

void SettingsPage::beginSearch() {
    if (!isWide() && m_inSection)
        goBack();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

// One section each time nothing else is to be done, from when somebody comes to the field: together they
// take so long that the first letter would come late.
void SettingsPage::buildAhead() {
    for (int section = 0; section < sections(); ++section)
        if (m_pages[static_cast<std::size_t>(section)] == nullptr) {
            pageOf(section);
            QTimer::singleShot(0, this, &SettingsPage::buildAhead);
            return;
        }
}

// What can be found is looked up when a search begins: rows come and go with what is set.
void SettingsPage::followSearch() {
    if (!isSearching()) {
        m_findables.clear();
        m_field->setAccessibleDescription({});
        return place();
    }
    if (m_findables.empty())
        for (int section = 0; section < sections(); ++section) {
            auto here = findablesOn(*pageOf(section), section);
            // Who looks for a word of a section's name does not look for all that is in it.
            for (Findable& one : here)
                if (one.under == m_sections[static_cast<std::size_t>(section)].title)
                    one.under.clear();
            m_findables.insert(m_findables.end(), here.begin(), here.end());
        }
    m_found->setFound(found(m_findables, m_field->text()));
    m_field->setAccessibleDescription(m_found->sentence());
    place();
}

void SettingsPage::openFound(const Findable& setting) {
    showSection(setting.section);
    if (QWidget* const stop = firstStopIn(setting.control))
        stop->setFocus(Qt::ShortcutFocusReason);
}

// Wherever the focus is in a search, Escape ends it.
void SettingsPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || !isSearching())
        return QWidget::keyPressEvent(event);
    m_field->clear();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

bool SettingsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::FocusIn)
        QTimer::singleShot(0, this, &SettingsPage::buildAhead);
    if (watched == m_field && event->type() == QEvent::KeyPress && isSearching() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_found->goTo(0);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// The field stands beside the title, or under it where both have no room.
void SettingsPage::placeHead(const QRect& line) {
    const auto visual = [this](const QRect& r) {
        return QStyle::visualRect(layoutDirection(), rect(), r);
    };
    m_title->setUnit(unit());
    const QSize back = m_back->sizeHint();
    const int backX = std::max(8, line.x() - 14);
    m_back->setGeometry(
        visual({backX, headMiddle - back.height() / 2, back.width(), back.height()}));
    const bool inSection = !isWide() && m_inSection && !isSearching();
    m_title->setText(inSection ? m_sections[static_cast<std::size_t>(m_section)].title
                               : tr("Settings"));
    const int titleX = backX + back.width() + 8;
    const int room = line.right() + 1 - titleX;
    const int field = static_cast<int>(controls::scaled(searchWidth) * unit());
    const int high = static_cast<int>(std::max(48.0, controls::scaled(searchHeight)));
    const bool beside = room - field >= controls::scaled(leastTitle);
    const int titleWidth = beside && !inSection ? room - field - 12 : room;
    const int titleHeight = m_title->heightForWidth(titleWidth);
    m_title->setGeometry(visual({titleX, headMiddle - titleHeight / 2, titleWidth, titleHeight}));
    m_field->setVisible(!inSection);
    const int y =
        beside ? headMiddle - high / 2 : headMiddle + std::max(titleHeight, back.height()) / 2 + 4;
    m_field->setGeometry(visual(beside ? QRect(line.right() + 1 - field, y, field, high)
                                       : QRect(line.x(), y, line.width(), high)));
    if (inSection)
        m_field->setGeometry(0, 0, 0, 0);
}

} // namespace supine::settings
