# SPDX-License-Identifier: GPL-3.0-or-later
"""The speech engines that packaging/voice/render can speak with, and how they are to say our words.

An engine has a name, a credit and a licence for the manifest, a rate (1 is its own pace, less is
slower) with the slowest that is still well understood, and speak(jobs). A job is a text, a rate and
the wave file to write; speak() returns, for each job, the pauses inside the line as pairs of seconds
of that file, or None where the engine does not tell.
"""
import re
import subprocess

# The engine slurs the in of "breathe in" as it does the in of "in front", and then it is heard as
# "breathing". Before a stop it is the word that matters, and is stressed like the inn of a village.
# Each is a pattern of what is written, and what is spoken for it.
RESPELLINGS = [
    (r"\b[Ii]n(?=[.,:])", "inn"),
    # A breath in the middle of what would be said in one.
    (r"(?<=\w) (as you|until|when you)\b", r", \1"),
]

# Words that Festival's dictionary has otherwise, or with the stress elsewhere. Each syllable is its
# sounds and its stress.
PRONUNCIATIONS = {
    "comfortable": "((k ah m f) 1) ((t er) 0) ((b ax l) 0)",
    "soften": "((s ao) 1) ((f ax n) 0)",
    "tilt": "((t ih ax l t) 1)",   # else it is heard as told, or as "and tilt", until
    "toward": "((t ao r d) 1)",
    "upright": "((ah p) 1) ((r ay t) 1)",
    "yourself": "((y ao r) 0) ((s eh l f) 1)",
}


def run(*command, text=None):
    """What the command printed, as standard output and standard error."""
    try:
        done = subprocess.run(command, input=text, capture_output=True, text=True)
    except FileNotFoundError:
        raise SystemExit(f"{command[0]} is not installed; --help says what is needed") from None
    if done.returncode != 0:
        raise SystemExit(f"{command[0]} failed: {done.stderr.strip()[-400:]}")
    return done.stdout, done.stderr


def respelled(text):
    text = text.replace("\u2019", "'").replace("\u2013", ", ").replace("\u2026", ".")
    for written, spoken in RESPELLINGS:
        text = re.sub(written, spoken, text)
    return text


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


class Festival:
    name = "slt, spoken by Festival"
    credit = "CMU ARCTIC slt, Carnegie Mellon University; HTS voice by the HTS Working Group"
    licence = "Free use of what it speaks; the voice itself under the CMU and BSD 3-clause terms"
    # Slower speech of this voice is understood worse, so that calm comes from the pauses. Half a
    # tone lower costs no understood words.
    rate = 0.95
    slowest = 0.74
    half_tones = -1.0

    # A pause at every stop. The engine's own model leaves it out after "Out:" and puts one elsewhere.
    voice = ["(voice_cmu_us_slt_arctic_hts)", "(set! base hts_engine_params)",
             "(set! phrase_cart_tree simple_phrase_cart_tree)",
             "(Parameter.set 'Phrase_Method 'cart_tree)",
             *(f"(lex.add.entry '({quoted(word)} nil ({said})))"
               for word, said in PRONUNCIATIONS.items())]
    tell_pauses = """(mapcar (lambda (s) (if (string-equal (item.name s) "pau")
        (format t "%f %f " (item.feat s "segment_start") (item.feat s "end"))))
        (utt.relation.items said 'Segment)) (format t "\\n")"""
    tell_stress = """(mapcar (lambda (w) (format t "%s:" (item.name w))
        (mapcar (lambda (s) (format t "%s" (item.feat s "stress")))
        (item.relation.daughters w 'SylStructure)) (format t " "))
        (utt.relation.items said 'Word)) (format t "\\n")"""

    def say(self, text):
        return f"(set! said (utt.synth (Utterance Text {quoted(respelled(text))})))"

    def speak(self, jobs):
        script = list(self.voice)
        for text, rate, path in jobs:
            script += [f"(set! hts_engine_params (append (list (list \"-r\" {rate:.4f}) "
                       f"(list \"-fm\" {self.half_tones})) base))",
                       self.say(text), f"(utt.save.wave said {quoted(str(path))} 'riff)",
                       self.tell_pauses]
        told = run("festival", "--pipe", text="\n".join(script) + "\n")[0].splitlines()
        return [self.inside(line.split()) for line in told]

    @staticmethod
    def inside(seconds):
        ends = [float(second) for second in seconds]
        return list(zip(ends[::2], ends[1::2]))[1:-1]

    def stresses(self, texts):
        """For each text its words with the stress of their syllables: ("pelvis", "10")."""
        script = list(self.voice)
        for text in texts:
            script += [self.say(text), self.tell_stress]
        told = run("festival", "--pipe", text="\n".join(script) + "\n")[0].splitlines()
        return [[tuple(word.rsplit(":", 1)) for word in line.lower().split()] for line in told]


class Flite:
    name = "slt, spoken by Flite"
    credit = "CMU ARCTIC slt, Carnegie Mellon University"
    licence = "Free use of what it speaks; the voice itself under the CMU terms"
    rate = slowest = 0.74

    def speak(self, jobs):
        for text, rate, path in jobs:
            run("flite", "-voice", "slt", "--setf", f"duration_stretch={1 / rate:.4f}", "-t",
                respelled(text), "-o", str(path))
        return [None] * len(jobs)


class Piper:
    name = credit = licence = ""
    rate = slowest = 0.85

    def __init__(self, model):
        self.model = model

    def speak(self, jobs):
        for text, rate, path in jobs:
            run("piper", "--model", self.model, "--length_scale", f"{1 / rate:.4f}",
                "--output_file", str(path), text=text + "\n")
        return [None] * len(jobs)
