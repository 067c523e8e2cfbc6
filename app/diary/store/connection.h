// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include "core/diary/store.h"

#include <memory>
#include <optional>

namespace supine::diary {

/// How long one waits while another window writes. It is short, because a figure moves meanwhile.
inline constexpr int busyMilliseconds = 250;

/// One open connection to a SQLite file, of one thread. It is closed when it goes, and must outlive
/// every query made from it.
class Connection {
public:
    /// Opens the file; where there is none it is made, in a folder that must be there.
    static Result<std::unique_ptr<Connection>, Fault> open(const QString& path);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    const QString& path() const { return m_path; }

    /// Runs one statement without values.
    std::optional<Fault> run(const QString& sql) const;
    /// The first value that a statement answers; invalid when it answers none.
    Result<QVariant, Fault> ask(const QString& sql) const;
    /// A statement that waits for its values.
    Result<QSqlQuery, Fault> prepare(const QString& sql) const;
    /// Runs a prepared statement with the values it was given.
    std::optional<Fault> execute(QSqlQuery& query) const;
    /// What the last error of a statement means.
    Fault faultOf(const QSqlQuery& query) const;

private:
    Connection(QString name, QString path);
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    QString m_name; ///< Among all connections of the program.
    QString m_path;
};

/// All or nothing: what is written before commit() is undone where that does not come or fails.
class Transaction {
public:
    explicit Transaction(const Connection& connection);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// Why it could not begin.
    const std::optional<Fault>& fault() const { return m_fault; }
    std::optional<Fault> commit();

private:
    const Connection& m_connection;
    std::optional<Fault> m_fault;
    bool m_isOpen = false;
};

} // namespace supine::diary
