// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

namespace supine::settings {

/// Something that can be set, where it stands on the settings page.
struct Findable {
    int section = 0;
    QString title;
    QString note;              ///< May be empty.
    QString under;             ///< The title it stands under with others.
    QPointer<QWidget> control; ///< Null once its section was made anew.
};

/// What of a control takes the keyboard: itself or the first of its parts; null where nothing does.
QWidget* firstStopIn(QWidget* control);

/// What the page of a section shows now: its rows, and what stands there without a row.
std::vector<Findable> findablesOn(const QWidget& page, int section);

/// Those in whose words all of these occur, in any order, without regard to capitals and accents.
/// Without any word nothing is found.
std::vector<Findable> found(const std::vector<Findable>& all, const QString& words);

} // namespace supine::settings
