// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/fault.h"

namespace supine::content {

std::string toText(const Fault& fault) {
    return fault.file + ":" + std::to_string(fault.line) + ":" + std::to_string(fault.column) +
           ": " + fault.sentence;
}

} // namespace supine::content
