// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/button.h"
#include "app/diary/store/sqlite_store.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_page.h"
#include "app/settings/settings_sections.h"
#include "app/settings/settings_widgets.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <memory>
#include <optional>

namespace supine::settings {

namespace {

using controls::Button;
using controls::Icon;

Button* makeButton(const QString& words, const std::function<void()>& does) {
    auto* const button = new Button(Button::Kind::Outline, Icon::None, words);
    QObject::connect(button, &Button::clicked, button, does);
    return button;
}

// The safety lists stay read, the words in their language, and the window where it is.
Settings begunAnew(const Settings& settings) {
    Settings fresh;
    fresh.safetyRead = settings.safetyRead;
    fresh.geometry = settings.geometry;
    fresh.language = settings.language;
    return fresh;
}

// Nobody is asked whether they are sure; they can have everything back for as long as the section is there.
Button* makeReset(SettingsKeeper& settings) {
    const auto before = std::make_shared<std::optional<Settings>>();
    auto* const button = new Button(Button::Kind::Outline, Icon::None, SettingsPage::tr("Begin anew"));
    QObject::connect(button, &Button::clicked, button, [button, before, &settings] {
        const Settings now = settings.now();
        settings.replace(*before ? **before : begunAnew(now));
        *before = *before ? std::nullopt : std::optional(now);
        button->setLabel(*before ? SettingsPage::tr("Undo") : SettingsPage::tr("Begin anew"));
    });
    return button;
}

void addBackup(SettingsGroup& group, const SettingsLinks& links) {
    if (links.backDiaryUp)
        group.add(SettingsPage::tr("Back up to one file"),
                  SettingsPage::tr("Everything in your diary as it is today, to keep elsewhere."),
                  makeButton(SettingsPage::tr("Back up"), links.backDiaryUp));
    if (links.restoreDiary)
        group.add(SettingsPage::tr("Restore from a backup"),
                  SettingsPage::tr("The diary of the backup takes the place of this one, which is "
                                   "put aside, not deleted. You are asked first."),
                  makeButton(SettingsPage::tr("Choose a backup"), links.restoreDiary));
}

} // namespace

QWidget* makeDataSection(SettingsKeeper& settings, const SettingsLinks& links) {
    auto* const page = new SectionColumn;
    auto* const diary = new SettingsGroup;
    const QString folder = QFileInfo(diary::SqliteStore::standardFile()).absolutePath();
    diary->add(SettingsPage::tr("Where your diary lies"), QDir::toNativeSeparators(folder),
               makeButton(SettingsPage::tr("Show the folder"), [folder] {
                   QDir().mkpath(folder);
                   QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
               }));
    if (links.takeDiaryIn)
        diary->add(SettingsPage::tr("Take a diary in"),
                   SettingsPage::tr("From a file that was taken away on the diary's page. What you have "
                                    "stays."),
                   makeButton(SettingsPage::tr("Choose a file"), links.takeDiaryIn));
    addBackup(*diary, links);
    page->add(SettingsPage::tr("Diary"), diary);
    auto* const reset = new SettingsGroup;
    reset->add(SettingsPage::tr("All settings as at first"),
               SettingsPage::tr("Your diary stays as it is."), makeReset(settings));
    page->add(SettingsPage::tr("Settings"), reset);
    return page;
}

} // namespace supine::settings
