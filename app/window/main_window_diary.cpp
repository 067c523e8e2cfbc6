// SPDX-License-Identifier: GPL-3.0-or-later
// The diary in the window: its page, and what is asked before and after a practice.
#include "app/controls/toast.h"
#include "app/diary/pages/diary_page.h"
#include "app/diary/pages/words.h"
#include "app/player/session_page.h"
#include "app/window/diary_files.h"
#include "app/window/home_page.h"
#include "app/window/main_window.h"

namespace supine::window {

namespace {

diary::Day dayOf(const QDate& date) {
    return {std::chrono::year{date.year()}, std::chrono::month{static_cast<unsigned>(date.month())},
            std::chrono::day{static_cast<unsigned>(date.day())}};
}

} // namespace

void MainWindow::keepDiary(diary::Store& store) {
    m_diaryStore = &store;
    m_book = std::make_unique<diary::Book>(store);
    connectDiary();
    // A session that was asked for with the start of the program has begun already.
    if (m_session != nullptr && m_session->isRunning())
        askAtFinish();
}

void MainWindow::connectDiary() {
    if (m_home == nullptr || m_book == nullptr)
        return;
    m_home->setFeeling(feelingBefore());
    m_home->setDiaryKept(true);
    m_home->setOffer(m_offer);
    m_home->setLastPractice(m_lastPractice);
    connect(m_home, &HomePage::offerTaken, this, &MainWindow::offerTaken, Qt::UniqueConnection);
    connect(m_home, &HomePage::diaryWanted, this, &MainWindow::openDiary, Qt::UniqueConnection);
    connect(m_home, &HomePage::felt, this, [this](std::optional<int> feeling) {
        m_before = feeling ? std::optional(Felt{*feeling, QDate::currentDate()}) : std::nullopt;
        Q_EMIT feltBefore(feeling);
    });
}

void MainWindow::setOffer(const QString& words) {
    m_offer = words;
    if (m_home != nullptr)
        m_home->setOffer(words);
}

void MainWindow::setLastPractice(const QString& words) {
    m_lastPractice = words;
    if (m_home != nullptr)
        m_home->setLastPractice(words);
}

std::optional<int> MainWindow::feelingBefore() const {
    return m_before && m_before->day == QDate::currentDate() ? std::optional(m_before->feeling)
                                                             : std::nullopt;
}

void MainWindow::openDiary() {
    if (m_book == nullptr)
        return;
    if (const auto fault = m_book->read())
        m_toast->say(diary::faultInWords(*fault));
    else
        show({Page::Diary, {}});
}

QWidget* MainWindow::makeDiary() {
    auto* const page = new diary::DiaryPage(m_content.library, m_appearance, *m_book,
                                            dayOf(QDate::currentDate()));
    page->setFocusProxy(page->first());
    connect(page, &diary::DiaryPage::left, this, &MainWindow::goBack);
    connect(page, &diary::DiaryPage::startWanted, this, &MainWindow::start);
    connect(page, &diary::DiaryPage::failed, m_toast, &controls::Toast::say);
    page->setExportable(true);
    connect(page, &diary::DiaryPage::exportWanted, this, [this](diary::DiaryPage::Format format) {
        const QString said = takeDiaryOut(this, m_book->entries(), format);
        if (!said.isEmpty())
            m_toast->say(said);
    });
    return page;
}

std::function<void()> MainWindow::diaryTaking() {
    if (m_diaryStore == nullptr)
        return {};
    return [this] {
        const QString said = takeDiaryIn(this, *m_diaryStore);
        if (!said.isEmpty())
            m_toast->say(said);
    };
}

std::function<void()> MainWindow::diaryWish(void (MainWindow::*wish)()) {
    if (m_diaryStore == nullptr)
        return {};
    return [this, wish] { Q_EMIT(this->*wish)(); };
}

// What was said before belongs to this practice and to no other.
void MainWindow::askAtFinish() {
    if (m_book == nullptr)
        return;
    m_session->askAtFinish(feelingBefore());
    m_before.reset();
    if (m_home != nullptr)
        m_home->setFeeling({});
}

} // namespace supine::window
