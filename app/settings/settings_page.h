// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings_search.h"
#include "app/settings/settings_sections.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QScrollArea;

namespace supine::controls {
class Button;
class TextBlock;
}

namespace supine::settings {

class FoundSettings;
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
    /// The focus to the field in which words are looked for in all sections.
    void beginSearch();
    /// Out of a search; in a narrow window back to the list. Returns whether there was something to
    /// go back from.
    bool goBack();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool isWide() const;
    void addRows();
    void followPlace();
    double unit() const;
    int widthOfList() const;
    int widestColumn() const;
    int margin() const;
    void place();
    void connectSearch();
    void placeHead(const QRect& line);
    QWidget* pageOf(int section);
    void forgetOtherSections();
    void buildAhead();
    bool isSearching() const;
    void followSearch();
    void openFound(const Findable& setting);

    std::vector<SettingsSection> m_sections;
    std::vector<QWidget*> m_pages;
    std::vector<NavRow*> m_rows;
    controls::Button* m_back;
    controls::TextBlock* m_title;
    QLineEdit* m_field;
    FoundSettings* m_found;
    std::vector<Findable> m_findables; ///< While something is looked for.
    QScrollArea* m_list;   ///< Of the sections' names.
    QScrollArea* m_scroll; ///< Of the section that is shown.
    int m_section = 0;
    bool m_inSection = false; ///< Of a narrow window: a section is shown, not the list.
};

} // namespace supine::settings
