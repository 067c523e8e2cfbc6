// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the diary's pages into a folder, to be looked at: diary_pictures FOLDER [only those whose
// name contains this].
#include "app/controls/accessible.h"
#include "app/controls/look.h"
#include "app/controls/room_style.h"
#include "app/diary/pages/diary_page.h"
#include "app/diary/pages/feeling_tile.h"
#include "app/diary/pages/month_view.h"
#include "app/diary/pages/plot_panel.h"
#include "app/diary/pages/restore_sheet.h"
#include "app/library.h"
#include "app/text.h"
#include "tests/support/memory_store.h"
#include "tests/support/sample_diary.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>

#include <cstdio>

namespace {

using namespace supine;
using namespace std::chrono;

const diary::Day today = 2026y / May / 22;

struct Picture {
    const char* name;
    int days; ///< Of the diary.
    QSize size;
    controls::ThemeChoice theme = controls::ThemeChoice::Light;
    double text = 1;
    const char* language = "en";
    void (*then)(diary::DiaryPage&) = nullptr;
    bool rightToLeft = false;
};

void openLast(diary::DiaryPage& page) {
    const auto entries = diary::sampleDiary(today, 366);
    page.openEntry(QString::fromStdString(entries.back().id));
}

void openLastNumber(diary::DiaryPage& page) {
    openLast(page);
    page.findChild<diary::FeelingTile*>()->click();
}

void focusMonth(diary::DiaryPage& page) {
    page.findChild<diary::MonthView*>()->setFocus(Qt::TabFocusReason);
}

void showYear(diary::DiaryPage& page) {
    page.findChild<diary::PlotPanel*>()->setSpan(diary::PlotPanel::Span::Year);
}

void askToRestore(diary::DiaryPage& page) {
    (new diary::RestoreSheet(diary::sampleDiary(today, 60), 200, today, &page))->begin();
}

void askToDelete(diary::DiaryPage& page) {
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>())
        if (button->accessibleName() == QLatin1String("Delete"))
            button->click();
}

constexpr auto dark = controls::ThemeChoice::Dark;
constexpr auto light = controls::ThemeChoice::Light;
constexpr auto contrasty = controls::ThemeChoice::HighContrast;

const Picture pictures[] = {
    {"empty", 0, {1280, 800}},
    {"empty_800", 0, {800, 600}, dark},
    {"empty_200", 0, {1280, 800}, light, 2},
    {"days3", 3, {1280, 800}},
    {"year", 366, {1280, 800}},
    {"year_focus", 366, {1280, 800}, light, 1, "en", &focusMonth},
    {"year_dark", 366, {1280, 800}, dark},
    {"year_contrast", 366, {1280, 800}, contrasty},
    {"year_800", 366, {800, 1800}},
    {"year_480", 366, {480, 1800}},
    {"year_1920", 366, {1920, 1080}},
    {"year_200", 366, {1280, 2200}, light, 2},
    {"year_300", 366, {800, 3600}, light, 3},
    {"year_de", 366, {1280, 800}, light, 1, "de"},
    {"plot_year", 366, {1280, 800}, light, 1, "en", &showYear},
    {"plot_year_800_dark", 366, {800, 1300}, dark, 1, "en", &showYear},
    {"plot_year_480", 366, {480, 1500}, light, 1, "en", &showYear},
    {"plot_year_1920", 366, {1920, 1080}, light, 1, "en", &showYear},
    {"plot_year_200", 366, {1280, 2200}, light, 2, "en", &showYear},
    {"entry", 366, {1280, 800}, light, 1, "en", &openLast},
    {"entry_800_dark", 366, {800, 600}, dark, 1, "en", &openLast},
    {"entry_200", 366, {1280, 800}, light, 2, "en", &openLast},
    {"delete", 366, {1280, 800}, light, 1, "en", &askToDelete},
    {"choosing", 366, {1280, 800}, light, 1, "en", &openLastNumber},
    {"choosing_800_200", 366, {800, 600}, light, 2, "en", &openLastNumber},
    {"entry_480_200", 366, {480, 800}, light, 2, "en", &openLast},
    {"entry_800_300", 366, {800, 600}, light, 3, "en", &openLast},
    {"entry_de", 366, {800, 600}, light, 1, "de", &openLast},
    {"plot_year_300", 366, {800, 3600}, light, 3, "en", &showYear},
    {"plot_year_de", 366, {1280, 800}, light, 1, "de", &showYear},
    {"year_rtl", 366, {1280, 800}, light, 1, "en", nullptr, true},
    {"plot_year_rtl", 366, {800, 1500}, light, 1, "en", &showYear, true},
    {"choosing_rtl", 366, {1280, 800}, light, 1, "en", &openLastNumber, true},
    {"restore", 366, {1280, 800}, light, 1, "en", &askToRestore},
    {"restore_800_dark", 366, {800, 600}, dark, 1, "en", &askToRestore},
};

void paint(const Picture& picture, const model::Library& library, const QDir& folder) {
    text::chooseLanguage(QString::fromLatin1(picture.language));
    controls::look().setChoice(picture.theme);
    controls::look().setTextSize(picture.text);
    controls::look().setMotionChoice(controls::MotionChoice::Less);
    QGuiApplication::setLayoutDirection(picture.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    Appearance appearance(library);
    diary::MemoryStore store(diary::sampleDiary(today, picture.days));
    diary::Book book(store);
    book.read();
    diary::DiaryPage page(library, appearance, book, today);
    page.setExportable(true);
    page.resize(picture.size);
    page.show();
    QApplication::setActiveWindow(&page);
    QApplication::processEvents();
    if (picture.then != nullptr)
        picture.then(page);
    QApplication::processEvents();
    page.grab().save(folder.filePath(QString::fromLatin1(picture.name) + QStringLiteral(".png")));
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("usage: diary_pictures FOLDER [NAME]\n", stderr);
        return 2;
    }
    QApplication::setStyle(new controls::RoomStyle);
    controls::installAccessibility();
    const content::LoadedLibrary content = library::loadBuiltIn();
    QDir().mkpath(QString::fromLocal8Bit(argv[1]));
    for (const Picture& picture : pictures)
        if (argc < 3 || QString::fromLatin1(picture.name).contains(QString::fromLocal8Bit(argv[2])))
            paint(picture, content.library, QDir(QString::fromLocal8Bit(argv[1])));
    return 0;
}
