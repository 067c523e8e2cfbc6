// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/store/connection.h"

#include "app/diary/store/sql_fault.h"

#include <QUuid>

#include <utility>

namespace supine::diary {

namespace {

const auto driver = QStringLiteral("QSQLITE");

} // namespace

Connection::Connection(QString name, QString path)
    : m_name(std::move(name)), m_path(std::move(path)) {}

Connection::~Connection() {
    database().close();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>, Fault> Connection::open(const QString& path) {
    if (!QSqlDatabase::isDriverAvailable(driver))
        return Unexpected{Fault{Fault::Kind::Other, path.toStdString(), "no driver QSQLITE"}};
    const QString name = QUuid::createUuid().toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, name);
    std::unique_ptr<Connection> connection(new Connection(name, path));
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds));
    if (database.open())
        return connection;
    const Fault fault = diary::faultOf(database.lastError(), path);
    database = {};
    return Unexpected{fault};
}

std::optional<Fault> Connection::run(const QString& sql) const {
    QSqlQuery query(database());
    if (query.exec(sql))
        return {};
    return faultOf(query);
}

Fault Connection::faultOf(const QSqlQuery& query) const {
    return diary::faultOf(query.lastError(), m_path);
}

Result<QVariant, Fault> Connection::ask(const QString& sql) const {
    QSqlQuery query(database());
    if (!query.exec(sql))
        return Unexpected{faultOf(query)};
    return query.next() ? query.value(0) : QVariant();
}

Result<QSqlQuery, Fault> Connection::prepare(const QString& sql) const {
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return Unexpected{faultOf(query)};
    return query;
}

std::optional<Fault> Connection::execute(QSqlQuery& query) const {
    if (query.exec())
        return {};
    return faultOf(query);
}

// The lock is taken at once, so that nobody else writes between the first statement and the last.
Transaction::Transaction(const Connection& connection)
    : m_connection(connection), m_fault(connection.run(QStringLiteral("BEGIN IMMEDIATE"))),
      m_isOpen(!m_fault) {}

Transaction::~Transaction() {
    if (m_isOpen)
        m_connection.run(QStringLiteral("ROLLBACK"));
}

std::optional<Fault> Transaction::commit() {
    auto fault = m_connection.run(QStringLiteral("COMMIT"));
    m_isOpen = fault.has_value();
    return fault;
}

} // namespace supine::diary
