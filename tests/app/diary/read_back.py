# SPDX-License-Identifier: GPL-3.0-or-later
"""read_back.py DIARY CSV JSON: whether another program finds the same in a diary and in its two exports."""
import csv
import datetime
import json
import sqlite3
import sys

PRACTICE = ["practice", "start", "end", "routine", "level", "place", "breath_in", "breath_out", "ending", "length",
            "left_in", "left_at", "before", "after", "note"]
PART = ["exercise", "repetitions", "intended", "range", "exercise_length", "skip", "hurts", "places"]
NUMBERS = {"breath_in", "breath_out", "length", "left_at", "before", "after", "repetitions", "intended", "range",
           "exercise_length", "hurts"}


def local(utc, ahead):
    """An instant as it is exported."""
    if utc is None:
        return None
    zone = datetime.timezone(datetime.timedelta(minutes=ahead))
    return datetime.datetime.fromtimestamp(utc, zone).isoformat()


def from_base(path):
    """One row for each exercise of each practice, as in the CSV, but of numbers and None."""
    base = sqlite3.connect(path)
    practices = base.execute("""SELECT number, id, start_utc, start_ahead, end_utc, end_ahead, routine, level, place, breath_in,
        breath_out, ending, length, left_in, left_at, felt_before, felt_after, note FROM practice
        ORDER BY start_utc, id""").fetchall()
    for number, id_, start, start_ahead, end, end_ahead, *rest in practices:
        practice = [id_, local(start, start_ahead), local(end, end_ahead), *rest]
        parts = base.execute("""SELECT exercise, repetitions, intended, comfort_range, length, skip, hurts,
            (SELECT group_concat(place, ' ') FROM (SELECT place FROM hurt_place h WHERE h.practice = p.practice
                AND h.part = p.position ORDER BY h.position))
            FROM part p WHERE practice = ? ORDER BY position""", [number]).fetchall()
        for part in parts or [[None] * len(PART)]:
            yield [*practice, *part]


def from_csv(path):
    """The same from the CSV; an empty field of a number, time or exercise is None."""
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            assert list(row) == PRACTICE + PART, list(row)
            alone = row["exercise"] == ""
            yield [None if text == "" and (name in NUMBERS or name in ("end", "places") or alone and name in PART)
                   else float(text) if name in NUMBERS else text for name, text in row.items()]


def from_json(path):
    """The same from the JSON."""
    with open(path, encoding="utf-8") as file:
        document = json.load(file)
    assert document["supine"] == 1 and document["kind"] == "diary"
    for practice in document["entries"]:
        for part in practice["parts"] or [{}]:
            places = " ".join(part.get("places", [])) or None
            values = part | {"exercise_length": part.get("length"), "places": places}
            yield [practice[name] for name in PRACTICE] + [values.get(name) for name in PART]


def main():
    base, table, document = (list(rows) for rows in
                             (from_base(sys.argv[1]), from_csv(sys.argv[2]), from_json(sys.argv[3])))
    for name, rows in (("CSV", table), ("JSON", document)):
        for own, exported in zip(base, rows):
            if own != exported:
                sys.exit(f"The diary has\n{own}\nand the {name}\n{exported}")
        if len(base) != len(rows):
            sys.exit(f"The diary has {len(base)} rows, the {name} {len(rows)}.")
    print(f"{len(base)} rows")


main()
