// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <cmath>

namespace supine::text {

namespace {

//: The number of a repetition, said and shown at the start of a sentence: "Five. Out, and tilt."
constexpr std::array numberWords{
    QT_TRANSLATE_NOOP("numbers", "One"),          QT_TRANSLATE_NOOP("numbers", "Two"),
    QT_TRANSLATE_NOOP("numbers", "Three"),        QT_TRANSLATE_NOOP("numbers", "Four"),
    QT_TRANSLATE_NOOP("numbers", "Five"),         QT_TRANSLATE_NOOP("numbers", "Six"),
    QT_TRANSLATE_NOOP("numbers", "Seven"),        QT_TRANSLATE_NOOP("numbers", "Eight"),
    QT_TRANSLATE_NOOP("numbers", "Nine"),         QT_TRANSLATE_NOOP("numbers", "Ten"),
    QT_TRANSLATE_NOOP("numbers", "Eleven"),       QT_TRANSLATE_NOOP("numbers", "Twelve"),
    QT_TRANSLATE_NOOP("numbers", "Thirteen"),     QT_TRANSLATE_NOOP("numbers", "Fourteen"),
    QT_TRANSLATE_NOOP("numbers", "Fifteen"),      QT_TRANSLATE_NOOP("numbers", "Sixteen"),
    QT_TRANSLATE_NOOP("numbers", "Seventeen"),    QT_TRANSLATE_NOOP("numbers", "Eighteen"),
    QT_TRANSLATE_NOOP("numbers", "Nineteen"),     QT_TRANSLATE_NOOP("numbers", "Twenty"),
    QT_TRANSLATE_NOOP("numbers", "Twenty-one"),   QT_TRANSLATE_NOOP("numbers", "Twenty-two"),
    QT_TRANSLATE_NOOP("numbers", "Twenty-three"), QT_TRANSLATE_NOOP("numbers", "Twenty-four"),
    QT_TRANSLATE_NOOP("numbers", "Twenty-five"),  QT_TRANSLATE_NOOP("numbers", "Twenty-six"),
    QT_TRANSLATE_NOOP("numbers", "Twenty-seven"), QT_TRANSLATE_NOOP("numbers", "Twenty-eight"),
    QT_TRANSLATE_NOOP("numbers", "Twenty-nine"),  QT_TRANSLATE_NOOP("numbers", "Thirty"),
    QT_TRANSLATE_NOOP("numbers", "Thirty-one"),   QT_TRANSLATE_NOOP("numbers", "Thirty-two"),
    QT_TRANSLATE_NOOP("numbers", "Thirty-three"), QT_TRANSLATE_NOOP("numbers", "Thirty-four"),
    QT_TRANSLATE_NOOP("numbers", "Thirty-five"),  QT_TRANSLATE_NOOP("numbers", "Thirty-six"),
    QT_TRANSLATE_NOOP("numbers", "Thirty-seven"), QT_TRANSLATE_NOOP("numbers", "Thirty-eight"),
    QT_TRANSLATE_NOOP("numbers", "Thirty-nine"),  QT_TRANSLATE_NOOP("numbers", "Forty"),
};

constexpr QLatin1String numberMark("{n}");
constexpr QLatin1String catalogueFolder(":/i18n/");

// The line id is the translators' disambiguation: the same English words may need different ones in
// another language, depending on the movement they stand in.
QString translated(const std::string& english, const std::string& id) {
    return QCoreApplication::translate("content", english.c_str(), id.c_str());
}

QString languageOf(const QLocale& locale) {
    return locale.name().section(QLatin1Char('_'), 0, 0);
}

// The first language a person lists on their desktop that there is a catalogue for.
QString desktopLanguage() {
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString& name : wanted) {
        const QString language = languageOf(QLocale(name));
        if (languages().contains(language))
            return language;
    }
    return languages().first();
}

// Catalogues live as long as the application; a new choice takes the old ones off.
void install(const QString& file, const QString& folder) {
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

void removeCatalogues() {
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>(
        QString(), Qt::FindDirectChildrenOnly));
}

} // namespace

QStringList languages() {
    return {QStringLiteral("en"), QStringLiteral("de")};
}

QString chooseLanguage(const QString& name) {
    const QString asked = languageOf(QLocale(name));
    const bool known = !name.isEmpty() && languages().contains(asked);
    const QString language = known ? asked : desktopLanguage();

    removeCatalogues();
    install(QStringLiteral("qtbase_") + language,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("supine_") + language, catalogueFolder);
    QLocale::setDefault(QLocale(language).language() == QLocale::system().language()
                            ? QLocale::system()
                            : QLocale(language));
    return language;
}

QString plain(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString of(const model::Text& content) {
    return content.empty() ? QString() : translated(content.english, content.id);
}

QString of(const model::Text& content, int number) {
    return of(content).replace(numberMark, numberWord(number));
}

QString withDigits(const model::Text& content, int number) {
    return of(content).replace(numberMark, QLocale().toString(number));
}

QString of(const session::Cue& cue) {
    return of(model::Text{cue.line, cue.english}, cue.number);
}

QString numberWord(int number) {
    if (number < 1 || number > static_cast<int>(numberWords.size()))
        return QLocale().toString(number);
    return QCoreApplication::translate("numbers",
                                       numberWords.at(static_cast<std::size_t>(number - 1)));
}

QString levelName(model::Level level) {
    switch (level) {
    case model::Level::Gentle:
        return QCoreApplication::translate("supine::text", "Gentle");
    case model::Level::Standard:
        return QCoreApplication::translate("supine::text", "Standard");
    case model::Level::Full:
        return QCoreApplication::translate("supine::text", "Full");
    }
    Q_UNREACHABLE();
}

QString muscleName(std::string_view muscle) {
    struct Name {
        std::string_view muscle;
        const char* english;
    };
    static constexpr std::array names{
        //: The muscles a see-through figure names, as a physiotherapist says them to people.
        Name{"diaphragm", QT_TRANSLATE_NOOP("supine::text", "Diaphragm")},
        Name{"transverse-abdominis", QT_TRANSLATE_NOOP("supine::text", "Deep belly muscle")},
        Name{"glutes", QT_TRANSLATE_NOOP("supine::text", "Buttock muscle")},
        Name{"rectus", QT_TRANSLATE_NOOP("supine::text", "Straight belly muscle")},
        Name{"lower-trapezius", QT_TRANSLATE_NOOP("supine::text", "Lower trapezius")}};
    for (const Name& name : names)
        if (name.muscle == muscle)
            return QCoreApplication::translate("supine::text", name.english);
    return {};
}

QString clock(Seconds length) {
    const int seconds = std::max(0, static_cast<int>(std::lround(length.count())));
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString minutes(Seconds length) {
    const int count = std::max(1, static_cast<int>(std::lround(length.count() / 60)));
    return QCoreApplication::translate("supine::text", "%n minute(s)", nullptr, count);
}

} // namespace supine::text
