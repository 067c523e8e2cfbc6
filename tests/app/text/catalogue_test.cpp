// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text.h"

#include <QFile>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace supine;

namespace {

/// One message of a catalogue, as the translators' file holds it.
struct Message {
    QString context;
    QString source;
    QString id;
    QStringList translations;
    bool finished = false;
};

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message{context, {}, {}, {}, false};
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.id = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.finished = !xml.attributes().hasAttribute(QLatin1String("type"));
            message.translations = xml.readElementText(QXmlStreamReader::IncludeChildElements)
                                       .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> readContext(QXmlStreamReader& xml) {
    std::vector<Message> messages;
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml, context));
        else
            xml.skipCurrentElement();
    }
    return messages;
}

std::vector<Message> readCatalogue(const char* file) {
    QFile device(QStringLiteral(SUPINE_SOURCE_DIR "/translations/") + QLatin1String(file));
    EXPECT_TRUE(device.open(QIODevice::ReadOnly)) << file;
    QXmlStreamReader xml(&device);
    std::vector<Message> messages;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        const std::vector<Message> more = readContext(xml);
        messages.insert(messages.end(), more.begin(), more.end());
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

int wordsIn(const QString& text) {
    return static_cast<int>(text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size());
}

class Catalogue : public testing::Test {
protected:
    void TearDown() override { text::chooseLanguage(QStringLiteral("en")); }
};

} // namespace

TEST_F(Catalogue, GermanIsComplete) {
    const std::vector<Message> messages = readCatalogue("supine_de.ts");
    EXPECT_GT(messages.size(), 300U);
    for (const Message& message : messages) {
        EXPECT_TRUE(message.finished && !message.translations.join(QString()).trimmed().isEmpty())
            << message.context.toStdString() << ": " << message.source.toStdString();
    }
}

// A context that lacks its namespace is a header the collector did not find: its words would never
// be looked up.
TEST_F(Catalogue, EveryContextIsOneTheProgramAsksFor) {
    for (const Message& message : readCatalogue("supine_de.ts")) {
        EXPECT_TRUE(message.context == QLatin1String("content") ||
                    message.context == QLatin1String("numbers") ||
                    message.context.startsWith(QLatin1String("supine::")))
            << message.context.toStdString();
    }
}

TEST_F(Catalogue, EnglishPluralsAreComplete) {
    for (const Message& message : readCatalogue("supine_en.ts"))
        EXPECT_TRUE(message.finished) << message.source.toStdString();
}

TEST_F(Catalogue, GermanKeepsEveryMarkThatIsFilledIn) {
    for (const Message& message : readCatalogue("supine_de.ts")) {
        for (const char* mark : {"{n}", "%1", "%2", "%3", "%n"}) {
            const QString wanted = QLatin1String(mark);
            EXPECT_EQ(message.source.contains(wanted),
                      message.translations.join(QString()).contains(wanted))
                << mark << " in " << message.source.toStdString();
        }
    }
}

// The script's limits for what is heard in one breath hold in German too.
TEST_F(Catalogue, GermanLinesFitTheirBreath) {
    for (const Message& message : readCatalogue("supine_de.ts")) {
        const bool in =
            message.source.startsWith(QLatin1String("In")) && wordsIn(message.source) <= 6;
        const bool out = message.source.startsWith(QLatin1String("Out"));
        if (message.context == QLatin1String("content") && (in || out)) {
            EXPECT_LE(wordsIn(message.translations.join(QString())), in ? 6 : 8)
                << message.id.toStdString();
        }
    }
}

TEST_F(Catalogue, ChoosingGermanChangesWhatIsRead) {
    EXPECT_EQ(text::chooseLanguage(QStringLiteral("de")).toStdString(), "de");
    EXPECT_EQ(text::numberWord(5).toStdString(), "Fünf");
    EXPECT_EQ(text::levelName(model::Level::Gentle).toStdString(), "Sanft");
    EXPECT_EQ(text::minutes(Seconds(642)).toStdString(), "11 Minuten");
    EXPECT_EQ(text::minutes(Seconds(60)).toStdString(), "1 Minute");
}

TEST_F(Catalogue, EveryLineOfTheContentIsReadInGerman) {
    text::chooseLanguage(QStringLiteral("de"));
    for (const Message& message : readCatalogue("supine_de.ts")) {
        if (message.context != QLatin1String("content"))
            continue;
        const model::Text line{message.id.toStdString(), message.source.toStdString()};
        EXPECT_EQ(text::of(line), message.translations.join(QString())) << line.id;
    }
}

TEST_F(Catalogue, ARegionOfALanguageIsThatLanguage) {
    EXPECT_EQ(text::chooseLanguage(QStringLiteral("de_AT")).toStdString(), "de");
}

TEST_F(Catalogue, ChoosingEnglishAgainTakesGermanAway) {
    text::chooseLanguage(QStringLiteral("de"));
    text::chooseLanguage(QStringLiteral("en"));
    EXPECT_EQ(text::numberWord(5).toStdString(), "Five");
}

TEST_F(Catalogue, AnUnknownLanguageFallsBackToOneThereIs) {
    EXPECT_TRUE(text::languages().contains(text::chooseLanguage(QStringLiteral("xx"))));
}
