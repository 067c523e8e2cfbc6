// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/exercise_card.h"

#include "app/controls/panel.h"
#include "app/controls/text_layout.h"
#include "app/controls/type.h"
#include "app/text.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace supine::browse {

namespace {

using controls::Type;

constexpr double frame = 6;
constexpr double aspect = 0.56;
constexpr double narrowCard = 180;
constexpr int frameLength = 33;

double cardLine(Type type, double unit) {
    return std::ceil(controls::fontFor(type, unit).pixelSize() * 1.3);
}

} // namespace

ExerciseCard::ExerciseCard(Content content, QWidget* parent) : Reactive(parent) {
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(frameLength);
    connect(&m_frames, &QTimer::timeout, this, [this] { update(showMotion()); });
    connect(content.appearance, &Appearance::changed, this, &ExerciseCard::followLook);
    setContent(std::move(content));
}

void ExerciseCard::setContent(Content content) {
    m_content = std::move(content);
    setText(text::of(m_content.exercise->shortTitle));
    setAccessibleName(tr("%1. %2, %3", "Number, exercise and dose, as read aloud")
                          .arg(QString::number(m_content.number), text(), m_content.dose));
    // The still looks the same at every level and pace; only the times in it differ.
    if (m_prepared)
        m_key =
            keyPictureOf(*m_content.exercise, *m_content.timeline, m_content.appearance->build());
    update();
}

void ExerciseCard::setUnit(double unit) {
    if (unit == m_unit)
        return;
    m_unit = unit;
    updateGeometry();
    update();
}

double ExerciseCard::wordsHeight() const {
    return 12 + cardLine(Type::CardTitle, m_unit) + cardLine(Type::Legend, m_unit) + 14;
}

int ExerciseCard::heightForWidth(int width) const {
    return static_cast<int>(std::ceil((width - 2 * frame) * aspect + frame + wordsHeight()));
}

QSize ExerciseCard::sizeHint() const {
    return {200, heightForWidth(200)};
}

QRectF ExerciseCard::pictureArea() const {
    return {frame, frame, width() - 2 * frame, height() - frame - wordsHeight()};
}

void ExerciseCard::preparePicture() {
    m_prepared = true;
    if (pictureArea().height() < 8)
        return;
    m_key = keyPictureOf(*m_content.exercise, *m_content.timeline, m_content.appearance->build());
    m_still = stillOf(picture(), m_key, pictureArea().size(), devicePixelRatioF());
    update();
}

ExercisePicture ExerciseCard::picture() const {
    return {m_content.exercise, m_content.appearance, m_content.timeline};
}

QRegion ExerciseCard::showMotion() {
    const QRect area = pictureArea().toRect();
    const QRegion changed =
        m_moving.show({area.size(), devicePixelRatioF()},
                      [this, &area](QPainter& painter, const figure::BeforePart& before) {
                          painter.translate(-area.topLeft());
                          paintScene(painter, pictureArea(), picture(), timeOfMotion(), before);
                      });
    return changed.translated(area.topLeft());
}

void ExerciseCard::paintMotion(QPainter& painter) {
    const QRect area = pictureArea().toRect();
    if (!m_moving.isShown({area.size(), devicePixelRatioF()}))
        showMotion();
    painter.save();
    painter.setClipPath(pictureShape(area));
    painter.translate(area.topLeft());
    m_moving.paint(painter, QRect(QPoint(), area.size()));
    painter.restore();
}

// The first round of the movement, over and over.
Seconds ExerciseCard::timeOfMotion() const {
    const double length = (m_key.until - m_key.from).count();
    const double since = static_cast<double>(m_motion.nsecsElapsed()) * 1e-9;
    return m_key.from + Seconds(std::fmod(since, std::max(length, 0.1)));
}

void ExerciseCard::followAttention() {
    const bool moves = m_prepared && isVisible() && (underMouse() || hasFocus());
    if (moves == m_frames.isActive())
        return;
    m_motion.restart();
    m_moving = figure::Cels();
    if (moves)
        m_frames.start();
    else
        m_frames.stop();
    update();
}

void ExerciseCard::enterEvent(QEnterEvent* event) {
    Reactive::enterEvent(event);
    followAttention();
}

void ExerciseCard::leaveEvent(QEvent* event) {
    Reactive::leaveEvent(event);
    followAttention();
}

void ExerciseCard::focusInEvent(QFocusEvent* event) {
    Reactive::focusInEvent(event);
    followAttention();
}

void ExerciseCard::focusOutEvent(QFocusEvent* event) {
    Reactive::focusOutEvent(event);
    followAttention();
}

void ExerciseCard::hideEvent(QHideEvent* event) {
    Reactive::hideEvent(event);
    followAttention();
}

void ExerciseCard::resizeEvent(QResizeEvent*) {
    if (m_prepared)
        preparePicture();
}

void ExerciseCard::followLook() {
    Reactive::followLook();
    if (m_prepared)
        preparePicture();
}

void ExerciseCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        Reactive::keyPressEvent(event);
}

void ExerciseCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const controls::Theme& t = controls::theme();
    const QColor ground = controls::mixed(t.surface, t.tint, isDown() ? 0.9 : 0.45 * hover());
    controls::paintSurface(painter, QRectF(rect()), controls::radius::card, ground);
    if (m_frames.isActive())
        paintMotion(painter);
    else if (!m_still.isNull())
        painter.drawPixmap(pictureArea().topLeft(), m_still);
    else
        paintStill(painter, pictureArea(), picture(), m_prepared ? &m_key : nullptr);
    const double top = pictureArea().bottom() + 12;
    const double padding = width() < narrowCard ? 12 : 16;
    const QRectF title(padding, top, width() - 2 * padding, cardLine(Type::CardTitle, m_unit));
    painter.setFont(controls::fontFor(Type::CardTitle, m_unit));
    painter.setPen(t.ink);
    const QFontMetricsF metrics(painter.font());
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text(), Qt::ElideRight, title.width()));
    painter.setFont(controls::fontFor(Type::Legend, m_unit));
    painter.setPen(t.ink3);
    const QFontMetricsF small(painter.font());
    painter.drawText(QRectF(padding, title.bottom(), title.width(), cardLine(Type::Legend, m_unit)),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     small.elidedText(m_content.dose, Qt::ElideRight, title.width()));
}

} // namespace supine::browse
