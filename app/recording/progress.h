// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace supine::recording {

/// How much of the script is recorded: in words, and as a line that fills.
class Progress : public QWidget {
    Q_OBJECT

public:
    explicit Progress(QWidget* parent = nullptr);

    void set(std::size_t recorded, std::size_t all);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
    QString m_words;
};

} // namespace supine::recording
