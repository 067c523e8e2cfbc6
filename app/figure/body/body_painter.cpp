// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/body_painter.h"

#include "app/figure/body/parts.h"

namespace supine::figure {

bool isSolved(const motion::Body& body) {
    return !body.trunk.front.empty() && !body.trunk.back.empty();
}

void paintBody(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    if (!isSolved(body))
        return;
    for (const Part& part : bodyParts())
        part.paint(sheet, body, build);
}

} // namespace supine::figure
