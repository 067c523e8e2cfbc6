// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/taking.h"

#include "app/diary/json.h"
#include "app/save.h"
#include "core/diary/csv.h"
#include "core/diary/merge.h"

#include <QFile>

namespace supine::diary {

namespace {

Fault faultOf(const QFileDevice& file) {
    const auto error = file.error();
    const bool mayNot = error == QFileDevice::PermissionsError || error == QFileDevice::OpenError;
    const Fault::Kind kind =
        mayNot ? Fault::Kind::ReadOnly
        : error == QFileDevice::ResourceError || error == QFileDevice::WriteError
            ? Fault::Kind::Full
            : Fault::Kind::Other;
    return {kind, file.fileName().toStdString(), file.errorString().toStdString()};
}

bool isCsv(const QString& file) {
    return file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

} // namespace

std::optional<Fault> takeOutTo(const QString& file, const std::vector<Entry>& entries) {
    const QByteArray bytes =
        isCsv(file) ? QByteArray::fromStdString(toCsv(entries)) : toJson(entries);
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && putInPlace(out))
        return {};
    return faultOf(out);
}

TakenIn takeIn(Store& store, const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return Fault{Fault::Kind::Other, file.toStdString(), in.errorString().toStdString()};
    if (in.size() > largestImport)
        return ImportFault{};
    const auto given = fromExport(in.readAll());
    if (!given)
        return given.error();
    const auto own = store.entries();
    if (!own)
        return own.error();
    const std::vector<Entry> missing = missingFrom(*own, *given);
    if (missing.empty())
        return 0;
    if (const auto fault = store.writeAll(missing))
        return *fault;
    return static_cast<int>(missing.size());
}

} // namespace supine::diary
