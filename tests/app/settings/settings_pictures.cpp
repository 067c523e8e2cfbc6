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
    QString name;
    QSize size;
    controls::ThemeChoice theme = light;
    double text = 1;
    const char* language = "en";
    int section = 0;
    const char* words = ""; ///< That are looked for.
    double scrolled = 0;    ///< How far down, 0 to 1.
    bool rightToLeft = false;
};

const std::vector<Picture> pictures{
    {QStringLiteral("repetitions"), {1280, 800}, light, 1, "en", 2, "", 1},
    {QStringLiteral("repetitions_800_dark"), {800, 600}, dark, 1, "en", 2, "", 1},
    {QStringLiteral("repetitions_480_200"), {480, 800}, light, 2, "en", 2, "", 1},
    {QStringLiteral("repetitions_de"), {1280, 800}, light, 1, "de", 2, "", 1},
    {QStringLiteral("data"), {1280, 800}, light, 1, "en", 9},
    {QStringLiteral("data_800_dark"), {800, 600}, dark, 1, "en", 9},
    {QStringLiteral("search"), {1280, 800}, light, 1, "en", 0, "sound"},
    {QStringLiteral("search_800_dark"), {800, 600}, dark, 1, "en", 0, "sound"},
    {QStringLiteral("search_480"), {480, 700}, light, 1, "en", 0, "sound"},
    {QStringLiteral("search_nothing"), {1280, 800}, light, 1, "en", 0, "submarine"},
    {QStringLiteral("search_nothing_800_dark"), {800, 600}, dark, 1, "en", 0, "submarine"},
    {QStringLiteral("search_nothing_800_200"), {800, 600}, light, 2, "en", 0, "submarine"},
    {QStringLiteral("search_rtl"), {1280, 800}, light, 1, "en", 0, "sound", 0, true},
    {QStringLiteral("list_800_300"), {800, 600}, light, 3, "en", -1},
    {QStringLiteral("search_800_300"), {800, 600}, light, 3, "en", 0, "text"},
    {QStringLiteral("list_800"), {800, 600}, light, 1, "en", -1},
    {QStringLiteral("list_480_200"), {480, 800}, light, 2, "en", -1},
};

/// Every section as it is seen in every window.
std::vector<Picture> sectionPictures() {
    std::vector<Picture> all;
    for (int section = 0; section < 11; ++section) {
        const QString name = QStringLiteral("section%1").arg(section);
        all.push_back({name + QStringLiteral("_1280"), {1280, 800}, light, 1, "en", section});
        all.push_back({name + QStringLiteral("_1280_dark"), {1280, 800}, dark, 1, "en", section});
        all.push_back({name + QStringLiteral("_1280_200"), {1280, 800}, light, 2, "en", section});
        all.push_back({name + QStringLiteral("_800"), {800, 600}, light, 1, "en", section});
        all.push_back({name + QStringLiteral("_1920"), {1920, 1080}, light, 1, "en", section});
        all.push_back({name + QStringLiteral("_480_200"), {480, 800}, light, 2, "en", section});
        all.push_back({name + QStringLiteral("_de"), {1280, 800}, light, 1, "de", section});
        all.push_back({name + QStringLiteral("_rtl"), {1280, 800}, light, 1, "en", section, "", 0, true});
    }
    return all;
}

void paint(const Picture& picture, const model::Library& library, const QString& folder) {
    text::chooseLanguage(QString::fromLatin1(picture.language));
    controls::look().setChoice(picture.theme);
    controls::look().setTextSize(picture.text);
    controls::look().setMotionChoice(controls::MotionChoice::Less);
    const QTemporaryDir kept;
    settings::SettingsKeeper keeper(
        std::make_unique<QSettings>(kept.filePath(QStringLiteral("s.ini")), QSettings::IniFormat));
    keeper.change([](settings::Settings& s) {
        s.repetitions[s.level]["pelvic-tilt"] = 14;
        s.reminders.on = true;
    });
    QGuiApplication::setLayoutDirection(picture.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
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
        QDir(folder).filePath(picture.name + QStringLiteral(".png")));
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
    std::vector<Picture> all = sectionPictures();
    all.insert(all.begin(), std::begin(pictures), std::end(pictures));
    for (const Picture& picture : all)
        if (argc < 3 || picture.name.contains(QString::fromLocal8Bit(argv[2])))
            paint(picture, content.library, QString::fromLocal8Bit(argv[1]));
    return 0;
}
