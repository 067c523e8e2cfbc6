// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/picture_folder.h"

#include "app/figure/style/choice.h"
#include "tests/app/player/content_under_test.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::desktop {

namespace {

const model::Library& library() {
    return player::shippedContent();
}

Sitter somebody() {
    return {figure::buildOf(library(), {}), figure::paletteOf(library(), {}, model::Theme::Light)};
}

QImage pictureOf(const char* exercise) {
    return exercisePicture(library(), *library().exercise(exercise), somebody(), 200);
}

constexpr int patience = 30000; // milliseconds a thread may need at the most

} // namespace

TEST(ExercisePicture, IsSquareAndADifferentOneForEveryPart) {
    std::vector<QImage> pictures;
    for (const std::string& id : library().routine("five")->sequence) {
        const QImage picture = pictureOf(id.c_str());
        ASSERT_EQ(picture.size(), QSize(200, 200)) << id;
        for (const QImage& other : pictures)
            EXPECT_NE(picture, other) << id;
        pictures.push_back(picture);
    }
    EXPECT_EQ(pictures.size(), library().routine("five")->sequence.size());
}

TEST(PictureFolder, PaintsEachPictureOnceAndTellsWhereItIs) {
    QTemporaryDir home;
    const QString path = home.filePath(QStringLiteral("not/yet/there"));
    PictureFolder folder(library(), path);
    folder.setSitter(somebody());
    QSignalSpy painted(&folder, &PictureFolder::painted);
    folder.want("pelvic-tilt");
    folder.want("pelvic-tilt");
    folder.want("no-such-exercise");
    ASSERT_TRUE(painted.wait(patience));
    EXPECT_EQ(painted[0][0], QStringLiteral("pelvic-tilt"));
    const QString file = painted[0][1].toUrl().toLocalFile();
    EXPECT_EQ(file, path + QStringLiteral("/pelvic-tilt.png"));
    EXPECT_EQ(QImage(file).size(), QSize(512, 512));
    EXPECT_EQ(painted.count(), 1);
}

TEST(PictureFolder, PaintsAnewForAnotherSitter) {
    QTemporaryDir home;
    PictureFolder folder(library(), home.path());
    folder.setSitter(somebody());
    QSignalSpy painted(&folder, &PictureFolder::painted);
    folder.want("arm-raise");
    ASSERT_TRUE(painted.wait(patience));
    const QImage before(painted[0][1].toUrl().toLocalFile());
    Sitter dark = somebody();
    dark.palette = figure::paletteOf(library(), {}, model::Theme::Dark);
    folder.setSitter(dark);
    folder.want("arm-raise");
    ASSERT_TRUE(painted.wait(patience));
    EXPECT_NE(QImage(painted[1][1].toUrl().toLocalFile()), before);
}

TEST(PictureFolder, LeavesAloneWhatIsInItsWay) {
    QTemporaryDir home;
    const QString inTheWay = home.filePath(QStringLiteral("file"));
    ASSERT_TRUE(QFile(inTheWay).open(QIODevice::WriteOnly));
    {
        PictureFolder folder(library(), inTheWay);
        folder.setSitter(somebody());
        folder.want("arm-raise");
    } // Its end waits for the thread.
    EXPECT_TRUE(QFileInfo(inTheWay).isFile());
    EXPECT_EQ(QDir(home.path()).entryList(QDir::Files).size(), 1);
}

} // namespace supine::desktop
