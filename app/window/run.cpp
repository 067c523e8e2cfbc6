// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run.h"

#include "app/controls/accessible.h"
#include "app/controls/room_style.h"
#include "app/player/stage_accessible.h"
#include "app/text.h"
#include "app/voice/make_sound.h"
#include "app/desktop/application.h"
#include "app/diary/now.h"
#include "app/diary/store/sqlite_store.h"
#include "app/window/desktop_link.h"
#include "app/window/diary_backup.h"
#include "app/window/diary_link.h"
#include "app/window/home_offer.h"
#include "app/window/last_practice.h"
#include "app/window/main_window.h"
#include "app/window/reminder_link.h"
#include "app/reminders/wall_clock.h"
#include "app/settings/movements.h"
#include "app/settings/settings_file.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTimer>

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

ReminderLink::Places reminderPlaces() {
    return {QDBusConnection::sessionBus(), reminders::Autostart::standard(),
            &reminders::wallClock};
}

/// What joins the window to the desktop and to what a person keeps, from the first paint on.
struct Links {
    std::optional<DesktopLink> desktop;
    std::optional<DiaryLink> diary;
    std::optional<DiaryBackup> backup;
    std::optional<HomeOffer> offer;
    std::optional<LastPractice> last;
    std::optional<ReminderLink> reminding;

    void join(const model::Library& library, MainWindow& window, SettingsKeeper& settings,
              const StartOptions& options) {
        desktop.emplace(library, window, settings, QDBusConnection::sessionBus());
        diary.emplace(library, window,
                      std::make_unique<diary::SqliteStore>(diary::SqliteStore::standardFile()));
        window.keepDiary(diary->diary());
        backup.emplace(diary->diary(), diary::SqliteStore::standardFile(), window);
        offer.emplace(library, settings, *diary, window);
        last.emplace(diary->diary(), window, [] { return diary::now().day(); });
        reminding.emplace(window, settings, diary->diary(), reminderPlaces(),
                          options.inBackground ? ReminderLink::Start::InBackground
                                               : ReminderLink::Start::ByPerson);
    }
};

bool asksForNothing(const StartOptions& options) {
    return options.play.isEmpty() && options.exercise.isEmpty() && options.level.isEmpty() &&
           options.lang.isEmpty() && !options.syncTest;
}

// Where another Supine waits for reminders, that one opens its window. The bus is asked only where
// one may, so that nobody else waits for it.
std::optional<int> endAtOnce(const StartOptions& options, const Settings& settings) {
    if (options.inBackground && !settings.reminders.on)
        return refuse(QStringLiteral("Reminders are switched off, so there is nothing to wait for."));
    if (!settings.reminders.on || !asksForNothing(options))
        return {};
    const QDBusConnection bus = QDBusConnection::sessionBus();
    const bool isThere = options.inBackground ? desktop::isRunning(bus) : desktop::openRunning(bus);
    return isThere ? std::optional(0) : std::nullopt;
}

} // namespace

int run(const StartOptions& options, ReadingContent reading) {
    prepareControls();
    const content::LoadedLibrary content = reading.get();
    const Wish wish = wishOf(options, content.library);
    if (!wish.refusal.isEmpty())
        return refuse(wish.refusal);
    settings::OpenedSettings opened = settings::openSettings(settings::standardFile());
    SettingsKeeper settings(std::move(opened.store));
    if (const auto over = endAtOnce(options, settings.now()))
        return *over;
    applyForThisRun(options, wish, settings);
    const QString spoken = text::chooseLanguage(settings.now().language);
    QApplication::setLayoutDirection(QLocale(spoken).textDirection());
    voice::LinesAhead ahead(voice::LineCache::standard(), voice::EnginePlaces::standard());
    const auto makeSound = [&ahead](const QString& language, const model::Library& library) {
        return voice::makeSound(language, library, ahead.lines());
    };
    MainWindow window(content, settings, makeSound, spoken, &ahead);
    Links links;
    const auto join = [&] {
        if (links.desktop)
            return;
        links.join(content.library, window, settings, options);
    };
    QObject::connect(&window, &MainWindow::started, &window, [&] {
        join();
        if (opened.mended) // said where somebody sees it
            window.tell(settings::sentenceOf(*opened.mended));
    });
    if (options.inBackground) {
        // There is no first paint to wait for.
        QTimer::singleShot(0, &window, join);
    } else {
        window.QWidget::show();
        window.whenSafe([&window, &wish] { fulfil(wish, window); });
    }
    return QApplication::exec();
}

} // namespace supine::window
