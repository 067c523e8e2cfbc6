// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/sentences.h"

#include <QCoreApplication>
#include <QDir>

namespace supine::diary {

namespace {

QString translated(const char* english) {
    return QCoreApplication::translate("supine::diary", english);
}

QString placeOf(const Fault& fault) {
    return QDir::toNativeSeparators(QString::fromStdString(fault.place));
}

} // namespace

QString sentenceOf(const Fault& fault) {
    switch (fault.kind) {
    case Fault::Kind::Full:
        return translated(QT_TRANSLATE_NOOP(
            "supine::diary", "The disk is full, so today can't be saved. We keep trying."));
    case Fault::Kind::ReadOnly:
        //: %1 is a file or a folder.
        return translated(QT_TRANSLATE_NOOP("supine::diary",
                                            "%1 can't be written to, so today can't be "
                                            "saved. We keep trying."))
            .arg(placeOf(fault));
    case Fault::Kind::Newer:
        return translated(QT_TRANSLATE_NOOP(
            "supine::diary",
            "A newer Supine wrote your diary. This one leaves it as it is and saves nothing."));
    case Fault::Kind::Damaged:
        //: %1 is a file.
        return translated(QT_TRANSLATE_NOOP("supine::diary",
                                            "Your diary can't be read. It was put aside "
                                            "as %1, and a new one begins."))
            .arg(placeOf(fault));
    case Fault::Kind::Busy:
        return translated(QT_TRANSLATE_NOOP(
            "supine::diary", "Another window is using your diary. Today is saved a little later."));
    case Fault::Kind::Other:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("supine::diary", "Today can't be saved. We keep trying."));
}

QString sentenceOf(const ImportFault& fault) {
    switch (fault.kind) {
    case ImportFault::Kind::NotADiary:
        return translated(QT_TRANSLATE_NOOP(
            "supine::diary", "That is not a diary from Supine, so nothing was taken in."));
    case ImportFault::Kind::Newer:
        return translated(QT_TRANSLATE_NOOP(
            "supine::diary", "A newer Supine wrote that file, so nothing was taken in."));
    case ImportFault::Kind::Broken:
        return translated(QT_TRANSLATE_NOOP("supine::diary", "Line %1 of that file can't be read, "
                                                             "so nothing was taken in."))
            .arg(fault.line);
    case ImportFault::Kind::Missing:
        //: %2 is the name of a value, such as "start".
        return translated(QT_TRANSLATE_NOOP("supine::diary",
                                            "The practice in line %1 of that file has no "
                                            "“%2”, so nothing was taken in."))
            .arg(fault.line)
            .arg(QString::fromStdString(fault.what));
    case ImportFault::Kind::Wrong:
        break;
    }
    //: %2 is the name of a value, such as "start".
    return translated(QT_TRANSLATE_NOOP("supine::diary",
                                        "Something is wrong with “%2” in line %1 of that "
                                        "file, so nothing was taken in."))
        .arg(fault.line)
        .arg(QString::fromStdString(fault.what));
}

} // namespace supine::diary
