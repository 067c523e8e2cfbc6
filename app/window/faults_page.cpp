// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/faults_page.h"

#include "app/controls/button.h"
#include "app/controls/text_block.h"
#include "app/text.h"
#include "app/settings/settings_group.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

namespace supine::window {

using settings::SettingsGroup;

namespace {

using controls::Button;
using controls::TextBlock;

// A built-in file lives inside the program and cannot be shown.
bool canBeShown(const QString& file) {
    return !file.startsWith(u':') && QFileInfo::exists(file);
}

QWidget* makeShowButton(const QString& file) {
    auto* const show = new Button(Button::Kind::Outline, controls::Icon::None, FaultsPage::tr("Show the file"));
    show->setVisible(canBeShown(file));
    QObject::connect(show, &Button::clicked, show, [file] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath()));
    });
    return show;
}

} // namespace

FaultsPage::FaultsPage(const std::vector<content::Fault>& faults, QWidget* parent)
    : PageFrame(tr("Some files can't be read"), controls::space::column, parent) {
    column()->addWidget(new TextBlock(tr("Everything else works. These files were left out until they are mended."),
                                      controls::Type::Lead, controls::Ink::Second));
    auto* const group = new SettingsGroup;
    for (const content::Fault& fault : faults) {
        const QString place = QStringLiteral("%1:%2:%3")
                                  .arg(text::plain(fault.file))
                                  .arg(fault.line)
                                  .arg(fault.column);
        group->add(text::plain(fault.sentence), place, makeShowButton(text::plain(fault.file)));
    }
    column()->addWidget(group);
    column()->addStretch(1);
}

} // namespace supine::window
