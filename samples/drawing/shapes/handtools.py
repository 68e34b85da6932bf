"""Hand tools: hammers, wrenches, screwdrivers, pliers, sockets, saws, chisels, clamps."""
from canvas import (shape, color, dark, light, mix, path, line, rect, circle, ellipse, group, turn, points, ngon, star,
                    stripes, polar, num)

S = "steel"


def scale(p):
    return float(p.get("s", 1))


# ---------------------------------------------------------------- hammers
def wooden(c, x, y0, y1, w, wood):
    """A hammer handle, waisted below the head and swelling towards the hand."""
    h = y1 - y0
    return (path(f"M{x - w * .4} {y0}C{x - w * .3} {y0 + h * .3} {x - w * .62} {y0 + h * .55} {x - w * .6} {y1 - 12}q0 12 {w * .6} 12t{w * .6}-12C{x + w * .62} {y0 + h * .55} {x + w * .3} {y0 + h * .3} {x + w * .4} {y0}z", c.rod(wood))
            + line(f"M{x - w * .1} {y0 + 30}q-5 {h * .3} 0 {h * .6}M{x + w * .15} {y0 + 50}q5 {h * .25} 0 {h * .55}", dark(wood, .35), 1.5, .5))


def gripped(c, x, y0, y1, w, grip, shaft="steel"):
    return (rect(x - w * .34, y0, w * .68, (y1 - y0) * .5, 3, c.rod(shaft)) + rect(x - w * .56, y0 + (y1 - y0) * .42, w * 1.12, (y1 - y0) * .58, 13, c.rod(grip))
            + line(stripes(x - w * .3, y0 + (y1 - y0) * .55, 13, 8, w * .6, 0), dark(grip, .45), 4, .6))


HEADS = {
    "engineer": "M104 62h46v8h44l52 14c10 3 58 8 70 10v12c-12 2-60 8-70 10l-52 14h-44v8h-46q-8-38 0-76z",
    "claw": "M100 66h40v10h40q30-14 62-14c50 0 82 30 92 66-26-28-62-36-92-20l-10 22h-52v-8h-40v10h-40q-7-33 0-66z",
    "roofer": "M100 70h40v9h48q20 1 56 4l86-13-76 33q-30 14-42 26h-40v-12h-40v9h-42q-6-28 0-56z",
    "club": "M108 62h26l6 6h120l6-6h26q10 38 0 76h-26l-6-6h-120l-6 6h-26q-10-38 0-76z",
    "sledge": "M94 60h20l8 8h156l8-8h20q12 42 0 84h-20l-8-8h-156l-8 8h-20q-12-42 0-84z",
    "copper": "M106 62h188q12 38 0 76h-188q-12-38 0-76z",
}


@shape("hammer")
def hammer(c, p):
    kind = p.get("kind", "engineer")
    metal = "copper" if kind == "copper" else mix("steel", "#2b3038", .35)
    grip = p.get("grip")
    handle = gripped(c, 200, 110, 372, 36, grip) if grip else wooden(c, 200, 100, 384 if kind == "sledge" else 366, 34, p.get("wood", "ash"))
    head = path(HEADS[kind], c._gradient(("head", metal), ' x2="0" y2="1"', [(0, light(metal, .3)), (.22, light(metal, .55)), (.45, color(metal)), (1, dark(metal, .55))]))
    if kind in ("engineer", "claw", "roofer"):
        head += path("M104 62h14q-8 38 0 76h-14q-8-38 0-76z" if kind == "engineer" else "M100 66h13q-7 33 0 66h-13q-7-33 0-66z" if kind == "claw" else "M96 70h12q-6 28 0 56h-12q-6-28 0-56z", light(metal, .45))
    eye = ellipse(200, 66 if kind != "claw" else 74, 16, 5, dark(metal, .6)) + line("M192 66h16", light(p.get("wood", "ash"), .2), 2)
    return turn(handle + head + (eye if not grip else ""), 32, .96 * scale(p), 6, 4)


@shape("mallet")
def mallet(c, p):
    m = color(p.get("color", "black"))
    if p.get("kind") == "deadblow":
        head = (rect(116, 62, 168, 78, 8, c.rod("#3a3f46", False)) + rect(84, 56, 40, 90, 10, c.rod(m, False)) + rect(276, 56, 40, 90, 10, c.rod("ivory", False)) + line("M140 74h120", "#fff", 4, .35))
        return turn(gripped(c, 200, 132, 372, 40, "black", "#d9762b") + head, 30, .98, 4, 4)
    head = rect(96, 54, 208, 98, 14, c.rod(m, False)) + rect(96, 54, 20, 98, 10, dark(m, .25), .5) + rect(284, 54, 20, 98, 10, dark(m, .3), .6) + line("M120 72h160", "#fff", 5, .3)
    return turn(wooden(c, 200, 130, 370, 34, "ash") + head, 30, .98, 4, 4)


# ---------------------------------------------------------------- wrenches
def combination(c, size, ratchet=False, metal="chrome"):
    k = .86 + size * .011
    w = 30 * k
    ring = 44 * k
    jaw = (f"M{num(200 - w * .55)} 300L{num(200 - w * .46)} 112h{num(w * .92)}L{num(200 + w * .55)} 300z")
    out = path(jaw, c.rod(metal)) + path(f"M{num(200 - w * .2)} 140h{num(w * .4)}v140h{num(-w * .4)}z", dark(metal, .22), None, None, .55)
    out += circle(200, 318, ring, c.face(metal)) + circle(200, 318, ring * .78, "none", light(metal, .6), 2, .7)
    out += (circle(200, 318, ring * .74, "#343a42") + path(star(200, 318, ring * .6, ring * .5, 12), c.ground_fill()) if ratchet else path(star(200, 318, ring * .66, ring * .55, 12), c.ground_fill()))
    r = 52 * k
    head = group(path(f"M{num(-r * .46)} {num(-r * 1.05)}L{num(-r * .46)} {num(-r * .1)}Q0 {num(r * .34)} {num(r * .46)} {num(-r * .1)}L{num(r * .46)} {num(-r * 1.05)}Q{num(r * 1.2)} {num(-r * .7)} {num(r)} {num(r * .2)}Q{num(r * .7)} {num(r)} 0 {num(r)}T{num(-r)} {num(r * .2)}Q{num(-r * 1.2)} {num(-r * .7)} {num(-r * .46)} {num(-r * 1.05)}z", c.face(metal)), "translate(200 92)rotate(15)")
    return out + head


@shape("combination-wrench")
def combination_wrench(c, p):
    return turn(combination(c, float(p.get("size", 13))), 40, 1.02)


@shape("ratchet-wrench")
def ratchet_wrench(c, p):
    return turn(combination(c, float(p.get("size", 13)), True), 40, 1.02)


@shape("wrench-set")
def wrench_set(c, p):
    n = int(p.get("n", 7))
    jaw = "M-24-54L-24-8Q0 18 24-8L24-54Q60-36 50 12 36 48 0 50T-50 12Q-60-36-24-54z"
    one = (f'<g id="r">{rect(-13, 30, 26, 190, 3, c.rod("chrome"))}{group(path(jaw, c.face("chrome")), "rotate(15)")}'
           f'{circle(0, 236, 40, c.face("chrome"))}{path(star(0, 236, 27, 22, 12), c.ground_fill())}</g>')
    q = [.98 - i * .075 for i in range(n)]
    items = "".join(group('<use href="#r"/>' if i else one, f"translate({num(66 + i * 46 - i * i * .6)} {num(78 + i * 9)})scale({num2_(q[i])})") for i in range(n))
    strap = rect(30, 196, 340, 34, 10, c.rod("#343a42", False)) + "".join(circle(x, 213, 6, c.ball("brass")) for x in (46, 354))
    return turn(items + strap, -6, .96)


@shape("adjustable")
def adjustable(c, p):
    m = "blackox" if p.get("finish") == "black" else "chrome"
    k = {"8": .92, "10": 1.0, "12": 1.08}[p.get("size", "10")]
    handle = path("M180 150L188 356q12 16 24 0l12-206z", c.rod(m)) + path("M194 180h14l-3 140h-8z", dark(m, .3), None, None, .5)
    head = path("M150 40q-6 60 8 100 20 40 50 34 44-6 56-40l4-18h-60l-26-30V40z", c.face(m))
    lower = path("M214 44h34q26 24 22 72h-60V92h10q-8-20-6-48z", c.face(light(m, .12)))
    knurl = rect(212, 118, 46, 24, 6, c.rod(dark(m, .1), False)) + line(stripes(217, 120, 5.6, 7, 0, 20, False), dark(m, .6), 2, .8)
    return turn(handle + head + lower + knurl + line("M182 44v44M214 48v40", dark(m, .5), 2.5, .6) + circle(200, 338, 7, c.ground_fill()) + line("M160 60q0 40 10 66", light(m, .7), 4, .6), 32, k, 0, 4)


@shape("pipe-wrench")
def pipe_wrench(c, p):
    red = color(p.get("color", "red"))
    lower = path("M178 372q-16 0-14-18l18-190h-32q-16 0-14-16l4-42 26 22h60l14-20 22 14q4 36-24 50l-14 178q-2 22-22 22z", c.rod(red)) + path("M142 106l30 24h54l12-18-8-8H156z", c.face(S))
    shaft = path("M216 372q16 2 18-16l22-236q8-50-26-76l-70-20q-22 0-24 22v18h58q26 4 24 34l-22 250q0 22 20 24z", c.rod(dark(red, .12)))
    upper = path("M136 40h64q34 4 36 44h-94q-10-20-6-44z", c.face(S)) + line(stripes(148, 84, 11, 7, 6, -9, False), dark(S, .6), 2.6, .8)
    nut = rect(196, 168, 60, 34, 8, c.rod(S, False)) + line(stripes(203, 171, 8, 7, 0, 28, False), dark(S, .6), 2, .8)
    return turn(shaft + lower + upper + nut + line(stripes(160, 112, 11, 6, 6, 9, False), dark(S, .6), 2.6, .8) + line("M190 240l-8 110", light(red, .45), 5, .6), 30, scale(p) * .98, 4, 4)


@shape("torque-wrench")
def torque_wrench(c, p):
    m = "chrome"
    return turn(rect(186, 96, 28, 190, 6, c.rod(m)) + rect(180, 268, 40, 104, 14, c.rod("#2d3238")) + line(stripes(186, 280, 9, 10, 28, 0), "#596069", 3) + circle(200, 74, 38, c.face(m))
                + circle(200, 74, 26, dark(m, .3)) + circle(200, 74, 24, c.ball(m)) + rect(189, 63, 22, 22, 3, c.face("#7d858f")) + rect(178, 226, 44, 44, 6, c.rod("#b9392e"))
                + rect(192, 150, 16, 68, 2, "#f7f7f2") + line(stripes(194, 158, 7, 8, 9, 0), "#333", 1.6) + line("M236 62l14-8", dark(m, .5), 7), 40, scale(p) * 1.05)


@shape("hex-keys")
def hex_keys(c, p):
    col = p.get("color", "red")
    keys = "".join(line(f"M{116 + i * 21} 262V{num(64 + i * 13)}q0-12 12-12h{num(44 - i * 3)}", dark(S, .45), num(15 - i * 1.3)) + line(f"M{115 + i * 21} 262V{num(64 + i * 13)}q0-12 12-12h{num(42 - i * 3)}", light(S, .35), num(5.5 - i * .4)) for i in reversed(range(8)))
    return turn(keys + rect(88, 228, 224, 74, 16, c.face(col)) + rect(98, 240, 204, 10, 5, light(col, .5), .5) + "".join(circle(116 + i * 21, 270, 7 - i * .5, dark(col, .5)) for i in range(8)), -14, 1.02, -4, 16)


# ---------------------------------------------------------------- screwdrivers
def driver(c, tip, col, blade=150, thin=1.0):
    if col == "vde":
        a, b, sleeve = "#d8362a", "#f0c419", True
    else:
        a, b, sleeve = color(col), "#2c3137", False
    w = 15 * thin
    out = rect(200 - w / 2, 196, w, blade, 3, c.rod(a if sleeve else "chrome"))
    y = 196 + blade
    if tip in ("slotted",):
        t = f"M{num(200 - w / 2)} {y}l-3 16 4 12h{num(w - 2)}l4-12-3-16z"
    elif tip == "torx":
        t = f"M{num(200 - w / 2)} {y}v18l3 6h{num(w - 6)}l3-6v-18z"
    else:
        t = f"M{num(200 - w / 2)} {y}l2 14 {num(w / 2 - 2)} 14 {num(w / 2 - 2)}-14 2-14z"
    out += path(t, c.rod("#5c636c")) + (line(f"M200 {y + 4}v18", "#22262b", 2) if tip != "slotted" else "")
    grip = "M176 60q0-28 24-28t24 28q4 36 10 60 6 30-6 56l-8 22h-40l-8-22q-12-26-6-56 6-24 10-60z"
    out += path(grip, c.rod(a)) + path("M184 92q-8 40-10 64l8 22h6q-4-40 2-86zM216 92q8 40 10 64l-8 22h-6q4-40-2-86z", c.rod(b)) + rect(188, 190, 24, 14, 3, c.rod(b)) + ellipse(200, 42, 15, 7, light(a, .35))
    return out


@shape("screwdriver")
def screwdriver(c, p):
    return turn(driver(c, p.get("tip", "slotted"), p.get("color", "red")), 42, 1.02)


@shape("screwdriver-set")
def screwdriver_set(c, p):
    n = min(6, int(p.get("n", 6)))
    col = p.get("color", "red")
    one = f'<g id="r">{driver(c, "slotted" if n != 5 else "torx", col, 140, 1)}</g>'
    width = 300 / n
    items = "".join(group(one if i == 0 else '<use href="#r"/>', f"translate({num(50 + width * (i + .5) - 200 * q)} {num(44 + i * 5)})scale({num2_(q)})") for i, q in ((i, .86 - i * .045) for i in range(n)))
    rail = rect(40, 190, 320, 30, 8, c.rod("#3a4048", False)) + circle(56, 205, 5, "#14181d") + circle(344, 205, 5, "#14181d")
    return items + rail


def num2_(x):
    return f"{x:.3f}".rstrip("0").lstrip("0") or "0"


# ---------------------------------------------------------------- pliers
JAWS = {
    "combination": ("M196 176q-30-20-28-58l8-62q10-12 24-12z", None), "waterpump": ("M196 196q-40-10-52-56-8-40 26-84l22 12q-14 30-6 60l14 20z", None),
    "longnose": ("M197 178q-26-16-24-46l12-92q4-24 12-26z", None), "diagonal": ("M198 168q-34-8-38-52 2-34 32-50l6 10z", None),
    "endcut": ("M198 150q-44 4-64-34-2-36 36-46l28 4z", None), "circlip": ("M197 174q-24-12-22-40l10-56-3-26 6-4 9 30z", None),
    "crimp": ("M197 178q-34-6-38-46l2-66q16-16 36-16z", None), "locking": ("M197 178q-34-10-36-50l8-62q10-14 28-14z", None),
}


@shape("pliers")
def pliers(c, p):
    kind, col = p.get("kind", "combination"), p.get("color", "red")
    a = {"vde": "#d8362a", "steel": "#9aa3ad"}.get(col) or color(col)
    b = "#f0c419" if col == "vde" else "#2c3137"
    jaw = JAWS[kind][0]
    m = mix(S, "#20252c", .25)
    arm = "M190 178q-2 36-26 66-34 46-30 118 2 14 16 12t16-14q-2-58 24-96 26-34 24-76z"
    inner = "M172 254q-26 40-23 104"
    side = path(jaw, c.face(m)) + path("M186 176q-2 24-18 52l26 10q16-30 14-60z", c.face(m))
    half = side + path(arm, c.rod(a)) + line(inner, b, 11)
    mirrored = group(half, "matrix(-1 0 0 1 400 0)")
    teeth = {"combination": stripes(190, 62, 7, 8, 20, 0), "waterpump": stripes(184, 84, 10, 6, 16, 4), "longnose": stripes(193, 40, 8, 9, 14, 0), "crimp": "M186 80h28M184 104h32M182 130h36", "locking": stripes(189, 64, 8, 8, 22, 0)}.get(kind)
    extra = line(teeth, "#20252c", 2.4, .8) if teeth else ""
    if kind == "locking":
        extra += line("M150 300l60-50", "#5c646d", 9) + rect(136, 352, 26, 30, 5, c.rod("#d0d6dc"))
    pivot = circle(200, 178, 22, c.face(m)) + circle(200, 178, 12, c.ball("chrome")) + line("M192 178h16", "#444b54", 2.5)
    return turn(mirrored + half + extra + pivot, 24, 1, 2, 2)


# ---------------------------------------------------------------- sockets
@shape("ratchet")
def ratchet(c, p):
    m = "chrome"
    return turn(path("M184 120q-4 60-2 110h36q2-50-2-110z", c.rod(m)) + rect(176, 226, 48, 146, 20, c.rod("#2d3238")) + rect(182, 240, 14, 118, 7, c.rod("#c9352c")) + rect(204, 240, 14, 118, 7, c.rod("#c9352c"))
                + path("M200 30q54 0 54 52 0 40-38 60h-32q-38-20-38-60 0-52 54-52z", c.face(m)) + circle(200, 84, 36, dark(m, .28)) + circle(200, 84, 33, c.ball(m)) + rect(185, 69, 30, 30, 3, c.face("#878f99"))
                + circle(200, 84, 6, "#3c434b") + line("M200 134l18 10", dark(m, .6), 8), 40, scale(p) * 1.04)


@shape("socket")
def socket(c, p):
    m = "chrome"
    def one(x, y, r, h):
        return (path(f"M{x - r} {y}v{h}a{r} {num(r * .5)} 0 0 0 {2 * r} 0v{-h}z", c.rod(m)) + rect(x - r, y + h * .62, 2 * r, 7, 0, dark(m, .4), .5) + ellipse(x, y, r, r * .5, c.face(m))
                + path(points((x + r * .74 * a, y + r * .37 * b) for a, b in (polar(0, 0, 1, i * 60) for i in range(6))), dark(m, .68)))
    return one(252, 120, 56, 116) + one(144, 190, 72, 110)


@shape("extension")
def extension(c, p):
    m = "chrome"
    return turn(rect(188, 90, 24, 250, 4, c.rod(m)) + rect(176, 36, 48, 62, 7, c.rod(m)) + line(stripes(180, 46, 6, 7, 40, 0), dark(m, .45), 2, .6) + rect(184, 336, 32, 30, 3, c.face(m)) + circle(200, 351, 5, dark(m, .5)), 40, 1.04)


@shape("socket-set")
def socket_set(c, p):
    col = p.get("color", "red")
    shell = "#343941" if col == "black" else col
    m = "#4a5058" if col == "black" else "chrome"
    lid = path("M70 74h260q12 0 14 12l10 84H46l10-84q2-12 14-12z", c.face(shell)) + path("M80 88h240l8 70H72z", dark(shell, .5))
    tray = path("M46 170h308l14 130q2 24-22 24H54q-24 0-22-24z", c.face(dark(shell, .1))) + path("M62 184h276l12 112H50z", "#23272d")
    def s(x, y, r):
        return circle(x, y, r, c.face(m)) + circle(x, y, r * .56, "#1b1f24")
    row1 = "".join(s(92 + i * 37, 212, 12 + i) for i in range(7))
    row2 = "".join(s(86 + i * 36, 248, 11) for i in range(4))
    ratchet_ = rect(236, 240, 94, 13, 6, c.rod(m, False)) + circle(244, 246, 15, c.face(m)) + rect(292, 238, 44, 17, 7, c.rod("#c9352c", False))
    ext = rect(70, 274, 120, 11, 5, c.rod(m, False)) + rect(206, 274, 130, 11, 5, c.rod(m, False))
    lidtools = "".join(rect(100 + i * 38, 104, 11, 38, 3, c.rod(m)) for i in range(6))
    return group(lid + lidtools + tray + row1 + row2 + ratchet_ + ext + rect(150, 318, 100, 14, 6, c.rod("#20242a", False)), "translate(0 2)")


# ---------------------------------------------------------------- saws and knives
@shape("hacksaw")
def hacksaw(c, p):
    col = p.get("color", "red")
    return turn(line("M62 250V150q0-18 18-18h188q16 0 24 14l22 40", dark(S, .35), 22) + line("M58 250V148q0-22 22-22h188q18 0 28 16", light(S, .5), 5, .7)
                + rect(58, 244, 232, 15, 2, c.rod(S, False)) + line(stripes(64, 259, 6, 37, 3, 5, False), dark(S, .5), 2)
                + path("M286 190q44-16 62 20l18 66q2 24-18 30t-32-16l-24-40z", c.face(col)) + path("M306 222q20-6 28 14l8 32q0 8-8 8t-10-8z", c.ground_fill()) + circle(66, 252, 9, c.ball("#565d66")), -6, .98, -8, 0)


@shape("handsaw")
def handsaw(c, p):
    col = p.get("color", "red")
    return turn(path("M36 190l216-40 12 96-222-28z", c._gradient("sawblade", ' x2="0" y2="1"', [(0, "#f4f6f8"), (.55, "#cfd6dd"), (1, "#9aa3ad")])) + line(stripes(46, 218, 7.4, 29, 3, 6, False).replace("l3 6", "l3 7l3-6"), "#6d757f", 1.6)
                + path("M244 142q26-30 66-22 46 10 52 70 2 56-40 66-50 8-70-14z", c.face("#30353c")) + path("M280 168q24-20 46 0 16 26-4 50-24 16-46-4-10-24 4-46z", c.ground_fill()) + line("M256 150q30-26 62-14 34 14 36 58", color(col), 9) + circle(262, 176, 5, "#c9d0d7") + circle(266, 226, 5, "#c9d0d7"), -24, 1.02)


@shape("japanese-saw")
def japanese_saw(c, p):
    return turn(path("M170 30q30-12 60 0l-14 182h-32z", c.face("chrome")) + line(stripes(170, 36, 6, 28, -4, 3) + stripes(230, 36, 6, 28, 4, 3), dark(S, .5), 1.5) + rect(188, 206, 24, 24, 3, c.rod(S))
                + rect(184, 226, 32, 150, 10, c.rod("#d9b47c")) + line(stripes(184, 240, 9, 14, 32, -12), "#a9814a", 2.4, .8), 38, 1.03)


@shape("knife")
def knife(c, p):
    col = p.get("color", "red")
    if p.get("kind") == "snap":
        blade = path("M182 34l36 40v76h-36z", c.face("chrome")) + line("M182 84l36 20M182 108l36 20M182 60l36 20", dark(S, .45), 1.6)
        body = rect(174, 134, 52, 236, 12, c.rod(col)) + rect(188, 150, 24, 130, 8, "#2b3037") + rect(192, 190, 16, 46, 6, c.rod("#e6e8ea")) + rect(174, 326, 52, 44, 12, c.rod("#2b3037"))
        return turn(blade + body, 40, 1.04)
    blade = path("M184 80l30-34 8 4v70h-38z", c.face("chrome"))
    body = path("M176 116q4-16 24-16t26 20l8 90q4 60-8 130-4 28-28 28t-26-30q-6-60 4-120z", c.rod(col)) + path("M190 140h22v88h-22z", "#2b3037") + rect(193, 160, 16, 34, 5, c.rod("#d9dee3")) + line("M190 268q10 50 4 80", "#2b3037", 12)
    return turn(blade + body, 40, 1.04)


@shape("blades")
def blades(c, p):
    if p.get("kind") == "hack":
        one = lambda i: rect(174 + i * 13, 34 + i * 5, 16, 330, 3, c.rod("#4d75b8" if i % 2 else "#5b83c4")) + circle(182 + i * 13, 46 + i * 5, 4, "#fff", None, 2, .7) + line(stripes(190 + i * 13, 56 + i * 5, 8, 38, 3, 3), "#dfe4ea", 2)
        return turn("".join(one(i) for i in range(3)), 40, 1, -10)
    one = f'<g id="r">{path("M110 150h180l-28 84H138z", c.face("chrome"))}{line("M140 231h120", "#fff", 4)}{circle(200, 166, 8, dark(S, .6))}{line("M172 150v16M228 150v16", dark(S, .5), 6)}</g>'
    return turn('<use href="#r" y="66" x="16"/>' + '<use href="#r" y="32" x="8"/>' + one, -14, 1.08, -8, -20)


# ---------------------------------------------------------------- chisels, files, bars
def woodgrip(c, y0, y1, col="red"):
    return path(f"M182 {y0}q-8 {(y1 - y0) / 2} -2 {y1 - y0}q20 14 40 0q6-{(y1 - y0) / 2}-2-{y1 - y0}z", c.rod(col)) + rect(178, y1 - 10, 44, 18, 5, c.rod("#2c3137"))


@shape("chisel")
def chisel(c, p):
    return turn(path("M184 200l-8-150 6-14h36l6 14-8 150z", c.rod("chrome")) + path("M176 60l6-24h36l6 24z", "#f7f9fb") + rect(190, 196, 20, 26, 4, c.rod(S)) + woodgrip(c, 216, 360), 40, 1.04)


@shape("chisel-set")
def chisel_set(c, p):
    def one(i):
        w = (7, 10, 14, 19)[i]
        return group(path(f"M{200 - w} 190V60l4-18h{2 * w - 8}l4 18v130z", c.rod("chrome")) + rect(190, 188, 20, 20, 4, c.rod("brass")) + path("M184 206q-10 60-2 130 18 12 36 0 8-70-2-130z", c.rod("beech")), f"translate({-105 + i * 70} 8)")
    return "".join(one(i) for i in range(4))


@shape("cold-chisel")
def cold_chisel(c, p):
    m = "#7f8a96"
    return turn(path("M178 366V150l6-16-4-82 8-22h24l8 22-4 82 6 16v216q-22 10-44 0z", c.rod(m)) + path("M184 52l6-22h20l6 22z", light(m, .65)) + rect(174, 214, 52, 100, 14, c.rod("#e08a1e")) + ellipse(200, 367, 22, 6, light(m, .3)), 40, 1.04)


@shape("punch-set")
def punch_set(c, p):
    m = "#6f7883"
    one = lambda i: path(f"M{86 + i * 40} 300V150l{8} -16V{70 + i * 4}h{8 + i * .8}v{64 - i * 4}l8 16v150z", c.rod(m))
    return "".join(one(i) for i in range(6)) + rect(58, 262, 284, 76, 12, c.face("#2c3138")) + line("M72 278h256", "#6a727c", 3, .8)


@shape("pry-bar")
def pry_bar(c, p):
    m = "#39618f"
    return turn(line("M206 350V122q0-62 50-66", dark(m, .3), 30) + line("M202 350V122q0-66 50-70", light(m, .25), 8) + path("M246 36q30-2 44 20l-10 8-30-8 26 20-8 10q-18-6-28-22z", c.face("chrome")) + path("M192 340h29l-3 40h-22z", c.face("chrome")), 30, 1, -20, 0)


@shape("file")
def file(c, p):
    top = "M178 214V60q22-40 44 0v154z" if p.get("kind") == "half" else "M174 214V52l8-16h36l8 16v162z"
    return turn(path(top, c.rod("#8d949d")) + line(stripes(178, 58, 8, 19, 44, -8), "#565e68", 2, .8) + line(stripes(178, 54, 8, 19, 44, 8), "#d5dadf", 1.2, .7) + rect(192, 210, 16, 26, 3, c.rod(S)) + woodgrip(c, 230, 362, "#2f6db5"), 40, 1.04)


@shape("file-set")
def file_set(c, p):
    one = lambda i: group(rect(196, 44, 8, 150, 3, c.rod("#8d949d")) + rect(190, 190, 20, 160, 9, c.rod(("#c9352c", "#e0a020", "#2f6db5")[i % 3])), f"rotate({-30 + i * 12} 200 420)")
    return group("".join(one(i) for i in range(6)), "translate(0 6)")


# ---------------------------------------------------------------- clamps and vices
@shape("clamp")
def clamp(c, p):
    if p.get("kind") == "quick":
        return turn(rect(188, 30, 24, 340, 4, c.rod(S)) + path("M120 40h100v44h-56l-10 30h-40z", c.face("#30353c")) + path("M112 236h112v100q-40 20-70 50l-24-10 20-66h-44z", c.face("#30353c")) + rect(106, 110, 52, 18, 8, c.rod("orange", False)) + rect(104, 222, 52, 18, 8, c.rod("orange", False)) + rect(222, 270, 20, 50, 8, c.rod("orange")), 24, 1, 20)
    cast = "#c03a2f"
    return turn(rect(236, 26, 28, 350, 3, c.rod(S)) + line(stripes(241, 120, 9, 26, 18, 0), dark(S, .4), 2, .5) + path("M112 42q0-16 16-16h136q12 0 12 14v26q0 10-12 10h-96q-12 0-16 14l-6 20h-34z", c.face(cast)) + path("M100 236q0-14 14-14h164v44H114q-14 0-14-14z", c.face(cast))
                + rect(122, 136, 16, 210, 3, c.rod(S)) + line(stripes(123, 150, 8, 10, 14, 4), dark(S, .5), 2, .7) + rect(108, 108, 44, 14, 5, c.rod(S, False)) + rect(104, 136, 52, 14, 6, c.rod(S, False)) + rect(112, 292, 36, 92, 14, c.rod("ash")), 14, .94, 4, 4)


@shape("c-clamp")
def c_clamp(c, p):
    m = "#3f6fae"
    return turn(line("M296 110V92q0-30-30-30H134q-34 0-34 34v150q0 38 36 38h160", dark(m, .25), 44) + line("M294 108V92q0-34-30-34H134q-40 0-40 38v120", light(m, .35), 8, .8) + rect(284, 170, 24, 200, 4, c.rod(S)) + line(stripes(285, 182, 9, 20, 22, 4), dark(S, .5), 2.2, .7)
                + rect(270, 262, 52, 44, 8, c.rod(m, False)) + rect(268, 152, 56, 18, 6, c.rod(S, False)) + rect(280, 104, 32, 14, 4, c.rod(S, False)) + line("M250 366h92", dark(S, .4), 11), 10, .86, 0, 4)


@shape("vice")
def vice(c, p):
    b = "#2f5f9e"
    return (rect(30, 236, 60, 14, 6, c.rod(S, False)) + line("M46 208v72", dark(S, .35), 10) + circle(46, 206, 9, c.ball(S)) + circle(46, 284, 9, c.ball(S)) + path("M84 216h74v-92q0-12-12-12h-34q-12 0-14 14l-6 50q-8 10-8 40z", c.face(b)) + path("M84 216h200v58H96q-12 0-12-14z", c.face(dark(b, .08)))
            + path("M204 112h52q14 0 18 14l10 38h44q18 0 20 18v18q0 14-16 14h-22l10 60h24q14 0 14 16v18H150v-18q0-16 14-16h30l10-60z", c.face(b)) + rect(146, 116, 14, 56, 2, c.face("chrome")) + rect(202, 116, 14, 56, 2, c.face("chrome"))
            + line(stripes(148, 122, 8, 6, 10, 4) + stripes(204, 122, 8, 6, 10, 4), dark(S, .5), 1.5) + circle(190, 292, 9, dark(b, .6)) + circle(330, 292, 9, dark(b, .6)) + line("M226 140h30M300 178h34", light(b, .5), 5, .7))


@shape("plane")
def plane(c, p):
    i = "#4b535d"
    return turn(path("M50 250q-10-18 10-26h280q18 4 16 26v14H50z", c.face(i)) + path("M96 224q60-56 160-40l70 40z", c.face("#5a636e")) + path("M176 224l58-120 18 6-40 114z", c.face("chrome")) + path("M196 200l34-70 12 6-30 66z", c.face("brass"))
                + path("M262 226q6-40-10-80-2-24 24-26 26 8 34 50l14 56z", c.rod("hickory")) + path("M112 214q-16-30 6-52 24-14 40 8 8 26-14 46z", c.ball("hickory")) + rect(50, 258, 306, 9, 3, light(i, .5)), -6, 1, 0, 0)


@shape("cat-handtools")
def cat_handtools(c, p):
    return group(hammer(c, {"kind": "claw", "grip": "red"}), "translate(-34 0)scale(.94)") + group(combination_wrench(c, {"size": "13"}), "matrix(-.8 0 0 .8 404 60)")
