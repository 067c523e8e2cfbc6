// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace supine::diary {

/// A few lines of a person's own words. Tab leaves it.
class NoteField : public QWidget {
    Q_OBJECT

public:
    /// The name is read aloud and stands in the field while nothing is written there.
    explicit NoteField(const QString& name, const QString& text, QWidget* parent = nullptr);

    QString text() const;

Q_SIGNALS:
    /// The words were changed and the field was left or is going away.
    void written(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void followLook();
    void tell();

    QPlainTextEdit* m_edit;
    QString m_told;
};

} // namespace supine::diary
