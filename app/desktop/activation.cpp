// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/activation.h"

namespace supine::desktop {

namespace {

constexpr const char* tokenVariable = "XDG_ACTIVATION_TOKEN";

} // namespace

QString activationToken() {
    return qEnvironmentVariable(tokenVariable);
}

void setActivationToken(const QString& token) {
    if (!token.isEmpty())
        qputenv(tokenVariable, token.toUtf8());
}

} // namespace supine::desktop
