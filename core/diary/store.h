// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/entry.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace supine::diary {

/// Why the diary could not be read or written. Practice goes on in every case, and nothing that is
/// in the diary is overwritten.
struct Fault {
    enum class Kind {
        Full,     ///< No room on the disk.
        ReadOnly, ///< The folder or the file may not be written.
        Newer,    ///< A later version of the program wrote the file.
        Damaged,  ///< The file could not be read and was set aside; `place` is where it lies now.
        Busy,     ///< Another window kept it locked for longer than one waits.
        Other
    };
    Kind kind = Kind::Other;
    std::string place;  ///< The file it is about.
    std::string detail; ///< What the system said, for a report; never shown alone.

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// Where practices are kept. What write() has acknowledged survives a crash and a power cut.
class Store {
public:
    virtual ~Store() = default;

    /// Adds the entry, or puts it in the place of the one with its id; whole or not at all.
    virtual std::optional<Fault> write(const Entry& entry) = 0;
    /// Writes many, in the time of one where the store can. What was written before the first fault
    /// may stay.
    virtual std::optional<Fault> writeAll(const std::vector<Entry>& entries) {
        for (const Entry& entry : entries)
            if (auto fault = write(entry))
                return fault;
        return {};
    }
    /// Every entry, the earliest start first.
    virtual Result<std::vector<Entry>, Fault> entries() const = 0;
    /// Nothing when there is no such entry.
    virtual Result<std::optional<Entry>, Fault> entry(std::string_view id) const = 0;
    /// Whether or not it is there, afterwards it is not.
    virtual std::optional<Fault> remove(std::string_view id) = 0;
    virtual std::optional<Fault> removeAll() = 0;
};

} // namespace supine::diary
