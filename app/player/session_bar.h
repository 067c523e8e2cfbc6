// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/button.h"
#include "app/player/timeline_slider.h"

#include <QWidget>

namespace supine::player {

/// The foot of the session: the timeline over the transport. It stays left to right in every
/// language, as players do.
class SessionBar : public QWidget {
    Q_OBJECT

public:
    explicit SessionBar(const model::Library& library, QWidget* parent = nullptr);

    TimelineSlider* timeline() const { return m_timeline; }
    controls::Button* hurts() const { return m_hurts; }
    controls::Button* again() const { return m_again; }
    controls::Button* previous() const { return m_previous; }
    controls::Button* play() const { return m_play; }
    controls::Button* next() const { return m_next; }

    void setPlaying(bool playing);
    void setTimeLeft(const QString& words);
    void setMargin(double margin);
    void setOpacity(double opacity);

    /// The height it needs at the present text size and this width.
    int heightFor(int width) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int transportHeight() const;
    void placeTransport();

    TimelineSlider* m_timeline;
    controls::Button* m_hurts;
    controls::Button* m_again;
    controls::Button* m_previous;
    controls::Button* m_play;
    controls::Button* m_next;
    QString m_timeLeft;
    double m_margin = 48;
    double m_opacity = 1;
};

} // namespace supine::player
