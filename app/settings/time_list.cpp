// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/time_list.h"

#include "app/controls/button.h"
#include "app/controls/space.h"
#include "app/settings/time_field.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace supine::settings {

using controls::Button;
using controls::Icon;
using reminders::TimeOfDay;

namespace {

constexpr TimeOfDay firstGuess{std::chrono::hours{18}};
constexpr TimeOfDay oneHour{std::chrono::hours{1}};

QTime qtTime(TimeOfDay time) {
    return QTime::fromMSecsSinceStartOfDay(
        static_cast<int>(std::chrono::milliseconds(time).count()));
}

TimeOfDay timeOf(QTime time) {
    return std::chrono::hours{time.hour()} + std::chrono::minutes{time.minute()};
}

/// A time that is not there yet, to begin with.
TimeOfDay guess(const std::vector<TimeOfDay>& times) {
    TimeOfDay time = firstGuess;
    while (std::find(times.begin(), times.end(), time) != times.end())
        time += oneHour;
    return time;
}

} // namespace

TimeList::TimeList(QWidget* parent)
    : QWidget(parent), m_add(new Button(Button::Kind::Outline, Icon::Clock, tr("Add a time"))) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(controls::space::tight);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i] = makeRow(i);
        column->addWidget(m_rows[i].whole);
    }
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &Button::clicked, this, &TimeList::addTime);
    showTimes();
}

TimeList::Row TimeList::makeRow(std::size_t index) {
    Row row;
    row.whole = new QWidget(this);
    row.field = new TimeField(tr("Time %1").arg(index + 1));
    row.remove = new Button(Button::Kind::Icon, Icon::Close, {});
    auto* const line = new QHBoxLayout(row.whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(controls::space::tight);
    line->addWidget(row.field);
    line->addWidget(row.remove);
    line->addStretch(1);
    connect(row.field, &TimeField::chosen, this,
            [this, index](QTime to) { replace(index, timeOf(to)); });
    connect(row.remove, &Button::clicked, this, [this, index] { remove(index); });
    return row;
}

void TimeList::setTimes(const std::vector<TimeOfDay>& times) {
    m_times = times;
    showTimes();
}

void TimeList::showTimes() {
    const bool several = m_times.size() > 1;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        row.whole->setVisible(i < m_times.size());
        if (i >= m_times.size())
            continue;
        const QTime time = qtTime(m_times[i]);
        row.field->showTime(time);
        //: Takes a time of day away. %1 is the time.
        row.remove->setLabel(tr("Remove %1").arg(QLocale().toString(time, QLocale::ShortFormat)));
        row.remove->setVisible(several);
    }
    m_add->setVisible(m_times.size() < m_rows.size());
}

void TimeList::addTime() {
    std::vector<TimeOfDay> times = m_times;
    const TimeOfDay added = guess(times);
    times.push_back(added);
    put(std::move(times));
    const auto at = std::find(m_times.begin(), m_times.end(), added);
    if (at != m_times.end())
        m_rows[static_cast<std::size_t>(std::distance(m_times.begin(), at))].field->setFocus(
            Qt::OtherFocusReason);
}

void TimeList::replace(std::size_t index, TimeOfDay by) {
    if (index >= m_times.size())
        return;
    std::vector<TimeOfDay> times = m_times;
    times[index] = by;
    put(std::move(times));
}

// What had the focus may be gone with it.
void TimeList::remove(std::size_t index) {
    std::vector<TimeOfDay> times = m_times;
    times.erase(times.begin() + static_cast<std::ptrdiff_t>(index));
    put(std::move(times));
    m_rows.front().field->setFocus(Qt::OtherFocusReason);
}

void TimeList::put(std::vector<TimeOfDay> times) {
    const auto before = std::exchange(m_times, reminders::inOrder(std::move(times)));
    showTimes();
    if (m_times != before)
        Q_EMIT changed();
}

} // namespace supine::settings
