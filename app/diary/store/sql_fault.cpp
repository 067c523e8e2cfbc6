// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/store/sql_fault.h"

namespace supine::diary {

namespace {

// Result codes of sqlite.org/rescode.html; the lowest byte of an extended code is its primary one.
enum Code {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CantOpen = 14,
    NotADatabase = 26
};
constexpr int primaryBits = 0xff;

Fault::Kind kindOf(int code) {
    switch (code & primaryBits) {
    case Perm:
    case ReadOnly:
    case CantOpen:
        return Fault::Kind::ReadOnly;
    case Busy:
    case Locked:
        return Fault::Kind::Busy;
    // A limit of the file's size or a quota is no "disk full" to SQLite, only a failed write.
    case InputOutput:
    case Full:
        return Fault::Kind::Full;
    case Corrupt:
    case NotADatabase:
        return Fault::Kind::Damaged;
    default:
        return Fault::Kind::Other;
    }
}

} // namespace

Fault faultOf(const QSqlError& error, const QString& path) {
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return {isNumber ? kindOf(code) : Fault::Kind::Other, path.toStdString(),
            (error.nativeErrorCode() + u' ' + error.text()).toStdString()};
}

} // namespace supine::diary
