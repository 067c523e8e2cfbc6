// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_search.h"

#include "app/browse/search.h"
#include "app/settings/settings_group.h"
#include "app/settings/settings_widgets.h"

#include <algorithm>
#include <iterator>

namespace supine::settings {

namespace {

// On a page that was not shown yet, nothing is visible.
bool isHiddenItself(const QWidget& widget) {
    return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

bool canBeUsed(QWidget& widget) {
    return firstStopIn(&widget) != nullptr;
}

bool holdsAll(const Findable& one, const QStringList& words) {
    const QString text = browse::folded(one.title + u' ' + one.note + u' ' + one.under);
    return std::all_of(words.begin(), words.end(),
                       [&text](const QString& word) { return text.contains(word); });
}

} // namespace

QWidget* firstStopIn(QWidget* control) {
    if (control == nullptr || (control->focusPolicy() & Qt::TabFocus))
        return control;
    for (QWidget* const part : control->findChildren<QWidget*>())
        if ((part->focusPolicy() & Qt::TabFocus) && !isHiddenItself(*part))
            return part;
    return nullptr;
}

std::vector<Findable> findablesOn(const QWidget& page, int section) {
    std::vector<Findable> all;
    const auto* const column = qobject_cast<const SectionColumn*>(&page);
    if (column == nullptr)
        return all;
    for (const SectionColumn::Part& part : column->parts()) {
        const auto rows = part.widget->findChildren<SettingRow*>();
        for (SettingRow* const row : rows)
            if (!isHiddenItself(*row))
                all.push_back({section, row->title(), row->note(), part.title, row->control()});
        if (rows.isEmpty() && !part.title.isEmpty() && canBeUsed(*part.widget))
            all.push_back({section, part.title, {}, {}, part.widget});
    }
    return all;
}

std::vector<Findable> found(const std::vector<Findable>& all, const QString& words) {
    const QStringList each = browse::folded(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<Findable> found;
    if (!each.isEmpty())
        std::copy_if(all.begin(), all.end(), std::back_inserter(found),
                     [&each](const Findable& one) { return holdsAll(one, each); });
    return found;
}

} // namespace supine::settings
