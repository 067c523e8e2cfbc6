// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/button.h"
#include "app/controls/range_dial.h"
#include "app/controls/sheet.h"
#include "app/controls/text_block.h"
#include "app/player/breath_wave.h"
#include "core/model/exercise.h"

class QBoxLayout;

namespace supine::player {

/// How far a person goes in the exercise that is being done, and how slowly they breathe, to be
/// changed while the session goes on.
class PacePanel : public controls::Sheet {
    Q_OBJECT

public:
    /// What it shows of a session.
    struct Reading {
        const model::Exercise* exercise = nullptr; ///< Null, and without range, it has no dial.
        double range = 1.0;                        ///< 0.4 to 1.0.
        BreathPace pace;
        bool isOwn = false; ///< Either is the person's own and not the level's.

        friend bool operator==(const Reading&, const Reading&) = default;
    };

    explicit PacePanel(QWidget* parent);

    /// Shows this without a signal. Returns whether other parts are seen now, so that it has to be
    /// placed anew.
    bool show(const Reading& reading);
    void setBreath(const motion::BreathState& breath) { m_wave->setBreath(breath); }
    /// With its first control in focus.
    void open();

    /// Chooses what to show so that the panel fits into `room` if it can, and returns how large it
    /// is then, never larger than the page. What does not fit can be scrolled.
    QSize fitTo(const QSize& room, const QSize& page);

Q_SIGNALS:
    void rangeChosen(double range);
    void paceChosen(const supine::BreathPace& pace);
    /// The level's own range and pace are wanted again.
    void levelWanted();

private:
    controls::Slider* addSlider(const QString& name, Seconds BreathPace::*half);
    void addRange();
    void setOneUnderOther(bool under);

    Reading m_reading;
    bool m_setting = false;
    controls::TextBlock* m_title;
    QWidget* m_far;
    controls::TextBlock* m_exercise;
    controls::TextBlock* m_share;
    controls::RangeDial* m_dial;
    controls::TextBlock* m_words; ///< The range in the exercise's own words.
    BreathWave* m_wave;
    std::vector<QBoxLayout*> m_rows;
    controls::Slider* m_in;
    controls::Slider* m_out;
    controls::Button* m_level;
};

} // namespace supine::player
