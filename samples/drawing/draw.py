#!/usr/bin/env python3
"""Draws the sample stores' pictures: draw.py [STORE...]  (all stores when none is named)

Reads STORE.pictures beside this file, one picture a line: file name, ground (the top category), shape and parameters,
separated by tabs. Writes ../STORE/pictures/FILE. Needs Python 3.9 or later and nothing else.
"""
import pathlib
import sys

import shapes
from canvas import SHAPES, Canvas

HERE = pathlib.Path(__file__).parent
LIMIT = 4096


def draw(ground, name, parameters):
    canvas = Canvas(ground)
    return canvas.document(SHAPES[name](canvas, parameters))


def parse(text):
    name, *rest = text.split()
    return name, dict(word.split("=", 1) for word in rest)


def main(stores):
    for store in stores or sorted(p.stem for p in HERE.glob("*.pictures")):
        folder = HERE.parent / store / "pictures"
        folder.mkdir(exist_ok=True)
        lines = (HERE / f"{store}.pictures").read_text(encoding="utf-8").splitlines()
        wanted = set()
        for line in lines:
            file, ground, spec = line.split("\t")
            svg = draw(ground, *parse(spec))
            if len(svg.encode()) > LIMIT:
                print(f"{file}: {len(svg.encode())} bytes, more than {LIMIT}", file=sys.stderr)
            (folder / file).write_text(svg, encoding="utf-8")
            wanted.add(file)
        for old in folder.glob("*.svg"):
            if old.name not in wanted:
                old.unlink()
        print(f"{store}: {len(lines)} pictures")


if __name__ == "__main__":
    main(sys.argv[1:])
