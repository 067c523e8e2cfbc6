// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/store/keeper.h"

#include "tests/core/diary/entries.h"

#include <gmock/gmock.h>

namespace supine::diary {

using testing::ElementsAre;
using testing::IsEmpty;
using FaultKind = Fault::Kind;

namespace {

Fault faultOf(FaultKind kind) {
    return {kind, "place", ""};
}

/// Fails as long as it is told to. A damaged one is damaged once.
class FailingStore : public Store {
public:
    std::optional<Fault> write(const Entry& entry) override {
        if (auto fault = next())
            return fault;
        if (entry.id == refused)
            return faultOf(FaultKind::Other);
        remove(entry.id);
        stored.push_back(entry);
        return {};
    }
    Result<std::vector<Entry>, Fault> entries() const override {
        if (fails)
            return Unexpected{faultOf(*fails)};
        return stored;
    }
    Result<std::optional<Entry>, Fault> entry(std::string_view) const override {
        return std::optional<Entry>();
    }
    std::optional<Fault> remove(std::string_view id) override {
        stored.erase(std::remove_if(stored.begin(), stored.end(),
                                    [&](const Entry& entry) { return entry.id == id; }),
                     stored.end());
        return {};
    }
    std::optional<Fault> removeAll() override {
        stored.clear();
        return {};
    }

    std::optional<FaultKind> fails;
    std::string refused = "none";
    std::vector<Entry> stored;

private:
    std::optional<Fault> next() {
        const auto now = fails;
        if (now == FaultKind::Damaged)
            fails.reset();
        return now ? std::optional(faultOf(*now)) : std::nullopt;
    }
};

/// A keeper, its store, and what it told.
struct Kept {
    Kept() {
        QObject::connect(&keeper, &Keeper::failed,
                         [this](const Fault& fault) { told.push_back(fault.kind); });
        QObject::connect(&keeper, &Keeper::recovered, [this] { ++recovered; });
    }

    FailingStore* store = new FailingStore;
    Keeper keeper{std::unique_ptr<Store>(store)};
    std::vector<FaultKind> told;
    int recovered = 0;
};

} // namespace

TEST(Keeper, KeepsWhatCannotBeWrittenAndTriesAgainWithTheNext) {
    Kept kept;
    kept.store->fails = FaultKind::Full;
    EXPECT_EQ(kept.keeper.write(fullEntry()), faultOf(FaultKind::Full));
    EXPECT_THAT(kept.keeper.waiting(), ElementsAre(fullEntry()));
    kept.store->fails.reset();
    EXPECT_EQ(kept.keeper.write(bareEntry()), std::nullopt);
    EXPECT_THAT(kept.store->stored, ElementsAre(fullEntry(), bareEntry()));
    EXPECT_THAT(kept.keeper.waiting(), IsEmpty());
}

TEST(Keeper, WritesTheLastStateOfWhatWaited) {
    Kept kept;
    kept.store->fails = FaultKind::ReadOnly;
    Entry entry = fullEntry();
    for (int minute = 1; minute < 5; ++minute) {
        entry.length = Seconds{60.0 * minute};
        kept.keeper.write(entry);
    }
    EXPECT_THAT(kept.keeper.waiting(), ElementsAre(entry));
    EXPECT_EQ(*kept.keeper.entry(entry.id), entry);
    kept.store->fails.reset();
    EXPECT_EQ(kept.keeper.tryAgain(), std::nullopt);
    EXPECT_THAT(kept.store->stored, ElementsAre(entry));
}

TEST(Keeper, SaysOnceThatItFailsAndOnceThatAllIsWritten) {
    Kept kept;
    kept.store->fails = FaultKind::Full;
    for (int i = 0; i < 5; ++i)
        kept.keeper.write(fullEntry());
    EXPECT_THAT(kept.told, ElementsAre(FaultKind::Full));
    kept.store->fails = FaultKind::ReadOnly;
    kept.keeper.write(fullEntry());
    EXPECT_THAT(kept.told, ElementsAre(FaultKind::Full, FaultKind::ReadOnly));
    kept.store->fails.reset();
    kept.keeper.write(fullEntry());
    kept.keeper.write(bareEntry());
    EXPECT_EQ(kept.recovered, 1);
    EXPECT_EQ(kept.told.size(), 2U);
}

TEST(Keeper, SaysNothingOfAMomentInWhichAnotherWindowWrites) {
    Kept kept;
    kept.store->fails = FaultKind::Busy;
    EXPECT_NE(kept.keeper.write(fullEntry()), std::nullopt);
    EXPECT_THAT(kept.told, IsEmpty());
    kept.store->fails.reset();
    EXPECT_EQ(kept.keeper.write(fullEntry()), std::nullopt);
    EXPECT_EQ(kept.recovered, 0);

    kept.store->fails = FaultKind::Busy;
    kept.keeper.write(fullEntry());
    kept.keeper.write(fullEntry());
    EXPECT_THAT(kept.told, ElementsAre(FaultKind::Busy));
}

TEST(Keeper, WritesToTheNewFileAtOnceWhenTheOldOneWasDamaged) {
    Kept kept;
    kept.store->fails = FaultKind::Damaged;
    EXPECT_EQ(kept.keeper.write(fullEntry()), std::nullopt);
    EXPECT_THAT(kept.told, ElementsAre(FaultKind::Damaged));
    EXPECT_THAT(kept.store->stored, ElementsAre(fullEntry()));
    EXPECT_EQ(kept.recovered, 0);
}

TEST(Keeper, LetsNoEntryThatIsRefusedHoldUpTheOthers) {
    Kept kept;
    kept.store->refused = fullEntry().id;
    EXPECT_EQ(kept.keeper.write(fullEntry()), faultOf(FaultKind::Other));
    kept.keeper.write(bareEntry());
    EXPECT_THAT(kept.store->stored, ElementsAre(bareEntry()));
    EXPECT_THAT(kept.keeper.waiting(), ElementsAre(fullEntry()));
}

TEST(Keeper, ShowsWhatWaitsTogetherWithWhatIsStored) {
    Kept kept;
    Entry earlier = bareEntry();
    earlier.start.utc -= std::chrono::hours{24};
    kept.keeper.write(fullEntry());
    kept.store->refused = earlier.id;
    kept.keeper.write(earlier);
    EXPECT_THAT(*kept.keeper.entries(), ElementsAre(earlier, fullEntry()));
    kept.keeper.remove(earlier.id);
    EXPECT_THAT(*kept.keeper.entries(), ElementsAre(fullEntry()));
    EXPECT_THAT(kept.keeper.waiting(), IsEmpty());
}

TEST(Keeper, KeepsNothingOfAnImportThatFails) {
    Kept kept;
    kept.store->fails = FaultKind::Full;
    EXPECT_EQ(kept.keeper.writeAll({fullEntry(), bareEntry()}), faultOf(FaultKind::Full));
    EXPECT_THAT(kept.keeper.waiting(), IsEmpty());
    kept.store->fails.reset();
    EXPECT_EQ(kept.keeper.writeAll({fullEntry(), bareEntry()}), std::nullopt);
    EXPECT_THAT(kept.store->stored, ElementsAre(fullEntry(), bareEntry()));
}

} // namespace supine::diary
