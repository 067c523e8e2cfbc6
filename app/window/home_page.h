// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browse/exercise_card.h"
#include "app/browse/moving_stage.h"
#include "app/window/home_layout.h"
#include "app/settings/settings_keeper.h"
#include "core/model/routine.h"

#include <optional>
#include <vector>

namespace supine::controls {
class Button;
class Choice;
class FeelingScale;
class TextBlock;
}

namespace supine::window {

/// The first page: the room with somebody who lies and breathes, Start with the level beside it, and the
/// movements as cards on the floor. It wants to lie in a scroll area.
class HomePage : public browse::MovingStage {
    Q_OBJECT

public:
    /// Library, appearance and settings are owned by the program and outlive the page.
    HomePage(const model::Library& library, const Appearance& appearance, settings::SettingsKeeper& settings,
             int faults, QWidget* parent = nullptr);

    controls::Button* startButton() const { return m_start; }
    /// Whether a diary is kept: then it can be opened, and a line under Start asks how the back is.
    void setDiaryKept(bool kept);
    /// Shows what was answered to that, 0 to 10, without telling it again.
    void setFeeling(std::optional<int> feeling);
    /// A sentence that is offered as a button over that line; empty is none.
    void setOffer(const QString& words);
    /// A sentence beside that line, on when the last practice was. Empty means that nobody is known to have
    /// practised here: then words help to get ready and to choose a level.
    void setLastPractice(const QString& words);
    /// How many files could not be read; a link to them stands in the header while there are any.
    void setFaults(int faults);
    /// Paints the cards' pictures; called once the window has been painted.
    void prepareCards();
    /// Lays the page out for a visible part of this size.
    void fit(const QSize& visible);

Q_SIGNALS:
    void startWanted();
    void safetyWanted();
    void settingsWanted();
    void diaryWanted();
    /// How the back is now, before the practice that is begun next; told at once.
    void felt(std::optional<int> feeling);
    void offerTaken();
    void faultsWanted();
    void searchWanted();
    void exerciseWanted(const QString& exercise);

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintUnder(QPainter& painter) override;
    void paintOver(QPainter& painter) override;

private:
    void addCard(browse::ExerciseCard::Content content);
    void refresh();
    void connectControls();
    void orderTabs();
    void chooseRoutine();
    void followSettings();
    HomeMeasures measures(const QSize& visible) const;
    QString leadWords() const;
    double headerUnit() const;
    void setUnits(double unit);
    void showNotes();
    void placeHeader();
    void placeFeeling();
    QSize lineSize(int width) const;
    QSize feelingSize(const HomeMeasures& measures) const;
    void connectFeeling();
    void followFeeling();
    void setScaleOpen(bool open);
    std::vector<controls::Button*> header() const;
    int nameEnd() const;
    QRect visual(const QRect& logical) const;

    const model::Library& m_library;
    settings::SettingsKeeper& m_settings;
    HomeLayout m_layout;
    QSize m_visible;
    controls::TextBlock* m_hero;
    controls::TextBlock* m_lead;
    controls::Button* m_start;
    controls::Button* m_routine;
    controls::Choice* m_levels;
    controls::TextBlock* m_note;
    controls::Choice* m_place;
    controls::Button* m_faults;
    controls::Button* m_search;
    controls::Button* m_safety;
    controls::Button* m_settingsButton;
    controls::Button* m_diary;
    controls::Button* m_offer;
    controls::Button* m_feeling; ///< The line that asks how the back is.
    controls::TextBlock* m_last; ///< When the last practice was.
    controls::FeelingScale* m_scale;
    bool m_diaryKept = false;
    bool m_isFirstTime = false; ///< Told to be; before that nothing comes that would go again at once.
    bool m_nameShown = true; ///< The program's, in the header.
    std::vector<browse::ExerciseCard*> m_cards;
    bool m_stale = false; ///< Settings have changed since it was last shown.
};

} // namespace supine::window
