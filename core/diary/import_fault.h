// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace supine::diary {

/// Why a file cannot be taken into the diary. Nothing of it was taken then.
struct ImportFault {
    enum class Kind {
        NotADiary, ///< It is no diary that Supine wrote.
        Newer,     ///< A later version of the program wrote it.
        Broken,    ///< It breaks the rules of JSON or CSV at that line.
        Missing,   ///< A practice or exercise at that line lacks `what`.
        Wrong      ///< There, `what` cannot be that.
    };
    Kind kind = Kind::NotADiary;
    int line = 1;     ///< From 1; of JSON the line where the practice begins.
    std::string what; ///< Name of the value in the file, "before"; empty where there is none.

    friend bool operator==(const ImportFault&, const ImportFault&) = default;
};

} // namespace supine::diary
