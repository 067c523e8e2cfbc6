// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/figure_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace supine::player {

namespace {

using motion::HandPlace;

class FigureWords {
    Q_DECLARE_TR_FUNCTIONS(supine::player::FigureWords)
};

constexpr double tiltSeen = 3;    ///< Degrees from which the pelvis is said to be tilted.
constexpr double hollowSeen = 0.3; ///< Share of the draw-in from which it is told.
constexpr double armsUp = 60;     ///< Degrees over the mat.

/// Where something on its way is thought to be: at the end it is nearer to.
template <class Goal>
const Goal& nearer(const motion::Travel<Goal>& travel) {
    return travel.fraction < 0.5 ? travel.from : travel.to;
}

// Key pictures stand for getting down and up.
QString posture(const std::string& name) {
    if (name == "standing")
        return FigureWords::tr("It stands.", "what the figure does");
    if (name == "half-kneeling")
        return FigureWords::tr("It kneels on one knee.", "what the figure does");
    if (name == "hands-and-knees")
        return FigureWords::tr("It is on its hands and knees.", "what the figure does");
    if (name == "side-sitting")
        return FigureWords::tr("It sits on one hip and leans on its hands.", "what the figure does");
    if (name == "side-lying")
        return FigureWords::tr("It lies on its side with the knees bent.", "what the figure does");
    return {};
}

bool bothStand(const motion::PoseInMotion& pose) {
    return nearer(pose.legs.right).planted && nearer(pose.legs.left).planted;
}

QString legs(const motion::PoseInMotion& pose) {
    const bool right = nearer(pose.legs.right).planted;
    const bool left = nearer(pose.legs.left).planted;
    if (bothStand(pose))
        return FigureWords::tr("The knees are bent and the feet stand flat.");
    if (right || left)
        return FigureWords::tr("One knee is drawn toward the chest, the other foot stands flat.");
    return FigureWords::tr("Both knees are drawn toward the chest.");
}

QString bothHands(const motion::HandGoal& hand) {
    switch (hand.place) {
    case HandPlace::Mat:
        return FigureWords::tr("The arms lie beside the body.");
    case HandPlace::Belly:
        return FigureWords::tr("The hands lie on the belly.");
    case HandPlace::LowBelly:
        return FigureWords::tr("The fingertips lie low on the belly.");
    case HandPlace::HipBone:
        return FigureWords::tr("The hands lie on the front of the pelvis.");
    case HandPlace::Hold:
    case HandPlace::Shin:
        return FigureWords::tr("The arms go round the tops of the shins.");
    case HandPlace::BehindThigh:
        return FigureWords::tr("The hands hold behind the thighs.");
    case HandPlace::Raised:
        break;
    }
    return hand.raise >= armsUp ? FigureWords::tr("The straight arms point to the ceiling.")
                                : FigureWords::tr("The straight arms are a little raised.");
}

QString oneHand(const motion::HandGoal& hand) {
    switch (hand.place) {
    case HandPlace::Hold:
    case HandPlace::Shin:
        return FigureWords::tr("One arm goes round the top of its shin.");
    case HandPlace::BehindThigh:
        return FigureWords::tr("One hand holds behind its thigh.");
    default:
        return {};
    }
}

QString hands(const motion::PoseInMotion& pose) {
    const motion::HandGoal& right = nearer(pose.hands.right);
    const motion::HandGoal& left = nearer(pose.hands.left);
    if (right.place == left.place)
        return bothHands(right);
    const QString one = oneHand(right);
    return one.isEmpty() ? oneHand(left) : one;
}

QString pelvis(const motion::Pose& numbers) {
    if (numbers.pelvisTilt >= tiltSeen)
        return FigureWords::tr("The pelvis is tilted back and the low back comes down.");
    if (numbers.pelvisTilt <= -tiltSeen)
        return FigureWords::tr("The pelvis is tilted forward and the low back arches.");
    return {};
}

QString belly(const motion::Pose& numbers) {
    return numbers.drawIn >= hollowSeen ? FigureWords::tr("The lower belly is drawn in.")
                                        : QString();
}

} // namespace

QString figureInWords(const Shown& shown) {
    const QString picture = posture(shown.picture.seen());
    if (!picture.isEmpty())
        return picture;
    QStringList sentences{FigureWords::tr("It lies on its back.", "what the figure does"),
                          legs(shown.pose),
                          hands(shown.pose),
                          belly(shown.pose.numbers),
                          // The knees at the chest roll the pelvis too; that needs no words.
                          bothStand(shown.pose) ? pelvis(shown.pose.numbers) : QString()};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace supine::player
