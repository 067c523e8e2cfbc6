// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "app/diary/store/keeper.h"

namespace supine::diary {
class RestoreSheet;
}

namespace supine::window {

class MainWindow;

/// Writes the whole diary to one file when the window asks for that, and goes back to such a file
/// after the person has said yes to what would be replaced. What came of it is told in the window.
class DiaryBackup : public QObject {
    Q_OBJECT

public:
    /// Both are owned by the program and outlive this; `diary` writes to the file at `path`.
    DiaryBackup(diary::Keeper& diary, QString path, MainWindow& window);

    /// Writes the diary to this file, in place of what that held.
    void backUpTo(const QString& file);
    /// Asks on the page that is shown whether to go back to this file.
    void askToRestore(const QString& file);

private:
    void backUp();
    void restore();
    void restoreFrom(const QString& file);
    void close();
    std::optional<int> practicesHere();

    diary::Keeper& m_diary;
    QString m_path;
    MainWindow& m_window;
    QPointer<diary::RestoreSheet> m_sheet; ///< While it asks; the page owns it.
};

} // namespace supine::window
