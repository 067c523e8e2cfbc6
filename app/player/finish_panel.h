// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/button.h"
#include "app/controls/text_block.h"

#include <QWidget>

namespace supine::player {

/// The words of the finish over the stage: a closing line, what was practised, and the way back.
/// Nothing in it runs out.
class FinishPanel : public QWidget {
    Q_OBJECT

public:
    explicit FinishPanel(QWidget* parent);

    /// `closing` is the line that is spoken, `practised` one sentence or nothing.
    void show(const QString& closing, const QString& practised);

Q_SIGNALS:
    void done();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    controls::TextBlock* m_closing;
    controls::TextBlock* m_practised;
    controls::Button* m_back;
};

} // namespace supine::player
