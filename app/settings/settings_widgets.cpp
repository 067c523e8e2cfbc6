// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_widgets.h"

#include "app/controls/button.h"
#include "app/controls/space.h"
#include "app/controls/switch.h"
#include "app/controls/text_block.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_page.h"

#include <QVBoxLayout>

namespace supine::settings {

SectionColumn::SectionColumn(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout) {
    auto* const outer = new QVBoxLayout(this);
    outer->setContentsMargins(8, 8, 8, controls::space::wide);
    m_column->setSpacing(controls::space::close);
    outer->addLayout(m_column);
    outer->addStretch(1);
}

void SectionColumn::add(const QString& title, SettingsGroup* group) {
    addTitle(title);
    add(group);
}

void SectionColumn::addTitle(const QString& title) {
    if (m_column->count() > 0)
        m_column->addSpacing(controls::space::close);
    m_title = title;
    m_titles.push_back(new controls::TextBlock(title, controls::Type::GroupTitle));
    m_column->addWidget(m_titles.back());
}

void SectionColumn::leaveOut(const QString& title) {
    for (controls::TextBlock* const one : m_titles)
        one->setVisible(title.isEmpty() || one->text() != title);
}

void SectionColumn::add(QWidget* widget) {
    m_parts.push_back({m_title, widget});
    m_column->addWidget(widget);
}

void SectionColumn::setUnit(double unit) {
    for (controls::TextBlock* const title : m_titles)
        title->setUnit(unit);
    for (SettingRow* const row : findChildren<SettingRow*>())
        row->setUnit(unit);
}

QWidget* makeSwitch(SettingsKeeper& settings, const QString& name,
                    const std::function<bool&(Settings&)>& of) {
    auto* const button = new controls::Switch(name);
    const auto follow = [button, &settings, of] {
        Settings copy = settings.now();
        button->setChecked(of(copy));
    };
    follow();
    QObject::connect(&settings, &SettingsKeeper::changed, button, follow);
    QObject::connect(button, &QAbstractButton::clicked, button, [button, &settings, of] {
        const bool on = button->isChecked();
        settings.change([&of, on](Settings& s) { of(s) = on; });
    });
    return button;
}

QWidget* makeResetRow(SettingsKeeper& settings, const QString& title,
                      const std::function<bool(const Settings&)>& isOwn,
                      const std::function<void(Settings&)>& forget) {
    auto* const button =
        new controls::Button(controls::Button::Kind::Outline, controls::Icon::Again, SettingsPage::tr("As the level says"));
    button->setAccessibleDescription(title);
    auto* const row = new SettingRow(title, {}, button);
    const auto follow = [row, &settings, isOwn] {
        row->setVisible(isOwn(settings.now()));
        if (row->parentWidget() != nullptr)
            row->parentWidget()->update();
    };
    QObject::connect(button, &controls::Button::clicked, row,
                     [&settings, forget] { settings.change(forget); });
    QObject::connect(&settings, &SettingsKeeper::changed, row, follow);
    row->setVisible(isOwn(settings.now()));
    return row;
}

void setScreenPlace(SettingsKeeper& settings, player::ScreenPlace place) {
    settings.change([place](Settings& s) {
        s.screen = place;
        s.turn = player::turnFor(place);
    });
}

player::ScreenChoice* makeScreenChoice(SettingsKeeper& settings, double tileWidth) {
    auto* const choice = new player::ScreenChoice(tileWidth);
    choice->setPlace(settings.now().screen);
    QObject::connect(choice, &player::ScreenChoice::placeChosen, choice,
                     [&settings](player::ScreenPlace place) { setScreenPlace(settings, place); });
    return choice;
}

} // namespace supine::settings
