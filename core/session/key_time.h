// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

namespace supine::session {

/// The instant whose pose stands for the in- or out-breath that runs at `time`: the end of that
/// breath, or of its phase when that ends sooner. Who wants little motion sees these poses one after
/// another, on the breath. Not before `time`; a pure function of both.
Seconds keyTimeAt(const Timeline& timeline, Seconds time);

} // namespace supine::session
