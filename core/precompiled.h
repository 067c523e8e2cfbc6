// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What most files of the core include, compiled once (SUPINE_PRECOMPILE). No file relies on it:
// each includes what it uses, and the developer presets build without it.
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>
