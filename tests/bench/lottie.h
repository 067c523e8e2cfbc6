// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/cels/drawing.h"

#include <QSize>

#include <vector>

namespace supine::bench {

/// Whether the bench was built with librlottie.
bool hasLottie();

/// Milliseconds that librlottie computes for each of these drawings of a picture of this size,
/// exported to Lottie JSON with every fill as a shape of its own. What clips limit is cut before;
/// gradients are given as flat fills and pictures are left out, both in librlottie's favour. Each
/// drawing is a frame of its own, because librlottie keeps what does not change. Empty without
/// librlottie.
std::vector<double> lottieTimes(const std::vector<figure::Drawing>& drawings, QSize size);

} // namespace supine::bench
