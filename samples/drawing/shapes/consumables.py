"""Drill bits, driver bits, discs, blades, abrasives, brushes and measuring tools."""
from canvas import (shape, color, dark, light, mix, path, line, rect, circle, ellipse, group, turn, points, ngon, star,
                    stripes, polar, num)

S, HSS, BLACK = "steel", "#a9b1ba", "#4c525a"


# ---------------------------------------------------------------- drill bits
def flute(c, x, y, w, h, turns, m):
    """A twisted bit: a round bar with S-shaped grooves running around it."""
    step = h / turns
    a, b = x - w / 2, x + w / 2
    groove = "".join(
        f"M{num(b)} {num(y + i * step)}C{num(x)} {num(y + (i + .25) * step)} {num(x)} {num(y + (i + .3) * step)} {num(a)} {num(y + (i + .62) * step)}"
        f"V{num(y + (i + .98) * step)}C{num(x)} {num(y + (i + .66) * step)} {num(x)} {num(y + (i + .6) * step)} {num(b)} {num(y + (i + .4) * step)}z" for i in range(turns))
    return path(f"M{num(a)} {num(y)}h{num(w)}v{num(h)}h{num(-w)}z", c.rod(m)) + path(groove, dark(m, .5), None, None, .8) + line(groove, light(m, .5), 1.2, .55)


@shape("drill-bit")
def drill_bit(c, p):
    return turn(BITS[p["kind"]](c, p), 40, 1.02)


def twist(c, p):
    m = {"black": BLACK, "bright": HSS}.get(p.get("finish"), BLACK)
    return twisted(c, m, p)


def twisted(c, m, p):
    long = p.get("long")
    w, top, n = (24, 126, 7) if long else (34, 150, 5)
    one = rect(200 - w / 2, 26 if long else 40, w, top - 10, 3, c.rod(m)) + flute(c, 200, top, w, 346 - top, n, m) + path(f"M{200 - w / 2} 345h{w}L202 {num(346 + w * .42)}h-4z", c.rod(light(m, .12)))
    return group(one, "translate(-36 8)") + group(one, "translate(76 40)scale(.82)")


def cobalt(c, p):
    return twisted(c, "#b08a4c", p)


def masonry(c, p):
    m = "#9aa3ac"
    one = rect(188, 40, 24, 120, 3, c.rod(m)) + flute(c, 200, 150, 30, 190, 4, m) + path("M178 334h44l-6 16-16 14-16-14z", c.face("#6a7079")) + line("M180 342l20-4 20 4", light(m, .6), 2)
    return group(one, "translate(-34 4)") + group(one, "translate(84 44)scale(.8)")


def sds_shank(c, y=24):
    return rect(187, y, 26, 92, 4, c.rod("#7b838d")) + rect(195, y + 8, 10, 46, 5, dark(S, .55)) + ellipse(191, y + 74, 4, 10, dark(S, .6)) + ellipse(209, y + 74, 4, 10, dark(S, .6))


def sds(c, p, four=False):
    m = "#8c949e"
    w = 32
    tip = path("M178 338h44l-4 18-18 16-18-16z", c.face("#565c65")) + line("M200 338v30", light(S, .4), 2) if not four else path("M176 334h48l-4 22-12 4-8 12-8-12-12-4z", c.face("#50565f")) + line("M188 336l4 22M212 336l-4 22", light(S, .5), 2)
    return sds_shank(c, 14 if p.get("long") else 24) + rect(190, 112, 20, 30, 2, c.rod(m)) + flute(c, 200, 138, w, 204, 6 if p.get("long") else 4, "#b23a33" if four else m) + tip


def tile(c, p):
    return rect(190, 40, 20, 262, 3, c.rod(S)) + path("M176 300h48l-24 68z", c.face("#d9a94a")) + path("M200 300v68l24-68z", dark("#d9a94a", .3), None, None, .6)


def wood(c, p):
    m = "#aab2bb"
    one = rect(188, 36, 24, 116, 3, c.rod(m)) + flute(c, 200, 146, 36, 196, 3, m) + path("M182 340h36v10l-8 10-6-8-4 20-4-20-6 8-8-10z", c.face(m))
    return group(one, "translate(-36 2)") + group(one, "translate(80 44)scale(.8)")


def spade(c, p):
    m = "#9aa3ad"
    return path(ngon(200, 44, 15, 6), c.face(m)) + rect(187, 44, 26, 40, 2, c.rod(m)) + rect(193, 80, 14, 190, 2, c.rod(m)) + path("M158 268l42-16 42 16v72l-12 14-18-12-12 42-12-42-18 12-12-14z", c.face("#8fa7c4")) + circle(200, 296, 9, dark(m, .6)) + line("M166 276v60M234 276v60", light(m, .6), 2)


def auger(c, p):
    m = "#aeb6bf"
    spiral = "".join(path(f"M{158} {118 + i * 40}q42-22 84 4q-36 6-84 34z", c.face(m)) + path(f"M{158} {152 + i * 40}q50-30 84-30l-2 8q-40 6-80 30z", dark(m, .5), None, None, .6) for i in range(5))
    return rect(190, 24, 20, 330, 3, c.rod(m)) + path(ngon(200, 34, 16, 6), c.face(m)) + spiral + path("M192 330h16l-8 50z", c.rod(m)) + line("M193 342l13 4M195 354l9 4M197 364l5 3", dark(m, .5), 2)


def forstner(c, p):
    m = "#b4bcc5"
    return rect(187, 24, 26, 220, 4, c.rod(m)) + path("M130 262q0-22 70-22t70 22v66q-70 26-140 0z", c.rod(m)) + path("M158 262h36v74h-36zM206 262h36v70h-36z", dark(m, .62), None, None, .75) + path("M130 324q70 26 140 0l-6 18q-64 20-128 0z", c.rod(light(m, .2))) + path("M192 346h16l-8 22z", c.rod(m))


def step(c, p):
    g = "#c9a24a"
    rings = "".join(rect(200 - w / 2, 130 + i * 26, w, 27, 2, c.rod(g)) + line(f"M{num(200 - w / 2 + 3)} {131 + i * 26}h{num(w - 6)}", light(g, .6), 1.6, .8) for i, w in enumerate((140, 122, 104, 88, 72, 57, 43, 30)))
    return rect(184, 24, 32, 110, 5, c.rod(S)) + rings + path("M186 338h28l-14 32z", c.rod(g)) + path("M196 132l22-2-6 212-12 26z", dark(g, .6), None, None, .5)


def countersink(c, p):
    m = "#b5a06a"
    return rect(182, 30, 36, 190, 5, c.rod(S)) + rect(140, 216, 120, 44, 6, c.rod(m)) + path("M140 258h120l-60 96z", c.rod(m)) + path("M164 262l24 8 10 76zM212 262l34 2-44 74z", dark(m, .6), None, None, .65) + line("M188 270l10 74M246 264l-44 76", light(m, .7), 2)


BITS = {"twist": twist, "cobalt": cobalt, "masonry": masonry, "sds": sds, "sds4": lambda c, p: sds(c, p, True), "tile": tile, "wood": wood, "spade": spade, "auger": auger, "forstner": forstner, "step": step, "countersink": countersink}


@shape("drill-set")
def drill_set(c, p):
    shell = {"black": "#363b42", "grey": "#6d757f"}.get(p.get("color"), p.get("color", "blue"))
    m = {"cobalt": "#b08a4c", "tap": "#b8c0c8"}.get(p["kind"], BLACK)
    if p["kind"] == "tap":
        bits = "".join(rect(82 + i * 34, 196, 14, 80 - i * 3, 3, c.rod(m)) + line(stripes(82 + i * 34, 226, 7, 6, 14, 3), dark(m, .5), 1.4, .7) for i in range(7)) + line("M86 300h228", dark(S, .4), 9) + circle(200, 300, 15, c.face(S)) + circle(120, 160, 17, c.ball(S)) + circle(200, 160, 17, c.ball(S)) + circle(280, 160, 17, c.ball(S))
        return path("M60 120h280l16 210q0 14-16 14H60q-16 0-16-14z", c.face(shell)) + path("M74 136h252l12 190H62z", "#23272d") + bits
    def bit(i):
        w, h = 5 + i * 1.5, 60 + i * 9
        x = 78 + i * 24 + i * i * .4
        return rect(x, 250 - h, w, h, 2, c.rod(m)) + line(stripes(x, 262 - h, 17, int(h / 20), w, 8), light(m, .5), 1.8, .7)
    return path("M50 112h300l8 120H42z", c.face(shell)) + path("M64 124h272l4 100H60z", dark(shell, .45)) + "".join(bit(i) for i in range(10)) + path("M42 238h316l10 70q0 20-18 20H50q-18 0-18-20z", c.face(dark(shell, .06))) + line("M64 262h272", dark(shell, .5), 5, .5) + rect(164, 300, 72, 16, 7, "#20242a")


@shape("sds-chisel")
def sds_chisel(c, p):
    m = "#7d858f"
    tip = {"point": path("M186 140h28l-4 170-10 56-10-56z", c.rod(m)), "flat": path("M188 140h24l2 130 12 84h-52l12-84z", c.rod(m)) + path("M176 340h48l3 16h-54z", light(m, .6)),
           "spade": path("M188 140h24l-2 90q30 20 42 50l4 76H144l4-76q12-30 42-50z", c.rod(m)) + path("M145 340h110l1 16H144z", light(m, .6))}[p["kind"]]
    return turn(sds_shank(c, 26) + rect(184, 112, 32, 30, 4, c.rod(m)) + tip, 40, 1.03)


@shape("hole-saw")
def hole_saw(c, p):
    d = float(p.get("d", 64))
    r = 56 + d * .6
    m, h = ("#d2a54b", 60) if p.get("tc") else ("#b4343a" if not p.get("set") else "#2f62a8", 124)
    y = 176
    teeth = points([(200 - r + i * 2 * r / 26, y + h + (12 if i % 2 else 0) + r * .3 * (1 - ((i - 13) / 13) ** 2)) for i in range(27)] + [(200 + r, y), (200 - r, y)])
    saw = path(teeth, c.rod(m)) + ellipse(200, y, r, r * .32, c.face(light(m, .15))) + ellipse(200, y, r * .3, r * .1, c.face(S)) + rect(200 - r * .62, y + 36 + r * .2, 22, 50 if h > 90 else 0, 8, dark(m, .55)) + rect(200 + r * .34, y + 40 + r * .18, 22, 46 if h > 90 else 0, 8, dark(m, .55))
    arbor_ = rect(190, 60, 20, y - 52, 2, c.rod(S)) + rect(180, 118, 40, 40, 4, c.rod("#5d656f"))
    main = arbor_ + saw
    if not p.get("set"):
        return turn(main, 14, .94, 0, -4)
    q = group(main, "translate(90 60)scale(.8)")
    return group(q, "translate(-100 -40)scale(.9)") + group(q, "translate(126 60)scale(.72)") + group(q, "translate(30 150)scale(.5)")


@shape("arbor")
def arbor(c, p):
    return turn(path(ngon(200, 54, 18, 6), c.face(S)) + rect(184, 54, 32, 92, 2, c.rod(S)) + rect(164, 142, 72, 64, 10, c.rod("#4d545d")) + line(stripes(170, 150, 8, 7, 60, 0), "#20242a", 3, .6) + rect(176, 204, 48, 28, 3, c.rod("#c9a24a")) + rect(190, 230, 20, 40, 2, c.rod(S)) + flute(c, 200, 262, 22, 92, 3, HSS) + path("M189 353h22l-11 14z", HSS), 38)


@shape("driver-bit")
def driver_bit(c, p):
    k = p.get("kind", "torx")
    if k == "holder":
        return turn(path(ngon(200, 70, 22, 6), c.face(S)) + rect(181, 70, 38, 96, 3, c.rod(S)) + rect(168, 160, 64, 150, 10, c.rod("#474d56")) + line(stripes(176, 176, 10, 9, 48, 0), "#1c2025", 3.4, .6) + path("M178 308h44l-4 16h-36z", c.rod("#2b3036")) + ellipse(200, 318, 12, 5, "#0f1216"), 38)
    tone = {"torx": "#5d6670", "pozidriv": "#8a929b"}.get(k, S)
    tip = {"torx": path("M180 276h40l-4 18v52h-32v-52z", c.rod(tone)) + line("M190 298v46M200 298v48M210 298v46", dark(tone, .5), 3), "pozidriv": path("M180 276h40l-8 40-12 36-12-36z", c.rod(tone)) + line("M200 286v58M190 296l4 30M210 296l-4 30", dark(tone, .55), 3)}[k]
    one = f'<g id="r">{rect(176, 64, 48, 150, 4, c.rod(tone))}{rect(188, 64, 24, 150, 0, light(tone, .3), .5)}{rect(176, 120, 48, 10, 0, dark(tone, .45), .7)}{path("M176 212h48l-8 16v50h-32v-50z", c.rod(tone))}{rect(176, 150, 48, 16, 0, "#c9352c" if k == "torx" else "#2f6db5")}{tip}</g>'
    return turn(group(one, "translate(-70 0)") + '<use href="#r" x="2" y="14"/><use href="#r" x="74" y="28"/>', 24, .9, 0, -8)


@shape("bit-set")
def bit_set(c, p):
    col = "#363b42" if p.get("color") == "black" else p.get("color", "blue")
    tips = ["#c9352c", "#e0a020", "#3f8f4f", "#2f6db5"]
    def bit(x, y, i):
        return rect(x, y, 16, 34, 3, c.rod("#8a929b")) + rect(x, y + 22, 16, 8, 0, tips[i % 4]) + path(f"M{x + 2} {y}l3-16h6l3 16z", c.rod("#6d757f"))
    row = "".join(bit(76 + i * 32, 150, i) for i in range(8))
    rows = f'<g id="r">{row}</g><use href="#r" y="76"/>'
    return path("M50 96h300q14 0 14 14v204q0 14-14 14H50q-14 0-14-14V110q0-14 14-14z", c.face(col)) + rect(54, 112, 292, 200, 10, dark(col, .5)) + rows + rect(58, 176, 284, 26, 4, c.rod(dark(col, .2), False)) + rect(58, 252, 284, 26, 4, c.rod(dark(col, .2), False)) + rect(164, 318, 72, 18, 6, ACC)


ACC = "#f2a41c"


@shape("tap")
def tap(c, p):
    m = "#c2a860"
    teeth = "".join(f"l5 5l-5 5" for _ in range(14))
    return turn(rect(187, 30, 26, 30, 2, c.face(S)) + rect(184, 56, 32, 110, 3, c.rod(S)) + path(f"M218 164{teeth}l-10 40h-16l-10-40h-1" + "".join("l-5-5l5-5" for _ in range(14)) + "z", c.rod(m)) + line(stripes(183, 168, 10, 14, 34, 4), dark(m, .5), 2.2, .7) + path("M190 160h9v176l-5 6zM206 160h7v170l-5 14z", dark(m, .7), None, None, .75), 38, 1.05)


# ---------------------------------------------------------------- discs and blades
@shape("disc")
def disc(c, p):
    k, col = p["kind"], p.get("color")
    if k == "saw":
        z = int(p.get("z", 24))
        n = min(z, 40)
        return turn(path(star(200, 200, 158, 143, n), c.face("#cdd4db")) + circle(200, 200, 140, "none", dark(S, .3), 1.5, .5) + "".join(path("M{} {}q10 14 2 34".format(*map(num, polar(200, 200, 132, a))), None if 0 else "none", dark(S, .45), 3, .6) for a in (20, 110, 200, 290)) + circle(200, 200, 96, "none", mix("#2f6db5", "#fff0f0", 0) if z < 30 else "#c9352c", 12, .85) + circle(200, 200, 34, c.ball("#e3e8ec")) + circle(200, 200, 19, c.ground_fill()) + line("M108 130q30-46 84-54", "#fff", 6, .5), 8)
    if k in ("diamond", "turbo", "tile"):
        rim = {"diamond": "#6b6f75", "turbo": "#777b80", "tile": "#c9a24a"}[k]
        seg = "".join("M{} {}L{} {}".format(*map(num, polar(200, 200, 160, a) + polar(200, 200, 128, a))) for a in range(0, 360, 30 if k == "diamond" else 9))
        edge = circle(200, 200, 148, "none", rim, 24 if k != "tile" else 12) + (line(seg, c.ground_fill() if k == "diamond" else dark(rim, .5), 8 if k == "diamond" else 4, 1 if k == "diamond" else .7) if k != "tile" else "")
        return edge + circle(200, 200, 142, c.face("#c4ccd4")) + circle(200, 200, 80, c.face({"diamond": "#2f62a8", "turbo": "#b4343a", "tile": "#3f8f4f"}[k])) + circle(200, 200, 32, c.ball("#dfe4e9")) + circle(200, 200, 18, c.ground_fill()) + line("M112 138q28-40 78-48", "#fff", 6, .5)
    if k == "flap":
        tone = "#a6502f" if col == "red" else "#5d6c86"
        one = f'<g id="r">{rect(-17, -154, 40, 74, 3, c.face(tone))}{rect(20, -154, 4, 74, 0, dark(tone, .35))}</g>'
        flaps = group(one + "".join(f'<use href="#r" transform="rotate({i * 15})"/>' for i in range(1, 24)), "translate(200 200)")
        return flaps + circle(200, 200, 84, c.face("#2f343b")) + circle(200, 200, 62, c.ball("#454c55")) + circle(200, 200, 26, "#22262b") + circle(200, 200, 19, c.ground_fill())
    body = {"cutting": "#55524f", "grinding": "#4b4744", "fibre": "#9c4a32"}[k]
    label = {"blue": "#2f62a8", "green": "#3f8f4f"}.get(col, "#d9a22c" if k == "cutting" else "#b4343a")
    specks = "".join("M{} {}h.1".format(*map(num, polar(200, 200, 62 + (i * 53) % 92, i * 47))) for i in range(60))
    second = ellipse(228, 222, 148, 148, dark(body, .2)) if k == "cutting" else ""
    depth = circle(200, 206, 156, dark(body, .5)) if k == "grinding" else ""
    return second + depth + circle(200, 200, 156 if k != "cutting" else 148, c.ball(light(body, .12))) + line(specks, light(body, .45), 3, .6) + circle(200, 200, 92 if k != "fibre" else 46, c.face(label)) + circle(200, 200, 76 if k != "fibre" else 38, "none", "#fff", 3, .5) + (circle(200, 200, 52, c.ball(dark(label, .3))) if k == "grinding" else "") + circle(200, 200, 28, c.ball("#c9ced4")) + circle(200, 200, 17, c.ground_fill())


@shape("jigsaw-blade")
def jigsaw_blade(c, p):
    m = "#7f9cc4" if p.get("metal") else "#c2c9d1"
    teeth = "".join("l7 4l-7 5" for _ in range(20)) if not p.get("metal") else "".join("l4 3l-4 3" for _ in range(30))
    one = f'<g id="r">{path(f"M180 40h22v22l14 4v-10h10v36l-12 8v70{teeth}l-16 22h-14z", c.face(m))}{line("M192 84v200", light(m, .6), 2, .7)}</g>'
    return turn(group(one, "translate(-50 0)") + '<use href="#r" x="-2" y="8"/><use href="#r" x="46" y="16"/>', 30, 1, -4, -4)


@shape("recip-blade")
def recip_blade(c, p):
    m = "#a9b8cb" if p.get("metal") else "#d0c7b4"
    teeth = "".join("l8 6l-8 6" if not p.get("metal") else "l5 4l-5 4" for _ in range(20 if not p.get("metal") else 28))
    one = f'<g id="r">{path(f"M186 24h20v34l16 10v16{teeth}l-14 26-26-10V92l4-28z", c.face(m))}{circle(196, 44, 5, dark(S, .6))}{line("M190 110v190", light(m, .5), 2, .7)}</g>'
    return turn(group(one, "translate(-52 0)") + '<use href="#r" x="0" y="8"/><use href="#r" x="52" y="16"/>', 30, .96, -4, -8)


@shape("sanding-disc")
def sanding_disc(c, p):
    tone = "#b5733d"
    holes = "".join(circle(*polar(0, 0, 74, i * 45), 13, c.ground_fill()) for i in range(8))
    specks = line("".join("M{} {}h.1".format(*map(num, polar(0, 0, 20 + (i * 37) % 108, i * 51))) for i in range(54)), light(tone, .45), 3, .7)
    one = circle(0, 0, 136, dark(tone, .3)) + circle(-2, -4, 135, c.face(tone)) + specks + holes
    return group(circle(0, 0, 128, c.face("#8f9aa8")), "translate(232 232)") + group(one, "translate(188 184)")


@shape("sheet")
def sheet(c, p):
    t = "#b5733d"
    specks = line("".join(f"M{96 + (i * 67) % 200} {74 + (i * 41) % 220}h.1" for i in range(56)), light(t, .5), 3, .7)
    return turn(rect(96, 84, 214, 244, 3, dark(t, .35)) + rect(90, 74, 214, 244, 3, c.face(dark(t, .1))) + rect(84, 64, 214, 244, 3, c.face(t)) + specks + path("M298 236v72h-90q54-10 90-72z", c.face("#e3d3b4")), -10)


@shape("abrasive-roll")
def abrasive_roll(c, p):
    t = "#7d4f35"
    return path("M150 300h190q10 0 14-8l-8-52-160-4z", c.face(t)) + ellipse(222, 190, 108, 118, c.face(dark(t, .2))) + path("M150 72h76v236h-76z", c.rod(t, False)) + ellipse(150, 190, 108, 118, c.face(t)) + "".join(circle(0, 0, 0) for _ in ()) + ellipse(150, 190, 84, 92, dark(t, .2)) + ellipse(150, 190, 78, 86, c.face("#a5714c")) + ellipse(150, 190, 46, 51, c.face("#d9c3a0")) + ellipse(150, 190, 36, 40, dark(t, .5))


@shape("belt-abrasive")
def belt_abrasive(c, p):
    t = "#b06a35"
    one = (f'<g id="r">{path("M92 140a108 62 0 0 1 216 0v70a108 62 0 0 0-216 0z", c.rod("#e0cba6"))}'
           f'{path("M92 140v70a108 62 0 0 0 216 0v-70a108 62 0 0 1-216 0z", c.rod(t))}{path("M92 140a108 62 0 0 0 216 0", "none", light(t, .5), 3, .7)}</g>')
    return turn('<use href="#r" x="34" y="84"/>' + group(one, "translate(-18 -6)"), -8, .98, -6, -14)


@shape("cup-brush")
def cup_brush(c, p):
    w = "#b8a06a"
    wires = line("".join(f"M{num(130 + i * 5.2)} 200L{num(96 + i * 7.6)} {num(316 + (i * 7) % 9)}" for i in range(28)), dark(w, .25), 3) + line("".join(f"M{num(132 + i * 7.5)} 204L{num(100 + i * 10.8)} 314" for i in range(19)), light(w, .5), 1.6, .8)
    return turn(rect(182, 60, 36, 66, 5, c.rod(S)) + path(ngon(200, 66, 34, 6, 30), c.face(S)) + circle(200, 66, 15, dark(S, .6)) + wires + path("M132 132q0-20 68-20t68 20l12 92q-80 26-160 0z", c.rod("#5d656f")) + ellipse(200, 130, 66, 16, c.face("#8a929b")), 12, .98)


@shape("wire-brush")
def wire_brush(c, p):
    w = "#b89a55"
    tufts = line("".join(f"M{num(64 + i * 7)} 226L{num(56 + i * 7 + (i % 3) * 4)} 276" for i in range(28)), dark(w, .3), 3.4) + line("".join(f"M{num(66 + i * 10)} 226l-3 48" for i in range(19)), light(w, .5), 1.4, .8)
    return turn(tufts + path("M50 196q6-14 22-14h170q40 0 66-16 40-24 60-10 14 14-4 34-44 44-110 44H62q-14 0-14-16z", c.rod("beech", False)) + circle(352, 172, 7, c.ground_fill()) + line("M70 196h160", light("beech", .6), 4, .7), -10, .98, 0, 0)


@shape("burr")
def burr(c, p):
    m = "#8f97a1"
    return turn(rect(188, 180, 24, 190, 4, c.rod(S)) + path("M164 190V84q0-46 36-46t36 46v106q-36 14-72 0z", c.rod(m)) + line(stripes(164, 86, 9, 12, 72, -14), dark(m, .5), 2.4, .7) + line(stripes(164, 74, 9, 13, 72, 14), light(m, .5), 1.6, .6), 38, 1.05)


# ---------------------------------------------------------------- measuring
@shape("tape")
def tape(c, p):
    col = p.get("color", "yellow")
    body = "#31363d" if col == "black" else color(col)
    trim = "#c9352c" if col == "black" else "#30353c"
    return (path("M240 286h134v26H240z", c.rod("#f6cf33", False)) + line(stripes(254, 290, 9, 13, 0, 10, False), "#333", 1.8) + path("M368 282h12v42h-8l-4-12z", c.rod("chrome")) + path("M60 140q0-70 76-70h60q94 0 94 96v126q0 22-22 22H88q-28 0-28-28z", c.face(body)) + path("M60 250v36q0 28 28 28h180q22 0 22-22v-30q-110 30-230-12z", c.face(trim))
            + circle(166, 186, 72, c.face(trim)) + circle(166, 186, 58, c.ball(light(body, .1) if col != "black" else "#555c65")) + circle(166, 186, 18, c.face(trim)) + path("M200 70q90 4 90 96l-24 4q-6-70-80-100z", c.face(trim)) + line("M92 110q20-24 54-26", "#fff", 6, .5))


@shape("long-tape")
def long_tape(c, p):
    o = color(p.get("color", "orange"))
    return (line("M130 330q140 36 240-20", "#f4f1e4", 14) + line("M132 330q140 36 238-20", "#c9352c", 2) + circle(180, 180, 134, "none", o, 22) + circle(180, 180, 118, c.face("#f4f1e4")) + "".join(circle(180, 180, r, "none", "#cfc7ad", 2, .8) for r in (110, 100, 90, 80, 70)) + circle(180, 180, 56, c.face(o)) + path("M180 180L256 130l10 14-70 52z", c.face("#30353c")) + circle(180, 180, 20, c.ball("#30353c")) + circle(262, 136, 19, c.ball("#30353c")) + path("M280 250l64 72q10 16-6 28-16 8-26-6l-60-74z", c.face("#30353c")))


@shape("folding-rule")
def folding_rule(c, p):
    y = "#e7c98a"
    zig = [(48, 300), (128, 92), (196, 300), (272, 92), (350, 296)]
    out = ""
    for i, (a, b) in enumerate(zip(zig, zig[1:])):
        out += line(f"M{a[0]} {a[1]}L{b[0]} {b[1]}", dark(y, .35), 36) + line(f"M{a[0] - 2} {a[1]}L{b[0] - 2} {b[1]}", y if i % 2 else light(y, .25), 30)
        n = 18
        dx, dy = (b[0] - a[0]) / n, (b[1] - a[1]) / n
        out += line("".join(f"M{num(a[0] + dx * j - 14)} {num(a[1] + dy * j - 4)}l{8 if j % 5 else 13} 2" for j in range(2, n - 1)), "#4b3a22", 1.8)
    return out + "".join(circle(x, yy, 11, c.ball("brass")) for x, yy in zig[1:-1])


@shape("caliper")
def caliper(c, p):
    digital = p.get("kind") == "digital"
    m = "chrome"
    box = rect(150, 150, 124, 76, 9, c.face("#2f343b")) + rect(162, 162, 84, 32, 4, "#c7d6c2") + path("M176 170h10v16h-10zM194 170h3v16h-3zM204 170h10v16h-10zM222 170h10v16h-10z", "none", "#20301f", 3) + "".join(circle(172 + i * 24, 210, 6, ("#c9352c", "#8a929b", "#f2a41c")[i]) for i in range(3))
    vern = rect(150, 158, 130, 56, 5, c.rod(m, False)) + line(stripes(158, 196, 6, 20, 0, 14, False), "#333", 1.4)
    return turn(path("M62 166h310v40H62z", c.rod(m, False)) + line(stripes(110, 168, 8, 32, 0, 9, False) + stripes(110, 168, 40, 7, 0, 16, False), "#3a414a", 1.5) + path("M62 158h44v52l-10 116q-6 10-14 0l-20-96z", c.face(m)) + path("M78 158l8-52h8l12 52z", c.face(m)) + (box if digital else vern) + path("M128 212h32l-10 22-20 92q-8 10-14 0l-4-106z", c.face(m)) + path("M128 156l4-50h8l22 50z", c.face(m)) + circle(290, 186, 13, c.ball("#59616b")) + rect(362, 182, 30, 8, 2, c.rod(m, False)), -16, .98 * float(p.get("s", 1)), 0, 0)


@shape("micrometer")
def micrometer(c, p):
    m = "chrome"
    return turn(line("M112 180q-56 10-46 84 14 70 92 70 70-4 84-74", dark("#2f62a8", .1), 40) + line("M106 190q-34 14-28 74 12 56 80 56", light("#2f62a8", .4), 5, .6) + rect(96, 168, 52, 22, 4, c.rod(m, False)) + rect(162, 168, 60, 22, 3, c.rod(m, False)) + rect(214, 160, 70, 38, 4, c.rod(m, False)) + line("M220 180h62" + stripes(226, 170, 9, 6, 0, 10, False), "#333", 1.5) + path("M280 152l12-4h70v62h-70l-12-4z", c.rod("#aab2bb", False)) + line(stripes(286, 156, 7, 7, 12, 0), "#333", 1.5) + line(stripes(306, 150, 7, 7, 0, 58, False), dark(S, .4), 2, .6) + rect(360, 164, 24, 32, 4, c.rod("#59616b", False)), -12, .96, -8)


@shape("dial")
def dial(c, p):
    ticks = "".join("M{} {}L{} {}".format(*map(num, polar(200, 172, 96, a) + polar(200, 172, 84 if a % 36 else 76, a))) for a in range(0, 360, 12))
    return rect(191, 270, 18, 90, 3, c.rod(S)) + rect(185, 262, 30, 50, 4, c.rod("#7d858f")) + circle(200, 366, 9, c.ball("#c9352c")) + rect(186, 26, 28, 36, 6, c.rod(S)) + circle(200, 172, 126, c.ball("#aab2bb")) + circle(200, 172, 112, c.face("#464d56")) + circle(200, 172, 104, "#fbfbf7") + line(ticks, "#23272d", 2.4) + circle(200, 208, 20, "none", "#555", 1.5) + line("M200 208l10-10", "#333", 2) + line("M200 172L242 104", "#c9352c", 4) + circle(200, 172, 8, "#23272d") + path("M118 120q30-50 90-54-50 20-70 66z", "#fff", None, None, .45)


@shape("feeler")
def feeler(c, p):
    leaves = "".join(group(rect(188, 60, 24, 190, 10, c.rod("#c6ccd3" if i % 2 else "#aab2bb")), f"rotate({-44 + i * 12} 200 296)") for i in range(8))
    return turn(leaves + path("M176 190h48v130q-6 34-24 34t-24-34z", c.face("#4d545d")) + circle(200, 300, 15, c.ball(S)) + line("M191 300h18", "#333", 3), 14)


@shape("level")
def level(c, p):
    k = p.get("kind", "box")
    body = "#e2b21c" if k != "digital" else "#3b82c4"
    vial = lambda x, w=66, h=30: rect(x, 185, w, h, 8, dark(body, .5)) + rect(x + 5, 189, w - 10, h - 8, 8, c.rod("#c9e85a", False)) + ellipse(x + w / 2, 198, 10, 7, "#f4ffd0") + line(f"M{x + w / 2 - 14} 189v{h - 8}M{x + w / 2 + 14} 189v{h - 8}", "#223", 2)
    if k == "torpedo":
        return turn(path("M60 166h280l30 34-30 34H60l-30-34z", c.rod("#b9c1ca", False)) + rect(84, 172, 232, 56, 8, c.face("#2f62a8")) + vial(168) + circle(116, 200, 20, "#c9e85a") + circle(284, 200, 20, "#c9e85a") + line("M116 186v28M284 186v28M108 186v28M292 186v28", "#223", 2) + line("M60 230h280", "#fff", 2, .6), -14)
    extra = rect(206, 174, 92, 54, 6, "#20242a") + rect(214, 182, 76, 34, 4, "#b9d6c0") + line("M228 192v14M244 192h8v14h-8zM264 192h8v14", "#20301f", 3) if k == "digital" else circle(284, 200, 24, dark(body, .45)) + circle(284, 200, 19, "#c9e85a") + line("M277 184v32M291 184v32", "#223", 2)
    return turn(rect(16, 164, 368, 72, 5, c.rod(body, False)) + rect(16, 164, 22, 72, 5, c.face("#2b3036")) + rect(362, 164, 22, 72, 5, c.face("#2b3036")) + line("M40 178h320", "#fff", 3, .5) + (vial(167) if k != "digital" else vial(96)) + extra + (circle(84, 200, 24, dark(body, .45)) + circle(84, 200, 19, "#c9e85a") + line("M77 184v32M91 184v32", "#223", 2) if k != "digital" else ""), -22, 1.02)


@shape("laser")
def laser(c, p):
    k, col = p.get("kind", "cross"), p.get("color", "blue")
    g = "#37e06f"
    if k == "rotary":
        return line("M20 96h360", g, 4, .8) + line("M120 366l56-110M280 366l-56-110M200 366v-100", "#4a5159", 13) + path("M120 150q0-16 16-16h128q16 0 16 16l12 100q0 18-18 18H126q-18 0-18-18z", c.face(col)) + rect(150, 104, 100, 36, 8, c.face("#2f343b")) + path("M168 60h64l10 46h-84z", "#cfe6d8") + circle(200, 88, 13, c.ball("#4be37e")) + rect(156, 54, 88, 12, 5, c.rod("#2f343b", False)) + rect(150, 180, 100, 54, 8, "#20242a") + circle(176, 208, 9, "#5ad17a") + circle(206, 208, 9, "#f2a41c") + rect(96, 160, 20, 80, 9, c.rod("#2f343b")) + rect(284, 160, 20, 80, 9, c.rod("#2f343b"))
    planes = line("M14 176h372M200 14v360", g, 4, .75) + line("M14 176h372M200 14v360", "#d8ffe4", 1.4)
    if k == "three":
        planes += line("M60 330L340 60", g, 4, .6)
    body = path("M140 110q0-20 20-20h80q20 0 20 20v140q0 16-16 16h-88q-16 0-16-16z", c.face(col)) + path("M152 104h96v30h-96z", c.face("#2f343b")) + path("M164 130h72v92h-72z", "#14181d") + path("M172 138h56v76h-56z", c._gradient("lens", ' x2="1" y2="1"', [(0, "#8df0b0"), (.5, "#1e6b41"), (1, "#0d2c1d")])) + rect(154, 236, 92, 16, 6, c.face("#2f343b")) + circle(176, 244, 4, "#5ad17a") + circle(224, 244, 4, "#f2a41c")
    return planes + path("M150 264h100l26 50H124z", c.face("#2f343b")) + rect(108, 310, 184, 18, 8, c.rod("#454c55", False)) + body


@shape("distance-meter")
def distance_meter(c, p):
    col = "#2f343b"
    return turn(line("M200 60V-60", "#ff3b30", 5, .8) + rect(142, 56, 116, 300, 22, c.face(col)) + rect(150, 64, 100, 284, 18, c.face("#d23b32" if not p.get("pro") else "#2f62a8")) + rect(162, 82, 76, 108, 8, "#12161b") + rect(168, 88, 64, 96, 5, "#cfe0ea" if not p.get("pro") else "#13324a") + line("M178 112h44M178 134h34M178 158h44", "#1d2a33" if not p.get("pro") else "#7fd0ff", 7) + circle(200, 226, 23, c.ball("#f2c21a")) + "".join(circle(170 + i * 30, 270 + j * 32, 10, c.ball("#3d434b")) for i in range(3) for j in range(2)) + rect(184, 46, 32, 14, 4, "#12161b"), 26, 1, -4, 10)


@shape("square")
def square(c, p):
    m = "chrome"
    if p.get("kind") == "combination":
        return turn(rect(44, 176, 320, 36, 2, c.rod(m, False)) + line(stripes(54, 178, 8, 38, 0, 10, False) + stripes(54, 178, 40, 8, 0, 17, False), "#3a414a", 1.6) + path("M150 140h96l-26 28v52l26 110h-40l-34-66-40 50-22-22 40-50z", c.face("#565d66")) + rect(170, 224, 34, 14, 6, "#c9e85a") + circle(198, 262, 12, c.ball("brass")), -8)
    return turn(rect(96, 96, 46, 240, 4, c.rod("#8f98a2")) + path("M142 62h216v44H142v230h-2V62z", c.rod(m, False)) + path("M118 62h240v42H118z", c.rod(m, False)) + line(stripes(150, 64, 9, 22, 0, 10, False), "#3a414a", 1.6) + circle(119, 130, 5, "#454c55") + circle(119, 300, 5, "#454c55"), 6, .96, -10, 6)


@shape("bevel")
def bevel(c, p):
    digital = p.get("kind") == "digital"
    blade = group(path("M184 40q16-14 32 0v230h-32z", c.rod("chrome")) + rect(196, 90, 8, 130, 4, dark(S, .55)), "rotate(52 200 250)")
    stock = group(rect(178, 60, 44, 220, 8, c.rod("chrome" if digital else "hickory")), "rotate(-20 200 250)")
    return group(blade + stock + (circle(200, 250, 48, c.face("#2f343b")) + rect(168, 232, 64, 34, 5, "#c7d6c2") + line("M182 242v14M196 242h8v14h-8zM216 242h6v14", "#20301f", 3) if digital else circle(200, 250, 24, c.ball("brass")) + line("M188 250h24", "#6a4c12", 5)), "translate(-20 40)")


@shape("multimeter")
def multimeter(c, p):
    y = color(p.get("color", "yellow"))
    leads = line("M176 330q-80 60-120-30-20-60 10-130", "#c9352c", 8) + line("M224 330q90 60 116-40 10-60-8-120", "#23272d", 8) + rect(58, 60, 14, 110, 6, c.rod("#c9352c")) + rect(326, 60, 14, 110, 6, c.rod("#30353c"))
    ticks = "".join("M{} {}L{} {}".format(*map(num, polar(200, 226, 56, a) + polar(200, 226, 64, a))) for a in range(0, 360, 30))
    return leads + rect(116, 36, 168, 320, 24, c.face(y)) + rect(128, 48, 144, 296, 16, c.face("#343a42")) + rect(142, 62, 116, 66, 8, "#c7d6c2") + line("M160 78v34M178 78h16v17h-16v17h16M212 78h16v34h-16z", "#20301f", 5) + "".join(rect(144 + i * 30, 140, 22, 12, 5, "#7b838d") for i in range(4)) + line(ticks, "#f1f2ef", 3) + circle(200, 226, 46, c.ball("#565d66")) + line("M200 226v-38", "#f2f2ee", 7) + "".join(circle(160 + i * 40, 314, 13, "#14181d", ("#c9352c", "#8d949c", "#c9352c")[i], 4) for i in range(3))


@shape("clamp-meter")
def clamp_meter(c, p):
    return turn(circle(200, 92, 62, "none", "#c9352c", 26) + circle(200, 92, 62, "none", "#fff", 3, .35) + line("M200 16v28", "#20242a", 5) + path("M140 150h120q12 0 12 14l-8 170q0 24-26 24h-76q-26 0-26-24l-8-170q0-14 12-14z", c.face("#343a42")) + path("M124 170l-16 40 24 14z", c.face("#c9352c")) + rect(150, 250, 100, 74, 8, "#c7d6c2") + line("M166 268v38M184 268h18v19h-18v19h18M222 268h16v38h-16z", "#20301f", 5) + circle(200, 200, 32, c.ball("#565d66")) + line("M200 200v-26", "#fff", 6), 14, .98)


@shape("voltage-tester")
def voltage_tester(c, p):
    leds = "".join(circle(164, 150 + i * 22, 7, "#5ad17a" if i > 3 else "#ffd54a" if i > 1 else "#ff4b3e") for i in range(7))
    return line("M176 352q60 50 106-40", "#c9352c", 9) + rect(158, 20, 12, 54, 3, c.rod(S)) + path("M132 90q0-24 32-24t32 24l6 230q0 34-38 34t-38-34z", c.face("#c9352c")) + rect(146, 128, 36, 190, 12, c.face("#2c3137")) + leds + rect(276, 20, 12, 60, 3, c.rod(S)) + path("M256 96q0-24 26-24t26 24l4 190q0 30-30 30t-30-30z", c.face("#2c3137")) + rect(268, 130, 28, 110, 10, "#454c55") + line("M142 100v200", "#fff", 4, .35)


@shape("ir-thermometer")
def ir_thermometer(c, p):
    y = "#e8b41a"
    return line("M44 130L-20 116M44 140L-20 150", "#ff3b30", 4) + path("M60 96h180q50 6 56 60 0 30-26 34H60q-24-40 0-94z", c.face(y)) + path("M52 104h32v76H52q-16-38 0-76z", c.face("#343a42")) + ellipse(52, 142, 12, 28, "#12161b") + path("M196 184h70l44 140q4 22-18 24h-44q-18 0-22-18z", c.face("#343a42")) + path("M192 196q-20 6-18 36l20 14q8-26-2-50z", c.face("#c9352c")) + rect(232, 106, 56, 56, 8, "#12161b") + rect(238, 112, 44, 42, 4, "#c7d6c2") + line("M246 122v22M258 122h8v22h-8z", "#20301f", 4) + line("M100 112h110", "#fff", 5, .5)


@shape("chalk-line")
def chalk_line(c, p):
    b = "#2f6db5"
    return turn(line("M200 330v60", "#7fb0ea", 6) + path("M130 120q0-80 70-80t70 80v90q0 60-44 96l-14 30h-24l-14-30q-44-36-44-96z", c.face("#c4ccd4")) + path("M144 130q0-70 56-70t56 70v70q0 50-40 84h-32q-40-34-40-84z", c.face(b)) + circle(200, 160, 46, c.ball("#343a42")) + path("M200 160l40-34 12 12-38 38z", c.face("#8d949c")) + circle(246, 130, 14, c.ball("#c9352c")) + rect(182, 22, 36, 26, 6, c.rod("#343a42")) + line("M180 336h40", "#343a42", 9), 18, .98)


@shape("pencils")
def pencils(c, p):
    one = lambda i: group(rect(186, 30, 28, 240, 3, c.rod("#c9352c")) + rect(196, 30, 9, 240, 0, "#fff", .25) + path("M186 270h28l-8 44h-12z", c.rod("#e6cb98")) + path("M194 314h12l-3 22h-6z", "#33363b"), f"rotate({-26 + i * 13} 200 420)")
    return group("".join(one(i) for i in range(5)), "translate(0 16)")


@shape("scriber")
def scriber(c, p):
    return turn(path("M194 300l6 76 6-76z", c.rod("#59616b")) + rect(190, 60, 20, 244, 6, c.rod(S)) + line(stripes(191, 210, 8, 11, 18, 5), dark(S, .5), 2, .7) + rect(187, 40, 26, 34, 5, c.rod("#c9352c")) + path("M210 80h12v110l-6 10-6-6z", c.rod("chrome")), 40, 1.06)


@shape("marker")
def marker(c, p):
    return turn(rect(178, 30, 44, 70, 10, c.rod("#2b3036")) + rect(182, 96, 36, 190, 4, c.rod("#f2c21a")) + path("M184 284h32l-8 50h-16z", c.rod("#2b3036")) + rect(196, 330, 8, 44, 2, c.rod("#8d949c")) + path("M220 40h12v90l-6 10-6-8z", c.rod("chrome")) + rect(182, 150, 36, 60, 0, "#2b3036"), 40, 1.04)


@shape("cat-drillbits")
def cat_drillbits(c, p):
    a = turn(rect(182, 40, 36, 116, 3, c.rod(HSS)) + flute(c, 200, 150, 36, 196, 5, HSS) + path("M182 345h36l-16 17h-4z", HSS), 26, 1, -50)
    return a + group(drill_bit(c, {"kind": "step"}), "translate(120 70)scale(.74)")


@shape("cat-cutting")
def cat_cutting(c, p):
    return group(disc(c, {"kind": "saw", "z": "24"}), "translate(-20 -20)scale(.86)") + group(circle(0, 0, 88, c.ball("#55524f")) + circle(0, 0, 54, c.face("#d9a22c")) + circle(0, 0, 16, c.ball("#c9ced4")) + circle(0, 0, 10, c.ground_fill()), "translate(288 286)")


@shape("cat-measuring")
def cat_measuring(c, p):
    return tape(c, {"color": "yellow"})
