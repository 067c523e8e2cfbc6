// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/asked.h"
#include "app/commands/command.h"
#include "app/commands/picture_file.h"
#include "app/commands/scene.h"
#include "core/content/nearest.h"

#include <QImage>

#include <algorithm>

namespace supine::commands {

namespace {

constexpr QSize usualSize{1280, 800};

const auto atName = QStringLiteral("at");
const auto stepName = QStringLiteral("step");
const auto themeName = QStringLiteral("theme");
const auto bodyName = QStringLiteral("body");
const auto lookName = QStringLiteral("look");
const auto clothesName = QStringLiteral("clothes");
const auto mirrorName = QStringLiteral("mirror");
const auto anatomyName = QStringLiteral("anatomy");
const auto outName = QStringLiteral("out");

void describe(QCommandLineParser& parser) {
    const auto add = [&](const QString& name, const char* help, const char* value) {
        parser.addOption({name, QString::fromUtf8(help), QString::fromUtf8(value)});
    };
    parser.addOptions({levelOption(), rangeOption()});
    add(atName, "Seconds from the beginning of the exercise.", "T");
    add(stepName, "The end of this step, the first time it is done.", "ID");
    add(QStringLiteral("size"), "Width and height in pixels; 1280x800 unless told.", "WxH");
    add(themeName, "light, dark or contrast; light unless told.", "THEME");
    add(bodyName, "Whose body; the woman's unless told.", "ID");
    add(lookName, "Which skin and hair; the first unless told.", "ID");
    add(clothesName, "Which clothes; the first unless told.", "ID");
    parser.addOption({mirrorName, QStringLiteral("The head to the right.")});
    parser.addOption(
        {anatomyName, QStringLiteral("See through the skin: bones, diaphragm, muscles at work.")});
    add(outName, "The PNG file to write.", "FILE");
}

Refusal unknownStep(const session::Timeline& timeline, const QString& id) {
    std::vector<std::string> ids;
    for (const session::TimelinePhase& phase : timeline.phases)
        if (std::find(ids.begin(), ids.end(), phase.step) == ids.end())
            ids.push_back(phase.step);
    const std::string meant = content::suggestion(id.toStdString(), ids);
    return {BadInput, QStringLiteral("This exercise has no step \"%1\"; %2")
                          .arg(id, QString::fromStdString(meant))};
}

/// The first step that is a movement, because it tells one exercise from another; else the first.
const std::string& tellingStep(const model::Exercise& exercise) {
    const auto steps = model::stepsOf(exercise);
    const auto moves = std::find_if(steps.begin(), steps.end(), [](const model::Step* step) {
        return step->role == model::Role::Movement;
    });
    return (moves == steps.end() ? steps.front() : *moves)->id;
}

Asked<Seconds> timeAsked(Arguments& arguments, const session::Plan& plan) {
    const session::Timeline& timeline = plan.timeline;
    if (arguments.has(atName)) {
        const double at = arguments.number(atName, 0, 0, timeline.duration.count());
        if (arguments.refusal())
            return Unexpected{*arguments.refusal()};
        return Seconds{at};
    }
    const model::Exercise& exercise = *library().exercise(plan.routine.id);
    const std::string step =
        arguments.has(stepName) ? arguments.text(stepName).toStdString() : tellingStep(exercise);
    if (const auto end = endOf(timeline, step))
        return *end;
    return Unexpected{unknownStep(timeline, QString::fromStdString(step))};
}

model::Theme themeAsked(Arguments& arguments) {
    const QStringList names{QStringLiteral("light"), QStringLiteral("dark"),
                            QStringLiteral("contrast")};
    const auto theme = names.indexOf(arguments.word(themeName, names));
    return model::allThemes.at(static_cast<std::size_t>(std::max<qsizetype>(theme, 0)));
}

Outcome usage(const Arguments& arguments) {
    if (arguments.text(outName).isEmpty())
        return Refusal{WrongUsage,
                       QStringLiteral("Name the PNG file to write with --out FILE.png.")};
    if (arguments.has(atName) && arguments.has(stepName))
        return Refusal{WrongUsage, QStringLiteral("Give either --at or --step, not both.")};
    return {};
}

Outcome run(Arguments& arguments) {
    const QSize size = arguments.size(usualSize);
    const model::Theme theme = themeAsked(arguments);
    const auto plan = exerciseAsked(arguments);
    if (!plan)
        return plan.error();
    if (const Outcome wrong = usage(arguments))
        return wrong;
    const auto build = buildNamed(arguments.text(bodyName));
    if (!build)
        return build.error();
    const auto palette = paletteNamed(arguments.text(lookName), arguments.text(clothesName), theme);
    if (!palette)
        return palette.error();
    const auto time = timeAsked(arguments, *plan);
    if (!time)
        return time.error();
    const Scene scene{library(), plan->timeline, **build, *palette, arguments.has(anatomyName),
                      arguments.has(mirrorName)};
    const QImage image = paintedAt(scene, *time, size);
    return writePicture(image, arguments.text(outName));
}

} // namespace

const Command renderCommand{"render",
                            "render EXERCISE [--at T | --step ID] [--level LEVEL] [--size WxH] "
                            "[--theme light|dark|contrast] [--anatomy] [--body ID] [--look ID] "
                            "[--clothes ID] [--mirror] [--range R] --out FILE.png",
                            "Draw the figure at one moment of an exercise.",
                            "Without --at and --step it is the end of the first movement.",
                            describe,
                            run,
                            true};

} // namespace supine::commands
