// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_search.h"

#include "app/controls/accessible.h"
#include "app/controls/room_style.h"
#include "app/library.h"
#include "app/settings/found_row.h"
#include "app/settings/settings_page.h"

#include <QApplication>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace supine::settings {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

namespace {

class SearchedSettings : public testing::Test {
protected:
    SearchedSettings() {
        controls::installAccessibility();
        keeper.change([](Settings& s) { s.motion = controls::MotionChoice::Less; });
        page.resize(1280, 800);
        page.show();
        QApplication::setActiveWindow(&page);
        page.beginSearch();
    }
    static const content::LoadedLibrary& library() {
        static const content::LoadedLibrary loaded = library::loadBuiltIn();
        return loaded;
    }
    QLineEdit* field() const {
        for (auto* const one : page.findChildren<QLineEdit*>(Qt::FindDirectChildrenOnly))
            return one;
        return nullptr;
    }
    std::vector<std::string> rows() const {
        std::vector<std::string> names;
        for (const auto* const row : page.findChildren<FoundRow*>())
            if (row->isVisible())
                names.push_back(row->accessibleName().toStdString());
        return names;
    }
    std::string focused() const {
        QWidget* const now = QApplication::focusWidget();
        return now != nullptr ? now->accessibleName().toStdString() : std::string();
    }
    void type(const char* words) const { QTest::keyClicks(field(), QLatin1String(words)); }

    QTemporaryDir folder;
    SettingsKeeper keeper{std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")),
                                                      QSettings::IniFormat)};
    Appearance appearance{library().library};
    SettingsPage page{library().library, appearance, keeper, {}};
};

} // namespace

TEST_F(SearchedSettings, AreFoundInEverySectionByNameAndNote) {
    type("text");
    EXPECT_THAT(rows(), Contains("Text size, in Colours and reading"));
    EXPECT_THAT(field()->accessibleDescription().toStdString(), testing::HasSubstr("found"));
    field()->clear();
    type("EVENING");
    EXPECT_THAT(rows(), ElementsAre("Softer sound, in Voice and sound")) << "its note has the word";
    field()->clear();
    type("size text");
    EXPECT_THAT(rows(), ElementsAre("Text size, in Colours and reading"));
}

TEST_F(SearchedSettings, WhatStandsThereWithoutARowIsFoundByItsTitle) {
    type("hair");
    EXPECT_THAT(rows(), Contains("Skin and hair, in Body and look"));
    field()->clear();
    type("where is your screen");
    EXPECT_THAT(rows(), Contains("Where is your screen?, in Getting ready"));
}

TEST_F(SearchedSettings, WhatIsNotShownNowIsNotFound) {
    type("your own pace every level");
    EXPECT_THAT(rows(), IsEmpty());
    field()->clear();
    keeper.change([](Settings& s) { s.pace = BreathPace{}; });
    type("your own pace every level");
    EXPECT_THAT(rows(), SizeIs(1));
}

TEST_F(SearchedSettings, AreReachedByKeyboardAlone) {
    EXPECT_EQ(QApplication::focusWidget(), field());
    type("motion");
    QTest::keyClick(field(), Qt::Key_Down);
    EXPECT_THAT(focused(), StartsWith("Motion"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), field());
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(focused(), "Motion");
    EXPECT_TRUE(field()->text().isEmpty());
    EXPECT_THAT(rows(), IsEmpty());
    EXPECT_EQ(page.section(), 5);
}

TEST_F(SearchedSettings, EscapeClearsFromARowToo) {
    type("voice");
    EXPECT_THAT(rows(), Not(IsEmpty()));
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_THAT(rows(), IsEmpty());
    EXPECT_EQ(QApplication::focusWidget(), field());
    type("x");
    QTest::keyClick(field(), Qt::Key_Escape);
    EXPECT_TRUE(field()->text().isEmpty());
}

TEST_F(SearchedSettings, NothingFoundIsOneSentence) {
    type("submarine");
    EXPECT_THAT(rows(), IsEmpty());
    EXPECT_THAT(field()->accessibleDescription().toStdString(),
                StartsWith("No setting has these words."));
    QTest::keyClick(field(), Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), field());
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_FALSE(field()->text().isEmpty());
}

TEST_F(SearchedSettings, BackLeavesTheSearchBeforeThePage) {
    type("voice");
    EXPECT_TRUE(page.goBack());
    EXPECT_TRUE(field()->text().isEmpty());
    EXPECT_FALSE(page.goBack());
}

TEST_F(SearchedSettings, InANarrowWindowTheSectionOpensFromTheRow) {
    page.resize(600, 700);
    type("motion");
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_EQ(focused(), "Motion");
    EXPECT_FALSE(field()->isVisible());
    page.beginSearch();
    EXPECT_TRUE(field()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), field());
}

} // namespace supine::settings
