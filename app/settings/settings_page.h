// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings_sections.h"

#include <QWidget>

#include <vector>

class QScrollArea;

namespace supine::controls {
class Button;
class TextBlock;
}

namespace supine::settings {

class NavRow;

/// Everything a person can set; changes apply at once. Wide: the sections at the side and the chosen one
/// beside them. Narrow: first the list, then the section, and back.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(const model::Library& library, const Appearance& appearance,
                 SettingsKeeper& settings,
                 const SettingsLinks& links, QWidget* parent = nullptr);

    int sections() const { return static_cast<int>(m_sections.size()); }
    int section() const { return m_section; }
    void showSection(int section);
    /// In a narrow window back to the list; returns whether there was something to go back from.
    bool goBack();

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool isWide() const;
    void place();
    void forgetOtherSections();

    std::vector<SettingsSection> m_sections;
    std::vector<QWidget*> m_pages;
    std::vector<NavRow*> m_rows;
    controls::Button* m_back;
    controls::TextBlock* m_title;
    QWidget* m_list;
    QScrollArea* m_scroll;
    int m_section = 0;
    bool m_inSection = false; ///< Of a narrow window: a section is shown, not the list.
};

} // namespace supine::settings
