// SPDX-License-Identifier: GPL-3.0-or-later
// The search over the pages, and where it leads.
#include "app/browse/exercise_page.h"
#include "app/browse/search_sheet.h"
#include "app/settings/movements.h"
#include "app/settings/settings_page.h"
#include "app/window/main_window.h"

namespace supine::window {

using settings::cardsOf;
using settings::Settings;

void MainWindow::openSearch() {
    if (m_place.page == Page::Settings)
        return m_settingsPage->beginSearch();
    if (m_search != nullptr)
        return;
    const Settings& s = m_settings.now();
    std::vector<browse::ExercisePicture> pictures;
    for (const auto& card : cardsOf(m_content.library, m_appearance, s))
        pictures.push_back({card.exercise, card.appearance, card.timeline});
    const browse::Reader reader{s.level, s.place.value_or(model::Place::Floor)};
    m_search = new browse::SearchSheet(std::move(pictures), reader, this);
    connect(m_search, &browse::SearchSheet::left, this, &MainWindow::closeSearch);
    connect(m_search, &browse::SearchSheet::chosen, this, &MainWindow::openFound);
    m_search->begin();
}

void MainWindow::closeSearch() {
    if (m_search == nullptr)
        return;
    m_search->shut();
    m_search->deleteLater();
    m_search = nullptr;
}

void MainWindow::openFound(const QString& exercise, const QString& step) {
    closeSearch();
    openExercise(exercise.toStdString());
    if (auto* const page = qobject_cast<browse::ExercisePage*>(currentPage()))
        page->chooseStep(step.toStdString());
}

} // namespace supine::window
