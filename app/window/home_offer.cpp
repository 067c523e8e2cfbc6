// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/home_offer.h"

#include "app/diary/rounds_played.h"
#include "app/text.h"
#include "app/window/diary_link.h"
#include "app/window/main_window.h"
#include "app/settings/movements.h"

#include <utility>

namespace supine::window {

using settings::Settings;
using settings::SettingsKeeper;
using settings::movementsOf;
using settings::repetitionsOf;

HomeOffer::HomeOffer(const model::Library& library, SettingsKeeper& settings, DiaryLink& diary,
                     MainWindow& window)
    : m_library(library), m_settings(settings), m_diary(diary), m_window(window),
      m_level(settings.now().level), m_repetitions(settings.now().repetitions),
      m_wasPractising(window.practising().isUnderWay()) {
    connect(&window, &MainWindow::practisingChanged, this, &HomeOffer::follow);
    connect(&settings, &SettingsKeeper::changed, this, &HomeOffer::followSettings);
    connect(&window, &MainWindow::offerTaken, this, &HomeOffer::take);
    connect(&diary.diary(), &diary::Keeper::changed, this, [this] { m_isStale = true; });
    m_offer = offerNow();
    window.setOffer(words(m_offer));
}

// What is offered changes with the beginning and the end of a practice. What else became of the diary
// shows with the next page; the way back from a growth that was taken stays open meanwhile.
void HomeOffer::follow() {
    const bool practising = m_window.practising().isUnderWay();
    if (practising == m_wasPractising) {
        if (m_isStale && !practising && !std::holds_alternative<StepBack>(m_offer))
            renew();
        return;
    }
    m_wasPractising = practising;
    if (!practising)
        return renew();
    if (const auto* growth = std::get_if<diary::Growth>(&m_offer))
        m_settings.change([&](Settings& s) {
            s.growthOffered[growth->level][growth->exercise] = growth->from;
        });
    m_window.setOffer(words(m_offer));
}

void HomeOffer::renew() {
    m_isStale = false;
    m_offer = offerNow();
    m_window.setOffer(words(m_offer));
}

// A growth belongs to its level and to the number it grows from.
void HomeOffer::followSettings() {
    const Settings& s = m_settings.now();
    if (s.level == m_level && s.repetitions == m_repetitions)
        return;
    m_level = s.level;
    m_repetitions = s.repetitions;
    renew();
}

void HomeOffer::take() {
    const Offer taken = std::exchange(m_offer, {});
    if (const auto* entry = std::get_if<diary::Entry>(&taken)) {
        m_diary.goOn(*entry);
    } else if (const auto* growth = std::get_if<diary::Growth>(&taken)) {
        set(*growth, growth->to);
        m_offer = StepBack{*growth};
    } else if (const auto* back = std::get_if<StepBack>(&taken)) {
        set(back->growth, back->growth.from);
    }
    m_window.setOffer(words(m_offer));
}

HomeOffer::Offer HomeOffer::offerNow() const {
    if (const auto entry = m_diary.cutOff())
        return *entry;
    if (const auto growth = growthNow())
        return *growth;
    return {};
}

std::optional<diary::Growth> HomeOffer::growthNow() const {
    const auto entries = m_diary.diary().entries();
    if (!entries)
        return {};
    const Settings& s = m_settings.now();
    for (const model::Exercise* exercise : movementsOf(m_library)) {
        const diary::Dose dose{exercise->id, s.level, repetitionsOf(m_library, s, *exercise),
                               model::mostDoseOf(*exercise, s.level), roundsNow(*exercise)};
        const auto growth = diary::growthOf(dose, *entries);
        const auto ofLevel = s.growthOffered.find(s.level);
        const auto offered = [&] {
            if (ofLevel == s.growthOffered.end())
                return false;
            const auto at = ofLevel->second.find(exercise->id);
            return at != ofLevel->second.end() && at->second == growth->from;
        };
        if (growth && !offered())
            return growth;
    }
    return {};
}

int HomeOffer::roundsNow(const model::Exercise& exercise) const {
    const auto built = session::buildTimeline(
        m_library, session::routineOf(exercise),
        timelineOptions(m_settings.now(), m_library, m_settings.now().level));
    return built ? diary::roundsIn(*built)[exercise.id] : 0;
}

// What is stepped back from is not offered again.
void HomeOffer::set(const diary::Growth& growth, int repetitions) {
    m_settings.change([&](Settings& s) {
        s.repetitions[growth.level][growth.exercise] = repetitions;
        s.growthOffered[growth.level][growth.exercise] = growth.from;
    });
}

QString HomeOffer::words(const Offer& offer) const {
    if (const auto* entry = std::get_if<diary::Entry>(&offer))
        return tr("You stopped in %1. Go on from there?").arg(titleOf(entry->leftIn));
    //: After three good practices. %1 an exercise, %2 and %3 how often it is done.
    if (const auto* growth = std::get_if<diary::Growth>(&offer))
        return tr("%1 went well. %2 instead of %3?")
            .arg(titleOf(growth->exercise))
            .arg(growth->to)
            .arg(growth->from);
    //: %1 an exercise, %2 and %3 how often it is done.
    if (const auto* back = std::get_if<StepBack>(&offer))
        return tr("%1: %2 from now on. Back to %3?")
            .arg(titleOf(back->growth.exercise))
            .arg(back->growth.to)
            .arg(back->growth.from);
    return {};
}

QString HomeOffer::titleOf(const std::string& exercise) const {
    const model::Exercise* const found = m_library.exercise(exercise);
    return found != nullptr ? text::of(found->shortTitle) : text::plain(exercise);
}

} // namespace supine::window
