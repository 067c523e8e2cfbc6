// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"

#include "core/content/loading.h"

namespace supine::content {

LoadedLibrary load(std::span<const SourceFile> files) {
    return Loading(files, model::Library{}).run();
}

std::vector<Fault> validate(std::span<const SourceFile> files, const model::Library& builtIn) {
    return Loading(files, builtIn).run().faults;
}

} // namespace supine::content
