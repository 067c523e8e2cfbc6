// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/diary/store.h"

#include <memory>

namespace supine::diary {

class Connection;

/// The diary in a SQLite file of its own: a format any person can open with other programs, that
/// survives kills and power cuts, and that two windows may use at once. It opens the file with the
/// first call that needs it, and again with the next one where that failed; so making a store costs
/// nothing. It belongs to the thread that makes it.
///
/// A damaged file is told by a Damaged fault once and lies aside then; the next call begins anew.
class SqliteStore : public Store {
public:
    /// `path` is the file, usually standardFile(); it and its folder need not be there.
    explicit SqliteStore(QString path);
    ~SqliteStore() override;

    /// "diary.sqlite" in the person's standard data folder.
    static QString standardFile();

    /// Opens the file unless it is open already.
    std::optional<Fault> open() const;

    std::optional<Fault> write(const Entry& entry) override;
    /// All of them or none.
    std::optional<Fault> writeAll(const std::vector<Entry>& entries) override;
    Result<std::vector<Entry>, Fault> entries() const override;
    Result<std::optional<Entry>, Fault> entry(std::string_view id) const override;
    std::optional<Fault> remove(std::string_view id) override;
    std::optional<Fault> removeAll() override;

    /// Puts these entries in the place of all there are: all of them or none.
    std::optional<Fault> replaceAll(const std::vector<Entry>& entries);
    /// Writes the whole diary to another file, in place of what that held.
    std::optional<Fault> copyTo(const QString& file) const;

    const QString& path() const { return m_path; }

private:
    template <class Work>
    std::optional<Fault> changeBy(Work work);
    template <class Answer, class Work>
    Result<Answer, Fault> answerBy(Work work) const;
    Fault noted(const Fault& fault) const;

    QString m_path;
    mutable std::unique_ptr<Connection> m_connection; ///< Null while the file is not open.
};

} // namespace supine::diary
