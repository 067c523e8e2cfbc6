// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <optional>

namespace supine::commands {

enum ExitCode { Good = 0, BadInput = 1, WrongUsage = 2 };

/// Why a command does not do what it was asked: one plain sentence for the standard error.
struct Refusal {
    ExitCode exitCode = BadInput;
    QString sentence;
};

/// Nothing when all went well.
using Outcome = std::optional<Refusal>;

template <class T>
using Asked = Result<T, Refusal>;

} // namespace supine::commands
