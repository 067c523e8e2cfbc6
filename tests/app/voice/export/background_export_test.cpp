// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/export/background_export.h"

#include <QDir>
#include <QEventLoop>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace supine::voice {
namespace {

class ABackgroundExport : public testing::Test {
protected:
    static SessionSound silence(double seconds) {
        return {Seconds(seconds), {}, std::make_shared<const Voice>(), {}};
    }
    QString path() const { return folder.filePath(QStringLiteral("a.wav")); }
    void begin(BackgroundExport& exporting, double seconds) const {
        exporting.start(silence(seconds), path(), SoundFormat::Wav, {});
    }
    int files() const {
        return static_cast<int>(QDir(folder.path()).entryList(QDir::Files).size());
    }

    QTemporaryDir folder;
};

TEST_F(ABackgroundExport, TellsHowFarItIsAndThenThatItIsWhole) {
    BackgroundExport exporting;
    std::vector<int> told;
    std::optional<Exported> end;
    QEventLoop loop;
    QObject::connect(&exporting, &BackgroundExport::progressed, &loop,
                     [&told](int percent) { told.push_back(percent); });
    QObject::connect(&exporting, &BackgroundExport::ended, &loop, [&](const Exported& exported) {
        end = exported;
        loop.quit();
    });
    begin(exporting, 60);
    EXPECT_TRUE(exporting.isRunning());
    loop.exec();
    ASSERT_TRUE(end);
    EXPECT_EQ(end->end, Exported::End::Whole);
    EXPECT_FALSE(exporting.isRunning());
    EXPECT_EQ(told.size(), 100U);
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_EQ(files(), 1);
}

TEST_F(ABackgroundExport, ThatIsCalledOffSaysSoAndCanBeginAgain) {
    BackgroundExport exporting;
    std::vector<Exported::End> ends;
    QEventLoop loop;
    QObject::connect(&exporting, &BackgroundExport::progressed, &exporting,
                     &BackgroundExport::cancel);
    QObject::connect(&exporting, &BackgroundExport::ended, &loop, [&](const Exported& exported) {
        ends.push_back(exported.end);
        loop.quit();
    });
    begin(exporting, 36000);
    loop.exec();
    QObject::disconnect(&exporting, &BackgroundExport::progressed, nullptr, nullptr);
    begin(exporting, 1);
    loop.exec();
    EXPECT_EQ(ends, (std::vector{Exported::End::Cancelled, Exported::End::Whole}));
}

TEST_F(ABackgroundExport, ThatIsDeletedLeavesNothingBehind) {
    {
        BackgroundExport exporting;
        begin(exporting, 36000);
    }
    EXPECT_EQ(files(), 0);
}

} // namespace
} // namespace supine::voice
