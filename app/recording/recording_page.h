// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recording/reading.h"

#include <QWidget>

#include <memory>

namespace supine::controls {
class Button;
class TextBlock;
} // namespace supine::controls

namespace supine::recording {

class KeepSheet;

/// A page on which somebody records the lines of the sessions in their own voice: first whose voice
/// it is, then line by line. Everything that is kept is on disk at once.
class RecordingPage : public QWidget {
    Q_OBJECT

public:
    /// Where packs lie and what is heard and played with. Tests put their own in place of devices.
    struct Studio {
        QString root;   ///< The folder of a person's own voice packs.
        QString locale; ///< Of the texts, "de".
        std::unique_ptr<voice::Recorder> recorder;
        std::unique_ptr<voice::Replay> replay;
    };

    RecordingPage(const model::Library& library, Studio studio, QWidget* parent = nullptr);

    /// Leaves, or first asks what becomes of a take that was not kept.
    void leave();
    /// Null before it is known whose voice it is.
    Reading* reading() const { return m_reading.get(); }
    /// What has the focus at first.
    QWidget* first() const { return m_first; }

Q_SIGNALS:
    void left();
    /// Another line was kept.
    void kept();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectSheet();
    void askWho();
    void askAgain();
    void begin(voice::RecordedPack pack);
    void read();
    bool isAskedAgain() const;
    void put(QWidget* content, QWidget* first);
    void place();
    void placeContent(int margin);

    Studio m_studio;
    Script m_script;
    std::vector<voice::RecordedPack> m_begun;
    std::unique_ptr<Reading> m_reading;
    bool m_isGivenUp = false; ///< Takes that were not kept are not wanted.
    controls::Button* m_back;
    controls::TextBlock* m_title;
    controls::Button* m_speaker; ///< Changes whose voice it is.
    KeepSheet* m_sheet;
    QWidget* m_content = nullptr;
    QWidget* m_first = nullptr;
};

} // namespace supine::recording
