// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>

namespace supine::figure::tests {

/// The box round everything painted on a picture that began as nothing.
QRect boxOf(const QImage& image);

/// How many separate regions what is painted has.
int regionsIn(const QImage& image);

} // namespace supine::figure::tests
