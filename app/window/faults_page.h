// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/page_frame.h"
#include "core/content/fault.h"

#include <vector>

namespace supine::window {

/// What could not be read, one sentence each with its place. Everything else works meanwhile.
class FaultsPage : public PageFrame {
    Q_OBJECT

public:
    explicit FaultsPage(const std::vector<content::Fault>& faults, QWidget* parent = nullptr);
};

} // namespace supine::window
