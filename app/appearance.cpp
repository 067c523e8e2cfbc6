// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "app/controls/look.h"

#include <QGuiApplication>

#include <cassert>

namespace supine {

model::Theme themeNow() {
    switch (controls::theme().scheme) {
    case controls::Scheme::Dark:
        return model::Theme::Dark;
    case controls::Scheme::HighContrast:
        return model::Theme::HighContrast;
    case controls::Scheme::Light:
        break;
    }
    return model::Theme::Light;
}

Appearance::Appearance(const model::Library& library, QObject* parent)
    : QObject(parent), m_library(library) {}

void Appearance::choose(const figure::Choice& choice) {
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT changed();
}

const motion::Build& Appearance::build() const {
    const motion::Build* build = figure::buildOf(m_library, m_choice);
    assert(build != nullptr);
    return *build;
}

figure::Palette Appearance::palette() const {
    return figure::paletteOf(m_library, m_choice, themeNow());
}

bool Appearance::isMirrored() const {
    return m_choice.mirrored != QGuiApplication::isRightToLeft();
}

figure::Camera Appearance::placed(const figure::Camera& camera, const QRectF& area) const {
    return isMirrored() ? camera.mirroredIn(area) : camera;
}

} // namespace supine
