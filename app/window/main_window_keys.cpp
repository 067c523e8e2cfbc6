// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that work on every page.
#include "app/settings/movements.h"
#include "app/window/keys_card.h"
#include "app/window/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QShortcut>

namespace supine::window {

using settings::movementsOf;

namespace {

constexpr double textStep = 0.25;
constexpr int movementKeys = 5;

} // namespace

// A session is left on purpose only, and nothing goes past the safety page before it was read.
bool MainWindow::mayWander() const {
    return m_place.page != Page::Session && m_settings.now().safetyRead;
}

QShortcut* MainWindow::addShortcut(const QKeySequence& keys, std::function<void()> action) {
    auto* const shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, this, std::move(action));
    return shortcut;
}

void MainWindow::addShortcuts() {
    const auto wander = [this](const QKeySequence& keys, const std::function<void()>& action) {
        addShortcut(keys, [this, action] {
            if (mayWander())
                action();
        });
    };
    wander(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    wander(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { openSettings(); });
    wander(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { openSearch(); });
    wander(QKeySequence(Qt::CTRL | Qt::Key_D), [this] { openDiary(); });
    wander(QKeySequence(Qt::Key_F1), [this] { openSafety(); });
    for (int i = 0; i < movementKeys; ++i)
        wander(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)), [this, i] {
            const auto movements = movementsOf(m_content.library);
            if (i < static_cast<int>(movements.size()))
                openExercise(movements[static_cast<std::size_t>(i)]->id);
        });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { changeTextSize(textStep); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { changeTextSize(textStep); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { changeTextSize(-textStep); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_0), [this] { changeTextSize(0); });
    addShortcut(QKeySequence(Qt::Key_F11), [this] { toggleFullScreen(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q), [] { QApplication::quit(); });
    addShortcut(QKeySequence(Qt::Key_Question), [this] {
        if (m_keys == nullptr)
            m_keys = new KeysCard(this);
        m_keys->toggle();
    });
}

} // namespace supine::window
