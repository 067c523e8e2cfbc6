// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What most files of the app include, compiled once (SUPINE_PRECOMPILE). No file relies on it: each
// includes what it uses, and the developer presets build without it.
#include "core/precompiled.h"

#include <QAccessible>
#include <QPainter>
#include <QSettings>
#include <QTimer>
#include <QWidget>
