// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings_keeper.h"
#include "app/voice/engines/lines_ahead.h"
#include "app/voice/export/background_export.h"

#include <QWidget>

#include <functional>

namespace supine::controls {
class Button;
class TextBlock;
} // namespace supine::controls

namespace supine::settings {

/// Asks where a file goes, beginning with a name; empty when the person wants none. A file that is
/// there is only given back when the person agreed that it is replaced.
using AskPath = std::function<QString(QWidget* over, const QString& name)>;

/// Asks by the desktop's file dialog. Where no ending was typed it is that of the chosen kind.
QString askForSoundFile(QWidget* over, const QString& name);

/// The row of the settings that saves the session which Start would begin as a sound file: the
/// person's own routine, level, pace, ranges and volumes. A line under it tells how far it is,
/// where the file lies in the end, or why there is none. The button calls a file off while it is
/// written.
class SoundExport : public QWidget {
    Q_OBJECT

public:
    /// All three are owned by the program and outlive the row; `ahead` may be null.
    SoundExport(const model::Library& library, SettingsKeeper& settings,
                const voice::LinesAhead* ahead = nullptr, QWidget* parent = nullptr);

    /// Asks in another way than askForSoundFile().
    void setAskPath(AskPath ask) { m_askPath = std::move(ask); }

    controls::Button* button() const { return m_button; }
    bool isSaving() const { return m_export.isRunning(); }
    /// What the line says; empty before the first file.
    QString status() const;

Q_SIGNALS:
    /// A file is whole or there will be none.
    void ended();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void pressed();
    void save();
    void write(const session::Plan& plan, std::shared_ptr<const voice::Voice> voice);
    void progress(int percent);
    void finish(const voice::Exported& exported);
    void say(const QString& sentence);
    void followExport();

    const model::Library& m_library;
    SettingsKeeper& m_settings;
    const voice::LinesAhead* m_ahead;
    AskPath m_askPath;
    QString m_path; ///< Of the file that is written, or was last.
    int m_percent = 0;
    controls::Button* m_button;
    controls::TextBlock* m_status;
    voice::BackgroundExport m_export;
};

} // namespace supine::settings
