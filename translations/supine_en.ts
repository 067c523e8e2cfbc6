<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>supine::browse::ExercisePanel</name>
    <message numerus="yes">
        <source>%n publication(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::browse::SearchSheet</name>
    <message numerus="yes">
        <source>%n line(s) found</source>
        <translation>
            <numerusform>%n line found</numerusform>
            <numerusform>%n lines found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::diary::DeleteSheet</name>
    <message numerus="yes">
        <source>All %n practice(s) since %1 go from this computer, with every number and all your words.</source>
        <comment>a day</comment>
        <translation>
            <numerusform>All %n practice since %1 goes from this computer, with every number and all your words.</numerusform>
            <numerusform>All %n practices since %1 go from this computer, with every number and all your words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n practice(s)</source>
        <translation>
            <numerusform>Delete %n practice</numerusform>
            <numerusform>Delete %n practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::diary::DiaryPage</name>
    <message numerus="yes">
        <source>%n practice(s) are deleted.</source>
        <translation>
            <numerusform>%n practice is deleted.</numerusform>
            <numerusform>%n practices are deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::diary::DoneWords</name>
    <message numerus="yes">
        <source>Every repetition of %n movement(s).</source>
        <translation>
            <numerusform>Every repetition.</numerusform>
            <numerusform>Every repetition of %n movements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::diary::PlotPanel</name>
    <message numerus="yes">
        <source>%1, %n practice(s)</source>
        <comment>a month</comment>
        <translation>
            <numerusform>%1, %n practice</numerusform>
            <numerusform>%1, %n practices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::diary::RestoreSheet</name>
    <message numerus="yes">
        <source>The backup holds %n practice(s), up to %1.</source>
        <comment>a day</comment>
        <translation>
            <numerusform>The backup holds %n practice, up to %1.</numerusform>
            <numerusform>The backup holds %n practices, up to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes the place of the %n practice(s) in the diary that is here.</source>
        <translation>
            <numerusform>It takes the place of the %n practice in the diary that is here.</numerusform>
            <numerusform>It takes the place of the %n practices in the diary that is here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::diary::Words</name>
    <message numerus="yes">
        <source>%1 after %2 of %n practice(s)</source>
        <comment>a change of the back; how often</comment>
        <translation>
            <numerusform>%1 after %2 of %n practice</numerusform>
            <numerusform>%1 after %2 of %n practices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of practice</source>
        <translation>
            <numerusform>%n day of practice</numerusform>
            <numerusform>%n days of practice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::recording::SectionRow</name>
    <message numerus="yes">
        <source>%1, %2 of %n line(s) recorded</source>
        <comment>Title of a section, how many lines</comment>
        <translation>
            <numerusform>%1, %2 of %n line recorded</numerusform>
            <numerusform>%1, %2 of %n lines recorded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::recording::Words</name>
    <message numerus="yes">
        <source>%1 of %n line(s)</source>
        <comment>How many lines are recorded</comment>
        <translation>
            <numerusform>%1 of %n line</numerusform>
            <numerusform>%1 of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::settings::FoundSettings</name>
    <message numerus="yes">
        <source>%n setting(s) found</source>
        <translation>
            <numerusform>%n setting found</numerusform>
            <numerusform>%n settings found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::settings::SettingsPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::text</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::voice::LinesAhead</name>
    <message numerus="yes">
        <source>Nobody speaks %n line(s): a chime and a caption stand for each.</source>
        <translation>
            <numerusform>Nobody speaks one line: a chime and a caption stand for it.</numerusform>
            <numerusform>Nobody speaks %n lines: a chime and a caption stand for each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 speaks %n line(s).</source>
        <comment>A program&apos;s name</comment>
        <translation>
            <numerusform>%1 speaks one line.</numerusform>
            <numerusform>%1 speaks %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::voice::SpeechEngine</name>
    <message numerus="yes">
        <source>%1 took longer than %n second(s) for one line and was stopped; choose another speech program in the settings.</source>
        <translation>
            <numerusform>%1 took longer than a second for one line and was stopped; choose another speech program in the settings.</numerusform>
            <numerusform>%1 took longer than %n seconds for one line and was stopped; choose another speech program in the settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::window::DiaryFiles</name>
    <message numerus="yes">
        <source>%n practice(s) taken into your diary.</source>
        <translation>
            <numerusform>%n practice taken into your diary.</numerusform>
            <numerusform>%n practices taken into your diary.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>supine::window::HomePage</name>
    <message numerus="yes">
        <source>%n problem(s) in content files</source>
        <translation>
            <numerusform>%n problem in content files</numerusform>
            <numerusform>%n problems in content files</numerusform>
        </translation>
    </message>
</context>
</TS>
