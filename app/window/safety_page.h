// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/page_frame.h"
#include "app/settings/settings_keeper.h"
#include "core/model/routine.h"

class QBoxLayout;

namespace supine::window {

/// What a person should know before they practise. It asks nothing, scores nothing and decides nothing.
class SafetyPage : public PageFrame {
    Q_OBJECT

public:
    enum class Occasion { FirstRun, Again };

    SafetyPage(const model::Library& library, settings::SettingsKeeper& settings, Occasion occasion,
               QWidget* parent = nullptr);

    /// "I have read this"; null when it was read before.
    controls::Button* readButton() const { return m_read; }

Q_SIGNALS:
    void read();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addHead();
    void addUrgent(const model::Library& library, const QString& emergencyNumber);
    void addMore(const model::Library& library);
    void addFoot();

    QBoxLayout* m_urgent = nullptr;
    controls::Button* m_read = nullptr;
};

} // namespace supine::window
