// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/controls/text_layout.h"
#include "app/figure/cels/cels.h"
#include "app/figure/moved.h"
#include "app/figure/pictures/cross_fade.h"
#include "app/player/breath_ring.h"
#include "app/player/glide.h"
#include "app/player/sign.h"
#include "app/player/stage_layout.h"
#include "app/player/teaching_view.h"
#include "app/player/turn.h"
#include "app/voice/sound.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace supine::player {

class Controller;

/// The room with the figure, the breath ring and the words: one painted picture that moves while it
/// can be seen. It holds the focus in a session; a click on it, Space and Enter ask to pause or
/// play. For a screen reader it is an animation whose name is the caption where our own voice is
/// not heard, with the figure in it as a graphic that is described on demand.
class Stage : public QWidget {
    Q_OBJECT

public:
    /// Controller and appearance are owned by the caller and outlive the stage.
    Stage(Controller& controller, const Appearance& appearance, QWidget* parent = nullptr);

    void setScene(Scene scene);
    Scene scene() const { return m_scene; }
    /// Height the timeline and transport take at the foot, and the header at the top.
    void setFrame(double headerHeight, double barHeight);
    /// Whether header and transport can be seen.
    void setControlsShown(bool shown);
    /// Whether ring, words and figure fill the stage as long as the controls cannot be seen.
    void setFloorView(bool wanted);
    /// Which way the picture is turned in a session; controls and the finish stay upright.
    void setTurn(Turn turn);
    /// Whether the words are as large as for somebody on the floor.
    View view() const;
    /// Where a button of this size belongs that goes with the words, in the widget: under them, or on
    /// the floor, where they are large, in the place of the phase word, while that is not shown.
    QRect placeBesideWords(const QSize& button);
    bool isTurned() const { return turnNow() != Turn::None; }
    void setCaptionsOn(bool on);
    void setVoiceOn(bool on);
    void setBreathOn(bool on);
    /// Which teaching layers are shown over the figure.
    void setLayers(const figure::Layers& layers);
    /// What an open panel covers of the widget; the words stay clear of it. Empty for none.
    void setPanel(const QRect& panel);
    bool hasPanel() const { return !m_panel.isEmpty(); }
    /// Width at the right end of the header that its controls take.
    void setHeaderControls(double width);
    /// Takes the session on and shows what has changed since the frame before. The stage asks
    /// itself sixty times a second while it is visible, and never while it is not.
    void showFrame();
    bool showsFrames() const { return m_frames.isActive(); }

    /// A new session: caption size and camera start anew.
    void sessionChanged();

    const StageLayout& layOutNow();
    /// What words, ring, header and the figure take of the widget now and in the next seconds.
    QRegion taken();
    /// The whole line on the screen, empty when there is none.
    QString captionText() const;
    /// What of it stands there: on the floor a line that leads no breath comes sentence by
    /// sentence.
    QString shownText() const;
    /// Where one is, in words for ears.
    QString description() const;
    /// What the figure does, in words.
    QString figureDescription() const;
    /// What a screen reader calls the stage: what it was told last, the caption where our own voice
    /// is not heard, else the title of what is practised.
    QString nameForReaders() const;
    /// Lets a screen reader say a sentence, while the stage has the focus. The sentence is the
    /// stage's name until the next caption.
    void tell(const QString& sentence);
    /// Lets a screen reader say the caption anew, where it says captions at all.
    void tellAgain() { m_captionTold.clear(); }

Q_SIGNALS:
    void pressed();
    /// A screen reader has been told this as the stage's name.
    void nameTold(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct Words {
        QString text;
        controls::TextLayout layout;
        Sign sign;
    };

    /// The words over the picture, which change by themselves.
    struct Signs {
        std::size_t chapter = 0;
        QString count;
        QString outOf;
        motion::BreathKind breath = motion::BreathKind::Free;
        QString caption;
        double captionIn = 1; ///< 0 to 1, how far the caption has come.
    };

    void relayOut();
    void rearrange(const std::function<void()>& change);
    void followCaption();
    Turn turnNow() const;
    QSize pictureSize() const { return turnedSize(turnNow(), size()); }
    QRect pictureRect() const { return {QPoint(), pictureSize()}; }
    QTransform turned() const { return toWidget(turnNow(), size()); }
    QMarginsF takenNow() const;
    QRectF panelNow() const;
    double moveShare() const;
    Shown shownNow() const;
    void followKeyPose();
    double keyIn() const;
    void paintKeyPoses(QPainter& painter, const TeachingView::Figure& figure,
                       const figure::BeforePart& before);
    double wordsIn() const;
    void setCaptionAtOnce();
    void tellCaption();
    void tellName();
    bool isHeard(const session::Cue& cue) const;
    void followCamera();
    QStringList longestCaptions() const;
    bool raisesArms() const;
    figure::Camera cameraNow() const;
    Words set(const QString& text) const;
    Signs signsNow() const;
    QRegion changedSigns();
    double captionIn() const;
    /// A place beside the figure, which changes sides with it.
    QRectF besideFigure(const QRectF& area) const;

    QRegion showPicture();
    bool mayHaveMoved(const TeachingView::Figure& figure, const Shown& shown);
    void paintFigure(QPainter& painter, const TeachingView::Figure& figure, const Shown& shown,
                     const figure::BeforePart& before);
    void paintPicture(QPainter& painter, const Shown& shown, const figure::BeforePart& before);
    void paintSmall(QPainter& painter, const Shown& shown) const;
    QRegion figureTaken() const;
    QRegion armsTaken() const;
    void placeTeaching();
    std::optional<Lesson> lessonNow() const;
    TeachingView::Figure figureNow() const;
    bool isMoving() const { return moveShare() < 1; }
    bool hasHeader() const;
    QPointF ringCentre() const;
    double ringRadius() const;
    RingReading reading() const;
    /// All that a kind of words may touch, in pixels.
    QRect headerBox() const;
    QRect ringBox() const;
    QRect captionBox() const;
    QRect boxOf(const QRectF& words) const;
    void paintWithin(QPainter& painter, const QRect& box);
    void paintSigns(QPainter& painter, const QRect& box);
    void paintHeaderSign(QPainter& painter, const QRect& box);
    void changeSigns();
    void paintHeader(QPainter& painter) const;
    using PaintRing = void (*)(QPainter&, QPointF, double, const RingReading&,
                               const controls::Theme&);
    void paintRing(QPainter& painter, PaintRing paint);
    void paintCount(QPainter& painter) const;
    void paintPhaseWord(QPainter& painter) const;
    void paintCaption(QPainter& painter, Words& words, double opacity) const;

    Controller& m_controller;
    const Appearance& m_appearance;
    QTimer m_frames;
    figure::Cels m_picture{figure::unseenStep}; ///< Room, figure and ring.
    bool m_pictureIsOld = true;
    /// Which pictures give way to each other, and how far they step back, in sixteenths.
    struct FadeKey {
        std::string from;
        std::string to;
        long dimmed = 0;

        bool operator==(const FadeKey&) const = default;
    };
    struct Fade {
        FadeKey key;
        figure::FadeLayers layers;
    };
    std::optional<Fade> m_fade;          ///< While one picture gives way to another.
    /// For who wants little motion: a pose for each breath, one giving way to the next.
    struct KeyPose {
        Seconds at{-1}; ///< In the timeline; negative for none.
        Shown shown;
    };
    KeyPose m_key;
    KeyPose m_keyBefore;
    QElapsedTimer m_keyFades;
    double m_keyInBefore = 1;
    TeachingView::Figure m_figureBefore; ///< When the figure was last asked to draw itself.
    Shown m_shownBefore;
    TeachingView m_teaching;
    Signs m_signs;
    Sign m_headerSign;
    Sign m_countSign;
    Sign m_phaseSign;
    StageLayout m_layout;
    bool m_layoutIsOld = true;
    bool m_captionIsOld = true;
    bool m_moved = false; ///< Whether ring, words and figure were on their way in the frame before.
    Scene m_scene = Scene::Lesson;
    Turn m_turn = Turn::None;
    bool m_controlsShown = true;
    bool m_floorView = true;
    double m_headerHeight = 64;
    double m_barHeight = 142;
    double m_headerControls = 120;
    QRect m_panel;
    bool m_captionsOn = true;
    bool m_voiceOn = true;
    bool m_breathOn = true;
    QString m_captionTold; ///< The caption a screen reader knows.
    QString m_told;        ///< Told in its place; empty from the next caption on.
    QStringList m_longest;
    bool m_armsRaised = false;
    StageLayout m_layoutBefore; ///< Of the scene or chapter before, while the camera moves.
    figure::Camera m_cameraFrom;
    QElapsedTimer m_cameraMoves;
    Words m_caption;
    double m_heightBefore = 0; ///< Of the caption before, which has to be painted over.
    QElapsedTimer m_captionFades;
};

} // namespace supine::player
