// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/session_page.h"

#include "app/player/session_parts.h"

namespace supine::player {

SessionPage::SessionPage(const model::Library& library, const Appearance& appearance,
                         voice::Sound& sound, QWidget* parent)
    : QWidget(parent), m_parts(std::make_unique<Parts>(*this, library, appearance, sound)) {
    qRegisterMetaType<Seconds>();
    setAccessibleName(tr("Session"));
}

SessionPage::~SessionPage() = default;

std::optional<session::TimelineFault> SessionPage::start(const model::Routine& routine,
                                                         session::TimelineOptions options) {
    return m_parts->start(routine, std::move(options));
}

void SessionPage::askAtFinish(std::optional<int> before) {
    m_parts->askAtFinish(before);
}

bool SessionPage::isRunning() const {
    return m_parts->isRunning();
}

void SessionPage::end() {
    m_parts->end();
}

Practising SessionPage::practising() const {
    return m_parts->practising();
}

const session::Session* SessionPage::session() const {
    return m_parts->session();
}

void SessionPage::answerRemote(Act asked) {
    m_parts->answerRemote(asked);
}

void SessionPage::seek(Seconds to) {
    m_parts->seek(to);
}

Preferences SessionPage::preferences() const {
    return m_parts->preferences();
}

void SessionPage::setPreferences(const Preferences& preferences) {
    m_parts->setPreferences(preferences);
}

void SessionPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_parts->place();
}

void SessionPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_parts->takeFocus();
}

void SessionPage::keyPressEvent(QKeyEvent* event) {
    if (!m_parts->answerKey(*event))
        QWidget::keyPressEvent(event);
}

bool SessionPage::eventFilter(QObject* watched, QEvent* event) {
    m_parts->noticeInput(watched, *event);
    return QWidget::eventFilter(watched, event);
}

} // namespace supine::player
