// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browse/moving_stage.h"
#include "app/controls/accessible.h"
#include "core/session/timeline.h"

namespace supine::settings {

/// A small stage over the range dials: it shows the exercise whose dial was touched last, exactly as far
/// as the dial says.
class RangePreview : public browse::MovingStage, public controls::Described {
    Q_OBJECT

public:
    /// The library is owned by the program and outlives the preview.
    RangePreview(const model::Library& library, const Appearance& appearance, QWidget* parent = nullptr);

    /// `options` with this person's range of the exercise in it.
    void demonstrate(const model::Exercise& exercise, const session::TimelineOptions& options);

    QString description() const override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {600, heightForWidth(600)}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintOver(QPainter& painter) override;

private:
    void frame();

    const model::Library& m_library;
    std::string m_exercise;
};

} // namespace supine::settings
