// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/figure/golden.h"

#include <QDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace supine::figure::tests {

namespace {

constexpr int visible = 40;                // of 255, in one channel
constexpr double mostVisible = 0.002;      // share of the pixels
constexpr double mostMeanDifference = 0.6; // of 255

QString goldenPath(const std::string& name) {
    return QStringLiteral(SUPINE_SOURCE_DIR "/tests/golden/%1.png")
        .arg(QString::fromStdString(name));
}

bool isUpdating() {
    return qEnvironmentVariableIntValue("SUPINE_UPDATE_GOLDEN") != 0;
}

struct Difference {
    double mean = 0;
    double visibleShare = 0;
    QImage picture; ///< Grey where equal, red where not.
};

Difference differenceOf(const QImage& a, const QImage& b) {
    Difference difference;
    difference.picture = QImage(a.size(), QImage::Format_RGB32);
    double sum = 0;
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int most = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                       std::abs(qBlue(p) - qBlue(q))});
            sum += most;
            count += most > visible ? 1 : 0;
            const int grey = 128 + qGray(p) / 2;
            const int rest = std::max(0, grey - 3 * most);
            difference.picture.setPixel(x, y, qRgb(grey, rest, rest));
        }
    const double pixels = double(a.width()) * a.height();
    difference.mean = sum / pixels;
    difference.visibleShare = count / pixels;
    return difference;
}

/// Writes the three pictures for the eye and says where.
std::string written(const std::string& name, const QImage& now, const Difference& difference) {
    const QString folder = QDir::tempPath() + QStringLiteral("/supine-golden");
    QDir().mkpath(folder);
    const QString stem = folder + QLatin1Char('/') + QString::fromStdString(name);
    now.save(stem + QStringLiteral("-now.png"));
    difference.picture.save(stem + QStringLiteral("-difference.png"));
    return stem.toStdString() + "-now.png and -difference.png";
}

} // namespace

void expectGolden(const std::string& name, const QImage& now) {
    if (isUpdating()) {
        ASSERT_TRUE(now.save(goldenPath(name))) << goldenPath(name).toStdString();
        return;
    }
    const QImage golden = QImage(goldenPath(name)).convertToFormat(QImage::Format_RGB32);
    ASSERT_FALSE(golden.isNull()) << "No golden picture at " << goldenPath(name).toStdString()
                                  << "; run with SUPINE_UPDATE_GOLDEN=1 to make it.";
    ASSERT_EQ(golden.size(), now.size());
    const Difference difference = differenceOf(golden, now);
    if (difference.mean <= mostMeanDifference && difference.visibleShare <= mostVisible)
        return;
    ADD_FAILURE() << name << " has changed: " << 100 * difference.visibleShare
                  << " % of the pixels visibly, " << difference.mean << " of 255 on average. See "
                  << written(name, now, difference)
                  << "; if the change is meant, run with SUPINE_UPDATE_GOLDEN=1.";
}

} // namespace supine::figure::tests
