// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/icon.h"
#include "app/controls/reactive.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace supine::browse {

/// A row that opens what lies under it, with a line above. Closed at first.
class Disclosure : public QWidget {
    Q_OBJECT

public:
    Disclosure(controls::Icon icon, const QString& title, const QString& note,
               QWidget* parent = nullptr);

    /// Where the disclosed things go.
    QVBoxLayout* content() const { return m_content; }
    QAbstractButton* header() const { return m_header; }
    bool isOpen() const { return m_header->isChecked(); }
    void setOpen(bool open) { m_header->setChecked(open); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAbstractButton* m_header;
    QWidget* m_body;
    QVBoxLayout* m_content;
};

} // namespace supine::browse
