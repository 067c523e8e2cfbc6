// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <string>

namespace supine::figure::tests {

/// Fails the test when a picture has visibly changed from tests/golden/NAME.png, and says where both
/// and their difference can be seen. With SUPINE_UPDATE_GOLDEN=1 the picture becomes the golden one.
void expectGolden(const std::string& name, const QImage& now);

} // namespace supine::figure::tests
