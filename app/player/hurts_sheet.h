// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/button.h"
#include "app/controls/sheet.h"
#include "app/controls/text_block.h"
#include "app/player/answer_row.h"
#include "app/player/hurt_places.h"

class QVBoxLayout;

namespace supine::player {

/// "It hurts": asks what would help and offers three ways and to carry on. Keys 1, 2 and 3 choose,
/// Escape carries on. Where it hurts may be said besides.
class HurtsSheet : public controls::Sheet {
    Q_OBJECT

public:
    explicit HurtsSheet(QWidget* parent);

    /// Begins a question: the exercise that a skip would go on to, and whether this one is as small
    /// as it gets. None of the places is chosen.
    void begin(const QString& next, bool smallestAlready);
    void setSmallestAlready(bool smallest);
    /// Shows itself where it was put, with the offered answer in focus: to move less, or to skip
    /// where the movement is as small as it gets.
    void ask() { open(m_smallest ? m_skip : m_less); }
    std::vector<model::HurtPlace> places() const { return m_places->chosen(); }

    /// For somebody who lies away from the screen: the answers alone, as large as the window
    /// allows, each with the sign it has on a remote.
    void setLarge(bool large);
    bool isLarge() const { return m_large; }

    /// Chooses what to show in a page of this size and returns how large the sheet is there. What
    /// does not fit can be scrolled; the three answers and the way back are seen without.
    QSize fitTo(const QSize& page);

Q_SIGNALS:
    void moveLess();
    void skip();
    void stop();
    void carryOn();
    void placesChanged();

private:
    void addParts();
    void connectParts();
    void setNotes();
    void setBrief(bool brief);
    void setUnit(double unit);
    void setWordsUnit(double unit);
    double tallUnit(const QSize& page);
    void showInHead(QWidget* words, bool shown);
    QSize fitLarge(const QSize& page);
    bool fitsLarge(const QSize& page) const;

    QString m_next;
    bool m_smallest = false;
    bool m_brief = false; ///< Without second lines, for a low window.
    bool m_large = false;
    QVBoxLayout* m_head; ///< Title and lead.
    controls::TextBlock* m_title;
    controls::TextBlock* m_lead;
    AnswerRow* m_less;
    AnswerRow* m_skip;
    AnswerRow* m_stop;
    AnswerRow* m_goOn; ///< The way back among large answers.
    controls::TextBlock* m_where;
    HurtPlaces* m_places;
    controls::TextBlock* m_rule;
    controls::Button* m_carryOn;
    controls::TextBlock* m_remote;
};

} // namespace supine::player
