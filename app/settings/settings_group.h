// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/panel.h"

#include <vector>

namespace supine::controls {
class TextBlock;
}

class QBoxLayout;
class QVBoxLayout;

namespace supine::settings {

/// One thing to set: its words, and its control beside them or under them where the page is narrow.
class SettingRow : public QWidget {
    Q_OBJECT

public:
    /// `note` may be empty.
    SettingRow(const QString& title, const QString& note, QWidget* control, QWidget* parent = nullptr);

    const QString& title() const { return m_title; }
    QString note() const;
    /// Another note; one that was empty stays so.
    void setNote(const QString& note);
    QWidget* control() const { return m_control; }
    /// How much larger its title is in a large window, default 1; the note goes half of the way.
    void setUnit(double unit);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_title;
    controls::TextBlock* m_words;
    controls::TextBlock* m_note = nullptr; ///< Null without one.
    QBoxLayout* m_line;
    QWidget* m_control;
};

/// A few settings that belong together, on one surface, with lines between them.
class SettingsGroup : public controls::Panel {
    Q_OBJECT

public:
    explicit SettingsGroup(QWidget* parent = nullptr);

    void add(const QString& title, const QString& note, QWidget* control);
    void add(QWidget* row);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_column;
    std::vector<QWidget*> m_rows;
};

} // namespace supine::settings
