// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/scroll_fade.h"

#include "app/controls/look.h"

#include <QEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>

#include <algorithm>
#include <cstdlib>

namespace supine::controls {

namespace {

constexpr double clearest = 0.25; ///< Of the height, where the fade ends in the bare ground.

class ScrollFade : public QWidget {
public:
    ScrollFade(QScrollArea* scroll, QColor Theme::*ground) : QWidget(scroll), m_scroll(scroll), m_ground(ground) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        const QScrollBar* const bar = scroll->verticalScrollBar();
        connect(bar, &QScrollBar::valueChanged, this, [this] { update(); });
        connect(bar, &QScrollBar::rangeChanged, this, [this] { update(); });
        connect(&look(), &Look::changed, this, [this] { update(); });
        scroll->viewport()->installEventFilter(this);
        setGeometry(scroll->viewport()->geometry());
        raise();
    }

    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
            setGeometry(m_scroll->viewport()->geometry());
        return false;
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const QScrollBar* const bar = m_scroll->verticalScrollBar();
        QPainter painter(this);
        if (bar->value() > bar->minimum())
            paintEnd(painter, 0, fadeOver(bar->value() - bar->minimum()));
        if (bar->value() < bar->maximum())
            paintEnd(painter, height(), height() - fadeOver(bar->maximum() - bar->value()));
    }

private:
    // It grows with what is hidden, so that it does not come at once.
    int fadeOver(int hidden) const { return std::min({fadeHeight, hidden, height() / 3}); }

    void paintEnd(QPainter& painter, int edge, int inside) const {
        const QColor solid = theme().*m_ground;
        QColor clear = solid;
        clear.setAlpha(0);
        QLinearGradient gradient(0, edge, 0, inside);
        gradient.setColorAt(clearest, solid);
        gradient.setColorAt(1, clear);
        painter.fillRect(QRect(0, std::min(edge, inside), width(), std::abs(edge - inside)), gradient);
    }

    QScrollArea* m_scroll;
    QColor Theme::*m_ground;
};

} // namespace

void fadeEnds(QScrollArea* scroll, QColor Theme::*ground) {
    new ScrollFade(scroll, ground);
}

} // namespace supine::controls
