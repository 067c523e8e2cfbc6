# SPDX-License-Identifier: GPL-3.0-or-later
"""diary_kills.py DRIVER [--kills 200] [--seed 1]: kills the program that writes a diary again and again.

A driver lives practices as fast as the disk allows and tells of each write before and after it. It is
killed with signal 9 at a random moment, and the diary it leaves is read by another program: it must be
sound, and hold of each practice the last entry that was acknowledged, or the one that was being written.
All kills hit the same diary. A kill shows what a crash does; it shows nothing of a power cut, for which
there is synchronous=FULL."""
import argparse
import datetime
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading

COLUMNS = {"id": "practice", "routine": "routine", "level": "level", "place": "place", "breath_in": "breath_in",
           "breath_out": "breath_out", "ending": "ending", "length": "length", "left_in": "left_in",
           "left_at": "left_at", "felt_before": "before", "felt_after": "after", "note": "note"}
PART_COLUMNS = {"exercise": "exercise", "repetitions": "repetitions", "intended": "intended",
                "comfort_range": "range", "length": "length", "skip": "skip", "hurts": "hurts"}


class Failed(Exception):
    """What went wrong, in one sentence."""


def lived(driver, diary, seed, milliseconds):
    """The lines of a driver that is killed this long after its first word."""
    process = subprocess.Popen([driver, diary, "live", str(seed)], stdout=subprocess.PIPE)
    lines = [process.stdout.readline()]
    killer = threading.Timer(milliseconds / 1000, process.send_signal, [signal.SIGKILL])
    killer.start()
    lines += process.stdout.readlines()
    killer.join()
    if process.wait() != -signal.SIGKILL:
        raise Failed(f"The driver ended by itself with {process.returncode}.")
    return [line.decode() for line in lines if line.endswith(b"\n")]


def take_in(lines, acknowledged):
    """Notes what was acknowledged; returns what was being written in the end, if anything."""
    tried = None
    for line in lines:
        if line.startswith("try "):
            tried = json.loads(line[4:])
        elif line == "kept\n":
            acknowledged[tried["practice"]] = tried
            tried = None
        else:
            raise Failed(f"A write failed: {line.strip()}")
    return tried


def instant(seconds):
    """An exported time as seconds since 1970."""
    return None if seconds is None else int(datetime.datetime.fromisoformat(seconds).timestamp())


def stored(diary):
    """Every practice of the diary in the form in which it is exported, times as seconds."""
    base = sqlite3.connect(diary)
    base.row_factory = sqlite3.Row
    answer = base.execute("PRAGMA integrity_check").fetchone()[0]
    if answer != "ok":
        raise Failed(f"The diary is damaged: {answer}")
    practices, by_number = {}, {}
    for row in base.execute("SELECT * FROM practice"):
        practice = {to: row[column] for column, to in COLUMNS.items()}
        practices[row["id"]] = by_number[row["number"]] = practice | {"start": row["start_utc"], "end": row["end_utc"], "parts": []}
    for row in base.execute("SELECT * FROM part ORDER BY practice, position"):
        part = {to: row[column] for column, to in PART_COLUMNS.items()}
        by_number[row["practice"]]["parts"].append(part | {"places": []})
    for row in base.execute("SELECT * FROM hurt_place ORDER BY practice, part, position"):
        by_number[row["practice"]]["parts"][row["part"]]["places"].append(row["place"])
    base.close()
    return practices


def as_stored(entry):
    return entry | {"start": instant(entry["start"]), "end": instant(entry["end"])}


def compare(acknowledged, tried, practices):
    """Refuses a diary that lacks what was acknowledged or holds what was never written."""
    for name, entry in acknowledged.items():
        allowed = [as_stored(entry)]
        if tried and tried["practice"] == name:
            allowed.append(as_stored(tried))
        if practices.get(name) not in allowed:
            raise Failed(f"Practice {name} was acknowledged as\n{entry}\nand is\n{practices.get(name)}")
    strangers = set(practices) - set(acknowledged) - ({tried["practice"]} if tried else set())
    if strangers:
        raise Failed(f"Nobody wrote these: {strangers}")


def settle(acknowledged, tried, practices):
    """What was being written when the kill came may be there; from then on it has to stay."""
    if tried and practices.get(tried["practice"]) == as_stored(tried):
        acknowledged[tried["practice"]] = tried


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("driver")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chance = random.Random(asked.seed)
    acknowledged, writes, unfinished = {}, 0, 0
    with tempfile.TemporaryDirectory() as folder:
        diary = os.path.join(folder, "diary.sqlite")
        for kill in range(asked.kills):
            lines = lived(asked.driver, diary, chance.randrange(1 << 30), chance.uniform(0, 400))
            tried = take_in(lines, acknowledged)
            practices = stored(diary)
            compare(acknowledged, tried, practices)
            writes += lines.count("kept\n")
            unfinished += tried is not None
            settle(acknowledged, tried, practices)
        strays = sorted(set(os.listdir(folder)) - {"diary.sqlite", "diary.sqlite-wal", "diary.sqlite-shm"})
        if strays:
            raise Failed(f"Beside the diary lie {strays}.")
    print(f"{asked.kills} kills, {unfinished} of them in the middle of a write; {writes} writes of "
          f"{len(acknowledged)} practices acknowledged; none lost, no diary damaged.")


if __name__ == "__main__":
    try:
        main()
    except Failed as failure:
        sys.exit(str(failure))
