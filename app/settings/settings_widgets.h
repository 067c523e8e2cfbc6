// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/screen_choice.h"
#include "app/settings/settings_keeper.h"

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace supine::controls {
class TextBlock;
}

namespace supine::settings {

class SettingsGroup;

/// The column of one section: groups under their titles.
class SectionColumn : public QWidget {
    Q_OBJECT

public:
    explicit SectionColumn(QWidget* parent = nullptr);

    void add(const QString& title, SettingsGroup* group);
    void addTitle(const QString& title);
    void add(QWidget* widget);
    /// Titles with these words are not shown, because they stand over the column already; empty words
    /// show all.
    void leaveOut(const QString& title);
    /// How much larger titles and words are in a large window, default 1.
    void setUnit(double unit);

    /// What stands in the column, with the title over it.
    struct Part {
        QString title;
        QWidget* widget = nullptr;
    };
    const std::vector<Part>& parts() const { return m_parts; }

private:
    QVBoxLayout* m_column;
    QString m_title; ///< The last one that was added.
    std::vector<Part> m_parts;
    std::vector<controls::TextBlock*> m_titles;
};

/// A switch for one truth of the settings, which `of` finds in them. It follows changes made elsewhere.
QWidget* makeSwitch(SettingsKeeper& settings, const QString& name,
                    const std::function<bool&(Settings&)>& of);

/// Offers the way back to what the level sets, while the person's own is in force.
QWidget* makeResetRow(SettingsKeeper& settings, const QString& title,
                      const std::function<bool(const Settings&)>& isOwn,
                      const std::function<void(Settings&)>& forget);

/// Keeps where the screen is and turns the stage for it.
void setScreenPlace(SettingsKeeper& settings, player::ScreenPlace place);

/// The choice of where the screen is, tied to the settings. A tile would like to be so wide, in pixels at
/// 100 % text.
player::ScreenChoice* makeScreenChoice(SettingsKeeper& settings, double tileWidth = 134);

} // namespace supine::settings
