// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/restore_sheet.h"

#include "app/controls/button.h"
#include "app/controls/flow_layout.h"
#include "app/controls/text_block.h"
#include "app/controls/type.h"

#include <QEvent>
#include <QVBoxLayout>

namespace supine::diary {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::TextBlock;
using controls::Type;

namespace {

constexpr int widestRestore = 600;

QString whatIsInIt(const std::vector<Entry>& backup, const Day& today) {
    if (backup.empty())
        return RestoreSheet::tr("There is no practice in the backup.");
    return RestoreSheet::tr("The backup holds %n practice(s), up to %1.", "a day",
                            static_cast<int>(backup.size()))
        .arg(dayTitle(backup.back().start.day(), today));
}

QString whatIsReplaced(int here) {
    return here == 0 ? RestoreSheet::tr("There is nothing here yet that it would replace.")
                     : RestoreSheet::tr(
                           "It takes the place of the %n practice(s) in the diary that is here.",
                           nullptr, here);
}

} // namespace

RestoreSheet::RestoreSheet(const std::vector<Entry>& backup, int here, const Day& today,
                           QWidget* page)
    : Sheet(tr("Go back to this backup?"), page, Overflow::Scrolls),
      m_keep(new Button(Button::Kind::Primary, Icon::None, tr("Leave it as it is"))) {
    content()->addWidget(new TextBlock(tr("Go back to this backup?"), Type::SheetTitle));
    content()->addWidget(new TextBlock(whatIsInIt(backup, today) + u' ' + whatIsReplaced(here),
                                       Type::Lead, Ink::Second));
    if (here > 0)
        content()->addWidget(new TextBlock(
            tr("The diary that is here is not deleted. It is put aside as a backup of its "
               "own, beside the diary."),
            Type::Lead, Ink::Second));
    auto* const buttons = new QWidget;
    auto* const flow = new controls::FlowLayout(controls::space::normal, buttons);
    auto* const restore =
        new Button(Button::Kind::Outline, Icon::Again, tr("Go back to the backup"));
    flow->addWidget(m_keep);
    flow->addWidget(restore);
    addToFoot(buttons);
    setVeiled();
    connect(m_keep, &Button::clicked, this, &RestoreSheet::closed);
    connect(restore, &Button::clicked, this, &RestoreSheet::restoreWanted);
    connect(this, &Sheet::left, this, &RestoreSheet::closed);
    page->installEventFilter(this);
}

void RestoreSheet::begin() {
    place();
    open(m_keep);
}

void RestoreSheet::place() {
    placeInMiddle(parentWidget()->size(), widestRestore);
}

bool RestoreSheet::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    else if (watched == parent() && event->type() == QEvent::Hide)
        Q_EMIT closed();
    return Sheet::eventFilter(watched, event);
}

} // namespace supine::diary
