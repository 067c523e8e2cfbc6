<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>content</name>
    <message>
        <source>Arm raise</source>
        <comment>arm-raise/title</comment>
        <translation>Arme heben</translation>
    </message>
    <message>
        <source>Arm raise</source>
        <comment>arm-raise/short-title</comment>
        <translation>Arme heben</translation>
    </message>
    <message>
        <source>A strong upper belly and shoulders that move well both help your core hold steady. This simple move may help with both.</source>
        <comment>arm-raise/purpose</comment>
        <translation>Ein kräftiger Oberbauch und gut bewegliche Schultern helfen deiner Körpermitte, stabil zu bleiben. Diese einfache Bewegung kann bei beidem helfen.</translation>
    </message>
    <message>
        <source>{n} raises</source>
        <comment>arm-raise/dose-unit</comment>
        <translation>{n}× heben</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>arm-raise/note-form-title</comment>
        <translation>So wird es gut</translation>
    </message>
    <message>
        <source>Let it begin behind you: your shoulder blades glide down your back, as if they were the short end of a lever and your arms the long end. Keep your body as still as you can. You should feel your belly work, and that is good.</source>
        <comment>arm-raise/note-form</comment>
        <translation>Lass die Bewegung hinten beginnen: Deine Schulterblätter gleiten den Rücken hinunter, als wären sie das kurze Ende eines Hebels und deine Arme das lange. Halte deinen Körper so ruhig, wie du kannst. Du solltest spüren, wie dein Bauch arbeitet, und das ist gut so.</translation>
    </message>
    <message>
        <source>Lowering (ours)</source>
        <comment>arm-raise/note-lowering-title</comment>
        <translation>Senken (unsere Ergänzung)</translation>
    </message>
    <message>
        <source>The arms come down on the in-breath.</source>
        <comment>arm-raise/note-lowering</comment>
        <translation>Die Arme sinken beim Einatmen.</translation>
    </message>
    <message>
        <source>Pain, a frozen shoulder or another shoulder problem: go only as far as is comfortable; one arm alone is fine.</source>
        <comment>arm-raise/note-take-care</comment>
        <translation>Schmerzen, eine steife Schulter oder ein anderes Problem mit der Schulter: Geh nur so weit, wie es angenehm ist; ein Arm allein ist auch gut.</translation>
    </message>
    <message>
        <source>5, then 6, then 10.</source>
        <comment>arm-raise/note-as-it-gets-easier</comment>
        <translation>5, dann 6, dann 10.</translation>
    </message>
    <message>
        <source>a little way (36 degrees)</source>
        <comment>arm-raise/range-small</comment>
        <translation>ein kleines Stück (36 Grad)</translation>
    </message>
    <message>
        <source>most of the way (63 degrees)</source>
        <comment>arm-raise/range-middle</comment>
        <translation>das meiste des Weges (63 Grad)</translation>
    </message>
    <message>
        <source>straight up, a right angle with the floor (90 degrees)</source>
        <comment>arm-raise/range-full</comment>
        <translation>senkrecht nach oben, im rechten Winkel zum Boden (90 Grad)</translation>
    </message>
    <message>
        <source>Arms straight along your sides, elbows not locked.</source>
        <comment>arm-raise/step-arms-long</comment>
        <translation>Die Arme liegen gerade neben dir, die Ellbogen sind nicht durchgedrückt.</translation>
    </message>
    <message>
        <source>Last, arm raise. Arms straight by your sides, elbows unlocked. Keep your body still.</source>
        <comment>arm-raise/arms-long</comment>
        <translation>Zuletzt: Arme heben. Arme gerade neben dir, Ellbogen locker. Der Körper bleibt ruhig.</translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <comment>arm-raise/step-first-breath</comment>
        <translation>Atme ein.</translation>
    </message>
    <message>
        <source>Breathe in. Shoulders easy.</source>
        <comment>arm-raise/first-breath</comment>
        <translation>Einatmen. Schultern locker.</translation>
    </message>
    <message>
        <source>Our choice; add one or two every few days, as [nhs-inform] advises.</source>
        <comment>arm-raise/dose-1</comment>
        <translation>Unsere Wahl; alle paar Tage ein oder zwei mehr, wie es [nhs-inform] rät.</translation>
    </message>
    <message>
        <source>Breathe out and raise both arms. Aim for a right angle with the floor, or less: only as far as is comfortable.</source>
        <comment>arm-raise/step-raise</comment>
        <translation>Atme aus und hebe beide Arme. Ziel ist ein rechter Winkel zum Boden, oder weniger: nur so weit, wie es angenehm ist.</translation>
    </message>
    <message>
        <source>Breathe out and raise both arms. Aim for a right angle with the bed, or less: only as far as is comfortable.</source>
        <comment>arm-raise/step-raise-bed</comment>
        <translation>Atme aus und hebe beide Arme. Ziel ist ein rechter Winkel zum Bett, oder weniger: nur so weit, wie es angenehm ist.</translation>
    </message>
    <message>
        <source>Out: raise your arms to a right angle.</source>
        <comment>arm-raise/raise-1</comment>
        <translation>Aus: Hebe die Arme zum rechten Winkel.</translation>
    </message>
    <message>
        <source>Out: raise your arms a little way.</source>
        <comment>arm-raise/raise-1-small</comment>
        <translation>Aus: Hebe die Arme ein kleines Stück.</translation>
    </message>
    <message>
        <source>Out: raise your arms most of the way.</source>
        <comment>arm-raise/raise-1-middle</comment>
        <translation>Aus: Hebe die Arme fast ganz hoch.</translation>
    </message>
    <message>
        <source>Out: raise your arms toward the ceiling.</source>
        <comment>arm-raise/raise-1-high</comment>
        <translation>Aus: Hebe die Arme zur Decke.</translation>
    </message>
    <message>
        <source>Out: only as far as is comfortable.</source>
        <comment>arm-raise/raise-2</comment>
        <translation>Aus: nur so weit, wie es angenehm ist.</translation>
    </message>
    <message>
        <source>Out: shoulder blades slide down, arms float up.</source>
        <comment>arm-raise/raise-3</comment>
        <translation>Aus: Schulterblätter gleiten abwärts, Arme schweben hoch.</translation>
    </message>
    <message>
        <source>Out: body still, belly works. That&apos;s good.</source>
        <comment>arm-raise/raise-4</comment>
        <translation>Aus: Körper ruhig, Bauch arbeitet. Gut so.</translation>
    </message>
    <message>
        <source>{n}. Out, and raise.</source>
        <comment>arm-raise/raise-later</comment>
        <translation>{n}. Aus, und heben.</translation>
    </message>
    <message>
        <source>Last one. Out, and raise.</source>
        <comment>arm-raise/raise-last</comment>
        <translation>Das letzte Mal. Aus, und heben.</translation>
    </message>
    <message>
        <source>Breathe in and lower them slowly.</source>
        <comment>arm-raise/step-lower</comment>
        <translation>Atme ein und senke sie langsam.</translation>
    </message>
    <message>
        <source>In: lower your arms slowly.</source>
        <comment>arm-raise/lower-1</comment>
        <translation>Ein: Arme langsam senken.</translation>
    </message>
    <message>
        <source>In, and slowly down.</source>
        <comment>arm-raise/lower-2</comment>
        <translation>Ein, und langsam senken.</translation>
    </message>
    <message>
        <source>In, and down.</source>
        <comment>arm-raise/lower-later</comment>
        <translation>Ein, und senken.</translation>
    </message>
    <message>
        <source>In, and down. Two more.</source>
        <comment>arm-raise/lower-two-more</comment>
        <translation>Ein, und senken. Noch zwei.</translation>
    </message>
    <message>
        <source>In, and down. Let go.</source>
        <comment>arm-raise/lower-last</comment>
        <translation>Ein, und senken. Loslassen.</translation>
    </message>
    <message>
        <source>Diaphragmatic breathing</source>
        <comment>diaphragmatic-breathing/title</comment>
        <translation>Zwerchfellatmung</translation>
    </message>
    <message>
        <source>Breathing</source>
        <comment>diaphragmatic-breathing/short-title</comment>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>A warm-up is a good start to any practice. This one helps you notice your body and begin to let tension go.</source>
        <comment>diaphragmatic-breathing/purpose</comment>
        <translation>Aufwärmen ist ein guter Anfang für jedes Üben. Hier hilft es dir, deinen Körper zu spüren und erste Spannung loszulassen.</translation>
    </message>
    <message>
        <source>{n} breaths</source>
        <comment>diaphragmatic-breathing/dose-unit</comment>
        <translation>{n} Atemzüge</translation>
    </message>
    <message>
        <source>On your back, knees bent, feet flat on the floor. This position is called hook-lying; all five movements start here.</source>
        <comment>diaphragmatic-breathing/note-start</comment>
        <translation>Auf dem Rücken, Knie gebeugt, Füße flach auf dem Boden. Das heißt Rückenlage mit aufgestellten Füßen; alle fünf Bewegungen beginnen so.</translation>
    </message>
    <message>
        <source>How pursed lips feel</source>
        <comment>diaphragmatic-breathing/note-pursed-lips-title</comment>
        <translation>So fühlen sich gespitzte Lippen an</translation>
    </message>
    <message>
        <source>As if you cooled a spoon of soup.</source>
        <comment>diaphragmatic-breathing/note-pursed-lips</comment>
        <translation>Als würdest du einen Löffel Suppe kühl pusten.</translation>
    </message>
    <message>
        <source>Your own pace</source>
        <comment>diaphragmatic-breathing/note-own-breath-title</comment>
        <translation>Dein eigenes Tempo</translation>
    </message>
    <message>
        <source>If your own breath is shorter, follow your own.</source>
        <comment>diaphragmatic-breathing/note-own-breath</comment>
        <translation>Wenn dein eigener Atem kürzer ist, folge deinem eigenen.</translation>
    </message>
    <message>
        <source>Dizzy or light-headed: let the breath get small and ordinary. Never hold it. Short of breath when you lie flat: raise your head and shoulders on pillows, and ask first. Sore belly or a recent operation there: leave out the press of the hands.</source>
        <comment>diaphragmatic-breathing/note-take-care</comment>
        <translation>Schwindlig oder benommen: Lass den Atem klein und normal werden. Halte ihn nie an. Atemnot im flachen Liegen: Lagere Kopf und Schultern auf Kissen höher und frag vorher. Wunder Bauch oder dort vor Kurzem operiert: Lass den Druck der Hände weg.</translation>
    </message>
    <message>
        <source>6 breaths, then 10, then 15; or a slower pace. Deep means comfortable, never forced.</source>
        <comment>diaphragmatic-breathing/note-as-it-gets-easier</comment>
        <translation>6 Atemzüge, dann 10, dann 15; oder ein langsameres Tempo. Tief heißt angenehm, nie mit Zwang.</translation>
    </message>
    <message>
        <source>small, easy breath</source>
        <comment>diaphragmatic-breathing/range-small</comment>
        <translation>ein kleiner, leichter Atem</translation>
    </message>
    <message>
        <source>a fuller breath</source>
        <comment>diaphragmatic-breathing/range-middle</comment>
        <translation>ein vollerer Atem</translation>
    </message>
    <message>
        <source>a slow, deep breath with no strain</source>
        <comment>diaphragmatic-breathing/range-full</comment>
        <translation>ein langsamer, tiefer Atem ohne Anstrengung</translation>
    </message>
    <message>
        <source>Lie with knees bent and feet flat. Rest both hands on your belly.</source>
        <comment>diaphragmatic-breathing/step-hands-on-belly</comment>
        <translation>Lieg mit gebeugten Knien, die Füße flach. Lege beide Hände auf den Bauch.</translation>
    </message>
    <message>
        <source>First, belly breathing, to warm up. Rest both hands on your belly.</source>
        <comment>diaphragmatic-breathing/hands-on-belly</comment>
        <translation>Zuerst zum Aufwärmen: Bauchatmung. Lege beide Hände auf den Bauch.</translation>
    </message>
    <message>
        <source>Our choice; add one or two every few days, as [nhs-inform] advises.</source>
        <comment>diaphragmatic-breathing/dose-1</comment>
        <translation>Unsere Wahl; alle paar Tage ein oder zwei mehr, wie es [nhs-inform] rät.</translation>
    </message>
    <message>
        <source>Breathe in through your nose, slow and deep. Your belly lifts your hands and your lower ribs may widen.</source>
        <comment>diaphragmatic-breathing/step-breathe-in</comment>
        <translation>Atme langsam und tief durch die Nase ein. Dein Bauch hebt deine Hände, und deine unteren Rippen werden vielleicht weiter.</translation>
    </message>
    <message>
        <source>Slowly in, through your nose.</source>
        <comment>diaphragmatic-breathing/breathe-in-1</comment>
        <translation>Langsam ein, durch die Nase.</translation>
    </message>
    <message>
        <source>In: your belly lifts your hands.</source>
        <comment>diaphragmatic-breathing/breathe-in-2</comment>
        <translation>Ein: Der Bauch hebt die Hände.</translation>
    </message>
    <message>
        <source>In: your low ribs may widen.</source>
        <comment>diaphragmatic-breathing/breathe-in-3</comment>
        <translation>Ein: Die unteren Rippen werden weit.</translation>
    </message>
    <message>
        <source>In, as deep as is easy.</source>
        <comment>diaphragmatic-breathing/breathe-in-4</comment>
        <translation>Ein, so tief es leicht geht.</translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <comment>diaphragmatic-breathing/breathe-in-later</comment>
        <translation>Einatmen.</translation>
    </message>
    <message>
        <source>Two more. Breathe in.</source>
        <comment>diaphragmatic-breathing/breathe-in-two-more</comment>
        <translation>Noch zwei. Einatmen.</translation>
    </message>
    <message>
        <source>Last one. Breathe in.</source>
        <comment>diaphragmatic-breathing/breathe-in-last</comment>
        <translation>Das letzte Mal. Einatmen.</translation>
    </message>
    <message>
        <source>Breathe out through pursed lips. Let your hands press lightly to help the air out.</source>
        <comment>diaphragmatic-breathing/step-breathe-out</comment>
        <translation>Atme durch gespitzte Lippen aus. Lass deine Hände leicht drücken und der Luft hinaushelfen.</translation>
    </message>
    <message>
        <source>Out through pursed lips, long and easy.</source>
        <comment>diaphragmatic-breathing/breathe-out-1</comment>
        <translation>Durch gespitzte Lippen aus, lang und leicht.</translation>
    </message>
    <message>
        <source>Out: hands press lightly, helping the air.</source>
        <comment>diaphragmatic-breathing/breathe-out-2</comment>
        <translation>Aus: Hände drücken leicht, helfen der Luft.</translation>
    </message>
    <message>
        <source>Out: let your shoulders grow heavy.</source>
        <comment>diaphragmatic-breathing/breathe-out-3</comment>
        <translation>Aus: Lass die Schultern schwer werden.</translation>
    </message>
    <message>
        <source>Breathe out.</source>
        <comment>diaphragmatic-breathing/breathe-out-later</comment>
        <translation>Ausatmen.</translation>
    </message>
    <message>
        <source>And slowly out.</source>
        <comment>diaphragmatic-breathing/breathe-out-last</comment>
        <translation>Und langsam aus.</translation>
    </message>
    <message>
        <source>Let the breath come by itself. Lie a few moments in peace.</source>
        <comment>diaphragmatic-breathing/step-lie-in-peace</comment>
        <translation>Lass den Atem von selbst kommen. Lieg ein paar Augenblicke in Ruhe.</translation>
    </message>
    <message>
        <source>Let your breath come by itself. Lie here in peace.</source>
        <comment>diaphragmatic-breathing/lie-in-peace</comment>
        <translation>Lass den Atem von selbst kommen. Lieg ganz in Ruhe.</translation>
    </message>
    <message>
        <source>Choose to let your body go. The floor holds you.</source>
        <comment>diaphragmatic-breathing/step-let-go</comment>
        <translation>Lass deinen Körper bewusst los. Der Boden trägt dich.</translation>
    </message>
    <message>
        <source>Choose to let your body go. The bed holds you.</source>
        <comment>diaphragmatic-breathing/step-let-go-bed</comment>
        <translation>Lass deinen Körper bewusst los. Das Bett trägt dich.</translation>
    </message>
    <message>
        <source>Choose to let your body go. The floor holds you.</source>
        <comment>diaphragmatic-breathing/let-go</comment>
        <translation>Lass deinen Körper bewusst los. Der Boden trägt dich.</translation>
    </message>
    <message>
        <source>Choose to let your body go. The bed holds you.</source>
        <comment>diaphragmatic-breathing/let-go-bed</comment>
        <translation>Lass deinen Körper bewusst los. Das Bett trägt dich.</translation>
    </message>
    <message>
        <source>Getting down</source>
        <comment>getting-down/title</comment>
        <translation>Hinlegen</translation>
    </message>
    <message>
        <source>Getting down</source>
        <comment>getting-down/short-title</comment>
        <translation>Hinlegen</translation>
    </message>
    <message>
        <source>Time to come down to the floor, or onto your bed, and to lie down.</source>
        <comment>getting-down/purpose</comment>
        <translation>Zeit, auf den Boden oder auf dein Bett zu kommen und dich hinzulegen.</translation>
    </message>
    <message>
        <source>Have a firm chair beside your mat, a folded towel for your head, and this computer&apos;s remote or keyboard within reach.</source>
        <comment>getting-down/note-start</comment>
        <translation>Stell einen festen Stuhl neben deine Matte, leg ein gefaltetes Handtuch für den Kopf bereit und die Fernbedienung oder Tastatur dieses Computers in Reichweite.</translation>
    </message>
    <message>
        <source>Stand by a firm chair. Hold it and kneel down, one knee at a time.</source>
        <comment>getting-down/step-kneel</comment>
        <translation>Stell dich an einen festen Stuhl. Halte dich fest und knie dich hin, ein Knie nach dem anderen.</translation>
    </message>
    <message>
        <source>Take your time. Sit on the edge of your bed.</source>
        <comment>getting-down/step-kneel-bed</comment>
        <translation>Lass dir Zeit. Setz dich auf die Bettkante.</translation>
    </message>
    <message>
        <source>Take your time. Hold a firm chair, and kneel down slowly.</source>
        <comment>getting-down/kneel</comment>
        <translation>Lass dir Zeit. Halte einen festen Stuhl und knie dich langsam hin.</translation>
    </message>
    <message>
        <source>Take your time. Sit on the edge of your bed.</source>
        <comment>getting-down/kneel-bed</comment>
        <translation>Lass dir Zeit. Setz dich auf die Bettkante.</translation>
    </message>
    <message>
        <source>Put both hands on the floor. Lower one hip, then lie on that side.</source>
        <comment>getting-down/step-to-your-side</comment>
        <translation>Setze beide Hände auf den Boden. Senke eine Hüfte, dann lege dich auf diese Seite.</translation>
    </message>
    <message>
        <source>Lie down on your side, and bring both legs up.</source>
        <comment>getting-down/step-to-your-side-bed</comment>
        <translation>Leg dich auf die Seite und hol beide Beine nach.</translation>
    </message>
    <message>
        <source>Hands on the floor. Lower one hip, then lie on that side.</source>
        <comment>getting-down/to-your-side</comment>
        <translation>Hände auf den Boden. Senke eine Hüfte, dann lege dich auf diese Seite.</translation>
    </message>
    <message>
        <source>Lie down on your side, and bring both legs up.</source>
        <comment>getting-down/to-your-side-bed</comment>
        <translation>Leg dich auf die Seite und hol beide Beine nach.</translation>
    </message>
    <message>
        <source>Roll onto your back with shoulders and hips together.</source>
        <comment>getting-down/step-roll-onto-back</comment>
        <translation>Roll dich auf den Rücken, Schultern und Hüften zusammen.</translation>
    </message>
    <message>
        <source>Roll onto your back, shoulders and hips together. Bend your knees.</source>
        <comment>getting-down/roll-onto-back</comment>
        <translation>Roll dich auf den Rücken, Schultern und Hüften zusammen. Stell die Füße auf.</translation>
    </message>
    <message>
        <source>Rolling over and getting up</source>
        <comment>getting-up/title</comment>
        <translation>Zur Seite rollen und aufstehen</translation>
    </message>
    <message>
        <source>Getting up</source>
        <comment>getting-up/short-title</comment>
        <translation>Aufstehen</translation>
    </message>
    <message>
        <source>Onto your side first, then up with the help of your hands.</source>
        <comment>getting-up/purpose</comment>
        <translation>Erst auf die Seite, dann mit Hilfe der Hände nach oben.</translation>
    </message>
    <message>
        <source>Knees together. Roll onto your side, shoulders and hips as one.</source>
        <comment>getting-up/step-roll-over</comment>
        <translation>Knie zusammen. Roll dich auf die Seite, Schultern und Hüften wie ein Stück.</translation>
    </message>
    <message>
        <source>Knees together. Roll onto your side, shoulders and hips as one.</source>
        <comment>getting-up/roll-over</comment>
        <translation>Knie zusammen. Roll dich auf die Seite, Schultern und Hüften wie ein Stück.</translation>
    </message>
    <message>
        <source>Stay on your side for two easy breaths.</source>
        <comment>getting-up/step-side-rest</comment>
        <translation>Bleib zwei ruhige Atemzüge lang auf der Seite.</translation>
    </message>
    <message>
        <source>Stay here for two easy breaths.</source>
        <comment>getting-up/side-rest</comment>
        <translation>Bleib hier, zwei ruhige Atemzüge lang.</translation>
    </message>
    <message>
        <source>Push up with your hands until you sit. Wait until your head is clear.</source>
        <comment>getting-up/step-push-up</comment>
        <translation>Drück dich mit den Händen hoch, bis du sitzt. Warte, bis dein Kopf klar ist.</translation>
    </message>
    <message>
        <source>Let your legs slide off the edge as you push up to sit.</source>
        <comment>getting-up/step-push-up-bed</comment>
        <translation>Lass die Beine über die Kante gleiten und drück dich dabei hoch zum Sitzen.</translation>
    </message>
    <message>
        <source>Push up with your hands until you sit. Wait until your head is clear.</source>
        <comment>getting-up/push-up</comment>
        <translation>Drück dich mit den Händen hoch, bis du sitzt. Warte, bis dein Kopf klar ist.</translation>
    </message>
    <message>
        <source>Let your legs slide off the edge as you push up to sit.</source>
        <comment>getting-up/push-up-bed</comment>
        <translation>Lass die Beine über die Kante gleiten und drück dich dabei hoch zum Sitzen.</translation>
    </message>
    <message>
        <source>Hold the chair, put one foot in front, and stand up when you are ready.</source>
        <comment>getting-up/step-stand</comment>
        <translation>Halte dich am Stuhl, stell einen Fuß nach vorn und steh auf, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>Wait until your head is clear. Stand up when you are ready.</source>
        <comment>getting-up/step-stand-bed</comment>
        <translation>Warte, bis dein Kopf klar ist. Steh auf, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>Hold the chair. One foot in front, and stand when you are ready.</source>
        <comment>getting-up/stand</comment>
        <translation>Halte dich am Stuhl. Ein Fuß nach vorn, und steh auf, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>Wait until your head is clear. Stand when you are ready.</source>
        <comment>getting-up/stand-bed</comment>
        <translation>Warte, bis dein Kopf klar ist. Steh auf, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>Knees to chest</source>
        <comment>knees-to-chest/title</comment>
        <translation>Knie zur Brust</translation>
    </message>
    <message>
        <source>Knees to chest</source>
        <comment>knees-to-chest/short-title</comment>
        <translation>Knie zur Brust</translation>
    </message>
    <message>
        <source>A movement to let the back go. You may well feel a pleasant stretch low in the back; enjoy it.</source>
        <comment>knees-to-chest/purpose</comment>
        <translation>Eine Bewegung, bei der der Rücken loslassen darf. Du spürst vielleicht eine angenehme Dehnung im unteren Rücken; genieße sie.</translation>
    </message>
    <message>
        <source>{n} × both knees</source>
        <comment>knees-to-chest/dose-unit</comment>
        <translation>{n} × beide Knie</translation>
    </message>
    <message>
        <source>Why the knee floats up first (ours)</source>
        <comment>knees-to-chest/note-knee-floats-title</comment>
        <translation>Warum das Knie zuerst hochschwebt (unsere Ergänzung)</translation>
    </message>
    <message>
        <source>Lying flat, the arm cannot reach a knee whose foot is on the floor. It comes up until the thigh is upright; then the arm goes round it.</source>
        <comment>knees-to-chest/note-knee-floats</comment>
        <translation>Im Liegen kommt der Arm nicht an ein Knie, dessen Fuß auf dem Boden steht. Es kommt hoch, bis der Oberschenkel senkrecht ist; dann legt sich der Arm darum.</translation>
    </message>
    <message>
        <source>Which hold</source>
        <comment>knees-to-chest/note-which-hold-title</comment>
        <translation>Welcher Griff</translation>
    </message>
    <message>
        <source>From range 0.75 arms round the tops of the shins (the front of the lower leg). Below it the shins are out of reach: hands behind the thighs. Sore or new knee: hands behind the thighs at any range.</source>
        <comment>knees-to-chest/note-which-hold</comment>
        <translation>Ab Weite 0,75 die Arme um den oberen Teil der Schienbeine (die Vorderseite der Unterschenkel). Darunter sind die Schienbeine außer Reichweite: Hände hinter die Oberschenkel. Wundes oder neues Knie: bei jeder Weite Hände hinter die Oberschenkel.</translation>
    </message>
    <message>
        <source>New hip: leave this one out until your surgeon allows it. Thin bones or a broken bone in the spine: leave it out or stay at the smallest range. Knees may point a little outward if your belly needs room. Pain, tingling or numbness that travels farther down a leg: stop.</source>
        <comment>knees-to-chest/note-take-care</comment>
        <translation>Neue Hüfte: Lass diese Übung aus, bis die Ärztin oder der Arzt, die dich operiert haben, sie erlauben. Dünne Knochen oder ein Knochenbruch in der Wirbelsäule: Lass sie aus oder bleib bei der kleinsten Weite. Die Knie dürfen etwas nach außen zeigen, wenn dein Bauch Platz braucht. Schmerz, Kribbeln oder Taubheit, die weiter ins Bein wandern: Hör auf.</translation>
    </message>
    <message>
        <source>One round, then two, then three. Never pull harder.</source>
        <comment>knees-to-chest/note-as-it-gets-easier</comment>
        <translation>Eine Runde, dann zwei, dann drei. Zieh nie stärker.</translation>
    </message>
    <message>
        <source>thigh to the ceiling, hands behind the thighs</source>
        <comment>knees-to-chest/range-small</comment>
        <translation>Oberschenkel zur Decke, Hände hinter den Oberschenkeln</translation>
    </message>
    <message>
        <source>a little past upright, hands behind the thighs</source>
        <comment>knees-to-chest/range-middle</comment>
        <translation>etwas über senkrecht hinaus, Hände hinter den Oberschenkeln</translation>
    </message>
    <message>
        <source>near the chest, arms round the upper shins</source>
        <comment>knees-to-chest/range-full</comment>
        <translation>nah an der Brust, Arme um die oberen Schienbeine</translation>
    </message>
    <message>
        <source>Start with the easier side. Bend only while there is no pain and no discomfort.</source>
        <comment>knees-to-chest/step-ready</comment>
        <translation>Beginne mit der leichteren Seite. Beuge nur, solange nichts weh tut und nichts unangenehm ist.</translation>
    </message>
    <message>
        <source>Next, knees to chest. Start on your easier side. Go only as far as feels good.</source>
        <comment>knees-to-chest/ready</comment>
        <translation>Jetzt: Knie zur Brust. Beginne mit deiner leichteren Seite. Geh nur so weit, wie es gut tut.</translation>
    </message>
    <message>
        <source>Our choice; one round is each knee once and both together. Growth as [nhs-inform] advises, slower.</source>
        <comment>knees-to-chest/dose-1</comment>
        <translation>Unsere Wahl; eine Runde ist jedes Knie einmal und beide zusammen. Steigern, wie es [nhs-inform] rät, nur langsamer.</translation>
    </message>
    <message>
        <source>Left arm to left knee, or right to right: put one arm round, and let the knee float up to meet it.</source>
        <comment>knees-to-chest/step-arm-round-first</comment>
        <translation>Linker Arm zum linken Knie, oder rechter zum rechten: Leg einen Arm darum und lass das Knie ihm entgegenschweben.</translation>
    </message>
    <message>
        <source>Arm round the knee, same side.</source>
        <comment>knees-to-chest/arm-round-first</comment>
        <translation>Arm ums Knie, gleiche Seite.</translation>
    </message>
    <message>
        <source>Other side first: arm round knee.</source>
        <comment>knees-to-chest/arm-round-first-later</comment>
        <translation>Zuerst die andere Seite: Arm ums Knie.</translation>
    </message>
    <message>
        <source>Bring that knee up toward your chest.</source>
        <comment>knees-to-chest/step-first-knee</comment>
        <translation>Hol dieses Knie hoch zur Brust.</translation>
    </message>
    <message>
        <source>Out: bring that knee toward your chest.</source>
        <comment>knees-to-chest/first-knee</comment>
        <translation>Aus: Hol dieses Knie zur Brust.</translation>
    </message>
    <message>
        <source>Out: knee up, thigh to the ceiling.</source>
        <comment>knees-to-chest/first-knee-small</comment>
        <translation>Aus: Knie hoch, Oberschenkel zur Decke.</translation>
    </message>
    <message>
        <source>Out: knee a little past upright.</source>
        <comment>knees-to-chest/first-knee-middle</comment>
        <translation>Aus: Knie etwas über senkrecht hinaus.</translation>
    </message>
    <message>
        <source>Out: knee toward your chest.</source>
        <comment>knees-to-chest/first-knee-later</comment>
        <translation>Aus: das Knie zur Brust.</translation>
    </message>
    <message>
        <source>Keep the first knee up. Put the other arm round the other knee.</source>
        <comment>knees-to-chest/step-arm-round-second</comment>
        <translation>Halte das erste Knie oben. Leg den anderen Arm um das andere Knie.</translation>
    </message>
    <message>
        <source>Keep it. Reach for the other.</source>
        <comment>knees-to-chest/arm-round-second</comment>
        <translation>Halte es. Greif nach dem anderen.</translation>
    </message>
    <message>
        <source>Keep it. Reach for the other.</source>
        <comment>knees-to-chest/arm-round-second-later</comment>
        <translation>Halte es. Greif nach dem anderen.</translation>
    </message>
    <message>
        <source>Bring the other knee up beside it.</source>
        <comment>knees-to-chest/step-second-knee</comment>
        <translation>Hol das andere Knie daneben hoch.</translation>
    </message>
    <message>
        <source>Out: now bring the other knee up.</source>
        <comment>knees-to-chest/second-knee</comment>
        <translation>Aus: Jetzt das andere Knie hochholen.</translation>
    </message>
    <message>
        <source>Out: the other knee too.</source>
        <comment>knees-to-chest/second-knee-later</comment>
        <translation>Aus: auch das andere Knie.</translation>
    </message>
    <message>
        <source>Wrap your arms lightly round the tops of your shins, just below the knees.</source>
        <comment>knees-to-chest/step-hold-in-1</comment>
        <translation>Leg die Arme leicht um die oberen Schienbeine, knapp unter den Knien.</translation>
    </message>
    <message>
        <source>Arms lightly round your upper shins.</source>
        <comment>knees-to-chest/hold-in-1</comment>
        <translation>Arme leicht um die oberen Schienbeine.</translation>
    </message>
    <message>
        <source>Hands lightly behind your thighs.</source>
        <comment>knees-to-chest/hold-in-1-small</comment>
        <translation>Hände leicht hinter die Oberschenkel.</translation>
    </message>
    <message>
        <source>Arms light. Breathe in.</source>
        <comment>knees-to-chest/hold-in-1-later</comment>
        <translation>Arme leicht. Einatmen.</translation>
    </message>
    <message>
        <source>You may feel a pleasant stretch in your low back. Enjoy it.</source>
        <comment>knees-to-chest/step-hold-out-1</comment>
        <translation>Vielleicht spürst du eine angenehme Dehnung im unteren Rücken. Genieße sie.</translation>
    </message>
    <message>
        <source>You may feel a good stretch. Enjoy.</source>
        <comment>knees-to-chest/hold-out-1</comment>
        <translation>Vielleicht spürst du eine gute Dehnung. Genieße.</translation>
    </message>
    <message>
        <source>Out: let your low back lengthen.</source>
        <comment>knees-to-chest/hold-out-1-later</comment>
        <translation>Aus: Der untere Rücken wird lang.</translation>
    </message>
    <message>
        <source>Keep breathing.</source>
        <comment>knees-to-chest/step-hold-in-2</comment>
        <translation>Atme weiter.</translation>
    </message>
    <message>
        <source>Breathe in. Stay easy.</source>
        <comment>knees-to-chest/hold-in-2</comment>
        <translation>Einatmen. Bleib locker.</translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <comment>knees-to-chest/hold-in-2-later</comment>
        <translation>Einatmen.</translation>
    </message>
    <message>
        <source>Let hips and knees bend more only while it feels good.</source>
        <comment>knees-to-chest/step-hold-out-2</comment>
        <translation>Lass Hüften und Knie nur weiter beugen, solange es gut tut.</translation>
    </message>
    <message>
        <source>Hips and knees fold more, if easy.</source>
        <comment>knees-to-chest/hold-out-2</comment>
        <translation>Hüften und Knie mehr beugen, wenn&apos;s leichtfällt.</translation>
    </message>
    <message>
        <source>Breathe out.</source>
        <comment>knees-to-chest/hold-out-2-later</comment>
        <translation>Ausatmen.</translation>
    </message>
    <message>
        <source>Keep hold of one knee.</source>
        <comment>knees-to-chest/step-lower-first-in</comment>
        <translation>Halte ein Knie weiter fest.</translation>
    </message>
    <message>
        <source>Breathe in. Keep holding on.</source>
        <comment>knees-to-chest/lower-first-in</comment>
        <translation>Einatmen. Halte weiter fest.</translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <comment>knees-to-chest/lower-first-in-later</comment>
        <translation>Einatmen.</translation>
    </message>
    <message>
        <source>Lower one foot slowly to the floor, belly gently drawn in.</source>
        <comment>knees-to-chest/step-lower-first</comment>
        <translation>Senke einen Fuß langsam zum Boden, den Bauch sanft eingezogen.</translation>
    </message>
    <message>
        <source>Lower one foot slowly to the bed, belly gently drawn in.</source>
        <comment>knees-to-chest/step-lower-first-bed</comment>
        <translation>Senke einen Fuß langsam zum Bett, den Bauch sanft eingezogen.</translation>
    </message>
    <message>
        <source>Out: one foot slowly to the floor.</source>
        <comment>knees-to-chest/lower-first</comment>
        <translation>Aus: ein Fuß langsam zum Boden.</translation>
    </message>
    <message>
        <source>Out: one foot slowly to the bed.</source>
        <comment>knees-to-chest/lower-first-bed</comment>
        <translation>Aus: ein Fuß langsam zum Bett.</translation>
    </message>
    <message>
        <source>Out: one foot slowly down.</source>
        <comment>knees-to-chest/lower-first-later</comment>
        <translation>Aus: ein Fuß langsam hinunter.</translation>
    </message>
    <message>
        <source>Rest a breath.</source>
        <comment>knees-to-chest/step-lower-second-in</comment>
        <translation>Ruh einen Atemzug lang.</translation>
    </message>
    <message>
        <source>Breathe in. Other leg waits.</source>
        <comment>knees-to-chest/lower-second-in</comment>
        <translation>Einatmen. Das andere Bein wartet.</translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <comment>knees-to-chest/lower-second-in-later</comment>
        <translation>Einatmen.</translation>
    </message>
    <message>
        <source>Lower the other foot the same way.</source>
        <comment>knees-to-chest/step-lower-second</comment>
        <translation>Senke den anderen Fuß genauso.</translation>
    </message>
    <message>
        <source>Out: the other foot, just as slowly.</source>
        <comment>knees-to-chest/lower-second</comment>
        <translation>Aus: der andere Fuß, genauso langsam.</translation>
    </message>
    <message>
        <source>Out: the other foot down.</source>
        <comment>knees-to-chest/lower-second-later</comment>
        <translation>Aus: der andere Fuß hinunter.</translation>
    </message>
    <message>
        <source>Neutral spine and draw-in</source>
        <comment>neutral-spine-draw-in/title</comment>
        <translation>Neutrale Wirbelsäule und Bauch einziehen</translation>
    </message>
    <message>
        <source>Neutral spine</source>
        <comment>neutral-spine-draw-in/short-title</comment>
        <translation>Neutrale Mitte</translation>
    </message>
    <message>
        <source>The first movement made to relax your back muscles. You find the natural middle of your spine, then a soft draw-in that the next movements use.</source>
        <comment>neutral-spine-draw-in/purpose</comment>
        <translation>Die erste Bewegung, die deine Rückenmuskeln entspannen soll. Du findest die natürliche Mitte deiner Wirbelsäule und dann ein weiches Einziehen, das die nächsten Bewegungen brauchen.</translation>
    </message>
    <message>
        <source>{n} tilts + draw-ins</source>
        <comment>neutral-spine-draw-in/dose-unit</comment>
        <translation>{n}× kippen, einziehen</translation>
    </message>
    <message>
        <source>What neutral means</source>
        <comment>neutral-spine-draw-in/note-neutral-title</comment>
        <translation>Was neutral heißt</translation>
    </message>
    <message>
        <source>Your spine in its own natural line, well lined up and not turned to any side. Your low back keeps a small hollow above the floor.</source>
        <comment>neutral-spine-draw-in/note-neutral</comment>
        <translation>Deine Wirbelsäule liegt in ihrer eigenen, natürlichen Linie, gut ausgerichtet und zu keiner Seite gedreht. Unter deinem unteren Rücken bleibt eine kleine Höhlung.</translation>
    </message>
    <message>
        <source>Breath with the tilts (ours)</source>
        <comment>neutral-spine-draw-in/note-breath-with-tilts-title</comment>
        <translation>Atem beim Kippen (unsere Ergänzung)</translation>
    </message>
    <message>
        <source>Forward on the in-breath, back on the out-breath, so that everything shares one clock.</source>
        <comment>neutral-spine-draw-in/note-breath-with-tilts</comment>
        <translation>Nach vorn beim Einatmen, zurück beim Ausatmen, damit alles im selben Takt geht.</translation>
    </message>
    <message>
        <source>If arching hurts, keep the forward tilt small. Hernia, a recent birth or a belly operation: ask first. Draw in with about a third of your strength and never hold your breath.</source>
        <comment>neutral-spine-draw-in/note-take-care</comment>
        <translation>Wenn das Hohlkreuz weh tut, kippe nur wenig nach vorn. Leistenbruch, eine Geburt vor Kurzem oder eine Bauchoperation: Frag vorher. Zieh den Bauch mit etwa einem Drittel deiner Kraft ein und halte nie den Atem an.</translation>
    </message>
    <message>
        <source>More draw-ins: 3, then 5, then 6.</source>
        <comment>neutral-spine-draw-in/note-as-it-gets-easier</comment>
        <translation>Öfter einziehen: 3-mal, dann 5-mal, dann 6-mal.</translation>
    </message>
    <message>
        <source>a little forward, a little back; a hint of drawing in</source>
        <comment>neutral-spine-draw-in/range-small</comment>
        <translation>ein wenig vor, ein wenig zurück; ein Hauch von Einziehen</translation>
    </message>
    <message>
        <source>part of the way; gently in</source>
        <comment>neutral-spine-draw-in/range-middle</comment>
        <translation>einen Teil des Weges; sanft nach innen</translation>
    </message>
    <message>
        <source>as far as it easily goes; hollow</source>
        <comment>neutral-spine-draw-in/range-full</comment>
        <translation>so weit es leicht geht; hohl</translation>
    </message>
    <message>
        <source>Rest your hands on the front of your pelvis, on the two hip bones.</source>
        <comment>neutral-spine-draw-in/step-hands-on-pelvis</comment>
        <translation>Lege die Hände vorn auf dein Becken, auf die beiden Hüftknochen.</translation>
    </message>
    <message>
        <source>Next, your neutral spine. Put your hands on the front of your pelvis.</source>
        <comment>neutral-spine-draw-in/hands-on-pelvis</comment>
        <translation>Jetzt deine neutrale Wirbelsäule. Lege die Hände vorn auf dein Becken.</translation>
    </message>
    <message>
        <source>Our choice of &quot;a few times&quot;; add one or two every few days, as [nhs-inform] advises.</source>
        <comment>neutral-spine-draw-in/dose-1</comment>
        <translation>Unsere Wahl für „ein paar Mal“; alle paar Tage ein oder zwei mehr, wie es [nhs-inform] rät.</translation>
    </message>
    <message>
        <source>Tip your pelvis forward as far as it easily goes, toward your feet. Your low back arches a little.</source>
        <comment>neutral-spine-draw-in/step-tilt-forward</comment>
        <translation>Kippe dein Becken so weit nach vorn, wie es leicht geht, zu den Füßen hin. Dein unterer Rücken wölbt sich ein wenig.</translation>
    </message>
    <message>
        <source>In: tip forward, toward your feet.</source>
        <comment>neutral-spine-draw-in/tilt-forward-1</comment>
        <translation>Ein: vorkippen, zu den Füßen hin.</translation>
    </message>
    <message>
        <source>In: all the way forward, easily.</source>
        <comment>neutral-spine-draw-in/tilt-forward-2</comment>
        <translation>Ein: ganz nach vorn, ganz leicht.</translation>
    </message>
    <message>
        <source>In: forward, just a little.</source>
        <comment>neutral-spine-draw-in/tilt-forward-2-small</comment>
        <translation>Ein: nach vorn, nur ein wenig.</translation>
    </message>
    <message>
        <source>In: forward, part of the way.</source>
        <comment>neutral-spine-draw-in/tilt-forward-2-middle</comment>
        <translation>Ein: nach vorn, ein Stück weit.</translation>
    </message>
    <message>
        <source>In: tip forward.</source>
        <comment>neutral-spine-draw-in/tilt-forward-later</comment>
        <translation>Ein: nach vorn kippen.</translation>
    </message>
    <message>
        <source>Last one. In: forward.</source>
        <comment>neutral-spine-draw-in/tilt-forward-last</comment>
        <translation>Das letzte Mal. Ein: vor.</translation>
    </message>
    <message>
        <source>Tip it back as far as it easily goes, toward your head. Your low back sinks to the floor.</source>
        <comment>neutral-spine-draw-in/step-tilt-back</comment>
        <translation>Kippe es so weit zurück, wie es leicht geht, zum Kopf hin. Dein unterer Rücken sinkt zum Boden.</translation>
    </message>
    <message>
        <source>Tip it back as far as it easily goes, toward your head. Your low back sinks to the bed.</source>
        <comment>neutral-spine-draw-in/step-tilt-back-bed</comment>
        <translation>Kippe es so weit zurück, wie es leicht geht, zum Kopf hin. Dein unterer Rücken sinkt zum Bett.</translation>
    </message>
    <message>
        <source>Out: tip back, toward your head.</source>
        <comment>neutral-spine-draw-in/tilt-back-1</comment>
        <translation>Aus: zurückkippen, zum Kopf hin.</translation>
    </message>
    <message>
        <source>Out: all the way back, easily.</source>
        <comment>neutral-spine-draw-in/tilt-back-2</comment>
        <translation>Aus: ganz zurück, ganz leicht.</translation>
    </message>
    <message>
        <source>Out: back, just a little.</source>
        <comment>neutral-spine-draw-in/tilt-back-2-small</comment>
        <translation>Aus: zurück, nur ein wenig.</translation>
    </message>
    <message>
        <source>Out: back, part of the way.</source>
        <comment>neutral-spine-draw-in/tilt-back-2-middle</comment>
        <translation>Aus: zurück, ein Stück weit.</translation>
    </message>
    <message>
        <source>Out: tip back.</source>
        <comment>neutral-spine-draw-in/tilt-back-later</comment>
        <translation>Aus: zurückkippen.</translation>
    </message>
    <message>
        <source>Out: tip back.</source>
        <comment>neutral-spine-draw-in/tilt-back-last</comment>
        <translation>Aus: zurückkippen.</translation>
    </message>
    <message>
        <source>Let the tilts get smaller and stop in between. Not tipped, not turned: this is neutral.</source>
        <comment>neutral-spine-draw-in/step-settle-between</comment>
        <translation>Lass das Kippen kleiner werden und halte dazwischen an. Nicht gekippt, nicht gedreht: Das ist neutral.</translation>
    </message>
    <message>
        <source>Smaller and smaller. Stop in between, not tipped, not turned. That is neutral.</source>
        <comment>neutral-spine-draw-in/settle-between</comment>
        <translation>Kleiner und kleiner. Halte dazwischen an, nicht gekippt, nicht gedreht. Das ist neutral.</translation>
    </message>
    <message>
        <source>Slide your fingertips low on your belly. Your pelvis stays where it is.</source>
        <comment>neutral-spine-draw-in/step-fingertips-low</comment>
        <translation>Schieb die Fingerspitzen tief auf den Bauch. Dein Becken bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Stay there. Fingertips low on your belly. Pelvis stays still.</source>
        <comment>neutral-spine-draw-in/fingertips-low</comment>
        <translation>Bleib so. Fingerspitzen tief auf den Bauch. Das Becken bleibt ruhig.</translation>
    </message>
    <message>
        <source>Our choice; add one or two every few days, as [nhs-inform] advises.</source>
        <comment>neutral-spine-draw-in/dose-2</comment>
        <translation>Unsere Wahl; alle paar Tage ein oder zwei mehr, wie es [nhs-inform] rät.</translation>
    </message>
    <message>
        <source>Take a full, easy breath in. Let your belly go soft.</source>
        <comment>neutral-spine-draw-in/step-full-breath-in</comment>
        <translation>Atme voll und leicht ein. Lass den Bauch weich werden.</translation>
    </message>
    <message>
        <source>A full, deep breath in.</source>
        <comment>neutral-spine-draw-in/full-breath-in-1</comment>
        <translation>Voll und tief einatmen.</translation>
    </message>
    <message>
        <source>Deep in. Let your belly soften.</source>
        <comment>neutral-spine-draw-in/full-breath-in-2</comment>
        <translation>Tief ein. Der Bauch wird weich.</translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <comment>neutral-spine-draw-in/full-breath-in-later</comment>
        <translation>Einatmen.</translation>
    </message>
    <message>
        <source>Two more. Breathe in.</source>
        <comment>neutral-spine-draw-in/full-breath-in-two-more</comment>
        <translation>Noch zwei. Einatmen.</translation>
    </message>
    <message>
        <source>Last one. Breathe in.</source>
        <comment>neutral-spine-draw-in/full-breath-in-last</comment>
        <translation>Das letzte Mal. Einatmen.</translation>
    </message>
    <message>
        <source>Breathe out and pull your belly muscles inward, nearer to your spine. The breath helps your lower belly to hollow.</source>
        <comment>neutral-spine-draw-in/step-draw-in</comment>
        <translation>Atme aus und zieh die Bauchmuskeln nach innen, näher zur Wirbelsäule. Der Atem hilft deinem Unterbauch, hohl zu werden.</translation>
    </message>
    <message>
        <source>Out: draw belly muscles inward, nearer your spine.</source>
        <comment>neutral-spine-draw-in/draw-in-1</comment>
        <translation>Aus: Bauchmuskeln einziehen, näher zur Wirbelsäule.</translation>
    </message>
    <message>
        <source>Out: draw in, only a hint.</source>
        <comment>neutral-spine-draw-in/draw-in-1-small</comment>
        <translation>Aus: einziehen, nur ein Hauch.</translation>
    </message>
    <message>
        <source>Out: draw your belly in, quite gently.</source>
        <comment>neutral-spine-draw-in/draw-in-1-middle</comment>
        <translation>Aus: den Bauch einziehen, ganz sanft.</translation>
    </message>
    <message>
        <source>Out: the breath hollows your lower belly.</source>
        <comment>neutral-spine-draw-in/draw-in-2</comment>
        <translation>Aus: Der Atem höhlt den Unterbauch.</translation>
    </message>
    <message>
        <source>Out: softly, about a third of your strength.</source>
        <comment>neutral-spine-draw-in/draw-in-3</comment>
        <translation>Aus: weich, etwa ein Drittel deiner Kraft.</translation>
    </message>
    <message>
        <source>Out, and draw in.</source>
        <comment>neutral-spine-draw-in/draw-in-later</comment>
        <translation>Aus, und einziehen.</translation>
    </message>
    <message>
        <source>Out, draw in. Then let go.</source>
        <comment>neutral-spine-draw-in/draw-in-last</comment>
        <translation>Aus, einziehen. Dann loslassen.</translation>
    </message>
    <message>
        <source>Pelvic tilt</source>
        <comment>pelvic-tilt/title</comment>
        <translation>Becken kippen</translation>
    </message>
    <message>
        <source>Pelvic tilt</source>
        <comment>pelvic-tilt/short-title</comment>
        <translation>Becken kippen</translation>
    </message>
    <message>
        <source>A start for strength in your core and low back, and for posture. It uses the backward tilt you met in movement 2; now the lower belly does it.</source>
        <comment>pelvic-tilt/purpose</comment>
        <translation>Ein Anfang für Kraft in der Körpermitte und im unteren Rücken und für die Haltung. Du kennst das Kippen nach hinten aus Bewegung 2; jetzt macht es der Unterbauch.</translation>
    </message>
    <message>
        <source>{n} tilts</source>
        <comment>pelvic-tilt/dose-unit</comment>
        <translation>{n}× kippen</translation>
    </message>
    <message>
        <source>5, then 8, then 14; add one or two every few days while it stays comfortable. More and more, let the lower belly do the work and keep the buttocks relaxed: so you build the kind of strength that supports your inner core. The movement will likely grow with practice.</source>
        <comment>pelvic-tilt/note-as-it-gets-easier</comment>
        <translation>5, dann 8, dann 14; alle paar Tage ein oder zwei mehr, solange es angenehm bleibt. Lass mehr und mehr den Unterbauch arbeiten und das Gesäß locker: So entsteht die Kraft, die deine innere Mitte stützt. Die Bewegung wird mit der Übung wahrscheinlich größer.</translation>
    </message>
    <message>
        <source>Do not (ours)</source>
        <comment>pelvic-tilt/note-do-not-title</comment>
        <translation>Lieber nicht (unsere Ergänzung)</translation>
    </message>
    <message>
        <source>Push with the feet, lift the hips like a bridge, or press the head back.</source>
        <comment>pelvic-tilt/note-do-not</comment>
        <translation>Mit den Füßen drücken, die Hüften wie zur Brücke heben oder den Kopf nach hinten pressen.</translation>
    </message>
    <message>
        <source>Pain in the low back: a smaller tilt. Thin bones: stay small.</source>
        <comment>pelvic-tilt/note-take-care</comment>
        <translation>Schmerz im unteren Rücken: kleiner kippen. Dünne Knochen: klein bleiben.</translation>
    </message>
    <message>
        <source>just a hint</source>
        <comment>pelvic-tilt/range-small</comment>
        <translation>nur ein Hauch</translation>
    </message>
    <message>
        <source>low back nearly down</source>
        <comment>pelvic-tilt/range-middle</comment>
        <translation>unterer Rücken fast unten</translation>
    </message>
    <message>
        <source>low back down on the floor</source>
        <comment>pelvic-tilt/range-full</comment>
        <translation>unterer Rücken auf dem Boden</translation>
    </message>
    <message>
        <source>Hands on the front of your pelvis. It is the backward tilt you already know.</source>
        <comment>pelvic-tilt/step-ready</comment>
        <translation>Hände vorn auf das Becken. Es ist das Kippen nach hinten, das du schon kennst.</translation>
    </message>
    <message>
        <source>Next, pelvic tilt. You know it already. Hands on your pelvis. Your belly leads.</source>
        <comment>pelvic-tilt/ready</comment>
        <translation>Jetzt: Becken kippen. Du kennst es schon. Hände auf das Becken. Dein Bauch führt.</translation>
    </message>
    <message>
        <source>Breathe in.</source>
        <comment>pelvic-tilt/step-first-breath</comment>
        <translation>Atme ein.</translation>
    </message>
    <message>
        <source>Breathe in. Let your back rest.</source>
        <comment>pelvic-tilt/first-breath</comment>
        <translation>Einatmen. Lass den Rücken ruhen.</translation>
    </message>
    <message>
        <source>Our choice; add one or two every few days, as [nhs-inform] advises.</source>
        <comment>pelvic-tilt/dose-1</comment>
        <translation>Unsere Wahl; alle paar Tage ein oder zwei mehr, wie es [nhs-inform] rät.</translation>
    </message>
    <message>
        <source>Breathe out and draw your belly down, toward your back and on toward the floor. That alone lifts the bottom edge of your pelvis. It is a very small movement, above all at first, and that is fine.</source>
        <comment>pelvic-tilt/step-tilt</comment>
        <translation>Atme aus und zieh den Bauch nach unten, zum Rücken und weiter zum Boden. Das allein hebt den unteren Rand deines Beckens. Es ist eine sehr kleine Bewegung, vor allem am Anfang, und das ist gut so.</translation>
    </message>
    <message>
        <source>Breathe out and draw your belly down, toward your back and on toward the bed. That alone lifts the bottom edge of your pelvis. It is a very small movement, above all at first, and that is fine.</source>
        <comment>pelvic-tilt/step-tilt-bed</comment>
        <translation>Atme aus und zieh den Bauch nach unten, zum Rücken und weiter zum Bett. Das allein hebt den unteren Rand deines Beckens. Es ist eine sehr kleine Bewegung, vor allem am Anfang, und das ist gut so.</translation>
    </message>
    <message>
        <source>Out: belly toward your back, toward the floor.</source>
        <comment>pelvic-tilt/tilt-1</comment>
        <translation>Aus: Bauch zum Rücken, zum Boden hin.</translation>
    </message>
    <message>
        <source>Out: belly back, just a hint of tilt.</source>
        <comment>pelvic-tilt/tilt-1-small</comment>
        <translation>Aus: Bauch nach hinten, nur ein Hauch Kippen.</translation>
    </message>
    <message>
        <source>Out: belly back, low back nearly down.</source>
        <comment>pelvic-tilt/tilt-1-middle</comment>
        <translation>Aus: Bauch zurück, unterer Rücken fast unten.</translation>
    </message>
    <message>
        <source>Out: belly toward your back, toward the bed.</source>
        <comment>pelvic-tilt/tilt-1-bed</comment>
        <translation>Aus: Bauch zum Rücken, zum Bett hin.</translation>
    </message>
    <message>
        <source>Out: your pelvis lifts at its bottom edge.</source>
        <comment>pelvic-tilt/tilt-2</comment>
        <translation>Aus: Dein Becken hebt sich am unteren Rand.</translation>
    </message>
    <message>
        <source>Out: tiny is fine. It will likely grow.</source>
        <comment>pelvic-tilt/tilt-3</comment>
        <translation>Aus: Winzig ist gut. Es wächst wahrscheinlich.</translation>
    </message>
    <message>
        <source>Out: lower belly works, buttocks stay soft.</source>
        <comment>pelvic-tilt/tilt-4</comment>
        <translation>Aus: Unterbauch arbeitet, Gesäß bleibt weich.</translation>
    </message>
    <message>
        <source>{n}. Out, and tilt.</source>
        <comment>pelvic-tilt/tilt-later</comment>
        <translation>{n}. Aus, und kippen.</translation>
    </message>
    <message>
        <source>Last one. Out, and tilt.</source>
        <comment>pelvic-tilt/tilt-last</comment>
        <translation>Das letzte Mal. Aus, und kippen.</translation>
    </message>
    <message>
        <source>Breathe in and put your pelvis and spine back gently.</source>
        <comment>pelvic-tilt/step-return</comment>
        <translation>Atme ein und leg Becken und Wirbelsäule sanft zurück.</translation>
    </message>
    <message>
        <source>In: pelvis and spine settle gently.</source>
        <comment>pelvic-tilt/return-1</comment>
        <translation>Ein: Becken und Wirbelsäule sinken sanft.</translation>
    </message>
    <message>
        <source>In, and gently back.</source>
        <comment>pelvic-tilt/return-2</comment>
        <translation>Ein, und sanft zurück.</translation>
    </message>
    <message>
        <source>In, and back.</source>
        <comment>pelvic-tilt/return-later</comment>
        <translation>Ein, und zurück.</translation>
    </message>
    <message>
        <source>In, and back. Two more.</source>
        <comment>pelvic-tilt/return-two-more</comment>
        <translation>Ein, und zurück. Noch zwei.</translation>
    </message>
    <message>
        <source>In, gently back. Let go.</source>
        <comment>pelvic-tilt/return-last</comment>
        <translation>Ein, sanft zurück. Loslassen.</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>rest/title</comment>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>Rest</source>
        <comment>rest/short-title</comment>
        <translation>Ausruhen</translation>
    </message>
    <message>
        <source>A quiet moment after the last movement.</source>
        <comment>rest/purpose</comment>
        <translation>Ein stiller Moment nach der letzten Bewegung.</translation>
    </message>
    <message>
        <source>That was the last one. Let the floor take your weight.</source>
        <comment>rest/step-all-done</comment>
        <translation>Das war die letzte. Gib dem Boden dein Gewicht ab.</translation>
    </message>
    <message>
        <source>That was the last one. Let the bed take your weight.</source>
        <comment>rest/step-all-done-bed</comment>
        <translation>Das war die letzte. Gib dem Bett dein Gewicht ab.</translation>
    </message>
    <message>
        <source>That was the last one. Let the floor take your weight.</source>
        <comment>rest/all-done</comment>
        <translation>Das war die letzte. Gib dem Boden dein Gewicht ab.</translation>
    </message>
    <message>
        <source>That was the last one. Let the bed take your weight.</source>
        <comment>rest/all-done-bed</comment>
        <translation>Das war die letzte. Gib dem Bett dein Gewicht ab.</translation>
    </message>
    <message>
        <source>Notice your back. There is nothing to do.</source>
        <comment>rest/step-notice</comment>
        <translation>Spür deinen Rücken. Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>Notice your back. There is nothing you need to do.</source>
        <comment>rest/notice</comment>
        <translation>Spür deinen Rücken. Du musst jetzt gar nichts tun.</translation>
    </message>
    <message>
        <source>Settling</source>
        <comment>settling/title</comment>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>Settling</source>
        <comment>settling/short-title</comment>
        <translation>Ankommen</translation>
    </message>
    <message>
        <source>A moment to lie well before the first movement.</source>
        <comment>settling/purpose</comment>
        <translation>Ein Moment, um vor der ersten Bewegung gut zu liegen.</translation>
    </message>
    <message>
        <source>Feet flat, as wide as your hips. Arms loose. A folded towel under the head is fine.</source>
        <comment>settling/step-feet</comment>
        <translation>Füße flach, hüftbreit. Arme locker. Ein gefaltetes Handtuch unter dem Kopf ist gut.</translation>
    </message>
    <message>
        <source>Feet flat, as wide as your hips. Let your arms lie loose.</source>
        <comment>settling/feet</comment>
        <translation>Füße flach, so breit wie deine Hüften. Lass die Arme locker liegen.</translation>
    </message>
    <message>
        <source>Face the ceiling. You can follow by ear.</source>
        <comment>settling/step-face-up</comment>
        <translation>Schau zur Decke. Du kannst nach Gehör folgen.</translation>
    </message>
    <message>
        <source>Face the ceiling. You need not look at me.</source>
        <comment>settling/face-up</comment>
        <translation>Schau zur Decke. Du musst mich nicht ansehen.</translation>
    </message>
    <message>
        <source>If something hurts, do less or wait. Both are fine.</source>
        <comment>settling/step-your-pace</comment>
        <translation>Wenn etwas weh tut, mach weniger oder warte. Beides ist gut.</translation>
    </message>
    <message>
        <source>If anything hurts, do less, or wait. Both are fine.</source>
        <comment>settling/your-pace</comment>
        <translation>Wenn etwas weh tut, mach weniger oder warte. Beides ist gut.</translation>
    </message>
    <message>
        <source>Daily five</source>
        <comment>five/title</comment>
        <translation>Die täglichen Fünf</translation>
    </message>
    <message>
        <source>Five quiet movements, all done lying on your back, short and simple. They begin with your breath and with noticing your body. Then they make your core stronger, so that your muscles are ready for everyday things: walking, bending, reaching and more.</source>
        <comment>five/about-movements</comment>
        <translation>Fünf ruhige Bewegungen, alle auf dem Rücken liegend, kurz und einfach. Sie beginnen mit deinem Atem und damit, deinen Körper zu spüren. Dann machen sie deine Körpermitte kräftiger, damit deine Muskeln für den Alltag bereit sind: gehen, bücken, greifen und mehr.</translation>
    </message>
    <message>
        <source>Many of these movements are ones that physiotherapists teach.</source>
        <comment>five/about-taught</comment>
        <translation>Viele dieser Bewegungen zeigen auch Physiotherapeutinnen und Physiotherapeuten.</translation>
    </message>
    <message>
        <source>They belong in this order: each one prepares the next.</source>
        <comment>five/about-order</comment>
        <translation>Sie gehören in diese Reihenfolge: Jede bereitet die nächste vor.</translation>
    </message>
    <message>
        <source>The six studies and the article stand under Sources.</source>
        <comment>five/about-sources</comment>
        <translation>Die sechs Studien und der Artikel stehen unter Quellen.</translation>
    </message>
    <message>
        <source>Short three</source>
        <comment>short/title</comment>
        <translation>Die kurzen Drei</translation>
    </message>
    <message>
        <source>The first three movements of the daily five, in their order: breathing, neutral spine, knees to chest.</source>
        <comment>short/about-movements</comment>
        <translation>Die ersten drei der täglichen Fünf, in ihrer Reihenfolge: Atmung, neutrale Mitte, Knie zur Brust.</translation>
    </message>
    <message>
        <source>Paused. Press play when you are ready.</source>
        <comment>lines/pause</comment>
        <translation>Pause. Drück auf Start, wenn du so weit bist.</translation>
    </message>
    <message>
        <source>We go on.</source>
        <comment>lines/go-on</comment>
        <translation>Wir machen weiter.</translation>
    </message>
    <message>
        <source>We have stopped. Lie easy.</source>
        <comment>lines/hurts-opens</comment>
        <translation>Wir haben angehalten. Lieg ganz entspannt.</translation>
    </message>
    <message>
        <source>One: move less. Two: skip this one. Three: stop for today. Or press play to go on.</source>
        <comment>lines/hurts-choices</comment>
        <translation>Eins: kleiner bewegen. Zwei: diese auslassen. Drei: für heute aufhören. Oder drück auf Start, um weiterzumachen.</translation>
    </message>
    <message>
        <source>If it is strong or new, or travels down a leg, skip or stop.</source>
        <comment>lines/hurts-stop-rule</comment>
        <translation>Wenn es stark oder neu ist oder ins Bein wandert, lass aus oder hör auf.</translation>
    </message>
    <message>
        <source>We make it smaller.</source>
        <comment>lines/move-less</comment>
        <translation>Wir machen es kleiner.</translation>
    </message>
    <message>
        <source>We leave this one out.</source>
        <comment>lines/skip</comment>
        <translation>Diese lassen wir aus.</translation>
    </message>
    <message>
        <source>That is fine. We get up together.</source>
        <comment>lines/stop-for-today</comment>
        <translation>Das ist gut. Wir stehen zusammen auf.</translation>
    </message>
    <message>
        <source>It is as small as it gets. Two skips it.</source>
        <comment>lines/smallest-already</comment>
        <translation>Kleiner geht es nicht. Mit zwei lässt du sie aus.</translation>
    </message>
    <message>
        <source>Then we begin.</source>
        <comment>lines/ready-early</comment>
        <translation>Dann fangen wir an.</translation>
    </message>
    <message>
        <source>Well done. Take your time.</source>
        <comment>lines/finish</comment>
        <translation>Gut gemacht. Lass dir Zeit.</translation>
    </message>
    <message>
        <source>You looked after yourself. Rest as long as you like.</source>
        <comment>lines/stopped-early</comment>
        <translation>Du hast auf dich geachtet. Ruh dich aus, so lange du magst.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <comment>safety/get-help-now</comment>
        <translation>Hol sofort Hilfe</translation>
    </message>
    <message>
        <source>Back pain together with pain, tingling, weakness or numbness in both legs</source>
        <comment>safety/get-help-now-both-legs</comment>
        <translation>Rückenschmerzen zusammen mit Schmerz, Kribbeln, Schwäche oder Taubheit in beiden Beinen</translation>
    </message>
    <message>
        <source>Numbness or tingling round your genitals or buttocks</source>
        <comment>safety/get-help-now-saddle</comment>
        <translation>Taubheit oder Kribbeln rund um Genitalien oder Gesäß</translation>
    </message>
    <message>
        <source>Difficulty passing urine</source>
        <comment>safety/get-help-now-urine</comment>
        <translation>Schwierigkeiten beim Wasserlassen</translation>
    </message>
    <message>
        <source>Loss of control over your bladder or bowel</source>
        <comment>safety/get-help-now-control</comment>
        <translation>Blase oder Darm lassen sich nicht mehr kontrollieren</translation>
    </message>
    <message>
        <source>A change in sexual function, or a new problem with erections</source>
        <comment>safety/get-help-now-sexual</comment>
        <translation>Verändertes sexuelles Empfinden oder ein neues Erektionsproblem</translation>
    </message>
    <message>
        <source>A foot that has become weak or floppy</source>
        <comment>safety/get-help-now-foot</comment>
        <translation>Ein Fuß, der schwach oder schlaff geworden ist</translation>
    </message>
    <message>
        <source>Chest pain</source>
        <comment>safety/get-help-now-chest</comment>
        <translation>Schmerzen in der Brust</translation>
    </message>
    <message>
        <source>Sudden, severe back or belly pain with feeling faint</source>
        <comment>safety/get-help-now-faint</comment>
        <translation>Plötzliche, heftige Rücken- oder Bauchschmerzen, und dir wird schwarz vor Augen</translation>
    </message>
    <message>
        <source>Pain that began after a serious accident</source>
        <comment>safety/get-help-now-accident</comment>
        <translation>Schmerzen, die nach einem schweren Unfall begonnen haben</translation>
    </message>
    <message>
        <source>Ask a doctor soon</source>
        <comment>safety/ask-a-doctor-soon</comment>
        <translation>Frag bald eine Ärztin oder einen Arzt</translation>
    </message>
    <message>
        <source>Fever</source>
        <comment>safety/ask-a-doctor-soon-fever</comment>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>Losing weight without trying</source>
        <comment>safety/ask-a-doctor-soon-weight</comment>
        <translation>Du nimmst ab, ohne es zu wollen</translation>
    </message>
    <message>
        <source>Cancer, now or in the past</source>
        <comment>safety/ask-a-doctor-soon-cancer</comment>
        <translation>Krebs, jetzt oder früher</translation>
    </message>
    <message>
        <source>A small fall, if your bones are thin or you have long used steroids</source>
        <comment>safety/ask-a-doctor-soon-fall</comment>
        <translation>Ein kleiner Sturz, wenn deine Knochen dünn sind oder du lange Kortison genommen hast</translation>
    </message>
    <message>
        <source>A lump or a changed shape of your back</source>
        <comment>safety/ask-a-doctor-soon-lump</comment>
        <translation>Eine Beule am Rücken, oder seine Form hat sich verändert</translation>
    </message>
    <message>
        <source>Sudden or worsening pain below the knee</source>
        <comment>safety/ask-a-doctor-soon-below-knee</comment>
        <translation>Plötzlicher oder stärker werdender Schmerz unterhalb des Knies</translation>
    </message>
    <message>
        <source>Pain that gets no better with rest, or is worse at night</source>
        <comment>safety/ask-a-doctor-soon-night</comment>
        <translation>Schmerz, der in Ruhe nicht besser oder nachts schlimmer wird</translation>
    </message>
    <message>
        <source>Ask first, or skip</source>
        <comment>safety/ask-first</comment>
        <translation>Vorher fragen oder auslassen</translation>
    </message>
    <message>
        <source>Pregnancy: not flat on your back for long, above all after 16 weeks</source>
        <comment>safety/ask-first-pregnancy</comment>
        <translation>Schwangerschaft: nicht lange flach auf dem Rücken, vor allem nach 16 Wochen</translation>
    </message>
    <message>
        <source>Osteoporosis or a broken bone in the spine: no hug at the end of the range, and a small range</source>
        <comment>safety/ask-first-bones</comment>
        <translation>Osteoporose oder ein Knochenbruch in der Wirbelsäule: die Knie am Ende nicht heranziehen, und eine kleine Weite</translation>
    </message>
    <message>
        <source>A new hip: leave out knees to chest until your surgeon allows it, and use a bed</source>
        <comment>safety/ask-first-hip</comment>
        <translation>Eine neue Hüfte: Knie zur Brust auslassen, bis die Ärztin oder der Arzt, die dich operiert haben, es erlauben, und auf einem Bett üben</translation>
    </message>
    <message>
        <source>A recent hip, back or belly operation, a hernia or a recent birth: no draw-in and no hand press before you have asked</source>
        <comment>safety/ask-first-surgery</comment>
        <translation>Vor Kurzem eine Operation an Hüfte, Rücken oder Bauch, ein Leistenbruch oder eine Geburt: kein Einziehen und kein Druck mit den Händen, bevor du gefragt hast</translation>
    </message>
    <message>
        <source>Breathless or sick when you lie flat: raise your head and shoulders, and ask</source>
        <comment>safety/ask-first-breathless</comment>
        <translation>Atemnot oder Übelkeit im flachen Liegen: Kopf und Schultern höher lagern und fragen</translation>
    </message>
    <message>
        <source>Shoulder trouble: a lower arm range</source>
        <comment>safety/ask-first-shoulder</comment>
        <translation>Probleme mit der Schulter: die Arme weniger hoch</translation>
    </message>
    <message>
        <source>Not able to get down to the floor and up again: practise on a bed</source>
        <comment>safety/ask-first-getting-down</comment>
        <translation>Du kommst nicht auf den Boden und wieder hoch: Übe auf einem Bett</translation>
    </message>
    <message>
        <source>How much is too much</source>
        <comment>safety/stop-rule</comment>
        <translation>Wie viel ist zu viel</translation>
    </message>
    <message>
        <source>Pain of 0 to 3 out of 10: go on</source>
        <comment>safety/stop-rule-go-on</comment>
        <translation>Schmerz von 0 bis 3 von 10: weitermachen</translation>
    </message>
    <message>
        <source>4 or 5: make the movement smaller; it should settle within 24 hours</source>
        <comment>safety/stop-rule-smaller</comment>
        <translation>4 oder 5: die Bewegung kleiner machen; es sollte sich innerhalb von 24 Stunden beruhigen</translation>
    </message>
    <message>
        <source>6 or more, or a new pain: stop or skip</source>
        <comment>safety/stop-rule-stop</comment>
        <translation>6 oder mehr, oder ein neuer Schmerz: aufhören oder auslassen</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness that travels farther down a leg: stop</source>
        <comment>safety/stop-rule-travels</comment>
        <translation>Schmerz, Kribbeln oder Taubheit, die weiter ins Bein wandern: aufhören</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>safety/good-to-know</comment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Nearly all back pain is nothing serious (NHS).</source>
        <comment>safety/good-to-know-nothing-serious</comment>
        <translation>Fast alle Rückenschmerzen sind nichts Ernstes (NHS).</translation>
    </message>
    <message>
        <source>You know your body best. You decide what you do and when you stop.</source>
        <comment>safety/good-to-know-you-decide</comment>
        <translation>Du kennst deinen Körper am besten. Du entscheidest, was du machst und wann du aufhörst.</translation>
    </message>
    <message>
        <source>Dizzy: breathe normally.</source>
        <comment>safety/good-to-know-dizzy</comment>
        <translation>Schwindlig: normal atmen.</translation>
    </message>
    <message>
        <source>Never hold your breath.</source>
        <comment>safety/good-to-know-breath</comment>
        <translation>Halte nie den Atem an.</translation>
    </message>
    <message>
        <source>A first practice is Gentle. Add one or two repetitions every few days while it stays comfortable.</source>
        <comment>safety/good-to-know-first-session</comment>
        <translation>Das erste Üben ist Sanft. Nimm alle paar Tage ein oder zwei Wiederholungen dazu, solange es angenehm bleibt.</translation>
    </message>
    <message>
        <source>The number from 0 to 10 before and after is a diary. A change of 2 or more is called clear; less is about the same.</source>
        <comment>safety/good-to-know-diary</comment>
        <translation>Die Zahl von 0 bis 10 vorher und nachher ist ein Tagebuch. Eine Änderung um 2 oder mehr heißt deutlich; weniger ist etwa gleich.</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <comment>breath/in</comment>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <comment>breath/out</comment>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Light skin, brown hair</source>
        <comment>light-skin-brown-hair/name</comment>
        <translation>Helle Haut, braunes Haar</translation>
    </message>
    <message>
        <source>Fair skin, red hair</source>
        <comment>fair-skin-red-hair/name</comment>
        <translation>Sehr helle Haut, rotes Haar</translation>
    </message>
    <message>
        <source>Light skin, silver hair</source>
        <comment>light-skin-silver-hair/name</comment>
        <translation>Helle Haut, silbernes Haar</translation>
    </message>
    <message>
        <source>Olive skin, black hair</source>
        <comment>olive-skin-black-hair/name</comment>
        <translation>Olivfarbene Haut, schwarzes Haar</translation>
    </message>
    <message>
        <source>Brown skin, black hair</source>
        <comment>brown-skin-black-hair/name</comment>
        <translation>Braune Haut, schwarzes Haar</translation>
    </message>
    <message>
        <source>Deep brown skin, grey hair</source>
        <comment>deep-brown-skin-grey-hair/name</comment>
        <translation>Tiefbraune Haut, graues Haar</translation>
    </message>
    <message>
        <source>Deep brown skin, black hair</source>
        <comment>deep-brown-skin-black-hair/name</comment>
        <translation>Tiefbraune Haut, schwarzes Haar</translation>
    </message>
    <message>
        <source>Teal and navy</source>
        <comment>teal-and-navy/name</comment>
        <translation>Petrol und Marineblau</translation>
    </message>
    <message>
        <source>Berry and slate grey</source>
        <comment>berry-and-slate/name</comment>
        <translation>Beere und Schiefergrau</translation>
    </message>
    <message>
        <source>Ochre and moss green</source>
        <comment>ochre-and-moss/name</comment>
        <translation>Ocker und Moosgrün</translation>
    </message>
    <message>
        <source>Fuller woman</source>
        <comment>fuller-woman/name</comment>
        <translation>Rundere Frau</translation>
    </message>
    <message>
        <source>Man</source>
        <comment>man/name</comment>
        <translation>Mann</translation>
    </message>
    <message>
        <source>Woman</source>
        <comment>woman/name</comment>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Fair skin, blond hair</source>
        <comment>fair-skin-blond-hair/name</comment>
        <translation>Sehr helle Haut, blondes Haar</translation>
    </message>
</context>
<context>
    <name>numbers</name>
    <message>
        <source>One</source>
        <extracomment>The number of a repetition, said and shown at the start of a sentence: &quot;Five. Out, and tilt.&quot;</extracomment>
        <translation>Eins</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Elf</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Zwölf</translation>
    </message>
    <message>
        <source>Thirteen</source>
        <translation>Dreizehn</translation>
    </message>
    <message>
        <source>Fourteen</source>
        <translation>Vierzehn</translation>
    </message>
    <message>
        <source>Fifteen</source>
        <translation>Fünfzehn</translation>
    </message>
    <message>
        <source>Sixteen</source>
        <translation>Sechzehn</translation>
    </message>
    <message>
        <source>Seventeen</source>
        <translation>Siebzehn</translation>
    </message>
    <message>
        <source>Eighteen</source>
        <translation>Achtzehn</translation>
    </message>
    <message>
        <source>Nineteen</source>
        <translation>Neunzehn</translation>
    </message>
    <message>
        <source>Twenty</source>
        <translation>Zwanzig</translation>
    </message>
    <message>
        <source>Twenty-one</source>
        <translation>Einundzwanzig</translation>
    </message>
    <message>
        <source>Twenty-two</source>
        <translation>Zweiundzwanzig</translation>
    </message>
    <message>
        <source>Twenty-three</source>
        <translation>Dreiundzwanzig</translation>
    </message>
    <message>
        <source>Twenty-four</source>
        <translation>Vierundzwanzig</translation>
    </message>
    <message>
        <source>Twenty-five</source>
        <translation>Fünfundzwanzig</translation>
    </message>
    <message>
        <source>Twenty-six</source>
        <translation>Sechsundzwanzig</translation>
    </message>
    <message>
        <source>Twenty-seven</source>
        <translation>Siebenundzwanzig</translation>
    </message>
    <message>
        <source>Twenty-eight</source>
        <translation>Achtundzwanzig</translation>
    </message>
    <message>
        <source>Twenty-nine</source>
        <translation>Neunundzwanzig</translation>
    </message>
    <message>
        <source>Thirty</source>
        <translation>Dreißig</translation>
    </message>
    <message>
        <source>Thirty-one</source>
        <translation>Einunddreißig</translation>
    </message>
    <message>
        <source>Thirty-two</source>
        <translation>Zweiunddreißig</translation>
    </message>
    <message>
        <source>Thirty-three</source>
        <translation>Dreiunddreißig</translation>
    </message>
    <message>
        <source>Thirty-four</source>
        <translation>Vierunddreißig</translation>
    </message>
    <message>
        <source>Thirty-five</source>
        <translation>Fünfunddreißig</translation>
    </message>
    <message>
        <source>Thirty-six</source>
        <translation>Sechsunddreißig</translation>
    </message>
    <message>
        <source>Thirty-seven</source>
        <translation>Siebenunddreißig</translation>
    </message>
    <message>
        <source>Thirty-eight</source>
        <translation>Achtunddreißig</translation>
    </message>
    <message>
        <source>Thirty-nine</source>
        <translation>Neununddreißig</translation>
    </message>
    <message>
        <source>Forty</source>
        <translation>Vierzig</translation>
    </message>
</context>
<context>
    <name>supine::browse::ExerciseCard</name>
    <message>
        <source>%1. %2, %3</source>
        <comment>Number, exercise and dose, as read aloud</comment>
        <translation>%1. %2, %3</translation>
    </message>
</context>
<context>
    <name>supine::browse::ExercisePage</name>
    <message>
        <source>All movements</source>
        <translation>Alle Bewegungen</translation>
    </message>
    <message>
        <source>Pause the picture</source>
        <translation>Bild anhalten</translation>
    </message>
    <message>
        <source>Practise this</source>
        <translation>Diese üben</translation>
    </message>
    <message>
        <source>Move the picture</source>
        <translation>Bild bewegen</translation>
    </message>
    <message>
        <source>See through</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>See through: bones and muscles</source>
        <translation>Durchsicht: Knochen und Muskeln</translation>
    </message>
</context>
<context>
    <name>supine::browse::ExercisePanel</name>
    <message>
        <source>How to begin</source>
        <translation>So beginnst du</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Gib acht</translation>
    </message>
    <message>
        <source>As it gets easier</source>
        <translation>Wenn es leichter wird</translation>
    </message>
    <message>
        <source>Please do not</source>
        <translation>Bitte nicht</translation>
    </message>
    <message>
        <source>when to ask first</source>
        <comment>Beside the row Take care</comment>
        <translation>wann du vorher fragst</translation>
    </message>
    <message>
        <source>Movement %1 of %2</source>
        <translation>Bewegung %1 von %2</translation>
    </message>
    <message>
        <source>Show all in turn</source>
        <translation>Alle nacheinander zeigen</translation>
    </message>
    <message>
        <source>How it is done</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>For you: %1.</source>
        <comment>How far a person goes, in the exercise&apos;s own words</comment>
        <translation>Für dich: %1.</translation>
    </message>
    <message>
        <source>How far you go</source>
        <translation>Wie weit du gehst</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s)</source>
        <translation>
            <numerusform>%n Veröffentlichung</numerusform>
            <numerusform>%n Veröffentlichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>How many: %1</source>
        <comment>Where the number of repetitions comes from</comment>
        <translation>Wie oft: %1</translation>
    </message>
    <message>
        <source>Match my breath</source>
        <translation>Nach meinem Atem</translation>
    </message>
    <message>
        <source>Tap along for three breaths, and the pace is yours</source>
        <translation>Drei Atemzüge lang mittippen, dann ist es dein Tempo</translation>
    </message>
</context>
<context>
    <name>supine::browse::ExerciseStage</name>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
</context>
<context>
    <name>supine::browse::FindingRow</name>
    <message>
        <source>%1. %2</source>
        <comment>An exercise and a line of it, as read aloud</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <comment>An exercise, where in it, and the line, as read aloud</comment>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Good to know</source>
        <comment>Where a line was found: in what is told about an exercise</comment>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>An exercise, and where in it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>supine::browse::SearchSheet</name>
    <message>
        <source>Find a movement or a word</source>
        <translation>Eine Bewegung oder ein Wort suchen</translation>
    </message>
    <message>
        <source>Such as: knee, breath, shoulder</source>
        <translation>Zum Beispiel: Knie, Atem, Schulter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All movements</source>
        <comment>Over the rows while nothing is looked for</comment>
        <translation>Alle Bewegungen</translation>
    </message>
    <message>
        <source>Nothing has these words. A shorter word may find more, such as &quot;knee&quot; or &quot;breath&quot;.</source>
        <translation>Nirgends stehen diese Wörter. Ein kürzeres findet vielleicht mehr, etwa „Knie“ oder „Atem“.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) found</source>
        <translation>
            <numerusform>%n Zeile gefunden</numerusform>
            <numerusform>%n Zeilen gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::browse::SourceList</name>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
</context>
<context>
    <name>supine::browse::StepRow</name>
    <message>
        <source>Step %1 of %2. %3</source>
        <translation>Schritt %1 von %2. %3</translation>
    </message>
</context>
<context>
    <name>supine::controls::Choice</name>
    <message>
        <source>%1, %2</source>
        <comment>A level and its length, as read aloud</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>supine::controls::FeelingScale</name>
    <message>
        <source>No pain</source>
        <comment>The lower end of the scale from 0 to 10</comment>
        <translation>Kein Schmerz</translation>
    </message>
    <message>
        <source>Worst pain</source>
        <comment>The upper end of the scale from 0 to 10</comment>
        <translation>Stärkster Schmerz</translation>
    </message>
    <message>
        <source>0 is no pain, 10 the worst pain.</source>
        <translation>0 ist kein Schmerz, 10 der stärkste.</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <comment>How the back is, from 0 to 10</comment>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>nothing chosen yet</source>
        <comment>On the scale from 0 to 10</comment>
        <translation>noch nichts gewählt</translation>
    </message>
    <message>
        <source>before</source>
        <comment>Marks the number from before the practice</comment>
        <translation>vorher</translation>
    </message>
</context>
<context>
    <name>supine::controls::RangeDial</name>
    <message>
        <source>Small</source>
        <comment>The shorter end of a range dial</comment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>The longer end of a range dial</comment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>small</source>
        <comment>How far: 0.4 of the way</comment>
        <translation>klein</translation>
    </message>
    <message>
        <source>about half</source>
        <comment>How far: 0.5 to 0.6 of the way</comment>
        <translation>etwa die Hälfte</translation>
    </message>
    <message>
        <source>most of the way</source>
        <comment>How far: 0.7 to 0.9 of the way</comment>
        <translation>das meiste</translation>
    </message>
    <message>
        <source>full</source>
        <comment>How far: the whole way</comment>
        <translation>voll</translation>
    </message>
</context>
<context>
    <name>supine::controls::ScrollArea</name>
    <message>
        <source>Scroll</source>
        <translation>Blättern</translation>
    </message>
</context>
<context>
    <name>supine::desktop::Inhibition</name>
    <message>
        <source>A session is playing</source>
        <comment>why the computer must not go to sleep</comment>
        <translation>Eine Einheit läuft</translation>
    </message>
</context>
<context>
    <name>supine::desktop::Notification</name>
    <message>
        <source>Show Supine</source>
        <comment>on a notification</comment>
        <translation>Supine zeigen</translation>
    </message>
</context>
<context>
    <name>supine::diary</name>
    <message>
        <source>The disk is full, so today can&apos;t be saved. We keep trying.</source>
        <translation>Die Festplatte ist voll, darum kann der heutige Tag nicht gespeichert werden. Wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to, so today can&apos;t be saved. We keep trying.</source>
        <extracomment>%1 is a file or a folder.</extracomment>
        <translation>In %1 kann nicht geschrieben werden, darum kann der heutige Tag nicht gespeichert werden. Wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>A newer Supine wrote your diary. This one leaves it as it is and saves nothing.</source>
        <translation>Ein neueres Supine hat dein Tagebuch geschrieben. Dieses lässt es, wie es ist, und speichert nichts.</translation>
    </message>
    <message>
        <source>Your diary can&apos;t be read. It was put aside as %1, and a new one begins.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Dein Tagebuch ist nicht lesbar. Es wurde als %1 beiseitegelegt, und ein neues beginnt.</translation>
    </message>
    <message>
        <source>Another window is using your diary. Today is saved a little later.</source>
        <translation>Ein anderes Fenster benutzt gerade dein Tagebuch. Der heutige Tag wird etwas später gespeichert.</translation>
    </message>
    <message>
        <source>Today can&apos;t be saved. We keep trying.</source>
        <translation>Der heutige Tag kann nicht gespeichert werden. Wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>That is not a diary from Supine, so nothing was taken in.</source>
        <translation>Das ist kein Tagebuch von Supine, darum wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>A newer Supine wrote that file, so nothing was taken in.</source>
        <translation>Ein neueres Supine hat diese Datei geschrieben, darum wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Line %1 of that file can&apos;t be read, so nothing was taken in.</source>
        <translation>Zeile %1 dieser Datei ist nicht lesbar, darum wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The practice in line %1 of that file has no “%2”, so nothing was taken in.</source>
        <extracomment>%2 is the name of a value, such as &quot;start&quot;.</extracomment>
        <translation>Der Übung in Zeile %1 dieser Datei fehlt „%2“, darum wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Something is wrong with “%2” in line %1 of that file, so nothing was taken in.</source>
        <extracomment>%2 is the name of a value, such as &quot;start&quot;.</extracomment>
        <translation>Mit „%2“ in Zeile %1 dieser Datei stimmt etwas nicht, darum wurde nichts übernommen.</translation>
    </message>
</context>
<context>
    <name>supine::diary::DeleteSheet</name>
    <message>
        <source>The practice of %1 goes from this computer, with its numbers and your words.</source>
        <comment>a day</comment>
        <translation>Der Eintrag vom %1 verschwindet von diesem Computer, mit seinen Zahlen und deinen Worten.</translation>
    </message>
    <message numerus="yes">
        <source>All %n practice(s) since %1 go from this computer, with every number and all your words.</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%n Einheit seit %1 verschwindet von diesem Computer, mit jeder Zahl und all deinen Worten.</numerusform>
            <numerusform>Alle %n Einheiten seit %1 verschwinden von diesem Computer, mit jeder Zahl und all deinen Worten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the whole diary?</source>
        <translation>Das ganze Tagebuch löschen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Until you close Supine you can bring it back.</source>
        <translation>Bis du Supine schließt, kannst du es zurückholen.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n practice(s)</source>
        <translation>
            <numerusform>%n Einheit löschen</numerusform>
            <numerusform>%n Einheiten löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::diary::DiaryPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Mitnehmen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Take the diary away as a file</source>
        <translation>Das Tagebuch als Datei mitnehmen</translation>
    </message>
    <message>
        <source>Delete the whole diary</source>
        <translation>Das ganze Tagebuch löschen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The practice of %1 is deleted.</source>
        <translation>Der Eintrag vom %1 ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s) are deleted.</source>
        <translation>
            <numerusform>%n Einheit ist gelöscht.</numerusform>
            <numerusform>%n Einheiten sind gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Alles (JSON)</translation>
    </message>
</context>
<context>
    <name>supine::diary::DoneWords</name>
    <message>
        <source>%1 %2 of %3</source>
        <comment>an exercise; repetitions done; of how many</comment>
        <translation>%1 %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>Every repetition of %n movement(s).</source>
        <translation>
            <numerusform>Alle Wiederholungen.</numerusform>
            <numerusform>Alle Wiederholungen von %n Bewegungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between exercises and their repetitions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>exercises and their repetitions</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, all else in full.</source>
        <comment>exercises and their repetitions</comment>
        <translation>%1, alles andere ganz.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what else there is to say of a practice</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>supine::diary::EmptyDiary</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>After your first practice this page shows your days and, if you say so, how your back was before and after. It never leaves this computer.</source>
        <translation>Nach dem ersten Üben zeigt diese Seite deine Tage und, wenn du es sagst, wie dein Rücken vorher und nachher war. Es verlässt diesen Computer nie.</translation>
    </message>
    <message>
        <source>Start the first one</source>
        <translation>Zum ersten Mal üben</translation>
    </message>
</context>
<context>
    <name>supine::diary::EntryList</name>
    <message>
        <source>Practices of this month</source>
        <translation>Geübt in diesem Monat</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what was practised; what else there is to say</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>supine::diary::EntrySheet</name>
    <message>
        <source>Your own words</source>
        <translation>Deine eigenen Worte</translation>
    </message>
    <message>
        <source>Delete this practice</source>
        <translation>Diesen Eintrag löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>supine::diary::FeelingPair</name>
    <message>
        <source>No number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>%1 No number</source>
        <comment>a question; takes the answer back</comment>
        <translation>%1 Keine Zahl</translation>
    </message>
    <message>
        <source>How was your back after it?</source>
        <translation>Wie war dein Rücken danach?</translation>
    </message>
    <message>
        <source>How was your back before?</source>
        <translation>Wie war dein Rücken vorher?</translation>
    </message>
</context>
<context>
    <name>supine::diary::FeelingTile</name>
    <message>
        <source>Before</source>
        <comment>How the back was; over a number</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>How the back was; over a number</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Opens the numbers from 0 to 10</source>
        <translation>Öffnet die Zahlen von 0 bis 10</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>before or after; a number or that there is none</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>There is no number from 0 to 10</comment>
        <translation>nicht gesagt</translation>
    </message>
</context>
<context>
    <name>supine::diary::MonthPanel</name>
    <message>
        <source>Month before</source>
        <translation>Monat davor</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Monat danach</translation>
    </message>
    <message>
        <source>Days of practice</source>
        <translation>Tage, an denen du geübt hast</translation>
    </message>
</context>
<context>
    <name>supine::diary::MonthView</name>
    <message>
        <source>%1, today</source>
        <comment>a day of the month</comment>
        <translation>%1, heute</translation>
    </message>
</context>
<context>
    <name>supine::diary::PlotPanel</name>
    <message>
        <source>How your back was, 0 to 10</source>
        <translation>Wie dein Rücken war, 0 bis 10</translation>
    </message>
    <message>
        <source>Your back, 0 to 10</source>
        <translation>Dein Rücken, 0 bis 10</translation>
    </message>
    <message>
        <source>How much the plot shows</source>
        <translation>Wie viel das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>What a plot shows</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>What a plot shows</comment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>day</source>
        <comment>over a column, read aloud</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>No numbers in this month.</source>
        <translation>Keine Zahlen in diesem Monat.</translation>
    </message>
    <message>
        <source>No numbers in these twelve months.</source>
        <translation>Keine Zahlen in diesen zwölf Monaten.</translation>
    </message>
    <message>
        <source>month</source>
        <comment>over a column, read aloud</comment>
        <translation>Monat</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n practice(s)</source>
        <comment>a month</comment>
        <translation>
            <numerusform>%1, %n Einheit</numerusform>
            <numerusform>%1, %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, the mean of each month</source>
        <comment>months</comment>
        <translation>%1 bis %2, das Mittel jedes Monats</translation>
    </message>
</context>
<context>
    <name>supine::diary::PlotView</name>
    <message>
        <source>before</source>
        <comment>How the back was; in a legend</comment>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <comment>How the back was; in a legend</comment>
        <translation>nachher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a day or a month; how the back was before and after</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>supine::diary::RestoreSheet</name>
    <message>
        <source>There is no practice in the backup.</source>
        <translation>In der Sicherung ist keine Einheit.</translation>
    </message>
    <message numerus="yes">
        <source>The backup holds %n practice(s), up to %1.</source>
        <comment>a day</comment>
        <translation>
            <numerusform>Die Sicherung enthält %n Einheit, bis %1.</numerusform>
            <numerusform>Die Sicherung enthält %n Einheiten, bis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing here yet that it would replace.</source>
        <translation>Hier ist noch nichts, was sie ersetzen würde.</translation>
    </message>
    <message numerus="yes">
        <source>It takes the place of the %n practice(s) in the diary that is here.</source>
        <translation>
            <numerusform>Sie tritt an die Stelle der %n Einheit in dem Tagebuch, das hier ist.</numerusform>
            <numerusform>Sie tritt an die Stelle der %n Einheiten in dem Tagebuch, das hier ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>Zu dieser Sicherung zurückkehren?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>The diary that is here is not deleted. It is put aside as a backup of its own, beside the diary.</source>
        <translation>Das Tagebuch, das hier ist, wird nicht gelöscht. Es wird als eigene Sicherung neben das Tagebuch gelegt.</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Zur Sicherung zurückkehren</translation>
    </message>
</context>
<context>
    <name>supine::diary::Words</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Stopped in %1</source>
        <comment>an exercise</comment>
        <translation>Aufgehört bei %1</translation>
    </message>
    <message>
        <source>Left in %1</source>
        <comment>an exercise</comment>
        <translation>Abgebrochen bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 after %2 of %n practice(s)</source>
        <comment>a change of the back; how often</comment>
        <translation>
            <numerusform>%1 nach %2 von %n Einheit</numerusform>
            <numerusform>%1 nach %2 von %n Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>a change of the back; how often</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>How a day is written, in the letters of Qt&apos;s date formats.</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a month and its year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>hours and minutes, as in 1 hour 58 minutes</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of what was practised</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>It hurt in %1</source>
        <comment>exercises</comment>
        <translation>Schmerz bei %1</translation>
    </message>
    <message>
        <source>It hurt in %1, skipped</source>
        <comment>exercises</comment>
        <translation>Schmerz bei %1, ausgelassen</translation>
    </message>
    <message>
        <source>Skipped %1</source>
        <comment>exercises</comment>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between remarks on a practice</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>how the back was, 0 to 10</comment>
        <translation>%1 vorher, %2 nachher</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>how the back was, 0 to 10</comment>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>%1 after</source>
        <comment>how the back was, 0 to 10</comment>
        <translation>%1 nachher</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a practice, read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>No practice in this month.</source>
        <translation>In diesem Monat nicht geübt.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>days of practice; hours and minutes</comment>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of practice</source>
        <translation>
            <numerusform>Geübt an %n Tag</numerusform>
            <numerusform>Geübt an %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Say how your back is before and after a practice, and both stand here.</source>
        <translation>Sag vor und nach dem Üben, wie dein Rücken ist, dann steht beides hier.</translation>
    </message>
    <message>
        <source>Clearly lower</source>
        <comment>first in a sentence, as in: Clearly lower after 4 of 12 practices</comment>
        <translation>Deutlich niedriger</translation>
    </message>
    <message>
        <source>clearly lower</source>
        <comment>within a sentence</comment>
        <translation>deutlich niedriger</translation>
    </message>
    <message>
        <source>About the same</source>
        <comment>first in a sentence</comment>
        <translation>Etwa gleich</translation>
    </message>
    <message>
        <source>about the same</source>
        <comment>within a sentence</comment>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <source>Clearly higher</source>
        <comment>first in a sentence</comment>
        <translation>Deutlich höher</translation>
    </message>
    <message>
        <source>clearly higher</source>
        <comment>within a sentence</comment>
        <translation>deutlich höher</translation>
    </message>
    <message>
        <source>%1. A change counts as clear from 2 points on.</source>
        <comment>how the back changed</comment>
        <translation>%1. Deutlich heißt: um 2 Punkte oder mehr.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of how the back changed</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The disk is full. The diary stays as it was.</source>
        <translation>Der Speicher ist voll. Das Tagebuch bleibt, wie es war.</translation>
    </message>
    <message>
        <source>The diary&apos;s folder can&apos;t be written to. The diary stays as it was.</source>
        <translation>In den Ordner des Tagebuchs kann nicht geschrieben werden. Das Tagebuch bleibt, wie es war.</translation>
    </message>
    <message>
        <source>A newer Supine wrote this diary. It stays as it is.</source>
        <translation>Ein neueres Supine hat dieses Tagebuch geschrieben. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The diary&apos;s file can&apos;t be read. It is kept as %1.</source>
        <translation>Die Datei des Tagebuchs lässt sich nicht lesen. Sie ist aufgehoben als %1.</translation>
    </message>
    <message>
        <source>Another window is writing in the diary. Please try again.</source>
        <translation>Ein anderes Fenster schreibt gerade ins Tagebuch. Bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The diary can&apos;t be written to. It stays as it was.</source>
        <translation>Ins Tagebuch kann nicht geschrieben werden. Es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>Last practised today.</source>
        <translation>Zuletzt heute geübt.</translation>
    </message>
    <message>
        <source>Last practised yesterday.</source>
        <translation>Zuletzt gestern geübt.</translation>
    </message>
    <message>
        <source>Last practised on %1.</source>
        <comment>Tuesday, or 3 October</comment>
        <translation>Zuletzt am %1 geübt.</translation>
    </message>
    <message>
        <source>%1 lower: a clear change.</source>
        <comment>how the back changed</comment>
        <translation>%1 niedriger: eine deutliche Änderung.</translation>
    </message>
    <message>
        <source>%1 higher: a clear change.</source>
        <comment>how the back changed</comment>
        <translation>%1 höher: eine deutliche Änderung.</translation>
    </message>
    <message>
        <source>About the same.</source>
        <comment>how the back changed</comment>
        <translation>Etwa gleich.</translation>
    </message>
</context>
<context>
    <name>supine::player::AnswerRow</name>
    <message>
        <source>%1. %2</source>
        <comment>a numbered choice</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>supine::player::BreathWave</name>
    <message>
        <source>One breath, as a hill</source>
        <translation>Ein Atemzug, als Hügel</translation>
    </message>
</context>
<context>
    <name>supine::player::FigureWords</name>
    <message>
        <source>It stands.</source>
        <comment>what the figure does</comment>
        <translation>Sie steht.</translation>
    </message>
    <message>
        <source>It kneels on one knee.</source>
        <comment>what the figure does</comment>
        <translation>Sie kniet auf einem Knie.</translation>
    </message>
    <message>
        <source>It is on its hands and knees.</source>
        <comment>what the figure does</comment>
        <translation>Sie steht auf Händen und Knien.</translation>
    </message>
    <message>
        <source>It sits on one hip and leans on its hands.</source>
        <comment>what the figure does</comment>
        <translation>Sie sitzt auf einer Hüfte und stützt sich auf die Hände.</translation>
    </message>
    <message>
        <source>It lies on its side with the knees bent.</source>
        <comment>what the figure does</comment>
        <translation>Sie liegt mit gebeugten Knien auf der Seite.</translation>
    </message>
    <message>
        <source>The knees are bent and the feet stand flat.</source>
        <translation>Die Knie sind gebeugt, die Füße stehen flach auf.</translation>
    </message>
    <message>
        <source>One knee is drawn toward the chest, the other foot stands flat.</source>
        <translation>Ein Knie ist zur Brust gezogen, der andere Fuß steht flach auf.</translation>
    </message>
    <message>
        <source>Both knees are drawn toward the chest.</source>
        <translation>Beide Knie sind zur Brust gezogen.</translation>
    </message>
    <message>
        <source>The arms lie beside the body.</source>
        <translation>Die Arme liegen neben dem Körper.</translation>
    </message>
    <message>
        <source>The hands lie on the belly.</source>
        <translation>Die Hände liegen auf dem Bauch.</translation>
    </message>
    <message>
        <source>The fingertips lie low on the belly.</source>
        <translation>Die Fingerspitzen liegen tief auf dem Bauch.</translation>
    </message>
    <message>
        <source>The hands lie on the front of the pelvis.</source>
        <translation>Die Hände liegen vorn auf dem Becken.</translation>
    </message>
    <message>
        <source>The arms go round the tops of the shins.</source>
        <translation>Die Arme umfassen die Schienbeine unter den Knien.</translation>
    </message>
    <message>
        <source>The hands hold behind the thighs.</source>
        <translation>Die Hände halten hinter den Oberschenkeln.</translation>
    </message>
    <message>
        <source>The straight arms point to the ceiling.</source>
        <translation>Die gestreckten Arme zeigen zur Decke.</translation>
    </message>
    <message>
        <source>The straight arms are a little raised.</source>
        <translation>Die gestreckten Arme sind ein wenig gehoben.</translation>
    </message>
    <message>
        <source>One arm goes round the top of its shin.</source>
        <translation>Ein Arm umfasst sein Schienbein unter dem Knie.</translation>
    </message>
    <message>
        <source>One hand holds behind its thigh.</source>
        <translation>Eine Hand hält hinter ihrem Oberschenkel.</translation>
    </message>
    <message>
        <source>The pelvis is tilted back and the low back comes down.</source>
        <translation>Das Becken ist nach hinten gekippt, der untere Rücken sinkt.</translation>
    </message>
    <message>
        <source>The pelvis is tilted forward and the low back arches.</source>
        <translation>Das Becken ist nach vorn gekippt, der untere Rücken wölbt sich.</translation>
    </message>
    <message>
        <source>The lower belly is drawn in.</source>
        <translation>Der Unterbauch ist eingezogen.</translation>
    </message>
    <message>
        <source>It lies on its back.</source>
        <comment>what the figure does</comment>
        <translation>Sie liegt auf dem Rücken.</translation>
    </message>
</context>
<context>
    <name>supine::player::FinishPanel</name>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>How is your back now?</source>
        <translation>Wie ist dein Rücken jetzt?</translation>
    </message>
    <message>
        <source>Save in diary</source>
        <translation>Ins Tagebuch</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Frage überspringen</translation>
    </message>
</context>
<context>
    <name>supine::player::HurtPlaces</name>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es weh tut</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Bein</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Nacken</translation>
    </message>
</context>
<context>
    <name>supine::player::HurtsSheet</name>
    <message>
        <source>What would help?</source>
        <translation>Was würde helfen?</translation>
    </message>
    <message>
        <source>Move less</source>
        <translation>Kleiner bewegen</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>Diese auslassen</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Für heute aufhören</translation>
    </message>
    <message>
        <source>Carry on as before</source>
        <translation>Weiter wie bisher</translation>
    </message>
    <message>
        <source>We help you roll over and get up</source>
        <translation>Wir helfen dir beim Umdrehen und Aufstehen</translation>
    </message>
    <message>
        <source>Thank you for saying so.</source>
        <translation>Danke, dass du es sagst.</translation>
    </message>
    <message>
        <source>We have paused. What would help?</source>
        <translation>Wir haben angehalten. Was würde helfen?</translation>
    </message>
    <message>
        <source>Pain of 6 or more, or a new pain: please stop or skip.</source>
        <translation>Schmerz von 6 oder mehr, oder ein neuer Schmerz: bitte aufhören oder auslassen.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Go on to: %1</source>
        <comment>an exercise</comment>
        <translation>Weiter mit: %1</translation>
    </message>
    <message>
        <source>It is as small as it gets</source>
        <translation>Kleiner geht es nicht</translation>
    </message>
    <message>
        <source>We make the movement smaller</source>
        <translation>Wir machen die Bewegung kleiner</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Where, if you like. Only for your diary.</source>
        <translation>Wo, wenn du magst. Nur für dein Tagebuch.</translation>
    </message>
    <message>
        <source>On a remote or headset: previous moves less, next skips, stop ends for today, play carries on.</source>
        <translation>Mit Fernbedienung oder Headset: Zurück macht kleiner, Vor lässt aus, Stopp beendet für heute, Start macht weiter.</translation>
    </message>
</context>
<context>
    <name>supine::player::LeaveSheet</name>
    <message>
        <source>Leave now?</source>
        <translation>Jetzt verlassen?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>The session is paused. If you leave, it ends here.</source>
        <translation>Die Einheit ist angehalten. Wenn du gehst, endet sie hier.</translation>
    </message>
</context>
<context>
    <name>supine::player::PacePanel</name>
    <message>
        <source>%1 seconds</source>
        <comment>length of a breath in or out, may have one decimal</comment>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>At your pace</source>
        <translation>In deinem Tempo</translation>
    </message>
    <message>
        <source>How far you go</source>
        <translation>Wie weit du gehst</translation>
    </message>
    <message>
        <source>As the level says</source>
        <translation>Wie die Stufe es sagt</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
</context>
<context>
    <name>supine::player::ScreenChoice</name>
    <message>
        <source>Where is your screen?</source>
        <translation>Wo steht dein Bildschirm?</translation>
    </message>
</context>
<context>
    <name>supine::player::ScreenPlace</name>
    <message>
        <source>I listen</source>
        <comment>instead of looking at a screen</comment>
        <translation>Ich höre nur zu</translation>
    </message>
    <message>
        <source>Beyond my feet</source>
        <comment>where the screen is for somebody who lies</comment>
        <translation>Vor meinen Füßen</translation>
    </message>
    <message>
        <source>At my right side</source>
        <comment>where the screen is for somebody who lies</comment>
        <translation>Rechts neben mir</translation>
    </message>
    <message>
        <source>At my left side</source>
        <comment>where the screen is for somebody who lies</comment>
        <translation>Links neben mir</translation>
    </message>
    <message>
        <source>Behind my head</source>
        <comment>where the screen is for somebody who lies</comment>
        <translation>Hinter meinem Kopf</translation>
    </message>
</context>
<context>
    <name>supine::player::ScreenSheet</name>
    <message>
        <source>Where is your screen?</source>
        <translation>Wo steht dein Bildschirm?</translation>
    </message>
    <message>
        <source>The picture turns for your eyes. T turns it on, M changes the sides of head and feet.</source>
        <translation>Das Bild dreht sich für deine Augen. T dreht es weiter, M tauscht die Seiten von Kopf und Füßen.</translation>
    </message>
</context>
<context>
    <name>supine::player::SessionBar</name>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>Again</source>
        <comment>say and do this round again</comment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Previous exercise</source>
        <translation>Vorige Übung</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>It hurts (H)</source>
        <translation>Es tut weh (H)</translation>
    </message>
    <message>
        <source>Again (A)</source>
        <translation>Noch einmal (A)</translation>
    </message>
    <message>
        <source>Previous exercise (P)</source>
        <translation>Vorige Übung (P)</translation>
    </message>
    <message>
        <source>Next exercise (N)</source>
        <translation>Nächste Übung (N)</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Start (Leertaste)</translation>
    </message>
</context>
<context>
    <name>supine::player::SessionPage</name>
    <message>
        <source>Volume %1 %</source>
        <translation>Lautstärke %1 %</translation>
    </message>
    <message>
        <source>Captions are on.</source>
        <translation>Untertitel sind an.</translation>
    </message>
    <message>
        <source>Captions are off.</source>
        <translation>Untertitel sind aus.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>I&apos;m ready</source>
        <comment>the person lies already</comment>
        <translation>Ich bin bereit</translation>
    </message>
    <message>
        <source>Sound (S)</source>
        <translation>Ton (S)</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>No sound device. The words stay on the screen.</source>
        <translation>Kein Tongerät. Die Worte bleiben auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Sound is back.</source>
        <translation>Der Ton ist wieder da.</translation>
    </message>
    <message>
        <source>Bones and muscles are shown.</source>
        <translation>Knochen und Muskeln sind zu sehen.</translation>
    </message>
    <message>
        <source>Bones and muscles are hidden.</source>
        <translation>Knochen und Muskeln sind verborgen.</translation>
    </message>
    <message>
        <source>See through</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>See through: bones and muscles (X)</source>
        <translation>Durchsicht: Knochen und Muskeln (X)</translation>
    </message>
    <message>
        <source>The words stay small now. F makes them grow.</source>
        <translation>Die Schrift bleibt jetzt klein. F lässt sie wachsen.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Where is your screen? (T turns the picture)</source>
        <translation>Wo steht dein Bildschirm? (T dreht das Bild)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>How far you go, and how slowly you breathe (R)</source>
        <translation>Wie weit du gehst und wie langsam du atmest (R)</translation>
    </message>
    <message>
        <source>Pace</source>
        <comment>button: how far and how slowly</comment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>I have rested</source>
        <comment>on to getting up</comment>
        <translation>Ich bin ausgeruht</translation>
    </message>
</context>
<context>
    <name>supine::player::SoundPanel</name>
    <message>
        <source>%1 %</source>
        <comment>loudness</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Breath sound</source>
        <translation>Atemklang</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>All words of a session are said</comment>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Brief</source>
        <comment>A session with few words</comment>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Wordless</source>
        <comment>A session with chime and breath sound alone</comment>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <source>Softer sound</source>
        <translation>Sanfterer Klang</translation>
    </message>
</context>
<context>
    <name>supine::player::Stage</name>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
</context>
<context>
    <name>supine::player::TimelineSlider</name>
    <message>
        <source>Place in the session</source>
        <translation>Stelle in der Einheit</translation>
    </message>
</context>
<context>
    <name>supine::player::Words</name>
    <message>
        <source>breathing in</source>
        <comment>part of a spoken sentence on where one is</comment>
        <translation>beim Einatmen</translation>
    </message>
    <message>
        <source>breathing out</source>
        <comment>part of a spoken sentence on where one is</comment>
        <translation>beim Ausatmen</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>the exercise after this one</comment>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time of a session, as in 3:34 left</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>under the count of a repetition, as in 4 of 10</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a repetition, as in 4 of 10</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time of a session, as in 3 minutes left</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of where one is</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an exercise and the time left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today you practised %1, in %2.</source>
        <comment>the exercises; the minutes</comment>
        <translation>Heute hast du %1 geübt, in %2.</translation>
    </message>
    <message>
        <source>%1 lower than before: a clear change.</source>
        <translation>%1 niedriger als vorher: eine deutliche Änderung.</translation>
    </message>
    <message>
        <source>About the same as before.</source>
        <translation>Etwa wie vorher.</translation>
    </message>
    <message>
        <source>Higher than before. Rest, and go smaller next time.</source>
        <translation>Höher als vorher. Ruh dich aus und mach es nächstes Mal kleiner.</translation>
    </message>
</context>
<context>
    <name>supine::recording::KeepSheet</name>
    <message>
        <source>Keep what you have recorded?</source>
        <translation>Behalten, was du aufgenommen hast?</translation>
    </message>
    <message>
        <source>Keep and leave</source>
        <translation>Behalten und verlassen</translation>
    </message>
    <message>
        <source>Leave without</source>
        <translation>Ohne sie verlassen</translation>
    </message>
    <message>
        <source>There is a recording that you have not kept yet.</source>
        <translation>Es gibt eine Aufnahme, die du noch nicht behalten hast.</translation>
    </message>
</context>
<context>
    <name>supine::recording::LinePanel</name>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Keep and go on</source>
        <translation>Behalten und weiter</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Recorded</source>
        <comment>Said of a line</comment>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Heard less often</source>
        <comment>Said of a line</comment>
        <translation>Seltener zu hören</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Nicht weiter anhören</translation>
    </message>
</context>
<context>
    <name>supine::recording::ReadingView</name>
    <message>
        <source>Previous line</source>
        <translation>Vorige Zeile</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>Next without a recording</source>
        <translation>Nächste ohne Aufnahme</translation>
    </message>
    <message>
        <source>Space records and stops. Enter keeps and goes on. R records again, L listens. The arrows go to other lines, Page Up and Page Down to other parts.</source>
        <translation>Die Leertaste beginnt und beendet eine Aufnahme. Die Eingabetaste behält sie und geht weiter. R nimmt noch einmal auf, L spielt vor. Die Pfeile führen zu anderen Zeilen, Bild auf und Bild ab zu anderen Teilen.</translation>
    </message>
</context>
<context>
    <name>supine::recording::RecordingPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Record your own voice</source>
        <translation>Eigene Stimme aufnehmen</translation>
    </message>
    <message>
        <source>Name and terms of the voice: %1</source>
        <translation>Name und Bedingungen der Stimme: %1</translation>
    </message>
    <message>
        <source>Now and then</source>
        <comment>Title over lines such as: Paused. We go on.</comment>
        <translation>Ab und zu</translation>
    </message>
</context>
<context>
    <name>supine::recording::SectionRow</name>
    <message numerus="yes">
        <source>%1, %2 of %n line(s) recorded</source>
        <comment>Title of a section, how many lines</comment>
        <translation>
            <numerusform>%1, %2 von %n Zeile aufgenommen</numerusform>
            <numerusform>%1, %2 von %n Zeilen aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>lines recorded, lines</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>supine::recording::SpeakerForm</name>
    <message>
        <source>For our own use only</source>
        <translation>Nur für uns</translation>
    </message>
    <message>
        <source>Spoken by %1</source>
        <translation>Gesprochen von %1</translation>
    </message>
    <message>
        <source>Read the lines of the sessions aloud, for yourself or for somebody who likes to hear you. What you record is heard in place of the voice that came with the program; lines you leave out are still spoken by that one.</source>
        <translation>Lies die Zeilen der Einheiten vor, für dich selbst oder für jemanden, der dich gern hört. Was du aufnimmst, ist anstelle der mitgelieferten Stimme zu hören; was du auslässt, spricht weiterhin sie, wo es sie gibt.</translation>
    </message>
    <message>
        <source>Whose voice is it?</source>
        <translation>Wessen Stimme ist es?</translation>
    </message>
    <message>
        <source>Or another voice</source>
        <translation>Oder eine andere Stimme</translation>
    </message>
    <message>
        <source>Agree and begin</source>
        <translation>Einverstanden, beginnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Weitermachen mit</translation>
    </message>
    <message>
        <source>Name of the voice</source>
        <translation>Name der Stimme</translation>
    </message>
    <message>
        <source>How the speaker is named</source>
        <translation>Wie die sprechende Person genannt wird</translation>
    </message>
    <message>
        <source>Maria</source>
        <comment>An example of a name</comment>
        <translation>Maria</translation>
    </message>
    <message>
        <source>Please write a name; the voice is found by it.</source>
        <translation>Bitte schreib einen Namen; daran ist die Stimme zu finden.</translation>
    </message>
    <message>
        <source>Who may hear it?</source>
        <translation>Wer darf sie hören?</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>The person who speaks agrees that the recordings are kept on this computer and lead sessions here. Nothing is sent anywhere, and deleting the folder of the voice deletes everything. &quot;Anyone&quot; means that it may also be passed on under the licence CC BY 4.0.</source>
        <translation>Wer spricht, ist einverstanden, dass die Aufnahmen auf diesem Computer bleiben und hier durch Einheiten führen. Nichts wird irgendwohin gesendet, und wer den Ordner der Stimme löscht, löscht alles. „Alle“ heißt, dass sie unter der Lizenz CC BY 4.0 auch weitergegeben werden darf.</translation>
    </message>
    <message>
        <source>Only us</source>
        <translation>Nur wir</translation>
    </message>
</context>
<context>
    <name>supine::recording::Words</name>
    <message>
        <source>No microphone was found. Plug one in, or switch it on in the desktop&apos;s sound settings, and press Space again.</source>
        <translation>Kein Mikrofon gefunden. Steck eines an oder schalte es in den Klangeinstellungen ein, und drück die Leertaste noch einmal.</translation>
    </message>
    <message>
        <source>The microphone cannot be opened. Another program may hold it, or the desktop may not allow it; change that and press Space again. If the computer&apos;s sound was started anew meanwhile, start Supine anew as well: nothing is lost.</source>
        <translation>Das Mikrofon lässt sich nicht öffnen. Vielleicht benutzt es ein anderes Programm, oder es ist nicht erlaubt; ändere das und drück die Leertaste noch einmal. Wurde der Ton des Computers inzwischen neu gestartet, starte auch Supine neu: Nichts geht verloren.</translation>
    </message>
    <message>
        <source>The microphone went away before it heard anything. Press Space to try again.</source>
        <translation>Das Mikrofon war weg, bevor es etwas gehört hat. Drück die Leertaste, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>The microphone went away. What you had said until then is still here: listen to it, or record the line again.</source>
        <translation>Das Mikrofon ist weg. Was du bis dahin gesagt hattest, ist noch da: Hör es an, oder nimm die Zeile noch einmal auf.</translation>
    </message>
    <message>
        <source>This cannot be saved in %1: %2. Nothing is lost; make room there and keep it again.</source>
        <comment>%1 is a folder, %2 the system&apos;s reason</comment>
        <translation>Das lässt sich in %1 nicht speichern: %2. Nichts ist verloren; schaff dort Platz und behalte es noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing to listen with. Plug in headphones or loudspeakers and press L again.</source>
        <translation>Es gibt nichts, womit du hören kannst. Schließ Kopfhörer oder Lautsprecher an und drück L noch einmal.</translation>
    </message>
    <message>
        <source>This recording cannot be read any more. Please record the line again.</source>
        <translation>Diese Aufnahme lässt sich nicht mehr lesen. Bitte nimm die Zeile noch einmal auf.</translation>
    </message>
    <message>
        <source>This lasts %1 and the movement leaves %2. Say it a little faster, or with shorter pauses; kept as it is, its end may be cut off.</source>
        <comment>Both are such as: 2.4 seconds</comment>
        <translation>Das dauert %1, und die Bewegung lässt %2. Sprich etwas schneller oder mit kürzeren Pausen; so, wie es ist, kann das Ende abgeschnitten werden.</translation>
    </message>
    <message>
        <source>It crackles, because it came in too loud. Move back a little, or turn the microphone down, and record it again.</source>
        <translation>Es knistert, weil es zu laut ankam. Geh etwas zurück, oder stell das Mikrofon leiser, und nimm noch einmal auf.</translation>
    </message>
    <message>
        <source>It came in very quiet, so its noise will be heard. Come closer, or turn the microphone up, and record it again.</source>
        <translation>Es kam sehr leise an, darum wird man Rauschen hören. Komm näher, oder stell das Mikrofon lauter, und nimm noch einmal auf.</translation>
    </message>
    <message>
        <source>The room is nearly as loud as the voice. Close the window or come closer, and record it again.</source>
        <translation>Der Raum ist fast so laut wie die Stimme. Schließ das Fenster oder komm näher, und nimm noch einmal auf.</translation>
    </message>
    <message>
        <source>Good: %1.</source>
        <comment>%1 is such as: 2.4 seconds</comment>
        <translation>Gut: %1.</translation>
    </message>
    <message>
        <source>Only silence arrived. The microphone may be muted, or not allowed for this program.</source>
        <translation>Es kam nur Stille an. Vielleicht ist das Mikrofon stumm geschaltet oder für dieses Programm nicht erlaubt.</translation>
    </message>
    <message>
        <source>No words were heard. Come closer to the microphone and try again.</source>
        <translation>Es waren keine Worte zu hören. Komm näher ans Mikrofon und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The recording before it is still here.</source>
        <translation>Die Aufnahme davor ist noch da.</translation>
    </message>
    <message>
        <source>Recorded, %1. You can record it again; this one stays until you keep another.</source>
        <comment>%1 is such as: 2.4 seconds</comment>
        <translation>Aufgenommen, %1. Du kannst sie noch einmal aufnehmen; diese bleibt, bis du eine andere behältst.</translation>
    </message>
    <message>
        <source>The words have changed since this line was recorded. Please record it again.</source>
        <translation>Die Worte haben sich geändert, seit diese Zeile aufgenommen wurde. Bitte nimm sie noch einmal auf.</translation>
    </message>
    <message>
        <source>Press Space, wait for &quot;Speak now&quot;, and read the line aloud.</source>
        <translation>Drück die Leertaste, warte auf „Sprich jetzt“, und lies die Zeile vor.</translation>
    </message>
    <message>
        <source>One moment, the microphone opens.</source>
        <translation>Einen Moment, das Mikrofon wird geöffnet.</translation>
    </message>
    <message>
        <source>Speak now. Press Space when you are done.</source>
        <translation>Sprich jetzt. Drück die Leertaste, wenn du fertig bist.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <comment>A length with one decimal, such as: 2.4 seconds</comment>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>At most %1</source>
        <comment>%1 is such as: 2.4 seconds</comment>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>This line may take its time</source>
        <translation>Diese Zeile darf sich Zeit lassen</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <comment>The microphone&apos;s level</comment>
        <translation>Zu leise</translation>
    </message>
    <message>
        <source>Good level</source>
        <comment>The microphone&apos;s level</comment>
        <translation>Gute Lautstärke</translation>
    </message>
    <message>
        <source>Too loud</source>
        <comment>The microphone&apos;s level</comment>
        <translation>Zu laut</translation>
    </message>
    <message>
        <source>%1, line %2 of %3</source>
        <comment>Name of a movement, number of a line, how many</comment>
        <translation>%1, Zeile %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <comment>How many lines are recorded</comment>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::reminders::Tray</name>
    <message>
        <source>Open Supine</source>
        <comment>in the menu of the tray</comment>
        <translation>Supine öffnen</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>in the menu of the tray: begin to practise</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Quit</source>
        <comment>in the menu of the tray</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Supine</source>
        <translation>Supine</translation>
    </message>
</context>
<context>
    <name>supine::settings::FoundRow</name>
    <message>
        <source>%1, in %2</source>
        <comment>a setting and its section, as read aloud</comment>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>supine::settings::FoundSettings</name>
    <message>
        <source>No setting has these words. A shorter word may find more, such as “voice” or “text”.</source>
        <translation>Keine Einstellung hat diese Wörter. Ein kürzeres findet vielleicht mehr, etwa „Stimme“ oder „Text“.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n Einstellung gefunden</numerusform>
            <numerusform>%n Einstellungen gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::settings::NothingFound</name>
    <message>
        <source>No setting has these words.</source>
        <translation>Diese Worte hat keine Einstellung.</translation>
    </message>
    <message>
        <source>A shorter word may find more, such as “voice” or “text”.</source>
        <translation>Ein kürzeres Wort findet vielleicht mehr, etwa „Stimme“ oder „Text“.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>Alle Einstellungen zeigen</translation>
    </message>
</context>
<context>
    <name>supine::settings::RangePreview</name>
    <message>
        <source>Figure</source>
        <translation>Figur</translation>
    </message>
</context>
<context>
    <name>supine::settings::SettingsFile</name>
    <message>
        <source>Your settings could not be read and are as at first.</source>
        <translation>Deine Einstellungen konnten nicht gelesen werden und sind wie am Anfang.</translation>
    </message>
    <message>
        <source>A part of your settings could not be read.</source>
        <translation>Ein Teil deiner Einstellungen konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 The old file is kept as %2.</source>
        <extracomment>%1 is a sentence, %2 a file.</extracomment>
        <translation>%1 Die alte Datei liegt als %2 bereit.</translation>
    </message>
    <message>
        <source>These settings could not be read and are as at first: %1.</source>
        <extracomment>%1 is a list of settings.</extracomment>
        <translation>Diese Einstellungen konnten nicht gelesen werden und sind wie am Anfang: %1.</translation>
    </message>
</context>
<context>
    <name>supine::settings::SettingsPage</name>
    <message>
        <source>%1 seconds</source>
        <comment>Length of a breath in or out, may have one decimal</comment>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>As the level says</source>
        <translation>Wie die Stufe es sagt</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Everything follows this pace</source>
        <translation>Alles folgt diesem Tempo</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
    <message>
        <source>Longer than in feels calmer to many people</source>
        <translation>Länger als das Einatmen fühlt sich für viele ruhiger an</translation>
    </message>
    <message>
        <source>This is your own pace, at every level</source>
        <translation>Das ist dein eigenes Tempo, auf jeder Stufe</translation>
    </message>
    <message>
        <source>These are your own ranges, at every level</source>
        <translation>Das sind deine eigenen Weiten, auf jeder Stufe</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Atem</translation>
    </message>
    <message>
        <source>If your own breath is shorter, follow your own.</source>
        <translation>Wenn dein eigener Atem kürzer ist, folge deinem eigenen.</translation>
    </message>
    <message>
        <source>How far you go</source>
        <translation>Wie weit du gehst</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Notrufnummer</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Desktop</source>
        <comment>Colours as the desktop has them</comment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Desktop</source>
        <comment>Language as the desktop has it</comment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Where do you practise?</source>
        <translation>Wo übst du?</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>On a bed</source>
        <translation>Auf einem Bett</translation>
    </message>
    <message>
        <source>Voice and sound</source>
        <translation>Stimme und Ton</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>Volume in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Speaks every step</source>
        <translation>Spricht jeden Schritt</translation>
    </message>
    <message>
        <source>Breath sound</source>
        <translation>Atemklang</translation>
    </message>
    <message>
        <source>In and out sound different</source>
        <translation>Ein und aus klingen verschieden</translation>
    </message>
    <message>
        <source>Chime</source>
        <translation>Glockenton</translation>
    </message>
    <message>
        <source>Opens each part</source>
        <translation>Eröffnet jeden Teil</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>What is said also stands on the screen</source>
        <translation>Was gesagt wird, steht auch auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Time to get into position</source>
        <translation>Zeit, um dich hinzulegen</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first movement</source>
        <translation>Vor der ersten Bewegung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>Text size in percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Also Ctrl and + or -</source>
        <translation>Auch mit Strg und + oder -</translation>
    </message>
    <message>
        <source>Stands on the safety page. Left empty it is your country&apos;s</source>
        <translation>Steht auf der Sicherheitsseite. Leer gelassen ist es die deines Landes</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Safety page</source>
        <translation>Sicherheitsseite</translation>
    </message>
    <message>
        <source>When to get help, when to ask, when to stop</source>
        <translation>Wann du Hilfe holst, wann du fragst, wann du aufhörst</translation>
    </message>
    <message>
        <source>Supine is free software under the GNU General Public License, version 3 or later. Its exercises and pictures are under Creative Commons BY-SA 4.0.</source>
        <translation>Supine ist freie Software unter der GNU General Public License, Version 3 oder später. Übungen und Bilder stehen unter Creative Commons BY-SA 4.0.</translation>
    </message>
    <message>
        <source>The English voice is synthetic: slt, spoken by Festival. Thanks to Carnegie Mellon University and the HTS Working Group. What it speaks is free to use; the voice itself is under the terms of CMU and the BSD 3-clause licence.</source>
        <translation>Die englische Stimme ist künstlich: slt, gesprochen von Festival. Dank an die Carnegie Mellon University und die HTS Working Group. Was sie spricht, darf frei genutzt werden; die Stimme selbst steht unter den Bedingungen der CMU und der BSD-3-Klausel-Lizenz.</translation>
    </message>
    <message>
        <source>Supine uses no network. What you set stays on this computer.</source>
        <translation>Supine nutzt kein Netz. Was du einstellst, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The movements</source>
        <translation>Die Bewegungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Supine</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Skin and hair</source>
        <translation>Haut und Haar</translation>
    </message>
    <message>
        <source>Clothes</source>
        <translation>Kleidung</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>Figur spiegeln</translation>
    </message>
    <message>
        <source>The head on the other side, as you lie yourself</source>
        <translation>Der Kopf auf der anderen Seite, so wie du selbst liegst</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>With less, the figure and the pages change at once</source>
        <translation>Mit weniger wechseln Figur und Seiten sofort</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Desktop</source>
        <comment>As much motion as the desktop has</comment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>All motion</source>
        <translation>Alle Bewegung</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Wie sie gezeigt wird</translation>
    </message>
    <message>
        <source>Body and look</source>
        <translation>Körper und Aussehen</translation>
    </message>
    <message>
        <source>Colours and reading</source>
        <translation>Farben und Lesen</translation>
    </message>
    <message>
        <source>Air at nose and lips, and dashes where the belly lay</source>
        <translation>Luft an Nase und Lippen, und Striche, wo der Bauch lag</translation>
    </message>
    <message>
        <source>Breath light</source>
        <translation>Atemlicht</translation>
    </message>
    <message>
        <source>The edge of the window brightens in and dims out</source>
        <translation>Der Rand des Fensters wird beim Einatmen heller und beim Ausatmen dunkler</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Shows the low back larger where it moves very little</source>
        <translation>Zeigt den unteren Rücken größer, wo er sich nur wenig bewegt</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>Shows the way just before a movement begins</source>
        <translation>Zeigt den Weg, kurz bevor eine Bewegung beginnt</translation>
    </message>
    <message>
        <source>Your range</source>
        <translation>Deine Weite</translation>
    </message>
    <message>
        <source>Marks where a movement ends for you when it is made smaller</source>
        <translation>Zeigt, wo eine Bewegung für dich endet, wenn sie kleiner ist</translation>
    </message>
    <message>
        <source>See through</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Bones, and the muscles at work. In a session: X</source>
        <translation>Knochen und die Muskeln, die arbeiten. Beim Üben: X</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Was du siehst</translation>
    </message>
    <message>
        <source>Listen elsewhere</source>
        <translation>Unterwegs hören</translation>
    </message>
    <message>
        <source>Speech program</source>
        <translation>Sprechprogramm</translation>
    </message>
    <message>
        <source>Automatic</source>
        <comment>The speech program that is found</comment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>No speech program</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>My own</source>
        <comment>A speech program of one&apos;s own</comment>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Command of your speech program</source>
        <translation>Befehl deines Sprechprogramms</translation>
    </message>
    <message>
        <source>Lines nobody has recorded</source>
        <translation>Zeilen, die niemand aufgenommen hat</translation>
    </message>
    <message>
        <source>Spoken by a program on this computer</source>
        <translation>Ein Programm auf diesem Computer spricht sie</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>All words of a session are said</comment>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Brief</source>
        <comment>A session with few words</comment>
        <translation>Knapp</translation>
    </message>
    <message>
        <source>Wordless</source>
        <comment>A session with chime and breath sound alone</comment>
        <translation>Ohne Worte</translation>
    </message>
    <message>
        <source>Brief: for somebody who knows the movements. Wordless: chime and breath sound alone</source>
        <translation>Knapp: wenn du die Bewegungen kennst. Ohne Worte: nur Glockenton und Atemklang</translation>
    </message>
    <message>
        <source>Softer sound</source>
        <translation>Sanfterer Klang</translation>
    </message>
    <message>
        <source>For the evening: a quieter voice, a very quiet chime</source>
        <translation>Für den Abend: eine leisere Stimme, ein sehr leiser Glockenton</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Record your own voice</source>
        <translation>Eigene Stimme aufnehmen</translation>
    </message>
    <message>
        <source>Yours, or that of somebody you like to hear</source>
        <translation>Deine, oder die eines Menschen, den du gern hörst</translation>
    </message>
    <message>
        <source>Volume: %1</source>
        <extracomment>The volume of one kind of sound, such as the voice</extracomment>
        <translation>Lautstärke: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>Sound delay in milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>Tonverzögerung</translation>
    </message>
    <message>
        <source>How loud</source>
        <translation>Wie laut</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>For headphones without a wire: bring sound and picture together</source>
        <translation>Für Kopfhörer ohne Kabel: Ton und Bild zusammenbringen</translation>
    </message>
    <message>
        <source>Where is your screen?</source>
        <translation>Wo steht dein Bildschirm?</translation>
    </message>
    <message>
        <source>Words grow by themselves</source>
        <translation>Schrift wächst von selbst</translation>
    </message>
    <message>
        <source>After 3 seconds without a touch, to be read from the floor. F in a session</source>
        <translation>Nach 3 Sekunden ohne Berührung, vom Boden aus lesbar. F in einer Einheit</translation>
    </message>
    <message>
        <source>Match my breath</source>
        <translation>Nach meinem Atem</translation>
    </message>
    <message>
        <source>Your own breath</source>
        <translation>Dein eigener Atem</translation>
    </message>
    <message>
        <source>Tap along for three breaths, and the pace is yours</source>
        <translation>Drei Atemzüge lang mittippen, dann ist es dein Tempo</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Where your diary lies</source>
        <translation>Wo dein Tagebuch liegt</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Take a diary in</source>
        <translation>Ein Tagebuch einlesen</translation>
    </message>
    <message>
        <source>From a file that was taken away on the diary&apos;s page. What you have stays.</source>
        <translation>Aus einer Datei, die auf der Seite des Tagebuchs mitgenommen wurde. Was du hast, bleibt.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>All settings as at first</source>
        <translation>Alle Einstellungen wie am Anfang</translation>
    </message>
    <message>
        <source>Your diary stays as it is.</source>
        <translation>Dein Tagebuch bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Diary and data</source>
        <translation>Tagebuch und Daten</translation>
    </message>
    <message>
        <source>Days of the reminders</source>
        <translation>Tage der Erinnerungen</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnere mich</translation>
    </message>
    <message>
        <source>Once a day at most, and not when you have practised already</source>
        <translation>Höchstens einmal am Tag, und nicht, wenn du schon geübt hast</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>At these times</source>
        <translation>Zu diesen Zeiten</translation>
    </message>
    <message>
        <source>Of several, the first at which the computer is on counts</source>
        <translation>Von mehreren zählt die erste, zu der der Computer läuft</translation>
    </message>
    <message>
        <source>Also when the window is closed</source>
        <translation>Auch bei geschlossenem Fenster</translation>
    </message>
    <message>
        <source>Supine starts with the computer and waits without a window</source>
        <translation>Supine startet mit dem Computer und wartet ohne Fenster</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>This desktop shows no notifications, so no reminder can be seen here.</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen an, also ist hier keine Erinnerung zu sehen.</translation>
    </message>
    <message>
        <source>How often you do it</source>
        <translation>Wie oft du es machst</translation>
    </message>
    <message>
        <source>Back up to one file</source>
        <translation>In einer Datei sichern</translation>
    </message>
    <message>
        <source>Everything in your diary as it is today, to keep elsewhere.</source>
        <translation>Alles in deinem Tagebuch, wie es heute ist, um es anderswo aufzuheben.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>The diary of the backup takes the place of this one, which is put aside, not deleted. You are asked first.</source>
        <translation>Das Tagebuch der Sicherung tritt an die Stelle von diesem, das beiseitegelegt und nicht gelöscht wird. Du wirst vorher gefragt.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Each level has its own numbers; these are those of “%1”, chosen beside Start.</source>
        <extracomment>%1 is a level: Gentle, Standard, Full.</extracomment>
        <translation>Jede Stufe hat eigene Zahlen; diese gehören zu „%1“, gewählt neben Start.</translation>
    </message>
    <message>
        <source>These are your own numbers, at this level</source>
        <translation>Das sind deine eigenen Zahlen auf dieser Stufe</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>How far, how often</source>
        <translation>Wie weit, wie oft</translation>
    </message>
</context>
<context>
    <name>supine::settings::SoundExport</name>
    <message>
        <source>Save the session as a sound file</source>
        <translation>Die Einheit als Tondatei speichern</translation>
    </message>
    <message>
        <source>WAV, large and plain (*.wav)</source>
        <translation>WAV, groß und einfach (*.wav)</translation>
    </message>
    <message>
        <source>Opus, small (*.opus)</source>
        <translation>Opus, klein (*.opus)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>A routine and its level, the title of a sound file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All you would hear after Start, at your own pace and volume</source>
        <translation>Alles, was du nach „Start“ hören würdest, in deinem Tempo und deiner Lautstärke</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>There is no routine to save.</source>
        <translation>Es gibt keine Folge zum Speichern.</translation>
    </message>
    <message>
        <source>Nothing would be heard in the file: the volume is at 0, or voice, breath sound and chime are off.</source>
        <translation>In der Datei wäre nichts zu hören: Die Lautstärke steht auf 0, oder Stimme, Atemklang und Glockenton sind aus.</translation>
    </message>
    <message>
        <source>Nothing was saved. Please let the name end in .opus or .wav.</source>
        <translation>Nichts wurde gespeichert. Bitte lass den Namen auf .opus oder .wav enden.</translation>
    </message>
    <message>
        <source>Saving: %1 %</source>
        <comment>How much of a file is written</comment>
        <translation>Wird gespeichert: %1 %</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Abgebrochen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 is no file. Please choose another name.</source>
        <translation>Nichts wurde gespeichert: %1 ist keine Datei. Bitte wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. Please choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Bitte wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>the encoder failed</source>
        <translation>das Kodieren ist misslungen</translation>
    </message>
</context>
<context>
    <name>supine::settings::TimeList</name>
    <message>
        <source>Add a time</source>
        <translation>Uhrzeit hinzufügen</translation>
    </message>
    <message>
        <source>Time %1</source>
        <translation>Uhrzeit %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <extracomment>Takes a time of day away. %1 is the time.</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>supine::text</name>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Diaphragm</source>
        <extracomment>The muscles a see-through figure names, as a physiotherapist says them to people.</extracomment>
        <translation>Zwerchfell</translation>
    </message>
    <message>
        <source>Deep belly muscle</source>
        <translation>Tiefer Bauchmuskel</translation>
    </message>
    <message>
        <source>Buttock muscle</source>
        <translation>Gesäßmuskel</translation>
    </message>
    <message>
        <source>Straight belly muscle</source>
        <translation>Gerader Bauchmuskel</translation>
    </message>
    <message>
        <source>Lower trapezius</source>
        <translation>Unterer Trapezmuskel</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::voice::LinesAhead</name>
    <message>
        <source>Spoken lines cannot be kept in %1; make room on the disk.</source>
        <translation>Gesprochene Zeilen können in %1 nicht aufbewahrt werden; schaffe Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Every line has a recording, so none is needed now.</source>
        <translation>Jede Zeile hat eine Aufnahme, also wird jetzt keins gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody speaks %n line(s): a chime and a caption stand for each.</source>
        <translation>
            <numerusform>Eine Zeile spricht niemand: Ein Klang und die Schrift stehen für sie.</numerusform>
            <numerusform>%n Zeilen spricht niemand: Ein Klang und die Schrift stehen für jede.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is speaking: %2 of %3 lines are ready.</source>
        <comment>A program&apos;s name and two counts</comment>
        <translation>%1 spricht gerade: %2 von %3 Zeilen sind fertig.</translation>
    </message>
    <message numerus="yes">
        <source>%1 speaks %n line(s).</source>
        <comment>A program&apos;s name</comment>
        <translation>
            <numerusform>%1 spricht eine Zeile.</numerusform>
            <numerusform>%1 spricht %n Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::voice::SpeechEngine</name>
    <message>
        <source>There is no room for temporary files, so no line can be spoken; make some on the disk.</source>
        <translation>Für vorübergehende Dateien ist kein Platz, darum kann keine Zeile gesprochen werden; schaffe welchen auf dem Datenträger.</translation>
    </message>
    <message>
        <source>%1 cannot be started; install it again, or choose another speech program in the settings.</source>
        <translation>%1 lässt sich nicht starten; installiere es neu oder wähle in den Einstellungen ein anderes Sprechprogramm.</translation>
    </message>
    <message>
        <source>%1 wrote more than a line can be and was stopped; choose another speech program in the settings.</source>
        <translation>%1 hat mehr geschrieben, als eine Zeile sein kann, und wurde beendet; wähle in den Einstellungen ein anderes Sprechprogramm.</translation>
    </message>
    <message numerus="yes">
        <source>%1 took longer than %n second(s) for one line and was stopped; choose another speech program in the settings.</source>
        <translation>
            <numerusform>%1 hat für eine Zeile länger als eine Sekunde gebraucht und wurde beendet; wähle in den Einstellungen ein anderes Sprechprogramm.</numerusform>
            <numerusform>%1 hat für eine Zeile länger als %n Sekunden gebraucht und wurde beendet; wähle in den Einstellungen ein anderes Sprechprogramm.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 failed (%2); mend its command, or choose another speech program in the settings.</source>
        <translation>%1 ist gescheitert (%2); verbessere den Befehl oder wähle in den Einstellungen ein anderes Sprechprogramm.</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>es sagt nicht, warum</translation>
    </message>
    <message>
        <source>%1 wrote no sound that can be read; mend its command, or choose another speech program in the settings.</source>
        <translation>%1 hat keinen Ton geschrieben, der sich lesen lässt; verbessere den Befehl oder wähle in den Einstellungen ein anderes Sprechprogramm.</translation>
    </message>
    <message>
        <source>Write the command that speaks, such as: espeak-ng -v {language} -f {text-file} -w {wav}</source>
        <translation>Schreibe den Befehl, der spricht, zum Beispiel: espeak-ng -v {language} -f {text-file} -w {wav}</translation>
    </message>
    <message>
        <source>%1 is not known; write {text}, {text-file}, {wav} or {language}.</source>
        <translation>%1 ist nicht bekannt; schreibe {text}, {text-file}, {wav} oder {language}.</translation>
    </message>
    <message>
        <source>There is no program &quot;%1&quot;; install it, or write its whole path.</source>
        <translation>Das Programm „%1“ gibt es nicht; installiere es oder schreibe seinen ganzen Pfad.</translation>
    </message>
</context>
<context>
    <name>supine::window::BeatLight</name>
    <message>
        <source>Light that flashes with each click</source>
        <translation>Licht, das mit jedem Klick aufleuchtet</translation>
    </message>
</context>
<context>
    <name>supine::window::BreathMatchPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Use it</source>
        <comment>the breath pace</comment>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Match my breath</source>
        <translation>Nach meinem Atem</translation>
    </message>
    <message>
        <source>In %1 seconds, out %2 seconds.</source>
        <comment>somebody&apos;s breath</comment>
        <translation>%1 Sekunden ein, %2 Sekunden aus.</translation>
    </message>
    <message>
        <source>Tap once more as you breathe in.</source>
        <translation>Tippe noch einmal beim Einatmen.</translation>
    </message>
    <message>
        <source>Tap as you begin to breathe in.</source>
        <translation>Tippe, wenn du einzuatmen beginnst.</translation>
    </message>
    <message>
        <source>Tap as you begin to breathe out.</source>
        <translation>Tippe, wenn du auszuatmen beginnst.</translation>
    </message>
    <message>
        <source>This is how you breathe. Everything can follow it.</source>
        <translation>So atmest du. Alles kann dem folgen.</translation>
    </message>
    <message>
        <source>This is as near to your breath as we can lead. If your own is shorter, follow your own.</source>
        <translation>Näher kommen wir deinem Atem nicht. Ist dein eigener kürzer, folge deinem eigenen.</translation>
    </message>
    <message>
        <source>That was very quick. This breath again, whenever you like.</source>
        <translation>Das ging sehr schnell. Diesen Atemzug noch einmal, wann du magst.</translation>
    </message>
    <message>
        <source>That was a long while. This breath again, whenever you like.</source>
        <translation>Das war eine lange Weile. Diesen Atemzug noch einmal, wann du magst.</translation>
    </message>
    <message>
        <source>Just as it comes. Nothing has to be deep or slow.</source>
        <translation>So, wie er kommt. Nichts muss tief oder langsam sein.</translation>
    </message>
    <message>
        <source>A click anywhere, Space, Enter or any key of a remote is a tap.</source>
        <translation>Ein Klick irgendwo, Leertaste, Eingabe oder jede Taste einer Fernbedienung zählt.</translation>
    </message>
    <message>
        <source>Breath %1 of %2. %3</source>
        <comment>which one is measured, how many; what to do</comment>
        <translation>Atemzug %1 von %2. %3</translation>
    </message>
</context>
<context>
    <name>supine::window::DiaryBackup</name>
    <message>
        <source>Back up to one file</source>
        <translation>In einer Datei sichern</translation>
    </message>
    <message>
        <source>Backup of a diary (*.sqlite)</source>
        <translation>Sicherung eines Tagebuchs (*.sqlite)</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Your diary is the one from the backup now. The one before is kept as %1.</source>
        <comment>a file</comment>
        <translation>Dein Tagebuch ist jetzt das aus der Sicherung. Das vorige liegt als %1 bereit.</translation>
    </message>
</context>
<context>
    <name>supine::window::DiaryFiles</name>
    <message>
        <source>Everything in that file is in your diary already.</source>
        <translation>Alles aus dieser Datei steht schon in deinem Tagebuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n practice(s) taken into your diary.</source>
        <translation>
            <numerusform>%n Übung in dein Tagebuch eingelesen.</numerusform>
            <numerusform>%n Übungen in dein Tagebuch eingelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take your diary away</source>
        <translation>Dein Tagebuch mitnehmen</translation>
    </message>
    <message>
        <source>Table for any spreadsheet (*.csv)</source>
        <translation>Tabelle für jede Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
        <source>Whole diary, to be taken in again (*.json)</source>
        <translation>Ganzes Tagebuch, lässt sich wieder einlesen (*.json)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written to. Choose another folder; your diary is unharmed.</source>
        <translation>In %1 kann nicht geschrieben werden. Wähle einen anderen Ordner; dein Tagebuch ist unversehrt.</translation>
    </message>
    <message>
        <source>Your diary is in %1.</source>
        <translation>Dein Tagebuch liegt in %1.</translation>
    </message>
    <message>
        <source>Take a diary in</source>
        <translation>Ein Tagebuch einlesen</translation>
    </message>
    <message>
        <source>Diaries that were taken away (*.json *.csv)</source>
        <translation>Mitgenommene Tagebücher (*.json *.csv)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read, so nothing was taken in.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>%1 kann nicht gelesen werden, darum wurde nichts eingelesen.</translation>
    </message>
</context>
<context>
    <name>supine::window::DiaryLink</name>
    <message>
        <source>Everything is saved now.</source>
        <translation>Jetzt ist alles gespeichert.</translation>
    </message>
</context>
<context>
    <name>supine::window::FaultsPage</name>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Some files can&apos;t be read</source>
        <translation>Einige Dateien sind nicht lesbar</translation>
    </message>
    <message>
        <source>Everything else works. These files were left out until they are mended.</source>
        <translation>Alles andere geht. Diese Dateien bleiben weg, bis sie in Ordnung sind.</translation>
    </message>
</context>
<context>
    <name>supine::window::HomeOffer</name>
    <message>
        <source>You stopped in %1. Go on from there?</source>
        <translation>Du hast bei %1 aufgehört. Dort weitermachen?</translation>
    </message>
    <message>
        <source>%1 went well. %2 instead of %3?</source>
        <extracomment>After three good practices. %1 an exercise, %2 and %3 how often it is done.</extracomment>
        <translation>%1 ging gut. %2 statt %3?</translation>
    </message>
    <message>
        <source>%1: %2 from now on. Back to %3?</source>
        <extracomment>%1 an exercise, %2 and %3 how often it is done.</extracomment>
        <translation>%1: ab jetzt %2. Zurück zu %3?</translation>
    </message>
</context>
<context>
    <name>supine::window::HomePage</name>
    <message>
        <source>Ready when you are.</source>
        <translation>Bereit, wenn du es bist.</translation>
    </message>
    <message>
        <source>Press Start, then take your time to lie down. A voice leads you through five gentle movements.</source>
        <translation>Drück auf Start und leg dich in Ruhe hin. Eine Stimme führt dich durch fünf sanfte Bewegungen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>New, stiff or sore today? Gentle.</source>
        <translation>Neu hier, heute steif oder wund? Sanft.</translation>
    </message>
    <message>
        <source>Where do you practise?</source>
        <translation>Wo übst du?</translation>
    </message>
    <message>
        <source>On the floor</source>
        <translation>Auf dem Boden</translation>
    </message>
    <message>
        <source>On a bed</source>
        <translation>Auf einem Bett</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in content files</source>
        <translation>
            <numerusform>%n Problem in Inhaltsdateien</numerusform>
            <numerusform>%n Probleme in Inhaltsdateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Start and its length, as read aloud</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Supine</source>
        <translation>Supine</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>Length of a level, short</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Press Start, then take your time to lie down. A voice leads you all the way.</source>
        <translation>Drück auf Start und leg dich in Ruhe hin. Eine Stimme führt dich durch alles.</translation>
    </message>
    <message>
        <source>Routine: %1</source>
        <translation>Folge: %1</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Your back now: %1 of 10</source>
        <translation>Dein Rücken jetzt: %1 von 10</translation>
    </message>
    <message>
        <source>How is your back now?</source>
        <translation>Wie ist dein Rücken jetzt?</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Have a pillow and the keyboard or remote at hand. Press Start: a voice leads you all the way.</source>
        <translation>Leg ein Kissen und die Tastatur oder Fernbedienung bereit. Drück auf Start: Eine Stimme führt dich hindurch.</translation>
    </message>
    <message>
        <source>Have a firm chair, a folded towel and the keyboard or remote at hand. Press Start: a voice leads you all the way.</source>
        <translation>Halte einen festen Stuhl, ein gefaltetes Handtuch und die Tastatur bereit. Drück auf Start: Eine Stimme führt dich hindurch.</translation>
    </message>
</context>
<context>
    <name>supine::window::KeysCard</name>
    <message>
        <source>Next control</source>
        <translation>Nächstes Element</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Pause and play</source>
        <translation>Pause und weiter</translation>
    </message>
    <message>
        <source>5 seconds back or on</source>
        <translation>5 Sekunden zurück oder vor</translation>
    </message>
    <message>
        <source>Movement before or next</source>
        <translation>Vorige oder nächste Bewegung</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Es tut weh</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Where am I?</source>
        <translation>Wo bin ich?</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>In einer Einheit</translation>
    </message>
    <message>
        <source>Mirror the figure</source>
        <translation>Figur spiegeln</translation>
    </message>
    <message>
        <source>See through</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Das Bild drehen</translation>
    </message>
    <message>
        <source>Large words for the floor</source>
        <translation>Große Schrift für den Boden</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Ein Wort suchen</translation>
    </message>
    <message>
        <source>How far and how slowly</source>
        <translation>Wie weit und wie langsam</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
</context>
<context>
    <name>supine::window::MainWindow</name>
    <message>
        <source>Supine</source>
        <translation>Supine</translation>
    </message>
    <message>
        <source>Everything follows your breath now.</source>
        <translation>Alles folgt jetzt deinem Atem.</translation>
    </message>
</context>
<context>
    <name>supine::window::PageFrame</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>supine::window::ReminderLink</name>
    <message>
        <source>A few quiet minutes for your back?</source>
        <translation>Ein paar ruhige Minuten für deinen Rücken?</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>on a reminder: begin to practise</comment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Later today</source>
        <comment>on a reminder</comment>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>%1 can&apos;t be changed. What starts with the computer stays as it was.</source>
        <translation>%1 lässt sich nicht ändern. Was mit dem Computer startet, bleibt, wie es war.</translation>
    </message>
</context>
<context>
    <name>supine::window::SafetyPage</name>
    <message>
        <source>Pregnancy, thin bones or a broken bone in the spine, a new hip, a recent operation, breathlessness, shoulder trouble.</source>
        <translation>Schwangerschaft, dünne Knochen oder ein Knochenbruch in der Wirbelsäule, eine neue Hüfte, eine Operation vor Kurzem, Atemnot, Probleme mit der Schulter.</translation>
    </message>
    <message>
        <source>When to go on, when to make it smaller, when to stop.</source>
        <translation>Wann du weitermachst, wann du es kleiner machst, wann du aufhörst.</translation>
    </message>
    <message>
        <source>What helps, and what the numbers in this program mean.</source>
        <translation>Was hilft, und was die Zahlen in diesem Programm bedeuten.</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>Read more: %1</source>
        <comment>The title of a safety list</comment>
        <translation>Mehr lesen: %1</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>%1: call %2</source>
        <comment>Get help now: call 112</comment>
        <translation>%1: Ruf %2 an</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Nearly all back pain is nothing serious. A few signs need help first.</source>
        <translation>Fast alle Rückenschmerzen sind nichts Ernstes. Bei wenigen Zeichen brauchst du zuerst Hilfe.</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor du beginnst</translation>
    </message>
    <message>
        <source>Nearly all back pain is nothing serious. A few signs need help first, so please read this once.</source>
        <translation>Fast alle Rückenschmerzen sind nichts Ernstes. Bei wenigen Zeichen brauchst du zuerst Hilfe, deshalb lies dies bitte einmal.</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Das habe ich gelesen</translation>
    </message>
    <message>
        <source>You find this page again under Safety.</source>
        <translation>Du findest diese Seite wieder unter Sicherheit.</translation>
    </message>
    <message>
        <source>Show less: %1</source>
        <comment>The title of a safety list</comment>
        <translation>Weniger zeigen: %1</translation>
    </message>
</context>
<context>
    <name>supine::window::ScreenPlacePage</name>
    <message>
        <source>Where is your screen?</source>
        <translation>Wo steht dein Bildschirm?</translation>
    </message>
    <message>
        <source>Think of yourself lying down. You can follow by ear alone, or glance at the picture: it turns for your eyes.</source>
        <translation>Stell dir vor, du liegst schon. Du kannst allein nach dem Gehör folgen oder ab und zu zum Bild schauen: Es dreht sich für deine Augen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Asked once. You find it again under Settings, Getting ready.</source>
        <translation>Wird einmal gefragt. Du findest es wieder unter Einstellungen, Vorbereitung.</translation>
    </message>
</context>
<context>
    <name>supine::window::SoundDelayPage</name>
    <message>
        <source>%1 ms</source>
        <comment>Milliseconds that sound is sent earlier</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Sound and picture together</source>
        <translation>Ton und Bild zusammen</translation>
    </message>
    <message>
        <source>Sound delay</source>
        <translation>Tonverzögerung</translation>
    </message>
    <message>
        <source>No sound device answers. Connect one; the clicks come back by themselves.</source>
        <translation>Kein Tongerät antwortet. Schließ eines an; die Klicks kommen von selbst wieder.</translation>
    </message>
    <message>
        <source>Move the slider until you hear the click just as the light flashes.</source>
        <translation>Schieb den Regler, bis du den Klick genau dann hörst, wenn das Licht aufleuchtet.</translation>
    </message>
    <message>
        <source>0 is right for loudspeakers and wires. Headphones without a wire are mostly heard 150 to 300 ms late.</source>
        <translation>0 passt für Lautsprecher und Kabel. Kopfhörer ohne Kabel hört man meist 150 bis 300 ms zu spät.</translation>
    </message>
</context>
</TS>
