// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/pose_table.h"

#include "app/commands/json.h"
#include "core/motion/solve.h"

#include <array>
#include <cmath>

namespace supine::commands {

namespace {

using motion::ArmBody;
using motion::Body;
using motion::LegBody;
using motion::Side;
using motion::TrunkBody;
using motion::Vec3;

template <class Part>
struct Joint {
    const char* name;
    Vec3 Part::*point;
};

template <class Part>
struct Angle {
    const char* name;
    double Part::*degrees;
};

constexpr std::array middle{
    Joint<TrunkBody>{"pelvis", &TrunkBody::pelvis}, Joint<TrunkBody>{"lumbar", &TrunkBody::lumbar},
    Joint<TrunkBody>{"thorax", &TrunkBody::thorax}, Joint<TrunkBody>{"neck", &TrunkBody::neck},
    Joint<TrunkBody>{"head", &TrunkBody::head}};
constexpr std::array armJoints{
    Joint<ArmBody>{"shoulder", &ArmBody::shoulder}, Joint<ArmBody>{"elbow", &ArmBody::elbow},
    Joint<ArmBody>{"wrist", &ArmBody::wrist}, Joint<ArmBody>{"hand", &ArmBody::hand}};
constexpr std::array legJoints{
    Joint<LegBody>{"hip", &LegBody::hip}, Joint<LegBody>{"knee", &LegBody::knee},
    Joint<LegBody>{"ankle", &LegBody::ankle}, Joint<LegBody>{"heel", &LegBody::heel},
    Joint<LegBody>{"toe", &LegBody::toe}};
constexpr std::array legAngles{Angle<LegBody>{"hip", &LegBody::hipDeg},
                               Angle<LegBody>{"knee", &LegBody::kneeDeg},
                               Angle<LegBody>{"ankle", &LegBody::ankleDeg}};
constexpr std::array armAngles{Angle<ArmBody>{"shoulder", &ArmBody::shoulderDeg},
                               Angle<ArmBody>{"elbow", &ArmBody::elbowDeg},
                               Angle<ArmBody>{"wrist", &ArmBody::wristDeg}};
constexpr std::array sides{Side::Left, Side::Right};
constexpr std::array touchNames{"mat",    "belly",   "hip",     "shin_l",
                                "shin_r", "thigh_l", "thigh_r", "air"};

const char* suffix(Side side) {
    return side == Side::Left ? "_l" : "_r";
}

/// One line of a table, cell after cell.
class Row {
public:
    void text(const QByteArray& cell) {
        if (!m_bytes.isEmpty())
            m_bytes += ',';
        m_bytes += cell;
    }
    void number(double value, int decimals) {
        // A hair below zero would print as -0.000000.
        const double shown = std::abs(value) < 0.5 * std::pow(10.0, -decimals) ? 0.0 : value;
        text(QByteArray::number(shown, 'f', decimals));
    }
    void point(Vec3 metres) {
        for (const double value : {metres.x, metres.y, metres.z})
            number(value, 9);
    }
    void pointNames(const QByteArray& joint) {
        for (const char* axis : {"_x", "_y", "_z"})
            text(joint + axis);
    }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

template <class Joints>
void sidedNames(Row& row, const Joints& joints) {
    for (const auto& joint : joints)
        for (const Side side : sides)
            row.pointNames(QByteArray(joint.name) + suffix(side));
}

template <class Joints, class Parts>
void sidedPoints(Row& row, const Joints& joints, const Parts& parts) {
    for (const auto& joint : joints)
        for (const Side side : sides)
            row.point(parts[side].*joint.point);
}

void addTrunk(Row& row, const Body& body) {
    const TrunkBody& trunk = body.trunk;
    for (const double value : {body.breathLevel, trunk.pelvisTiltDeg, trunk.lumbarGapMm,
                               trunk.bellyRiseMm, trunk.chestRiseMm, trunk.drawInMm})
        row.number(value, 6);
    for (const auto& joint : middle)
        row.point(trunk.*joint.point);
}

void addAngles(Row& row, const Body& body) {
    for (const Side side : sides) {
        for (const auto& angle : legAngles)
            row.number(body.legs[side].*angle.degrees, 6);
        for (const auto& angle : armAngles)
            row.number(body.arms[side].*angle.degrees, 6);
    }
}

void addContacts(Row& row, const Body& body) {
    for (const Side side : sides) {
        row.text(body.legs[side].planted ? "1" : "0");
        row.text(touchNames[static_cast<std::size_t>(body.arms[side].touch)]);
        row.number(body.arms[side].gapMm, 6);
    }
    row.number(body.lowestMm, 6);
}

void angleNames(Row& row) {
    for (const Side side : sides) {
        for (const auto& angle : legAngles)
            row.text(QByteArray(angle.name) + suffix(side) + "_deg");
        for (const auto& angle : armAngles)
            row.text(QByteArray(angle.name) + suffix(side) + "_deg");
    }
}

} // namespace

QByteArray poseColumns() {
    Row row;
    for (const char* name :
         {"t", "step", "repetition", "phase", "breath", "breath_level", "pelvis_tilt_deg",
          "lumbar_gap_mm", "belly_rise_mm", "chest_rise_mm", "draw_in_mm"})
        row.text(name);
    for (const auto& joint : middle)
        row.pointNames(joint.name);
    sidedNames(row, armJoints);
    sidedNames(row, legJoints);
    angleNames(row);
    for (const Side side : sides) {
        row.text(QByteArray("foot") + suffix(side) + "_planted");
        row.text(QByteArray("hand") + suffix(side) + "_on");
        row.text(QByteArray("hand") + suffix(side) + "_gap_mm");
    }
    row.text("lowest_mm");
    return row.bytes();
}

QByteArray poseRow(const session::Timeline& timeline, Seconds time, const motion::Build& build) {
    const session::Moment moment = session::momentAt(timeline, time);
    const session::TimelinePhase& phase = timeline.phases[moment.phase];
    const Body body = motion::solve(build, moment.pose, moment.breath.level);
    Row row;
    row.number(moment.time.count(), 6);
    row.text(QByteArray::fromStdString(phase.step));
    row.text(QByteArray::number(phase.round));
    row.text(QByteArray::number(static_cast<qulonglong>(moment.phase)));
    row.text(nameOf(phase.breath).toUtf8());
    addTrunk(row, body);
    sidedPoints(row, armJoints, body.arms);
    sidedPoints(row, legJoints, body.legs);
    addAngles(row, body);
    addContacts(row, body);
    return row.bytes();
}

} // namespace supine::commands
