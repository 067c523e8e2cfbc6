// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>

// The least a Qt program can show, at the size of Supine's first window: the measure for its start.
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QLabel label(QStringLiteral("Lie down, press play."));
    label.setAlignment(Qt::AlignCenter);
    label.resize(1280, 800);
    label.show();
    return QApplication::exec();
}
