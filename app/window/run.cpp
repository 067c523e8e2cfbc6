// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run.h"

#include "app/controls/accessible.h"
#include "app/controls/room_style.h"
#include "app/player/stage_accessible.h"
#include "app/text.h"
#include "app/voice/make_sound.h"
#include "app/diary/store/sqlite_store.h"
#include "app/window/desktop_link.h"
#include "app/window/diary_link.h"
#include "app/window/home_offer.h"
#include "app/window/main_window.h"
#include "app/settings/movements.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

#include <cstdio>
#include <optional>

namespace supine::window {

using settings::Settings;
using settings::SettingsKeeper;
using settings::dailyRoutine;

namespace {

std::optional<model::Level> levelNamed(const QString& name) {
    if (name == QLatin1String("gentle"))
        return model::Level::Gentle;
    if (name == QLatin1String("standard"))
        return model::Level::Standard;
    if (name == QLatin1String("full"))
        return model::Level::Full;
    return {};
}

int refuse(const QString& sentence) {
    std::fputs(qPrintable(QStringLiteral("supine: ") + sentence + u'\n'), stderr);
    return 1;
}

// What the options ask for, found in the library.
struct Wish {
    const model::Routine* routine = nullptr;
    const model::Exercise* exercise = nullptr;
    std::optional<model::Level> level;
    bool syncTest = false;
    QString refusal; ///< Not empty when something does not exist.
};

Wish wishOf(const StartOptions& options, const model::Library& library) {
    Wish wish;
    wish.level = levelNamed(options.level);
    wish.syncTest = options.syncTest;
    if (!options.level.isEmpty() && !wish.level)
        wish.refusal = QStringLiteral("There is no level \"%1\"; use gentle, standard or full.").arg(options.level);
    if (!options.play.isEmpty()) {
        const auto asLevel = levelNamed(options.play);
        wish.routine = asLevel ? dailyRoutine(library) : library.routine(options.play.toStdString());
        if (asLevel && options.level.isEmpty())
            wish.level = asLevel;
        if (wish.routine == nullptr)
            wish.refusal = QStringLiteral("There is no routine \"%1\"; \"supine list --json\" names them all.")
                               .arg(options.play);
    }
    if (!options.exercise.isEmpty()) {
        wish.exercise = library.exercise(options.exercise.toStdString());
        if (wish.exercise == nullptr || wish.exercise->isSection)
            wish.refusal = QStringLiteral("There is no exercise \"%1\"; \"supine list --json\" names them all.")
                               .arg(options.exercise);
    }
    return wish;
}

void prepareControls() {
    QApplication::setStyle(new controls::RoomStyle);
    controls::installAccessibility();
    player::installStageAccessibility();
}

void applyForThisRun(const StartOptions& options, const Wish& wish, SettingsKeeper& settings) {
    settings.changeForThisRun([&](Settings& s) {
        if (wish.level)
            s.level = *wish.level;
        if (!options.lang.isEmpty())
            s.language = options.lang;
        if (options.safetyRead)
            s.safetyRead = true;
    });
}

void fulfil(const Wish& wish, MainWindow& window) {
    if (wish.exercise != nullptr)
        window.openExercise(wish.exercise->id);
    if (wish.syncTest)
        window.openSoundDelay();
    if (wish.routine != nullptr)
        window.practise(*wish.routine);
}

} // namespace

int run(const StartOptions& options, ReadingContent reading) {
    prepareControls();
    const content::LoadedLibrary content = reading.get();
    const Wish wish = wishOf(options, content.library);
    if (!wish.refusal.isEmpty())
        return refuse(wish.refusal);
    SettingsKeeper settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                        QStringLiteral("supine"), QStringLiteral("supine")));
    applyForThisRun(options, wish, settings);
    const QString spoken = text::chooseLanguage(settings.now().language);
    QApplication::setLayoutDirection(QLocale(spoken).textDirection());
    voice::LinesAhead ahead(voice::LineCache::standard(), voice::EnginePlaces::standard());
    const auto makeSound = [&ahead](const QString& language, const model::Library& library) {
        return voice::makeSound(language, library, ahead.lines());
    };
    MainWindow window(content, settings, makeSound, spoken, &ahead);
    std::optional<DesktopLink> desktop;
    std::optional<DiaryLink> diary;
    std::optional<HomeOffer> offer;
    QObject::connect(&window, &MainWindow::started, &window, [&] {
        desktop.emplace(content.library, window, settings, QDBusConnection::sessionBus());
        diary.emplace(content.library, window,
                      std::make_unique<diary::SqliteStore>(diary::SqliteStore::standardFile()));
        window.keepDiary(diary->diary());
        offer.emplace(content.library, settings, *diary, window);
    });
    window.QWidget::show();
    window.whenSafe([&window, &wish] { fulfil(wish, window); });
    return QApplication::exec();
}

} // namespace supine::window
