// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/situation.h"

namespace supine::desktop {

/// When the desktop says which exercise has begun: to somebody who does not see the window. What it
/// has said goes when the window is seen again or the session is over.
class Announcement {
public:
    enum class Due { Nothing, Say, Withdraw };

    /// Takes on what the situation is now and answers what is to be done.
    Due follow(const Situation& situation);

private:
    std::string m_exercise; ///< That was under way last.
    bool m_said = false;
};

} // namespace supine::desktop
