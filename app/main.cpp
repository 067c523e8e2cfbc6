// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/run.h"

int main(int argc, char** argv) {
    return supine::commands::run(argc, argv);
}
