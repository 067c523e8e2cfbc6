// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/space.h"
#include "app/controls/text_block.h"
#include "app/settings/day_choice.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_page.h"
#include "app/settings/settings_sections.h"
#include "app/settings/settings_widgets.h"
#include "app/settings/time_list.h"

#include <QVBoxLayout>

namespace supine::settings {

namespace {

using controls::Ink;
using controls::TextBlock;
using controls::Type;

constexpr int reminderRingRoom = 8;

/// A control that takes the whole width, under its words.
QWidget* makeWideRow(const QString& title, const QString& note, QWidget* control) {
    auto* const row = new QWidget;
    auto* const column = new QVBoxLayout(row);
    column->setContentsMargins(reminderRingRoom, 12, reminderRingRoom, 12);
    column->setSpacing(1);
    column->addWidget(new TextBlock(title, Type::BodyMedium));
    if (!note.isEmpty())
        column->addWidget(new TextBlock(note, Type::Note, Ink::Third));
    column->addSpacing(controls::space::tight);
    column->addWidget(control);
    return row;
}

DayChoice* makeDays(SettingsKeeper& settings) {
    auto* const days = new DayChoice(SettingsPage::tr("Days of the reminders"));
    const auto follow = [days, &settings] { days->setDays(settings.now().reminders.days); };
    follow();
    QObject::connect(&settings, &SettingsKeeper::changed, days, follow);
    QObject::connect(days, &DayChoice::changed, days, [days, &settings] {
        settings.change([days](Settings& s) { s.reminders.days = days->days(); });
    });
    return days;
}

TimeList* makeTimes(SettingsKeeper& settings) {
    auto* const times = new TimeList;
    const auto follow = [times, &settings] { times->setTimes(settings.now().reminders.times); };
    follow();
    QObject::connect(&settings, &SettingsKeeper::changed, times, follow);
    QObject::connect(times, &TimeList::changed, times, [times, &settings] {
        settings.change([times](Settings& s) { s.reminders.times = times->times(); });
    });
    return times;
}

// What there is to say of reminders only matters to somebody who wants them.
void showWhileOn(SettingsKeeper& settings, QWidget* row) {
    const auto follow = [row, &settings] {
        row->setVisible(settings.now().reminders.on);
        if (row->parentWidget() != nullptr)
            row->parentWidget()->update();
    };
    QObject::connect(&settings, &SettingsKeeper::changed, row, follow);
    row->setVisible(settings.now().reminders.on);
}

SettingsGroup* makeReminderGroup(SettingsKeeper& settings) {
    auto* const group = new SettingsGroup;
    group->add(SettingsPage::tr("Remind me"),
               SettingsPage::tr("Once a day at most, and not when you have practised already"),
               makeSwitch(settings, SettingsPage::tr("Remind me"),
                          [](Settings& s) -> bool& { return s.reminders.on; }));
    QWidget* const days = makeWideRow(SettingsPage::tr("On these days"), {}, makeDays(settings));
    QWidget* const times =
        makeWideRow(SettingsPage::tr("At these times"),
                    SettingsPage::tr("Of several, the first at which the computer is on counts"),
                    makeTimes(settings));
    auto* const background = new SettingRow(
        SettingsPage::tr("Also when the window is closed"),
        SettingsPage::tr("Supine starts with the computer and waits without a window"),
        makeSwitch(settings, SettingsPage::tr("Also when the window is closed"),
                   [](Settings& s) -> bool& { return s.reminders.inBackground; }));
    for (QWidget* row : {days, times, static_cast<QWidget*>(background)}) {
        group->add(row);
        showWhileOn(settings, row);
    }
    return group;
}

} // namespace

QWidget* makeReminderSection(SettingsKeeper& settings, const SettingsLinks& links) {
    auto* const page = new SectionColumn;
    page->add(SettingsPage::tr("Reminders"), makeReminderGroup(settings));
    auto* const nobody =
        new TextBlock(SettingsPage::tr("This desktop shows no notifications, so no reminder can be "
                                       "seen here."),
                      Type::Note, Ink::Second);
    nobody->hide();
    page->add(nobody);
    if (links.askForNotifications)
        links.askForNotifications(nobody,
                                  [nobody](bool areShown) { nobody->setVisible(!areShown); });
    return page;
}

} // namespace supine::settings
