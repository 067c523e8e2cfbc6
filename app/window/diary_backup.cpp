// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/diary_backup.h"

#include "app/diary/backup.h"
#include "app/diary/now.h"
#include "app/diary/pages/restore_sheet.h"
#include "app/diary/sentences.h"
#include "app/window/diary_files.h"
#include "app/window/main_window.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>

namespace supine::window {

using diary::Fault;

namespace {

// These do not come of the file that is written to.
bool isOfTheDiary(const Fault& fault) {
    return fault.kind == Fault::Kind::Newer || fault.kind == Fault::Kind::Damaged ||
           fault.kind == Fault::Kind::Busy;
}

// What is wrong with a backup that was chosen; nothing was changed yet.
QString refusal(const Fault& fault, const QString& file) {
    if (fault.kind == Fault::Kind::Damaged)
        return diary::sentenceOf(diary::ImportFault{diary::ImportFault::Kind::NotADiary, 1, {}});
    if (fault.kind == Fault::Kind::Newer)
        return diary::sentenceOf(diary::ImportFault{diary::ImportFault::Kind::Newer, 1, {}});
    return unreadableWords(file);
}

} // namespace

DiaryBackup::DiaryBackup(diary::Keeper& diary, QString path, MainWindow& window)
    : m_diary(diary), m_path(std::move(path)), m_window(window) {
    connect(&window, &MainWindow::backupWanted, this, &DiaryBackup::backUp);
    connect(&window, &MainWindow::restoreWanted, this, &DiaryBackup::restore);
}

void DiaryBackup::backUp() {
    QFileDialog dialog(&m_window, tr("Back up to one file"), documentsFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({tr("Backup of a diary (*.sqlite)")});
    dialog.setDefaultSuffix(QStringLiteral("sqlite"));
    dialog.selectFile(QStringLiteral("supine-backup-") +
                      QDate::currentDate().toString(Qt::ISODate));
    if (dialog.exec() == QDialog::Accepted)
        backUpTo(dialog.selectedFiles().value(0));
}

// What waits in memory belongs to the diary as well.
void DiaryBackup::backUpTo(const QString& file) {
    if (const auto fault = m_diary.tryAgain())
        return m_window.tell(diary::faultInWords(*fault));
    const auto fault = diary::backUp(diary::SqliteStore(m_path), file);
    if (!fault)
        return m_window.tell(writtenWords(file));
    m_window.tell(isOfTheDiary(*fault) ? diary::faultInWords(*fault) : unwritableWords(file));
}

void DiaryBackup::restore() {
    const QString file = QFileDialog::getOpenFileName(
        &m_window, tr("Restore from a backup"), documentsFolder(),
        tr("Backup of a diary (*.sqlite)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!file.isEmpty())
        askToRestore(file);
}

// A damaged diary is told once and lies aside then.
std::optional<int> DiaryBackup::practicesHere() {
    auto here = m_diary.entries();
    if (!here && here.error().kind == Fault::Kind::Damaged)
        here = m_diary.entries();
    if (here)
        return static_cast<int>(here->size());
    m_window.tell(diary::faultInWords(here.error()));
    return {};
}

void DiaryBackup::askToRestore(const QString& file) {
    close();
    const auto backup = diary::entriesInBackup(file);
    if (!backup)
        return m_window.tell(refusal(backup.error(), file));
    const auto here = practicesHere();
    if (!here)
        return;
    m_sheet = new diary::RestoreSheet(*backup, *here, diary::now().day(), m_window.currentPage());
    connect(m_sheet, &diary::RestoreSheet::closed, this, &DiaryBackup::close);
    connect(m_sheet, &diary::RestoreSheet::restoreWanted, this, [this, file] {
        close();
        restoreFrom(file);
    });
    m_sheet->begin();
}

// What waits is written first, or it would come back into the restored diary.
void DiaryBackup::restoreFrom(const QString& file) {
    if (const auto fault = m_diary.tryAgain())
        return m_window.tell(diary::faultInWords(*fault));
    diary::SqliteStore store(m_path);
    const diary::Restored restored = diary::restore(store, file);
    if (restored.fault)
        return m_window.tell(diary::faultInWords(*restored.fault));
    m_diary.noteChange();
    m_window.tell(
        tr("Your diary is the one from the backup now. The one before is kept as %1.", "a file")
            .arg(QDir::toNativeSeparators(restored.kept)));
}

void DiaryBackup::close() {
    if (m_sheet == nullptr)
        return;
    diary::RestoreSheet* const sheet = m_sheet;
    m_sheet.clear();
    sheet->shut();
    sheet->deleteLater();
}

} // namespace supine::window
