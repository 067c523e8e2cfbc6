// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_page.h"

#include "app/controls/button.h"
#include "app/controls/text_block.h"
#include "app/library.h"
#include "app/settings/nav_row.h"
#include "app/settings/nothing_found.h"
#include "app/settings/settings_widgets.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::settings {

namespace {

class PageOfSettings : public testing::Test {
protected:
    PageOfSettings() {
        keeper.change([](Settings& s) { s.motion = controls::MotionChoice::Less; });
        page.resize(1280, 800);
        page.show();
        QApplication::setActiveWindow(&page);
    }
    ~PageOfSettings() override { controls::look().setTextSize(1); }

    static const content::LoadedLibrary& library() {
        static const content::LoadedLibrary loaded = library::loadBuiltIn();
        return loaded;
    }
    int titles(const QString& words) const {
        int count = 0;
        for (const auto* const block : page.findChildren<controls::TextBlock*>())
            count += block->isVisible() && block->isHeading() && block->text() == words ? 1 : 0;
        return count;
    }
    QLineEdit* field() const {
        return page.findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
    }
    /// The colour of a row of the list beside its words.
    QColor groundOf(int row) const {
        return page.findChildren<NavRow*>()[row]->grab().toImage().pixelColor(6, 26);
    }

    QTemporaryDir folder;
    SettingsKeeper keeper{std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")),
                                                      QSettings::IniFormat)};
    Appearance appearance{library().library};
    SettingsPage page{library().library, appearance, keeper, {}};
};

} // namespace

TEST_F(PageOfSettings, SayTheNameOfASectionOnceWhereThePageIsNarrow) {
    const QString name = QStringLiteral("Voice and sound");
    EXPECT_EQ(titles(name), 1) << "over the groups, while the page is called settings";
    page.resize(700, 600);
    page.showSection(0);
    EXPECT_EQ(titles(name), 1) << "as the page's title";
    page.resize(1280, 800);
    EXPECT_EQ(titles(name), 1);
}

TEST_F(PageOfSettings, LetNoSectionLookOpenWhileSomethingIsLookedFor) {
    EXPECT_NE(groundOf(0), groundOf(1));
    field()->setText(QStringLiteral("sound"));
    EXPECT_EQ(groundOf(0), groundOf(1));
    field()->clear();
    EXPECT_NE(groundOf(0), groundOf(1));
}

TEST_F(PageOfSettings, BuildTheirSectionsBeforeTheFirstLetterIsTyped) {
    const auto built = [this] { return page.findChildren<SectionColumn*>().size(); };
    EXPECT_EQ(built(), 1);
    page.beginSearch();
    for (int turn = 0; turn <= page.sections(); ++turn)
        QApplication::processEvents();
    EXPECT_EQ(built(), page.sections());
}

TEST_F(PageOfSettings, OfferToBeginAnewWhereNothingWasFound) {
    field()->setText(QStringLiteral("submarine"));
    auto* const nothing = page.findChild<NothingFound*>();
    ASSERT_NE(nothing, nullptr);
    EXPECT_TRUE(nothing->clearButton()->isVisible());
    field()->setText(QStringLiteral("submarines"));
    EXPECT_EQ(page.findChild<NothingFound*>(), nothing) << "it stays while another letter is typed";
    nothing->clearButton()->click();
    EXPECT_TRUE(field()->text().isEmpty());
    EXPECT_EQ(QApplication::focusWidget(), field());
    EXPECT_FALSE(nothing->isVisible());
}

TEST_F(PageOfSettings, ShowNothingWiderThanANarrowWindowWithLargeText) {
    controls::look().setTextSize(2);
    page.resize(480, 800);
    for (int section = 0; section < page.sections() - 1; ++section) {
        page.showSection(section);
        QApplication::processEvents();
        for (const auto* const scroll : page.findChildren<QScrollArea*>()) {
            const bool isShown = scroll->isVisible() && scroll->widget() != nullptr;
            EXPECT_TRUE(!isShown || scroll->widget()->width() <= scroll->viewport()->width())
                << section;
        }
    }
}

} // namespace supine::settings
