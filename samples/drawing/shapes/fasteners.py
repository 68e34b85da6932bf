"""Bolts, nuts, washers, screws and anchors, at the proportions of their thread and length."""
from canvas import (shape, color, dark, light, path, line, rect, circle, ellipse, group, turn, points, ngon, stripes,
                    polar, num)

FINISH = {"zinc": "zinc", "stainless": "stainless", "black": "blackox", "yellow": "yellowzinc"}


def finish(p):
    return FINISH[p.get("finish", "zinc")]


def value(p, key, default):
    return float(p.get(key, default))


def thread(c, x, y, w, h, pitch, metal, core=.09):
    """A threaded bar standing upright, its crests drawn as a serrated outline."""
    n = max(4, min(24, int(h / pitch)))
    step, inset = h / n, w * core
    left = "".join(f"l{num(inset)} {num(step / 2)}l{num(-inset)} {num(step / 2)}" for _ in range(n))
    right = "".join(f"l{num(-inset)} {num(-step / 2)}l{num(inset)} {num(-step / 2)}" for _ in range(n))
    body = path(f"M{num(x)} {num(y)}{left}h{num(w)}{right}z", c.rod(metal))
    return body + line(stripes(x + inset, y + step * .5, step, n, w - 2 * inset, step * .45), dark(metal, .5), 1.6, .6)


def fit(p, head, total, long=262, wide=118):
    """Pixels per millimetre so that the part fills the picture."""
    return min(long / total, wide / head)


def tilted(body, x=200, degrees=35):
    return turn(body, degrees)


@shape("hex-bolt")
def hex_bolt(c, p):
    d, l = value(p, "d", 8), min(value(p, "l", 40), value(p, "d", 8) * 7)
    m, s = finish(p), 0
    e, k = d * 1.85, d * .66
    s = fit(p, e, l + k, 322, 124)
    top = 200 - (l + k) * s / 2
    w, hw, hh = d * s, e * s, k * s
    plain = l * .42 * s if p.get("shank") else d * .12 * s
    x = 200 - hw / 2
    head = (rect(x, top, hw / 4, hh, 4, dark(m, .12)) + rect(x + hw * .75, top, hw / 4, hh, 4, dark(m, .42))
            + rect(x + hw / 4 - 1, top - 2, hw / 2 + 2, hh + 2, 3, c.face(m))
            + path(f"M{num(x + hw * .06)} {num(top + 1)}q{num(hw * .44)} {num(-hh * .34)} {num(hw * .88)} 0z", light(m, .45))
            + rect(x + hw * .04, top + hh - 3, hw * .92, 5, 2, dark(m, .25)))
    shank = rect(200 - w / 2, top + hh, w, plain + 4, 0, c.rod(m))
    end = top + hh + l * s
    bar = thread(c, 200 - w / 2, top + hh + plain, w, end - top - hh - plain - w * .12, w * .17, m)
    tip = path(f"M{num(200 - w / 2)} {num(end - w * .12)}h{num(w)}l{num(-w * .12)} {num(w * .12)}h{num(-w * .76)}z", c.rod(m))
    return tilted(shank + bar + tip + head)


@shape("socket-screw")
def socket_screw(c, p):
    d, l = value(p, "d", 8), min(value(p, "l", 40), value(p, "d", 8) * 7)
    m = finish(p)
    e, k = d * 1.55, d
    s = fit(p, e, l + k, 322, 120)
    top, w, hw, hh = 200 - (l + k) * s / 2, d * s, e * s, k * s
    x = 200 - hw / 2
    head = (rect(x, top, hw, hh, 5, c.rod(m))
            + line(stripes(x + hw * .08, top + hh * .28, hw * .056, 16, 0, hh * .6, False), dark(m, .55), 1.6, .55)
            + ellipse(200, top + 2, hw / 2, hw * .16, light(m, .35)) + ellipse(200, top + 2, hw * .44, hw * .13, c.face(m))
            + path(points((200 + hw * .27 * a, top + 2 + hw * .1 * b) for a, b in ((-1, 0), (-.5, -.8), (.5, -.8), (1, 0), (.5, .8), (-.5, .8))), dark(m, .72)))
    plain = max(d * .15, l - 3.2 * d) * s if l > 4 * d else d * .12 * s
    bar = rect(200 - w / 2, top + hh - 2, w, plain + 4, 0, c.rod(m)) + thread(c, 200 - w / 2, top + hh + plain, w, l * s - plain, w * .17, m)
    return tilted(bar + head)


@shape("countersunk")
def countersunk(c, p):
    d, l = value(p, "d", 6), min(value(p, "l", 25), value(p, "d", 6) * 7)
    m = finish(p)
    e, k = d * 2, d * .55
    s = fit(p, e, l, 310, 126)
    top, w, hw, hh = 200 - l * s / 2, d * s, e * s, k * s
    head = (path(points(((200 - hw / 2, top), (200 + hw / 2, top), (200 + w / 2, top + hh), (200 - w / 2, top + hh))), c.rod(m))
            + ellipse(200, top, hw / 2, hw * .15, c.face(m))
            + path(points((200 + hw * .2 * a, top + hw * .07 * b) for a, b in ((-1, 0), (-.5, -.8), (.5, -.8), (1, 0), (.5, .8), (-.5, .8))), dark(m, .72)))
    return tilted(thread(c, 200 - w / 2, top + hh - 2, w, (l - k) * s, w * .17, m) + head)


@shape("carriage-bolt")
def carriage_bolt(c, p):
    d, l = value(p, "d", 8), min(value(p, "l", 60), value(p, "d", 8) * 8)
    m = finish(p)
    s = fit(p, d * 2.1, l + d * .6, 322, 120)
    w, hw = d * s, d * 2.1 * s
    top = 200 - l * s / 2
    head = path(f"M{num(200 - hw / 2)} {num(top)}q{num(hw * .1)} {num(-hw * .32)} {num(hw / 2)} {num(-hw * .32)}t{num(hw / 2)} {num(hw * .32)}z", c.ball(m))
    neck = rect(200 - w * .56, top, w * .56, w * .7, 0, light(m, .25)) + rect(200, top, w * .56, w * .7, 0, dark(m, .3))
    nut_y = top + l * s * .66
    nut = (rect(200 - w * .92, nut_y, w * .5, w * .8, 3, dark(m, .1)) + rect(200 - w * .45, nut_y - 1, w * .9, w * .8 + 2, 3, c.face(m))
           + rect(200 + w * .43, nut_y, w * .5, w * .8, 3, dark(m, .42)))
    return tilted(rect(200 - w / 2, top, w, l * s * .45, 0, c.rod(m)) + thread(c, 200 - w / 2, top + l * s * .42, w, l * s * .56, w * .18, m) + neck + head + nut)


def hexagon(c, m, x, y, r, bore, squash=1.0, depth=34):
    """A nut seen from slightly above."""
    pts = [polar(0, 0, r, a) for a in (0, 60, 120, 180, 240, 300)]
    pts = [(x + a, y + b * squash) for a, b in pts]
    side = points([pts[0], pts[1], pts[2], pts[3], (pts[3][0], pts[3][1] + depth), (pts[2][0], pts[2][1] + depth),
                   (pts[1][0], pts[1][1] + depth), (pts[0][0], pts[0][1] + depth)])
    out = path(side, c.rod(m)) + path(points([pts[1], pts[2], (pts[2][0], pts[2][1] + depth), (pts[1][0], pts[1][1] + depth)]), dark(m, .16))
    out += path(points(pts), c.face(m)) + ellipse(x, y, r * .84, r * .84 * squash, light(m, .28))
    out += ellipse(x, y, bore, bore * squash, dark(m, .45)) + ellipse(x, y + bore * .1, bore * .86, bore * .8 * squash, dark(m, .72))
    for i in range(3):
        t = bore * (.9 - i * .12)
        out += f'<path d="M{num(x - t)} {num(y - bore * .05 + i * bore * .16 * squash)}a{num(t)} {num(t * squash)} 0 0 1 {num(2 * t)} 0" fill="none" stroke="{light(m, .2)}" stroke-width="2" opacity=".5"/>'
    return out


def nut_size(p):
    return 62 + 3.4 * value(p, "d", 8)


@shape("hex-nut")
def hex_nut(c, p):
    m, r = finish(p), nut_size(p)
    return turn(hexagon(c, m, 200, 182, r, r * .53, .66, r * .42), -8)


@shape("lock-nut")
def lock_nut(c, p):
    m, r = finish(p), nut_size(p)
    y = 190
    collar = (path(f"M{num(200 - r * .74)} {y}v{num(-r * .2)}a{num(r * .74)} {num(r * .5)} 0 0 1 {num(r * 1.48)} 0v{num(r * .2)}z", c.rod(m))
              + ellipse(200, y - r * .2, r * .74, r * .49, c.face(m)) + ellipse(200, y - r * .2, r * .63, r * .42, "#2f6fc4")
              + ellipse(200, y - r * .2, r * .63, r * .42, c.face("#3b7fd6"), .7) + ellipse(200, y - r * .18, r * .47, r * .31, dark(m, .65)))
    return turn(hexagon(c, m, 200, y, r, r * .5, .66, r * .45) + collar, -8)


@shape("flange-nut")
def flange_nut(c, p):
    m, r = finish(p), nut_size(p) * .8
    y = 176
    flange = ellipse(200, y + r * .74, r * 1.46, r * .94, dark(m, .4)) + ellipse(200, y + r * .64, r * 1.46, r * .94, c.face(m))
    teeth = "".join("M{} {}L{} {}".format(*map(num, (200 + a * r * 1.46 / 100, y + r * .64 + b * r * .94 / 100, 200 + a * r * 1.3 / 100, y + r * .64 + b * r * .82 / 100)))
                    for a, b in (polar(0, 0, 100, i * 12) for i in range(30)))
    return turn(flange + line(teeth, dark(m, .4), 2, .5) + hexagon(c, m, 200, y, r, r * .53, .66, r * .62), -8)


@shape("wing-nut")
def wing_nut(c, p):
    m = finish(p)
    wing = "M196 236C150 240 70 196 62 140c-4-34 34-40 52-12 20 32 44 60 84 66z"
    return turn(path(wing, c.face(m)) + group(path(wing, c.face(m)), "matrix(-1 0 0 1 400 0)")
                + path("M158 268l10-66h64l10 66a42 18 0 0 1-84 0z", c.rod(m)) + ellipse(200, 202, 33, 13, light(m, .3))
                + ellipse(200, 202, 21, 8, dark(m, .7)) + line("M84 128q8 40 54 72M316 128q-8 40-54 72", light(m, .6), 3, .6), -6, 1.05)


@shape("washer")
def washer(c, p):
    m, d = finish(p), value(p, "d", 8)
    r = 84 + 2.6 * d
    bore = r * (.36 if p.get("wide") else .5)
    def ring(x, y, q):
        return (f'<path fill-rule="evenodd" fill="{dark(m, .45)}" d="{oval(x, y + 9, r * q, .6)}{oval(x, y + 9, bore * q, .6)}"/>'
                f'<path fill-rule="evenodd" fill="{c.face(m)}" d="{oval(x, y, r * q, .6)}{oval(x, y, bore * q, .6)}"/>'
                + f'<path fill="none" stroke="{light(m, .7)}" stroke-width="2" opacity=".8" d="{oval(x, y, r * q - 3, .6)}"/>')
    return turn(ring(222, 246, .78) + ring(188, 168, 1), -12)


def oval(x, y, r, q):
    return f"M{num(x - r)} {num(y)}a{num(r)} {num(r * q)} 0 1 0 {num(2 * r)} 0a{num(r)} {num(r * q)} 0 1 0 {num(-2 * r)} 0z"


@shape("spring-washer")
def spring_washer(c, p):
    m, r = finish(p), 96 + 2.5 * value(p, "d", 8)
    q = .6
    a, b = polar(0, 0, r, 62), polar(0, 0, r, 78)
    i, j = polar(0, 0, r * .66, 76), polar(0, 0, r * .66, 62)
    def ring(y, fill):
        f = lambda t: (200 + t[0], y + t[1] * q)
        A, B, I, J = map(f, (a, b, i, j))
        return path(f"M{num(B[0])} {num(B[1])}A{num(r)} {num(r * q)} 0 1 1 {num(A[0])} {num(A[1])}L{num(J[0])} {num(J[1] - 6)}A{num(r * .66)} {num(r * .66 * q)} 0 1 0 {num(I[0])} {num(I[1])}z", fill)
    return turn(ring(212, dark(m, .5)) + ring(204, dark(m, .25)) + ring(192, c.face(m)), 8)


def screw(c, m, d, l, head, pitch, full=1.0, point=1.4, drive="torx", wide=110, long=322):
    total = l
    s = min(long / total, wide / (d * 2))
    top, w = 200 - total * s / 2, d * s
    hw = d * 2 * s
    plain = (1 - full) * l * s
    out = rect(200 - w * .36, top + hw * .3, w * .72, plain + 10, 0, c.rod(m))
    y0, y1, tip = top + hw * .36 + plain, top + total * s - w * point, top + total * s
    n = max(5, int((y1 - y0) / (w * pitch)))
    step = (y1 - y0) / n
    core = path(points(((200 - w * .32, y0), (200 + w * .32, y0), (200 + w * .3, y1), (200, tip), (200 - w * .3, y1))), c.rod(m))
    ridge = "".join(f"M{num(200 - w * .5)} {num(y0 + i * step)}L{num(200 + w * .5)} {num(y0 + (i + .55) * step)}" for i in range(n))
    ridge += f"M{num(200 - w * .36)} {num(y1)}L{num(200 + w * .3)} {num(y1 + step * .5)}M{num(200 - w * .2)} {num(y1 + step)}l{num(w * .34)} {num(step * .4)}"
    out += core + line(ridge, dark(m, .45), w * .16) + line(ridge, light(m, .35), w * .07)
    return out + head(c, m, top, hw, w)


def flat_head(c, m, y, hw, w):
    return (path(f"M{num(200 - hw / 2)} {num(y)}h{num(hw)}q{num(-hw * .2)} {num(hw * .16)} {num(-hw / 2 + w * .36)} {num(hw * .42)}h{num(-w * .72)}q{num(-hw * .04)} {num(-hw * .26)} {num(-hw / 2 + w * .36)} {num(-hw * .42)}z", c.rod(m))
            + ellipse(200, y, hw / 2, hw * .15, c.face(m)) + ellipse(200, y, hw * .2, hw * .065, dark(m, .65)))


@shape("wood-screw")
def wood_screw(c, p):
    d, l = value(p, "d", 4), value(p, "l", 40)
    l = min(l, d * 10)
    return tilted(screw(c, finish(p), d, l, flat_head, .46, .62 if l > 8 * d else .9))


@shape("deck-screw")
def deck_screw(c, p):
    return tilted(screw(c, "stainless", 5, 52, flat_head, .5, .6))


@shape("drywall-screw")
def drywall_screw(c, p):
    return tilted(screw(c, "blackox", 4, value(p, "l", 45), flat_head, .75 if p.get("coarse") else .4, 1, 2))


@shape("self-drilling")
def self_drilling(c, p):
    m = "zinc"
    def head(c, m, y, hw, w):
        return (rect(200 - hw * .42, y - hw * .1, hw * .3, hw * .46, 3, light(m, .15)) + rect(200 - hw * .17, y - hw * .12, hw * .4, hw * .48, 3, c.face(m))
                + rect(200 + hw * .2, y - hw * .1, hw * .22, hw * .46, 3, dark(m, .4)) + rect(200 - hw * .62, y + hw * .34, hw * 1.24, hw * .11, 4, c.rod(m))
                + rect(200 - hw * .6, y + hw * .45, hw * 1.2, hw * .12, 5, "#33373d"))
    d, l = value(p, "d", 5), value(p, "l", 32)
    body = screw(c, m, d, l, head, .46, .96, 1.6, wide=126, long=290)
    return tilted(body)


@shape("plug")
def plug(c, p):
    d = value(p, "d", 8)
    m = "#c9ccd0" if d < 9 else "#b8bcc2"
    w = 44 + d * 2.2
    x = 200 - w / 2
    fins = "".join(f"M{num(x)} {y}l-9 8v10h9zM{num(x + w)} {y}l9 8v10h-9z" for y in (128, 160, 250, 282))
    return tilted(path(fins, dark(m, .2)) + rect(x - 6, 66, w + 12, 12, 5, c.rod(m)) + path(f"M{num(x)} 76h{num(w)}v232l{num(-w * .2)} 24h{num(-w * .6)}l{num(-w * .2)}-24z", c.rod(m))
                  + path(f"M196 200h8v134h-8z", dark(m, .55)) + line(stripes(x + 4, 216, 17, 6, w - 8, 5), dark(m, .4), 3, .5)
                  + line(f"M{num(x + 10)} 92v100", light(m, .8), 4, .8))


@shape("wedge-anchor")
def wedge_anchor(c, p):
    d, l = value(p, "d", 10), min(value(p, "l", 90), value(p, "d", 10) * 7)
    s = fit(p, d * 2.4, l + d, 330, 118)
    w, L = d * s, l * s
    t = 200 - L / 2
    m = "zinc"
    nut = (rect(200 - w * .95, t + L * .2, w * .5, w * .8, 3, light(m, .1)) + rect(200 - w * .48, t + L * .2 - 1, w * .96, w * .8 + 2, 3, c.face(m)) + rect(200 + w * .45, t + L * .2, w * .5, w * .8, 3, dark(m, .4))
           + rect(200 - w * 1.15, t + L * .2 + w * .8, w * 2.3, w * .17, 3, c.rod(m)))
    clip = rect(200 - w * .54, t + L - w * 2.1, w * 1.08, w * 1.2, 4, c.rod("stainless")) + line(f"M{num(200 - w * .1)} {num(t + L - w * 2.1)}v{num(w * 1.2)}", dark(m, .6), 3) + circle(200 + w * .25, t + L - w * 1.5, w * .09, dark(m, .4))
    cone = path(points(((200 - w * .34, t + L - w), (200 + w * .34, t + L - w), (200 + w * .5, t + L), (200 - w * .5, t + L))), c.rod(m))
    return tilted(thread(c, 200 - w / 2, t, w, L * .46, w * .17, m) + rect(200 - w / 2, t + L * .46, w, L * .54 - w * 2.1, 0, c.rod(m)) + rect(200 - w * .36, t + L - w * 2.3, w * .72, w * 1.4, 0, c.rod(m)) + clip + cone + nut)


@shape("threaded-rod")
def threaded_rod(c, p):
    m, w = finish(p), 18 + value(p, "d", 8) * 1.7
    gap = w * 1.4
    rod = f'<g id="r">{thread(c, 200 - w / 2, 22, w, 356, w * .3, m, .06)}</g>'
    others = "".join(f'<use href="#r" x="{num(i * gap)}" y="{j}"/>' for i, j in ((-1, 14), (1, -12)))
    return tilted(rod + others)


@shape("rivet")
def rivet(c, p):
    d, l = value(p, "d", 4), value(p, "l", 10)
    s = min(90 / (d * 2), 150 / l)
    w, L = d * s, l * s
    y = 250 - L / 2
    a = "aluminium"
    return tilted(rect(200 - w * .2, 46, w * .4, y - 40, 3, c.rod("steel")) + rect(200 - w / 2, y, w, L, 3, c.rod(a)) + circle(200, y + L + w * .12, w * .36, c.ball("steel"))
                  + path(f"M{num(200 - w)} {num(y)}q{num(w * .1)} {num(-w * .44)} {num(w)} {num(-w * .44)}t{num(w)} {num(w * .44)}z", c.ball(a)) + rect(200 - w, y - 2, w * 2, 8, 3, dark(a, .2)))


@shape("cat-fasteners")
def cat_fasteners(c, p):
    bolt = group(hex_bolt(c, {"d": "10", "l": "38"}), "translate(-20 -30)scale(.86)")
    nut = group(hexagon(c, "zinc", 0, 0, 62, 33, .66, 27), "translate(268 296)")
    return bolt + nut
