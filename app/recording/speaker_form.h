// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget> // first: moc of Qt 6.4 cannot read <numbers> before it

#include "app/voice/recording/recorded_pack.h"

class QLineEdit;
class QVBoxLayout;

namespace supine::controls {
class Button;
class Choice;
class Panel;
class TextBlock;
} // namespace supine::controls

namespace supine::recording {

/// Whose voice is recorded, asked simply: a name, how the speaker is named, and on what terms; and
/// what they agree to.
class SpeakerForm : public QWidget {
    Q_OBJECT

public:
    /// A pack that can be gone on with.
    struct Begun {
        QString name;
        QString progress; ///< "34 of 161 lines".
    };

    /// For a new voice, or one of those that were begun.
    explicit SpeakerForm(const std::vector<Begun>& begun, QWidget* parent = nullptr);
    /// For changing what was said before.
    explicit SpeakerForm(const voice::Narrator& speaker, QWidget* parent = nullptr);

    /// What has the focus at first.
    QWidget* first() const { return m_first; }

Q_SIGNALS:
    /// One of those begun is gone on with.
    void chosen(int begun);
    void agreed(const supine::voice::Narrator& speaker);

private:
    QVBoxLayout* makeColumn();
    void addBegun(QVBoxLayout* column, const std::vector<Begun>& begun);
    void addFields(QVBoxLayout* column, const voice::Narrator& speaker, const QString& action);
    QLineEdit* addField(QVBoxLayout* column, const QString& name, const QString& text);
    void addTerms(QVBoxLayout* column);
    void finish();

    voice::Narrator m_before;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_credit = nullptr;
    controls::Choice* m_terms = nullptr;
    controls::TextBlock* m_missing = nullptr;
    QWidget* m_first = nullptr;
};

} // namespace supine::recording
