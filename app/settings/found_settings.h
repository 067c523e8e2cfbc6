// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/settings/settings_search.h"
#include "core/model/routine.h"

#include <QScrollArea>

namespace supine::controls {
class TextBlock;
}

namespace supine::settings {

class FoundRow;
class SettingsGroup;

/// What was found among the settings: how many, and the rows under the names of their sections; or, where
/// there is nothing, a way to begin anew.
class FoundSettings : public QWidget {
    Q_OBJECT

public:
    /// `sections` are the names of all. Library and appearance are owned by the program and outlive it.
    FoundSettings(QStringList sections, const model::Library& library, const Appearance& appearance,
                  QWidget* parent = nullptr);

    void setFound(const std::vector<Findable>& found);
    /// How many were found, in one sentence.
    const QString& sentence() const { return m_sentence; }
    int count() const { return static_cast<int>(m_found.size()); }
    /// The focus to a row; before the first one left() is told.
    void goTo(int row);
    void choose(int row);

Q_SIGNALS:
    void chosen(const supine::settings::Findable& setting);
    /// Up was pressed on the first row.
    void left();
    /// Somebody wants to begin anew.
    void cleared();

private:
    void showNothing();
    void showRows();
    void putIn(QWidget* page);
    void addRow(const Findable& one, SettingsGroup& group);

    QStringList m_sections;
    const model::Library& m_library;
    const Appearance& m_appearance;
    std::vector<Findable> m_found;
    std::vector<FoundRow*> m_rows;
    QString m_sentence;
    controls::TextBlock* m_words;
    QScrollArea* m_scroll;
};

} // namespace supine::settings
