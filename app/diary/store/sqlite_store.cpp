// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/store/sqlite_store.h"

#include "app/diary/store/connection.h"
#include "app/diary/store/copies.h"
#include "app/diary/store/opening.h"
#include "app/diary/store/statements.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace supine::diary {

SqliteStore::SqliteStore(QString path) : m_path(std::move(path)) {}

SqliteStore::~SqliteStore() = default;

QString SqliteStore::standardFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/diary.sqlite");
}

// SQLite would go on writing to a file that somebody has deleted or moved away.
std::optional<Fault> SqliteStore::open() const {
    if (m_connection && QFileInfo::exists(m_path))
        return {};
    m_connection.reset();
    auto opened = openDiary(m_path);
    if (!opened)
        return opened.error();
    m_connection = std::move(*opened);
    return {};
}

// Opening it again looks at the whole file and sets it aside, unless it is whole after all.
Fault SqliteStore::noted(const Fault& fault) const {
    if (fault.kind != Fault::Kind::Damaged)
        return fault;
    m_connection.reset();
    return open().value_or(Fault{Fault::Kind::Other, fault.place, fault.detail});
}

template <class Work>
std::optional<Fault> SqliteStore::changeBy(Work work) {
    if (auto fault = open())
        return fault;
    const auto attempt = [&]() -> std::optional<Fault> {
        Transaction transaction(*m_connection);
        if (transaction.fault())
            return transaction.fault();
        if (auto fault = work(*m_connection))
            return fault;
        return transaction.commit();
    };
    if (const auto fault = attempt())
        return noted(*fault);
    return {};
}

template <class Answer, class Work>
Result<Answer, Fault> SqliteStore::answerBy(Work work) const {
    if (auto fault = open())
        return Unexpected{*fault};
    auto answer = work(*m_connection);
    if (!answer)
        return Unexpected{noted(answer.error())};
    return answer;
}

std::optional<Fault> SqliteStore::write(const Entry& entry) {
    return changeBy([&](const Connection& connection) { return put(connection, entry); });
}

std::optional<Fault> SqliteStore::writeAll(const std::vector<Entry>& entries) {
    return changeBy([&](const Connection& connection) -> std::optional<Fault> {
        for (const Entry& entry : entries)
            if (auto fault = put(connection, entry))
                return fault;
        return {};
    });
}

std::optional<Fault> SqliteStore::replaceAll(const std::vector<Entry>& entries) {
    return changeBy([&](const Connection& connection) {
        auto fault = takeOut(connection, {});
        for (auto entry = entries.begin(); !fault && entry != entries.end(); ++entry)
            fault = put(connection, *entry);
        return fault;
    });
}

std::optional<Fault> SqliteStore::remove(std::string_view id) {
    return changeBy([&](const Connection& connection) { return takeOut(connection, id); });
}

std::optional<Fault> SqliteStore::removeAll() {
    return changeBy([](const Connection& connection) { return takeOut(connection, {}); });
}

Result<std::vector<Entry>, Fault> SqliteStore::entries() const {
    return answerBy<std::vector<Entry>>(
        [](const Connection& connection) { return read(connection); });
}

Result<std::optional<Entry>, Fault> SqliteStore::entry(std::string_view id) const {
    auto found = answerBy<std::vector<Entry>>(
        [&](const Connection& connection) { return read(connection, id); });
    if (!found)
        return Unexpected{found.error()};
    return found->empty() ? std::nullopt : std::optional<Entry>(std::move(found->front()));
}

std::optional<Fault> SqliteStore::copyTo(const QString& file) const {
    if (auto fault = open())
        return fault;
    return diary::copyTo(*m_connection, file);
}

} // namespace supine::diary
