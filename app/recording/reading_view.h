// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recording/reading.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace supine::controls {
class Button;
class TextBlock;
} // namespace supine::controls

namespace supine::recording {

class LinePanel;
class Progress;
class SectionRow;

/// The script with the line that is read: the sections at the side where there is room, progress,
/// the line, and the way to other lines. R records again, L listens, the arrows go to the lines
/// beside this one, Page Up and Down to other sections.
class ReadingView : public QWidget {
    Q_OBJECT

public:
    /// The reading outlives the view.
    explicit ReadingView(Reading& reading, QWidget* parent = nullptr);

    /// What has the focus at first.
    QWidget* first() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeList();
    void addWays(QVBoxLayout* column);
    void addKeys();
    void addKey(const QKeySequence& key, const std::function<void()>& action);
    void refresh();

    Reading& m_reading;
    QScrollArea* m_list = nullptr;
    QScrollArea* m_main = nullptr;
    std::vector<SectionRow*> m_rows;
    Progress* m_progress;
    LinePanel* m_panel;
    controls::Button* m_previous;
    controls::Button* m_next;
    controls::Button* m_missing;
};

} // namespace supine::recording
