// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/sound_export.h"

#include "app/controls/button.h"
#include "app/controls/space.h"
#include "app/controls/text_block.h"
#include "app/text.h"
#include "app/voice/make_sound.h"
#include "app/settings/movements.h"
#include "app/settings/settings_group.h"

#include <QAccessible>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QPainter>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>

namespace supine::settings {

namespace {

using controls::Button;
using controls::Icon;
using controls::TextBlock;

constexpr int lineHeight = 6;

QString musicFolder() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::MusicLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

QString titleOf(const session::Plan& plan) {
    return SoundExport::tr("%1, %2", "A routine and its level, the title of a sound file")
        .arg(text::of(plan.routine.title), text::levelName(plan.options.level));
}

bool isSilent(const voice::Volumes& volumes) {
    return volumes.master <= 0 || !(volumes.voiceOn || volumes.breathOn || volumes.chimeOn);
}

} // namespace

// The dialog itself adds the ending, so that it asks before it gives back a file that is there.
QString askForSoundFile(QWidget* over, const QString& name) {
    QFileDialog dialog(over, SoundExport::tr("Save the session as a sound file"), musicFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const QString wav = SoundExport::tr("WAV, large and plain (*.wav)");
    dialog.setNameFilters({SoundExport::tr("Opus, small (*.opus)"), wav});
    dialog.setDefaultSuffix(QStringLiteral("opus"));
    QObject::connect(
        &dialog, &QFileDialog::filterSelected, &dialog, [&dialog, wav](const QString& filter) {
            dialog.setDefaultSuffix(filter == wav ? QStringLiteral("wav") : QStringLiteral("opus"));
        });
    dialog.selectFile(name);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

SoundExport::SoundExport(const model::Library& library, SettingsKeeper& settings,
                         const voice::LinesAhead* ahead, QWidget* parent)
    : QWidget(parent), m_library(library), m_settings(settings), m_ahead(ahead), m_askPath(&askForSoundFile),
      m_button(new Button(Button::Kind::Outline, Icon::Sound, {})),
      m_status(new TextBlock({}, controls::Type::Note, controls::Ink::Second)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new SettingRow(
        tr("Save the session as a sound file"),
        tr("All you would hear after Start, at your own pace and volume"), m_button));
    auto* const under = new QVBoxLayout;
    under->setContentsMargins(controls::space::tight, 0, controls::space::tight,
                              controls::space::normal);
    under->addWidget(m_status);
    column->addLayout(under);
    m_status->hide();
    connect(m_button, &Button::clicked, this, &SoundExport::pressed);
    connect(&m_export, &voice::BackgroundExport::progressed, this, &SoundExport::progress);
    connect(&m_export, &voice::BackgroundExport::ended, this, &SoundExport::finish);
    followExport();
}

QString SoundExport::status() const {
    return m_status->text();
}

void SoundExport::followExport() {
    m_button->setLabel(isSaving() ? tr("Cancel") : tr("Save…"));
    m_button->setPictogram(isSaving() ? Icon::Close : Icon::Sound);
    m_button->setAccessibleDescription(tr("Save the session as a sound file"));
    update();
}

void SoundExport::pressed() {
    if (isSaving())
        m_export.cancel();
    else
        save();
}

void SoundExport::save() {
    const Settings& s = m_settings.now();
    const model::Routine* const routine = chosenRoutine(m_library, s);
    if (routine == nullptr)
        return say(tr("There is no routine to save."));
    if (isSilent(s.volumes))
        return say(tr("Nothing would be heard in the file: the volume is at 0, or voice, breath "
                      "sound and chime are off."));
    auto voice = voice::findVoice(QLocale().name(), m_library,
                                  m_ahead ? m_ahead->lines() : voice::RenderedLines{});
    session::TimelineOptions options = timelineOptions(s, m_library, s.level);
    options.lineSeconds = voice::lineSecondsOf(voice);
    const auto plan = session::makePlan(m_library, *routine, options);
    if (plan)
        write(*plan, std::move(voice));
    else
        say(text::plain(plan.error().sentence));
}

void SoundExport::write(const session::Plan& plan, std::shared_ptr<const voice::Voice> voice) {
    const QString title = titleOf(plan);
    const QString path = m_askPath(this, title + QStringLiteral(".opus"));
    if (path.isEmpty())
        return;
    const auto format = voice::soundFormatOf(path);
    if (!format)
        return say(tr("Nothing was saved. Please let the name end in .opus or .wav."));
    m_path = path;
    m_export.start(voice::wholeSound(plan, std::move(voice), m_settings.now().volumes), path,
                   *format, title.toStdString());
    progress(0);
    followExport();
}

void SoundExport::progress(int percent) {
    m_percent = percent;
    m_status->setText(tr("Saving: %1 %", "How much of a file is written").arg(percent));
    m_status->show();
    update();
}

void SoundExport::finish(const voice::Exported& exported) {
    using End = voice::Exported::End;
    const QString shown = QDir::toNativeSeparators(m_path);
    followExport();
    if (exported.end == End::Whole)
        say(tr("Saved as %1").arg(shown));
    else if (exported.end == End::Cancelled)
        say(tr("Cancelled. Nothing was saved."));
    else if (exported.end == End::NoFile)
        say(tr("Nothing was saved: %1 is no file. Please choose another name.").arg(shown));
    else
        say(tr("%1 can't be written: %2. Please choose another place.")
                .arg(shown,
                     exported.reason.isEmpty() ? tr("the encoder failed") : exported.reason));
    Q_EMIT ended();
}

// Somebody who does not see the line hears it too.
void SoundExport::say(const QString& sentence) {
    m_status->setText(sentence);
    m_status->show();
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void SoundExport::paintEvent(QPaintEvent*) {
    if (!isSaving())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto line = [&](double share, const QColor& colour) {
        const int width = static_cast<int>(share * m_status->width());
        const QRect whole(m_status->x(), m_status->geometry().bottom() + controls::space::hair,
                          width, lineHeight);
        painter.setBrush(colour);
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), whole),
                                lineHeight / 2.0, lineHeight / 2.0);
    };
    line(1, controls::theme().line);
    line(m_percent / 100.0, controls::theme().primary);
}

} // namespace supine::settings
