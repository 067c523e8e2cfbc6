// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "core/diary/store.h"

#include <memory>

namespace supine::diary {

/// A store that does not give up. What could not be written is kept in memory and tried again with
/// the next write, for as long as the program runs; whoever reads sees it meanwhile. It says once
/// when writing begins to fail, not each time.
class Keeper : public QObject, public Store {
    Q_OBJECT

public:
    /// Owns the store it writes to. Nothing is opened before the first call.
    explicit Keeper(std::unique_ptr<Store> store, QObject* parent = nullptr);

    /// Writes this entry and everything that waits. A fault is returned while it is only in memory.
    std::optional<Fault> write(const Entry& entry) override;
    /// Only at once or not at all: where this fails nothing of it is kept, and whoever asked is
    /// told.
    std::optional<Fault> writeAll(const std::vector<Entry>& entries) override;
    /// What is stored together with what waits. Where the store cannot be read its fault; what
    /// waits is still to be had from waiting().
    Result<std::vector<Entry>, Fault> entries() const override;
    Result<std::optional<Entry>, Fault> entry(std::string_view id) const override;
    std::optional<Fault> remove(std::string_view id) override;
    std::optional<Fault> removeAll() override;

    /// Tries to write what waits, if anything does.
    std::optional<Fault> tryAgain();
    /// Tells whoever listens that the store was changed by another than this.
    void noteChange() { Q_EMIT changed(); }
    /// What is in memory only, to be exported where nothing can be written.
    const std::vector<Entry>& waiting() const { return m_waiting; }

Q_SIGNALS:
    /// Writing begins to fail, or fails for another reason than before. Damaged is told too when
    /// the entry was written to a new file at once. That another window is busy for a moment is not
    /// told.
    void failed(const supine::diary::Fault& fault);
    /// Everything is written again, after failed().
    void recovered();
    /// entries() may answer differently now.
    void changed();

private:
    std::optional<Fault> writeWaiting();
    std::optional<Fault> tell(std::optional<Fault> fault);
    void forget(std::string_view id);

    std::unique_ptr<Store> m_store;
    std::vector<Entry> m_waiting;
    std::optional<Fault::Kind> m_told; ///< Why it fails, as told; nothing while it does not.
    bool m_wasBusy = false;            ///< The last time.
};

} // namespace supine::diary
