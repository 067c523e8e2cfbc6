// SPDX-License-Identifier: GPL-3.0-or-later
//
// diary_driver FILE live SEED     lives one practice after the other, as fast as the disk allows,
// and writes
//                                 them to the diary in FILE. Before each write it prints "try
//                                 JSON", and "kept" once the store has acknowledged it. It ends
//                                 when it is killed.
// diary_driver FILE write COUNT   writes COUNT large entries and prints what becomes of each:
// "kept" or the
//                                 fault; then how many wait in memory.
// diary_driver FILE read          prints how many entries there are, or the fault.
#include "app/diary/json.h"
#include "app/diary/now.h"
#include "app/diary/recorder.h"
#include "app/diary/store/keeper.h"
#include "app/diary/store/sqlite_store.h"
#include "app/library.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>
#include <random>

namespace supine::diary {

namespace {

const char* nameOf(const Fault& fault) {
    switch (fault.kind) {
    case Fault::Kind::Full:
        return "full";
    case Fault::Kind::ReadOnly:
        return "read-only";
    case Fault::Kind::Newer:
        return "newer";
    case Fault::Kind::Damaged:
        return "damaged";
    case Fault::Kind::Busy:
        return "busy";
    case Fault::Kind::Other:
        break;
    }
    return "other";
}

void say(const char* words) {
    std::puts(words);
    std::fflush(stdout);
}

/// Tells of every write before and after it.
class ToldStore : public Keeper {
public:
    using Keeper::Keeper;

    std::optional<Fault> write(const Entry& entry) override {
        say(("try " + toJson(entry)).constData());
        auto fault = Keeper::write(entry);
        say(fault ? (std::string(nameOf(*fault)) + ' ' + fault->detail).c_str() : "kept");
        return fault;
    }
};

/// One practice in which all sorts of things happen.
class Practice {
public:
    Practice(Store& store, const model::Library& library, std::mt19937& chance)
        : m_recorder(store), m_session(planOf(library)), m_chance(chance) {
        m_session.play();
        m_recorder.begin(m_session, newId(), now(), somethingOf(11));
        tell();
    }

    void live() {
        while (m_session.state() != session::State::Finished && somethingOf(2000) > 0) {
            play();
            if (somethingOf(40) == 0)
                interrupt();
        }
        m_recorder.feelsAfter(somethingOf(11));
        m_recorder.leave(now());
    }

private:
    static session::Plan planOf(const model::Library& library) {
        session::TimelineOptions options;
        options.level = model::Level::Full;
        return std::move(session::makePlan(library, *library.routine("five"), options)).value();
    }

    int somethingOf(int count) { return std::uniform_int_distribution(0, count - 1)(m_chance); }

    void play() {
        const Seconds before = m_session.position();
        m_session.advanceBy(Seconds{0.5});
        m_recorder.played(m_session, m_session.position() - before, now());
        tell();
    }

    void interrupt() {
        if (somethingOf(3) == 0) {
            m_session.pause();
        } else {
            m_session.itHurts();
            m_session.hurtsIn({model::HurtPlace::LowBack, model::HurtPlace::Knee});
        }
        tell();
        if (m_session.state() == session::State::Hurting && somethingOf(4) == 0)
            m_session.skipThis();
        else if (m_session.state() == session::State::Hurting && somethingOf(2) == 0)
            m_session.moveLess();
        m_session.play();
        tell();
    }

    void tell() {
        for (const session::SessionEvent& event : m_session.takeEvents())
            m_recorder.happened(m_session, event, now());
    }

    Recorder m_recorder;
    session::Session m_session;
    std::mt19937& m_chance;
};

int live(Store& store, unsigned seed) {
    const model::Library library = library::loadBuiltIn().library;
    std::mt19937 chance(seed);
    for (;;)
        Practice(store, library, chance).live();
}

int writeMany(Keeper& store, int count) {
    for (int i = 0; i < count; ++i) {
        Entry entry;
        entry.id = newId();
        entry.start = now();
        entry.routine = "five";
        entry.note = std::string(20000, 'x');
        const auto fault = store.write(entry);
        say(fault ? nameOf(*fault) : "kept");
    }
    say((std::to_string(store.waiting().size()) + " wait").c_str());
    return 0;
}

int readAll(const Store& store) {
    const auto entries = store.entries();
    say(entries ? std::to_string(entries->size()).c_str() : nameOf(entries.error()));
    return 0;
}

int run(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    if (argc < 3)
        return 2;
    ToldStore told(std::make_unique<SqliteStore>(QString::fromLocal8Bit(argv[1])));
    Keeper keeper(std::make_unique<SqliteStore>(QString::fromLocal8Bit(argv[1])));
    if (std::strcmp(argv[2], "live") == 0 && argc == 4)
        return live(told, static_cast<unsigned>(std::atoi(argv[3])));
    if (std::strcmp(argv[2], "write") == 0 && argc == 4)
        return writeMany(keeper, std::atoi(argv[3]));
    return readAll(keeper);
}

} // namespace

} // namespace supine::diary

int main(int argc, char** argv) {
    return supine::diary::run(argc, argv);
}
