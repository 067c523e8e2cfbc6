// SPDX-License-Identifier: GPL-3.0-or-later
// Paints what is asked before and after a practice into a folder, to be looked at:
// asked_pictures FOLDER.
#include "app/controls/accessible.h"
#include "app/controls/button.h"
#include "app/controls/feeling_scale.h"
#include "app/controls/room_style.h"
#include "app/diary/pages/words.h"
#include "app/library.h"
#include "app/player/controller.h"
#include "app/player/session_page.h"
#include "app/text.h"
#include "app/window/home_page.h"
#include "app/window/main_window.h"
#include "tests/app/player/fake_sound.h"
#include "tests/support/memory_store.h"

#include <QApplication>
#include <QDir>
#include <QSettings>

#include <cstdio>

namespace {

using namespace supine;

struct Picture {
    const char* name;
    QSize size;
    controls::ThemeChoice theme = controls::ThemeChoice::Light;
    double text = 1;
    const char* language = "en";
};

constexpr auto dark = controls::ThemeChoice::Dark;
constexpr auto light = controls::ThemeChoice::Light;

const Picture pictures[] = {
    {"1280", {1280, 800}},        {"1280_dark", {1280, 800}, dark}, {"1920", {1920, 1080}},
    {"800", {800, 600}},          {"800_dark", {800, 600}, dark},   {"480", {480, 700}},
    {"1280_200", {1280, 800}, light, 2}, {"800_300", {800, 600}, light, 3},
    {"1280_de", {1280, 800}, light, 1, "de"},
};

voice::MadeSound silent(const QString&, const model::Library&) {
    voice::MadeSound made;
    made.sound = std::make_unique<player::FakeSound>();
    return made;
}

void save(QWidget& window, const QDir& folder, const QString& name) {
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    window.grab().save(folder.filePath(name + QStringLiteral(".png")));
}

void paint(const Picture& picture, const content::LoadedLibrary& content, const QDir& folder) {
    const QString spoken = text::chooseLanguage(QString::fromLatin1(picture.language));
    settings::SettingsKeeper keeper(std::make_unique<QSettings>(folder.filePath(QStringLiteral("settings.ini")),
                                                              QSettings::IniFormat));
    keeper.change([&picture](settings::Settings& s) {
        s.safetyRead = true;
        s.screen = player::ScreenPlace::Front;
        s.theme = picture.theme;
        s.textSize = picture.text;
        s.place = model::Place::Floor;
        s.language = QString::fromLatin1(picture.language);
        s.motion = controls::MotionChoice::Less;
    });
    diary::MemoryStore store;
    window::MainWindow window(content, keeper, &silent, spoken);
    window.keepDiary(store);
    window.resize(picture.size);
    window.QWidget::show();
    QApplication::setActiveWindow(&window);
    window.finishStart();
    using namespace std::chrono;
    window.setLastPractice(diary::lastPractisedSentence(2026y / October / 3, 2026y / November / 28));
    const QString name = QString::fromLatin1(picture.name);
    save(window, folder, QStringLiteral("home_") + name);
    window.setOffer(QStringLiteral("You stopped in Pelvic tilt. Go on from there?"));
    save(window, folder, QStringLiteral("home_offer_") + name);
    window.setOffer({});
    auto* const home = window.findChild<window::HomePage*>();
    auto* const scale = home->findChild<controls::FeelingScale*>();
    for (controls::Button* button : home->findChildren<controls::Button*>())
        if (button->accessibleName() == scale->accessibleName())
            button->click();
    save(window, folder, QStringLiteral("home_open_") + name);
    scale->setFeeling(5);
    save(window, folder, QStringLiteral("home_said_") + name);
    home->startButton()->click();
    auto* const controller = window.session()->findChild<player::Controller*>();
    for (int i = 0; i < 12 && window.session()->isRunning(); ++i)
        controller->nextChapter();
    save(window, folder, QStringLiteral("finish_asked_") + name);
    window.session()->findChild<controls::FeelingScale*>()->setFeeling(3);
    save(window, folder, QStringLiteral("finish_said_") + name);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("usage: asked_pictures FOLDER\n", stderr);
        return 2;
    }
    QApplication::setStyle(new controls::RoomStyle);
    controls::installAccessibility();
    const content::LoadedLibrary content = library::loadBuiltIn();
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    for (const Picture& picture : pictures)
        if (argc < 3 || QString::fromLatin1(picture.name) == QString::fromLocal8Bit(argv[2]))
            paint(picture, content, folder);
    return 0;
}
