// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/diary_files.h"

#include "app/diary/pages/words.h"
#include "app/diary/sentences.h"
#include "app/diary/taking.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace supine::window {

namespace {

/// Only gives the words below their place among the translations.
class DiaryFiles {
    Q_DECLARE_TR_FUNCTIONS(supine::window::DiaryFiles)
};

// A fault at the file itself is no fault of the diary.
QString sentenceOf(const diary::TakenIn& taken, const QString& file) {
    if (const auto* fault = std::get_if<diary::ImportFault>(&taken))
        return diary::sentenceOf(*fault);
    if (const auto* fault = std::get_if<diary::Fault>(&taken))
        return fault->place == file.toStdString() ? unreadableWords(file)
                                                  : diary::faultInWords(*fault);
    const int count = *std::get_if<int>(&taken);
    return count == 0 ? DiaryFiles::tr("Everything in that file is in your diary already.")
                      : DiaryFiles::tr("%n practice(s) taken into your diary.", nullptr, count);
}

} // namespace

QString documentsFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

QString writtenWords(const QString& file) {
    return DiaryFiles::tr("Your diary is in %1.").arg(QDir::toNativeSeparators(file));
}

QString unwritableWords(const QString& file) {
    return DiaryFiles::tr("%1 can't be written to. Choose another folder; your diary is unharmed.")
        .arg(QDir::toNativeSeparators(file));
}

QString unreadableWords(const QString& file) {
    //: %1 is a file.
    return DiaryFiles::tr("%1 can't be read, so nothing was taken in.")
        .arg(QDir::toNativeSeparators(file));
}

// The dialog itself adds the ending, so that it asks before it gives back a file that is there.
QString takeDiaryOut(QWidget* over, const std::vector<diary::Entry>& entries,
                     diary::DiaryPage::Format format) {
    const bool csv = format == diary::DiaryPage::Format::Csv;
    QFileDialog dialog(over, DiaryFiles::tr("Take your diary away"), documentsFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({csv ? DiaryFiles::tr("Table for any spreadsheet (*.csv)")
                               : DiaryFiles::tr("Whole diary, to be taken in again (*.json)")});
    dialog.setDefaultSuffix(csv ? QStringLiteral("csv") : QStringLiteral("json"));
    dialog.selectFile(QStringLiteral("supine-diary"));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    const QString file = dialog.selectedFiles().value(0);
    if (const auto fault = diary::takeOutTo(file, entries))
        return unwritableWords(file);
    return writtenWords(file);
}

QString takeDiaryIn(QWidget* over, diary::Store& store) {
    const QString file = QFileDialog::getOpenFileName(
        over, DiaryFiles::tr("Take a diary in"), documentsFolder(),
        DiaryFiles::tr("Diaries that were taken away (*.json *.csv)"));
    return file.isEmpty() ? QString() : sentenceOf(diary::takeIn(store, file), file);
}

} // namespace supine::window
