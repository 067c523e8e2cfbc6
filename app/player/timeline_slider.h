// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/accessible.h"
#include "app/controls/reactive.h"
#include "core/session/timeline.h"

#include <QWidget>

#include <vector>

namespace supine::player {

/// The session as a line of chapters, each as long as it lasts, with a knob where one is. The mouse
/// drags the knob; arrows move it 5 s, with Control a chapter, Home and End to the ends. It runs
/// from left to right in every language. To a screen reader it is a slider in seconds.
class TimelineSlider : public controls::Reactive<QWidget>, public controls::Valued {
    Q_OBJECT

public:
    explicit TimelineSlider(const model::Library& library, QWidget* parent = nullptr);

    /// The timeline outlives its being shown; null shows nothing.
    void setTimeline(const session::Timeline* timeline);
    void setPosition(Seconds position);

    double value() const override { return m_position.count(); }
    double minimum() const override { return 0; }
    double maximum() const override;
    double step() const override;
    void setValue(double seconds) override;
    QString valueText() const override;

    /// Where an instant stands, in pixels from the left, and back.
    double xOf(Seconds time) const;
    Seconds timeAt(double x) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void sought(supine::Seconds to);
    /// To the next chapter (+1) or the one before (-1).
    void chapterWanted(int direction);
    /// The pointer or the keyboard's focus is at an instant, that many pixels from the left.
    void pointedAt(supine::Seconds at, int x);
    void pointedAway();

protected:
    double focusCorner() const override { return 10; }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// Left and right end of a chapter, in pixels.
    struct Span {
        double left = 0;
        double right = 0;
    };
    Span spanOf(std::size_t chapter) const;
    void moveByKey(const QKeyEvent& event);
    double lineY() const;
    bool hasNames() const;
    bool isNow(const session::Chapter& chapter) const;
    std::vector<std::size_t> namesByWeight() const;
    void paintLine(QPainter& painter, std::size_t chapter) const;
    void paintNames(QPainter& painter) const;

    const model::Library& m_library;
    const session::Timeline* m_timeline = nullptr;
    Seconds m_position{};
};

} // namespace supine::player
