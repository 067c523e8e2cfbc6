// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/load.h"

#include <QString>
#include <QStringList>

namespace supine::library {

/// Reads a file for core/content: at most a little more than it accepts. A file that cannot be read
/// becomes a fault at 1:1.
Result<content::SourceFile, content::Fault> readFile(const QString& path);

/// The built-in content (a Qt resource) and the person's own files in the standard data folder
/// (exercises/*.yaml, routines/*.yaml). An own file whose id a built-in one has is refused with a fault, it
/// overrides nothing silently.
content::LoadedLibrary load();

/// Only the built-in content. Its faults are ours: there are none in a sound program.
content::LoadedLibrary loadBuiltIn();

/// Folders in which shared data (voice packs) is looked for, the person's own first, then those of
/// the installation, then the one beside the program of a build tree.
QStringList dataFolders(const QString& subfolder);

} // namespace supine::library
