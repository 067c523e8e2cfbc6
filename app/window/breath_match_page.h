// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browse/moving_stage.h"
#include "app/controls/text_layout.h"
#include "app/player/breath_ring.h"
#include "app/window/breath_match.h"
#include "core/model/routine.h"

#include <functional>

namespace supine::controls {
class Button;
}

namespace supine::window {

class TapArea;

/// "Match my breath": somebody lies there and breathes with the person, who taps as each breath
/// turns. After three breaths the page says what it found and offers it. It can be read and tapped
/// from where one lies.
class BreathMatchPage : public browse::MovingStage {
    Q_OBJECT

public:
    /// Tells the time since some beginning; never goes back.
    using Clock = std::function<Seconds()>;

    /// Library and appearance are owned by the program and outlive the page. Without a clock of its
    /// own it takes the computer's.
    BreathMatchPage(const model::Library& library, const Appearance& appearance, Clock clock = {},
                    QWidget* parent = nullptr);

    const BreathMatch& match() const { return m_match; }
    /// What takes the taps, and the focus while it does.
    QWidget* tapArea() const;
    controls::Button* useIt() const { return m_use; }
    controls::Button* onceMore() const { return m_again; }
    /// What stands large on the page.
    QString instruction() const;
    /// What stands under it.
    QString hint() const;

    /// The breath turns now.
    void tap();
    /// Looks at the clock: gives up a breath that is too long, and leads the focus to the offer once
    /// a pace is found. Each frame does.
    void follow();

Q_SIGNALS:
    /// The person wants this pace.
    void paceChosen(const supine::BreathPace& pace);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintOver(QPainter& painter) override;
    QRegion changedOver() override;

private:
    /// Where everything stands, in logical pixels, in reading order.
    struct Places {
        QPointF ringCentre;
        double ringRadius = 0;
        QRectF words; ///< What instruction and hint may take.
        double instructionPixels = 0;
        double hintPixels = 0;
        double buttonsTop = 0;
    };

    void connectParts();
    void beginAgain();
    void use();
    /// Other words stand on the page now.
    void say();
    void place();
    Places placesNow() const;
    double fittingPixels(double largest, double width, int lines) const;
    controls::TextLayout setInstruction(const QString& words, double pixels, double width) const;
    controls::TextLayout setHint(const Places& places) const;
    QRectF visual(const QRectF& logical) const;
    QPointF ringCentre() const;
    player::RingReading ringNow() const;

    Clock m_clock;
    BreathMatch m_match;
    TapArea* m_area;
    controls::Button* m_back;
    controls::Button* m_use;
    controls::Button* m_again;
    Places m_places;
    controls::TextLayout m_words;
    controls::TextLayout m_hint;
    QString m_painted; ///< The words that were painted last.
};

} // namespace supine::window
