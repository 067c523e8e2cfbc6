// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "app/diary/pages/diary_page.h"
#include "core/diary/store.h"

#include <vector>

namespace supine::window {

/// Asks for a file and writes the diary to it. Returns what to tell the person: where it lies now or
/// why it does not; nothing where they thought better of it. `over` is the window that asks.
QString takeDiaryOut(QWidget* over, const std::vector<diary::Entry>& entries,
                     diary::DiaryPage::Format format);

/// Asks for a file that was taken out before and puts what is missing into the store. Returns what
/// to tell the person; nothing where they thought better of it.
QString takeDiaryIn(QWidget* over, diary::Store& store);

/// A folder to begin with where a file is asked for: the person's documents.
QString documentsFolder();

/// Where the diary lies now, after it was written to a file.
QString writtenWords(const QString& file);
/// That a file cannot be written to, and that this is no loss.
QString unwritableWords(const QString& file);
/// That a file cannot be read, and that nothing came of it.
QString unreadableWords(const QString& file);

} // namespace supine::window
