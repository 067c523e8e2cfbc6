// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/asked.h"
#include "app/commands/command.h"
#include "app/commands/contact_sheet.h"
#include "app/commands/instants.h"
#include "app/commands/picture_file.h"
#include "app/commands/scene.h"

#include <QDir>

#include <array>

namespace supine::commands {

namespace {

constexpr QSize poseSize{880, 500};
constexpr int poseColumns = 4;
constexpr QSize frameSize{480, 300};
constexpr int frames = 8;

const auto outName = QStringLiteral("out");
const auto bodyName = QStringLiteral("body");

struct ThemeName {
    const char* name;
    figure::Theme theme;
};
constexpr std::array themes{ThemeName{"light", figure::Theme::Light},
                            ThemeName{"dark", figure::Theme::Dark},
                            ThemeName{"contrast", figure::Theme::HighContrast}};

void describe(QCommandLineParser& parser) {
    parser.addOption(
        {bodyName, QStringLiteral("Whose body; the woman's unless told."), QStringLiteral("ID")});
    parser.addOption({outName, QStringLiteral("The folder for the sheets; it is made if missing."),
                      QStringLiteral("FOLDER")});
}

/// One exercise that is drawn, with everything its pictures share.
struct Drawn {
    const model::Exercise* exercise;
    session::Plan plan;
};

Asked<std::vector<Drawn>> allDrawn() {
    std::vector<Drawn> drawn;
    for (const model::Exercise* exercise : inPractisedOrder(library())) {
        auto plan = session::makePlan(library(), session::routineOf(*exercise),
                                      plainOptions(model::Level::Full));
        if (!plan)
            return Unexpected{Refusal{BadInput, QString::fromStdString(plan.error().sentence)}};
        drawn.push_back({exercise, std::move(*plan)});
    }
    return drawn;
}

QString nameOf(const Drawn& drawn, const std::string& step) {
    return QString::fromStdString(drawn.exercise->id + ", " + step);
}

/// How all pictures of a sheet are shown.
struct Style {
    figure::Theme theme = figure::Theme::Light;
    bool seeThrough = false;
};

Tile tileAt(const Drawn& drawn, Seconds time, const motion::Build& build, QSize size,
            const Style& style, const QString& name) {
    const session::Timeline& timeline = drawn.plan.timeline;
    const figure::Palette palette = figure::paletteOf(library(), {}, style.theme);
    return {name, paintedAt({library(), timeline, build, palette, style.seeThrough}, time, size)};
}

QImage poseSheet(const std::vector<Drawn>& all, const motion::Build& build, const Style& style) {
    std::vector<Tile> tiles;
    for (const Drawn& drawn : all)
        for (const Instant& instant : keyInstants(drawn.plan.timeline))
            tiles.push_back(
                tileAt(drawn, instant.time, build, poseSize, style, nameOf(drawn, instant.name)));
    return contactSheet(tiles, poseColumns);
}

/// Every body in every look and every set of clothes, once each.
QImage peopleSheet(const Drawn& drawn, figure::Theme theme) {
    const model::Palettes& palettes = library().palettes;
    const session::Timeline& timeline = drawn.plan.timeline;
    std::vector<Tile> tiles;
    for (const auto& [id, build] : library().builds) {
        const motion::Body body = session::bodyAt(timeline, Seconds{}, build);
        const figure::Camera camera = cameraOn(timeline, frameSize);
        const auto add = [&](const QString& name, const figure::Choice& choice) {
            tiles.push_back(
                {name, painted(body, *figure::buildOf(library(), choice), camera, frameSize,
                               figure::paletteOf(library(), choice, theme))});
        };
        for (const model::Look& look : palettes.looks)
            add(QString::fromStdString(id + ", " + look.id), {id, look.id, {}});
        for (const model::Clothes& clothes : palettes.clothes)
            add(QString::fromStdString(id + ", " + clothes.id), {id, {}, clothes.id});
    }
    return contactSheet(tiles, static_cast<int>(palettes.looks.size() + palettes.clothes.size()));
}

QImage strip(const Drawn& drawn, const motion::Build& build) {
    std::vector<Tile> tiles;
    for (const Movement& movement : movementsOf(drawn.plan.timeline))
        for (const Seconds time : framesOf(movement, frames))
            tiles.push_back(tileAt(
                drawn, time, build, frameSize, {},
                nameOf(drawn, movement.step) +
                    QStringLiteral(", %1 s").arg((time - movement.begin).count(), 0, 'f', 1)));
    return contactSheet(tiles, frames);
}

/// Writes sheets into one folder until one cannot be written.
class SheetFolder {
public:
    explicit SheetFolder(QDir folder) : m_folder(std::move(folder)) {}

    void write(const QString& name, const QImage& sheet) {
        if (!m_outcome && !sheet.isNull())
            m_outcome = writePicture(sheet, m_folder.filePath(name + QStringLiteral(".png")));
    }
    const Outcome& outcome() const { return m_outcome; }

private:
    QDir m_folder;
    Outcome m_outcome;
};

Outcome writeSheets(const std::vector<Drawn>& all, const motion::Build& build, const QDir& folder) {
    SheetFolder sheets(folder);
    for (const ThemeName& each : themes) {
        const QLatin1String name(each.name);
        sheets.write(QStringLiteral("poses-") + name, poseSheet(all, build, {each.theme}));
        sheets.write(QStringLiteral("see-through-") + name,
                     poseSheet(all, build, {each.theme, true}));
        if (!all.empty())
            sheets.write(QStringLiteral("people-") + name, peopleSheet(all.front(), each.theme));
    }
    for (const Drawn& drawn : all)
        sheets.write(QStringLiteral("strip-") + QString::fromStdString(drawn.exercise->id),
                     strip(drawn, build));
    return sheets.outcome();
}

Outcome run(Arguments& arguments) {
    const QString out = arguments.text(outName);
    if (out.isEmpty())
        return Refusal{WrongUsage,
                       QStringLiteral("Name the folder for the sheets with --out FOLDER.")};
    const auto build = buildNamed(arguments.text(bodyName));
    if (!build)
        return build.error();
    const auto all = allDrawn();
    if (!all)
        return all.error();
    if (!QDir().mkpath(out))
        return Refusal{BadInput,
                       QStringLiteral("The folder \"%1\" cannot be made; name one that can be "
                                      "written to.")
                           .arg(out)};
    return writeSheets(*all, **build, QDir(out));
}

} // namespace

const Command sheetsCommand{"sheets",
                            "sheets [--body ID] --out FOLDER",
                            "Draw contact sheets of the figure: every key pose, every movement.",
                            "For each theme it writes poses-THEME.png, see-through-THEME.png (the "
                            "same with bones and muscles) and people-THEME.png (every body in "
                            "every look and in all clothes), and for each exercise a "
                            "strip-EXERCISE.png with eight frames of each of its movements.",
                            describe,
                            run,
                            true};

} // namespace supine::commands
