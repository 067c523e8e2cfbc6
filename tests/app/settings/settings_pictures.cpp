// SPDX-License-Identifier: GPL-3.0-or-later
// Paints sections of the settings and a search in them into a folder, to be looked at:
// settings_pictures FOLDER [NAME].
#include "app/controls/accessible.h"
#include "app/controls/room_style.h"
#include "app/library.h"
#include "app/settings/settings_page.h"
#include "app/text.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

namespace {

using namespace supine;

constexpr auto dark = controls::ThemeChoice::Dark;
constexpr auto light = controls::ThemeChoice::Light;

struct Picture {
    const char* name;
    QSize size;
    controls::ThemeChoice theme = light;
    double text = 1;
    const char* language = "en";
    int section = 0;
    const char* words = ""; ///< That are looked for.
    double scrolled = 0;    ///< How far down, 0 to 1.
};

const Picture pictures[] = {
    {"breath", {1280, 800}, light, 1, "en", 1},
    {"repetitions", {1280, 800}, light, 1, "en", 1, "", 1},
    {"repetitions_800_dark", {800, 600}, dark, 1, "en", 1, "", 1},
    {"repetitions_480_200", {480, 800}, light, 2, "en", 1, "", 1},
    {"repetitions_de", {1280, 800}, light, 1, "de", 1, "", 1},
    {"data", {1280, 800}, light, 1, "en", 7},
    {"data_800_dark", {800, 600}, dark, 1, "en", 7},
    {"search", {1280, 800}, light, 1, "en", 0, "sound"},
    {"search_800_dark", {800, 600}, dark, 1, "en", 0, "sound"},
    {"search_480", {480, 700}, light, 1, "en", 0, "sound"},
    {"search_nothing", {1280, 800}, light, 1, "en", 0, "submarine"},
    {"search_800_300", {800, 600}, light, 3, "en", 0, "text"},
    {"list_800", {800, 600}, light, 1, "en", -1},
    {"list_480_200", {480, 800}, light, 2, "en", -1},
};

void paint(const Picture& picture, const model::Library& library, const QString& folder) {
    text::chooseLanguage(QString::fromLatin1(picture.language));
    controls::look().setChoice(picture.theme);
    controls::look().setTextSize(picture.text);
    controls::look().setMotionChoice(controls::MotionChoice::Less);
    const QTemporaryDir kept;
    settings::SettingsKeeper keeper(
        std::make_unique<QSettings>(kept.filePath(QStringLiteral("s.ini")), QSettings::IniFormat));
    keeper.change([](settings::Settings& s) { s.repetitions[s.level]["pelvic-tilt"] = 14; });
    Appearance appearance(library);
    settings::SettingsLinks links;
    links.takeDiaryIn = links.backDiaryUp = links.restoreDiary = [] {};
    settings::SettingsPage page(library, appearance, keeper, links);
    page.resize(picture.size);
    page.show();
    QApplication::setActiveWindow(&page);
    if (picture.section >= 0)
        page.showSection(picture.section);
    page.findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly)
        ->setText(QString::fromLatin1(picture.words));
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    for (auto* const scroll : page.findChildren<QScrollArea*>())
        scroll->verticalScrollBar()->setValue(
            static_cast<int>(picture.scrolled * scroll->verticalScrollBar()->maximum()));
    page.grab().save(
        QDir(folder).filePath(QString::fromLatin1(picture.name) + QStringLiteral(".png")));
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    if (argc < 2) {
        std::fputs("usage: settings_pictures FOLDER [NAME]\n", stderr);
        return 2;
    }
    QApplication::setStyle(new controls::RoomStyle);
    controls::installAccessibility();
    const content::LoadedLibrary content = library::loadBuiltIn();
    QDir().mkpath(QString::fromLocal8Bit(argv[1]));
    for (const Picture& picture : pictures)
        if (argc < 3 || QString::fromLatin1(picture.name).contains(QString::fromLocal8Bit(argv[2])))
            paint(picture, content.library, QString::fromLocal8Bit(argv[1]));
    return 0;
}
