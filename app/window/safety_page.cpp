// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/safety_page.h"

#include "app/controls/button.h"
#include "app/controls/text_block.h"
#include "app/text.h"
#include "app/window/safety_lists.h"

#include <QBoxLayout>

namespace supine::window {

using settings::SettingsKeeper;
using settings::emergencyNumber;

namespace {

using controls::Button;
using controls::Icon;
using controls::Ink;
using controls::Panel;
using controls::TextBlock;
using controls::Type;

constexpr int widestColumn = 1120;

bool isUrgent(const std::string& id) {
    return id == "get-help-now" || id == "ask-a-doctor-soon";
}

QString titleOf(const model::SafetyList& list, const QString& emergencyNumber) {
    const QString title = text::of(list.title);
    return list.id == "get-help-now"
               ? SafetyPage::tr("%1: call %2", "Get help now: call 112").arg(title, emergencyNumber)
               : title;
}

} // namespace

SafetyPage::SafetyPage(const model::Library& library, SettingsKeeper& settings, Occasion occasion,
                       QWidget* parent)
    : PageFrame(tr("Safety"), widestColumn, parent) {
    setBackVisible(occasion == Occasion::Again);
    if (occasion == Occasion::FirstRun)
        addHead();
    else
        column()->addWidget(new TextBlock(
            tr("Nearly all back pain is nothing serious. A few signs need help first."), Type::Lead,
            Ink::Second));
    addUrgent(library, emergencyNumber(settings.now()));
    addMore(library);
    column()->addStretch(1);
    if (occasion == Occasion::FirstRun)
        addFoot();
}

void SafetyPage::addHead() {
    column()->addSpacing(controls::space::wide);
    column()->addWidget(new TextBlock(tr("Before you begin"), Type::PageTitle));
    auto* const lead = new TextBlock(tr("Nearly all back pain is nothing serious. A few signs need help "
                                        "first, so please read this once."),
                                     Type::Lead, Ink::Second);
    column()->addWidget(lead);
    column()->addSpacing(controls::space::hair);
}

void SafetyPage::addUrgent(const model::Library& library, const QString& emergencyNumber) {
    m_urgent = new QBoxLayout(QBoxLayout::LeftToRight);
    m_urgent->setSpacing(controls::space::normal);
    for (const model::SafetyList& list : library.safety) {
        if (!isUrgent(list.id))
            continue;
        const bool now = list.id == "get-help-now";
        m_urgent->addWidget(makeListPanel(list, titleOf(list, emergencyNumber),
                                          now ? Icon::Phone : Icon::Person,
                                          now ? Panel::Ground::Care : Panel::Ground::Surface),
                            now ? 11 : 10);
    }
    column()->addLayout(m_urgent);
}

void SafetyPage::addMore(const model::Library& library) {
    for (const model::SafetyList& list : library.safety)
        if (!isUrgent(list.id))
            column()->addWidget(makeListRow(list));
}

void SafetyPage::addFoot() {
    m_read = new Button(Button::Kind::Primary, Icon::Check, tr("I have read this"));
    auto* const row = new QHBoxLayout;
    row->setSpacing(controls::space::wide);
    row->addWidget(new TextBlock(tr("You find this page again under Safety."), Type::Note, Ink::Third),
                   1, Qt::AlignVCenter);
    row->addWidget(m_read);
    foot()->addLayout(row);
    connect(m_read, &Button::clicked, this, &SafetyPage::read);
}

void SafetyPage::resizeEvent(QResizeEvent* event) {
    PageFrame::resizeEvent(event);
    const bool wide = controls::emWidth(width()) >= controls::wideFrom;
    m_urgent->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace supine::window
