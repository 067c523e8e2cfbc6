// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace supine::recording {

namespace {

using Kind = Notice::Kind;
using State = Reading::State;
using voice::Verdict;

class Words {
    Q_DECLARE_TR_FUNCTIONS(supine::recording::Words)

public:
    static QString ofNotice(const Notice& notice);
    static QString ofTake(const voice::Take& take, Seconds room);
    static QString ofFailure(Verdict verdict, bool hasOlder);
    static QString ofReady(const Reading& reading);
    static QString ofState(State state);
};

QString Words::ofNotice(const Notice& notice) {
    switch (notice.kind) {
    case Kind::NoMicrophone:
        return tr("No microphone was found. Plug one in, or switch it on in the desktop's sound "
                  "settings, and press Space again.");
    case Kind::Refused:
        return tr("The microphone cannot be opened. Another program may hold it, or the desktop "
                  "may not allow it; change that and press Space again. If the computer's sound "
                  "was started anew meanwhile, start Supine anew as well: nothing is lost.");
    case Kind::Lost:
        return tr("The microphone went away before it heard anything. Press Space to try again.");
    case Kind::LostInTake:
        return tr("The microphone went away. What you had said until then is still here: listen "
                  "to it, or record the line again.");
    case Kind::NotSaved:
        return tr("This cannot be saved in %1: %2. Nothing is lost; make room there and keep it "
                  "again.",
                  "%1 is a folder, %2 the system's reason")
            .arg(QDir::toNativeSeparators(QFileInfo(notice.fault.path).path()),
                 notice.fault.reason);
    case Kind::NoSpeakers:
        return tr("There is nothing to listen with. Plug in headphones or loudspeakers and press L "
                  "again.");
    case Kind::Unreadable:
        return tr("This recording cannot be read any more. Please record the line again.");
    case Kind::None:
        break;
    }
    return {};
}

QString Words::ofTake(const voice::Take& take, Seconds room) {
    switch (take.verdict) {
    case Verdict::TooLong:
        return tr("This lasts %1 and the movement leaves %2. Say it a little faster, or with "
                  "shorter pauses; kept as it is, its end may be cut off.",
                  "Both are such as: 2.4 seconds")
            .arg(seconds(take.length()), seconds(room));
    case Verdict::TooLoud:
        return tr("It crackles, because it came in too loud. Move back a little, or turn the "
                  "microphone down, and record it again.");
    case Verdict::TooQuiet:
        return tr("It came in very quiet, so its noise will be heard. Come closer, or turn the "
                  "microphone up, and record it again.");
    case Verdict::Noisy:
        return tr("The room is nearly as loud as the voice. Close the window or come closer, and "
                  "record it again.");
    default:
        return tr("Good: %1.", "%1 is such as: 2.4 seconds").arg(seconds(take.length()));
    }
}

QString Words::ofFailure(Verdict verdict, bool hasOlder) {
    const QString what =
        verdict == Verdict::Muted
            ? tr("Only silence arrived. The microphone may be muted, or not allowed for this "
                 "program.")
            : tr("No words were heard. Come closer to the microphone and try again.");
    return hasOlder ? what + u' ' + tr("The recording before it is still here.") : what;
}

QString Words::ofReady(const Reading& reading) {
    if (const content::VoiceClip* const clip = reading.clip())
        return tr("Recorded, %1. You can record it again; this one stays until you keep another.",
                  "%1 is such as: 2.4 seconds")
            .arg(seconds(clip->length));
    const session::SpokenText& spoken = reading.line().spoken;
    if (reading.pack().clip(spoken.text.id, spoken.number) != nullptr)
        return tr("The words have changed since this line was recorded. Please record it again.");
    return tr("Press Space, wait for \"Speak now\", and read the line aloud.");
}

QString Words::ofState(State state) {
    switch (state) {
    case State::Opening:
        return tr("One moment, the microphone opens.");
    case State::Recording:
        return tr("Speak now. Press Space when you are done.");
    default:
        return tr("One moment.");
    }
}

} // namespace

QString seconds(Seconds length) {
    return Words::tr("%1 seconds", "A length with one decimal, such as: 2.4 seconds")
        .arg(QLocale().toString(length.count(), 'f', 1));
}

QString roomInWords(Seconds room) {
    return room > Seconds::zero()
               ? Words::tr("At most %1", "%1 is such as: 2.4 seconds").arg(seconds(room))
               : Words::tr("This line may take its time");
}

QString levelInWords(voice::Loud loud) {
    switch (loud) {
    case voice::Loud::TooQuiet:
        return Words::tr("Too quiet", "The microphone's level");
    case voice::Loud::Good:
        return Words::tr("Good level", "The microphone's level");
    case voice::Loud::TooLoud:
        return Words::tr("Too loud", "The microphone's level");
    case voice::Loud::Nothing:
        break;
    }
    return {};
}

QString placeInWords(const Reading& reading) {
    const Section& section = reading.script().sections[reading.line().section];
    return Words::tr("%1, line %2 of %3", "Name of a movement, number of a line, how many")
        .arg(section.title)
        .arg(reading.at() - section.first + 1)
        .arg(section.count);
}

QString progressInWords(std::size_t recorded, std::size_t all) {
    return Words::tr("%1 of %n line(s)", "How many lines are recorded", static_cast<int>(all))
        .arg(recorded);
}

QString sentence(const Reading& reading) {
    if (reading.notice().kind != Kind::None)
        return Words::ofNotice(reading.notice());
    const bool isAtRest = reading.state() == State::Ready || reading.state() == State::Taken;
    if (!isAtRest)
        return Words::ofState(reading.state());
    const voice::Take* const take = reading.take();
    if (reading.cameToNothing())
        return Words::ofFailure(reading.verdict(), take != nullptr || reading.clip() != nullptr);
    return take != nullptr ? Words::ofTake(*take, reading.line().spoken.room)
                           : Words::ofReady(reading);
}

bool isWarning(const Reading& reading) {
    if (reading.notice().kind != Kind::None || reading.cameToNothing())
        return true;
    return reading.state() == State::Taken && reading.verdict() != Verdict::Good;
}

} // namespace supine::recording
