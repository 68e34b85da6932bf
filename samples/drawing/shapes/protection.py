"""Protection, workwear, first aid, lashing, lifting and ladders."""
from canvas import (shape, color, dark, light, mix, path, line, rect, circle, ellipse, group, turn, points, ngon, star,
                    stripes, polar, num)

S = "steel"
GLOVES = {"nitrile": ("#5d6771", "#25292e"), "pu": ("#c6ccd2", "#8b939b"), "leather": ("#e3c06a", "#d0a448"), "cut": ("#9fb4c4", "#3d444c"), "welding": ("#b8452c", "#a23a25"),
          "chemical": ("#3f9a5c", "#35854f"), "winter": ("#f0832a", "#30343a"), "disposable": ("#5a8fd6", "#5a8fd6")}
HAND = "M128 286C112 250 84 222 74 196c-6-18 14-30 28-14l30 36V88c0-26 36-26 37 0l3 74V58c0-27 38-27 38 0v104l6-92c1-26 37-25 37 1l-3 100 14-62c6-24 38-17 34 7-8 60-10 100-22 150l-8 30z"
PALM = "M140 270C124 244 96 214 86 194c-4-10 6-14 13-6l38 44c4 4 9 2 9-3V92c0-14 14-14 15 0l4 84h16V62c0-15 15-15 15 0v112h16l7-100c1-14 16-14 15 0l-4 110 14 4 16-74c4-13 17-10 14 4-8 60-10 100-20 142z"


@shape("glove")
def glove(c, p):
    k = p.get("kind", "nitrile")
    back, palm = GLOVES[k]
    long = k in ("welding", "chemical", "disposable")
    cuff = path("M126 278h146l14 98H112z" if long else "M130 280h138l4 70q-72 18-146 0z", c.rod(back if long else dark(back, .1)))
    band = "" if long else line(stripes(134, 290, 9, 7, 130, 0), dark(back, .35), 2, .45) + rect(126, 344, 146, 14, 6, c.rod({"nitrile": "#d0392d", "pu": "#2f6db5", "leather": "#8a5a2a", "cut": "#e0a020", "winter": "#20242a"}[k], False))
    seams = line("M150 230V100M190 226V70M232 228V84", dark(back, .35), 2.4, .4) if k in ("leather", "welding") else ""
    coat = path(PALM, c.face(palm)) if k not in ("leather", "welding", "chemical", "disposable") else ""
    shine = line("M152 96v60M192 66v70M232 80v60", "#fff", 5, .28)
    extra = line("M118 320h160", light(back, .3), 3, .5) if k == "welding" else ""
    return turn(cuff + path(HAND, c.face(back)) + coat + seams + shine + band + extra, 10, .96, 0, 0)


@shape("helmet")
def helmet(c, p):
    col = color(p.get("color", "white"))
    if p.get("kind") == "climb":
        return (path("M116 236q-4 60 40 108l24-6q-44-50-34-104zM284 236q4 60-40 108l-24-6q44-50 34-104z", "#30353c") + rect(172, 334, 56, 16, 6, "#20242a") + path("M66 240C60 120 120 66 200 66s140 54 134 174q-134 40-268 0z", c.ball(col)) + path("M66 232q134 44 268 0v16q-134 44-268 0z", c.rod(dark(col, .25), False))
                + path("M120 150q14-34 40-48l8 60-52 20zM280 150q-14-34-40-48l-8 60 52 20z", dark(col, .6), None, None, .75) + line("M200 72v80", light(col, .4), 8, .6) + rect(92, 200, 20, 26, 5, "#30353c") + rect(288, 200, 20, 26, 5, "#30353c"))
    return (path("M112 258q88 34 176 0l-8 40q-80 24-160 0z", "#3a4047") + path("M66 246C58 130 120 74 200 74s142 56 134 172q-134 30-268 0z", c.ball(col)) + path("M176 80q24-16 48 0l6 150h-60z", c.rod(col)) + path("M120 104q-14 60-12 130M280 104q14 60 12 130", "none", dark(col, .2), 5, .5) + path("M44 250q10-14 36-8 120 26 240 0 30-6 36 8 4 14-24 22-132 34-264 0-28-8-24-22z", c.rod(col, False))
            + "".join(rect(138 + i * 14 + (56 if i > 2 else 0), 128, 7, 30, 3, dark(col, .5), .7) for i in range(6)) + path("M94 170q14-60 60-80-40 40-44 90z", "#fff", None, None, .5))


@shape("cap")
def cap(c, p):
    col = color(p.get("color", "navy"))
    return path("M70 236C66 130 130 92 196 92s124 50 124 140q-120 34-250 4z", c.ball(col)) + path("M196 92v146M196 94q-60 40-64 150M196 94q60 40 66 146", "none", dark(col, .4), 2.5, .7) + path("M200 232q80-26 126-8 56 22 60 54-90-34-190-14-14-20 4-32z", c.face(dark(col, .08))) + path("M206 242q80-22 118-4", "none", light(col, .3), 3, .5) + circle(196, 92, 9, c.ball(dark(col, .1))) + line("M150 150h24M154 164h16", light(col, .4), 4, .6)


@shape("glasses")
def glasses(c, p):
    lens, frame = ("#cfe4ef", "#2f6db5") if p.get("lens") == "clear" else ("#3b424b", "#20242a")
    over = p.get("kind") == "over"
    k = 1.08 if over else 1
    arm = line("M74 186Q54 130 92 106M326 186q20-56-18-80", frame if not over else "#9fb6c4", 13)
    l = "M60 176q66-20 128 2 12 6 24 0 62-22 128-2 6 70-30 92-50 18-92-24-18-18-36 0-42 42-92 24-36-22-30-92z"
    return turn(arm + path(l, c._gradient("glass", ' x2=".6" y2="1"', [(0, light(lens, .7)), (.5, lens), (1, dark(lens, .25))]), frame if not over else "#9fb6c4", 7, .95 if over else .92) + path("M60 176q66-20 128 2 12 6 24 0 62-22 128-2l-4 14q-60-14-122 6-14 6-28 0-62-20-122-6z", c.rod(frame if not over else "#b9cbd6", False)) + path("M90 208l40-14-40 64zM240 206l30-8-34 54z", "#fff", None, None, .5 if lens[1] == "c" else .2) + path("M186 232q14-16 28 0", "none", frame, 5, .7), -8, .98 * k)


@shape("goggles")
def goggles(c, p):
    return turn(path("M28 168q170-60 344 0v48q-174-50-344 0z", c.rod("#30353c", False)) + path("M74 150q126-50 252 0 22 10 18 60-6 66-72 68-36 0-58-28-14-14-28 0-22 28-58 28-66-2-72-68-4-50 18-60z", c.face("#7fb6d8")) + path("M92 168q108-40 216 0 16 10 12 42-6 48-52 48-28 0-46-24-22-22-44 0-18 24-46 24-46 0-52-48-4-32 12-42z", c._gradient("glass", ' x2=".6" y2="1"', [(0, "#fdffff"), (.6, "#cfe3ec"), (1, "#9fbccb")])) + path("M106 190l60-22-54 70zM214 174l50-4-40 50z", "#fff", None, None, .6) + "".join(rect(128 + i * 22, 142 - (4 if 1 < i < 5 else 0), 12, 7, 3, "#3c7da5") for i in range(7)), -6)


@shape("face-shield")
def face_shield(c, p):
    return path("M86 150q114-34 228 0v140q-20 70-114 78-94-8-114-78z", c._gradient("glass", ' x2=".6" y2="1"', [(0, "#fbfeff"), (.5, "#d5e6ee"), (1, "#a9c4d2")]), "#b2c8d4", 3, .93) + path("M110 180l60-10-50 120zM230 168l40 4-30 60z", "#fff", None, None, .6) + path("M80 132q120-66 240 0l4 40q-124-44-248 0z", c.face("#30353c")) + path("M92 128Q110 40 200 40t108 88", "none", "#3f6fae", 16) + path("M96 124Q116 50 200 46", "none", "#8fb6e6", 4, .6) + circle(84, 152, 17, c.ball("#59616b")) + circle(316, 152, 17, c.ball("#59616b"))


@shape("earmuff")
def earmuff(c, p):
    col = color(p.get("color", "red"))
    if p.get("kind") == "helmet":
        arms = line("M112 190V70M288 190V70", dark(S, .3), 10) + rect(96, 50, 32, 34, 6, c.face("#30353c")) + rect(272, 50, 32, 34, 6, c.face("#30353c"))
    else:
        arms = path("M102 214C92 110 120 60 200 60s108 50 98 154", "none", "#30353c", 26) + path("M98 196c-6-90 24-128 100-132", "none", "#757d87", 5, .7)
    def cup(x, s):
        return rect(x - 22 + s * 26, 176, 34, 128, 16, c.rod("#2c3137")) + path(f"M{x + s * 8} 164q{-s * 58} 4 {-s * 58} 76t{s * 58} 76q14-36 14-76t-14-76z" if s > 0 else f"M{x - 8} 164q58 4 58 76t-58 76q-14-36-14-76t14-76z", c.face(col)) + line(f"M{x - s * 26} 208v60", "#fff", 6, .35)
    return arms + cup(112, 1) + cup(288, -1)


@shape("earplugs")
def earplugs(c, p):
    def plug(x, y, col, r):
        return group(path("M-26 60V-6q2-44 26-50 24 6 26 50V60q-26 16-52 0z", c.rod(col)) + ellipse(0, 60, 26, 9, dark(col, .15)), f"translate({x} {y})rotate({r})")
    return path("M70 250h260l18 96q2 16-14 16H66q-16 0-14-16z", c.face("#2f62a8")) + path("M70 250h260l-20 26H90z", dark("#2f62a8", .5)) + plug(128, 190, "#f08a2c", -24) + plug(200, 160, "#e9e03c", 6) + plug(272, 190, "#f08a2c", 28) + plug(164, 250, "#e9e03c", 60) + plug(246, 252, "#f08a2c", -52) + path("M62 286h276l10 60q2 16-14 16H66q-16 0-14-16z", c.face("#3b74c0")) + line("M90 322h120", "#fff", 8, .5)


@shape("mask")
def mask(c, p):
    p3 = p.get("kind") == "p3"
    straps = path("M92 180Q10 130 30 96t90 34M308 180q82-50 62-84t-90 34", "none", "#e0b43a" if p3 else "#7d8b99", 6) + path("M100 260Q16 300 40 330t90-40M300 260q84 40 60 70t-90-40", "none", "#e0b43a" if p3 else "#7d8b99", 6)
    shell = path("M200 92c70 0 116 56 120 116 0 66-60 106-120 116-60-10-120-50-120-116 4-60 50-116 120-116z", c.ball("#f4f5f3"))
    fold = path("M84 196q116-40 232 0M96 252q104 40 208 0", "none", "#c9ced2", 4) if not p3 else path("M110 160q90-40 180 0M104 262q96 56 192 0", "none", "#ccd1d5", 3)
    return straps + shell + fold + path("M160 104q40-20 80 0", "none", "#9aa3ad", 9) + rect(164, 200, 72, 62, 12, c.face("#e3e7ea" if not p3 else "#d0392d")) + line("M178 218h44M178 232h44M178 246h44", dark("#e3e7ea", .35), 4, .7)


@shape("half-mask")
def half_mask(c, p):
    b = "#454c55"
    return path("M120 130Q40 60 60 50t90 60M280 130q80-70 60-80t-90 60", "none", "#2b3036", 9) + path("M200 70c20 0 30 40 60 80 40 30 50 70 40 110-14 60-60 80-100 80s-86-20-100-80c-10-40 0-80 40-110 30-40 40-80 60-80z", c.face(b)) + path("M200 110c14 20 20 40 40 62l-40 20-40-20c20-22 26-42 40-62z", light(b, .2), None, None, .8) + "".join(circle(x, 240, 56, c.ball("#b3bcc5")) + circle(x, 240, 44, c.face("#c9352c")) + circle(x, 240, 34, "none", "#fff", 2, .4) + line(stripes(x - 24, 222, 9, 5, 48, 0), "#fff", 3, .35) for x in (104, 296)) + path("M168 250h64l-10 50h-44z", c.face("#59616b")) + line("M180 268h40M182 282h36", "#20242a", 4)


@shape("filter")
def filter_(c, p):
    def one(x, y):
        return path(f"M{x - 80} {y}v46a80 44 0 0 0 160 0v-46z", c.rod("#8d959e")) + path(f"M{x - 80} {y + 16}v14a80 44 0 0 0 160 0v-14a80 44 0 0 1-160 0z", "#c9a2dd") + ellipse(x, y, 80, 44, c.face("#d5dade")) + ellipse(x, y, 58, 31, c.face("#59616b")) + line(stripes(x - 40, y - 14, 9, 4, 80, 0), "#aab2bb", 3, .7)
    return one(250, 130) + one(150, 210)


VEST = "M140 70l34-14q26 40 52 0l34 14 22 50-16 34v184q-66 16-132 0V154l-16-34z"


@shape("vest")
def vest(c, p):
    y = {"yellow": "#e3f03a", "orange": "#ff8a2b"}[p.get("color", "yellow")]
    r = "#dfe3e6"
    return group(path("M136 60l36-18q28 50 56 0l36 18 26 70-18 40v180q-72 18-144 0V170l-18-40z", c.face(y)) + path("M172 42q28 50 56 0l-8 40-20 26-20-26z", dark(y, .45), None, None, .8) + line("M200 108v252", dark(y, .4), 3) + path("M128 220q72 14 144 0v28q-72 14-144 0zM128 288q72 14 144 0v28q-72 14-144 0z", c.rod(r, False)) + path("M146 58l22-10 8 170h-24zM254 58l-22-10-8 170h24z", c.rod(r)) + path("M110 130l18 40M290 130l-18 40", "none", dark(y, .3), 3, .6), "translate(-30 -20)scale(1.15 1.12)")


@shape("hivis-jacket")
def hivis_jacket(c, p):
    y, n = "#e3ee35", "#27395f"
    return (path("M118 86l-52 40-36 170 52 14 30-110zM282 86l52 40 36 170-52 14-30-110z", c.face(y)) + path("M30 290l52 14-6 26-52-14zM370 290l-52 14 6 26 52-14z", c.face(n)) + path("M118 86l44-26q38 26 76 0l44 26 12 130v138H106V216z", c.face(y)) + path("M106 300h188v54H106z", c.face(n)) + path("M152 66q10-30 48-30t48 30l-20 30h-56z", c.face(n)) + line("M200 96v256", dark(y, .5), 4)
            + path("M108 200h184v22H108zM106 262h188v22H106z", c.rod("#e3e7ea", False)) + path("M54 186l54 12-5 22-54-12zM346 186l-54 12 5 22 54-12z", c.rod("#e3e7ea", False)) + rect(126, 236, 52, 8, 3, dark(y, .3)) + rect(222, 236, 52, 8, 3, dark(y, .3)))


@shape("hivis-trousers")
def hivis_trousers(c, p):
    o, n = "#ff8626", "#27395f"
    return path("M128 44h144l24 312h-70L200 150l-26 206h-70z", c.face(o)) + path("M128 44h144l4 46q-76 16-152 0z", c.face(n)) + path("M112 240h72l-4 30h-70zM288 240h-72l4 30h70zM108 300h70l-4 24h-68zM292 300h-70l4 24h68z", c.rod("#e3e7ea", False)) + path("M116 190h62l-4 40h-60zM284 190h-62l4 40h60z", c.face(n)) + line("M200 60v92", dark(o, .4), 3) + rect(126, 44, 148, 14, 4, dark(n, .3)) + line("M134 96l-6 60M266 96l6 60", dark(o, .4), 3, .6)


@shape("hivis-tshirt")
def hivis_tshirt(c, p):
    y = "#e3ee35"
    return path("M140 70l-92 50 30 68 40-18v176q82 18 164 0V170l40 18 30-68-92-50q-60 44-120 0z", c.face(y)) + path("M140 70q60 44 120 0l-14-6q-46 32-92 0z", "#27395f") + path("M118 220q82 14 164 0v26q-82 14-164 0zM118 286q82 14 164 0v26q-82 14-164 0z", c.rod("#e3e7ea", False)) + path("M154 84l22 8-6 126h-20zM246 84l-22 8 6 126h20z", c.rod("#e3e7ea"))


@shape("safety-boot")
def safety_boot(c, p):
    b = "#8a5a34"
    return path("M50 300h310q8 0 8 14v14q0 10-10 10H56q-10 0-10-10v-14q0-14 4-14z", c.rod("#2b3036", False)) + line(stripes(60, 330, 22, 14, 10, 0, False), "#14181d", 8) + path("M96 70h124l10 110q50 30 100 44 40 12 38 78H70q-14 0-14-16 0-50 26-80z", c.face(b)) + path("M258 216q40 16 74 24 34 14 34 62h-96q-10-50-12-86z", c.face(dark(b, .18))) + path("M92 60h132l4 34q-70 14-140 0z", c.rod("#3a3f46", False)) + "".join(line(f"M{160 + i * 13} {124 + i * 22}l52-12", "#e8c34a", 6) + circle(214 + i * 13, 110 + i * 22, 5, c.ball("brass")) for i in range(5)) + line("M70 286h190", light(b, .4), 3, .5) + path("M86 200q30 30 40 100", "none", dark(b, .35), 3, .6)


@shape("safety-shoe")
def safety_shoe(c, p):
    b = color(p.get("color", "navy"))
    return turn(path("M28 266q0-10 10-10h320q14 4 14 26 0 20-20 20H50q-22 0-22-22z", c.rod("#f1f2ef", False)) + path("M32 280h340q-2 22-20 22H50q-16 0-18-22z", c.rod("#ee7d1c", False)) + path("M44 262q-10-60 14-100 30 10 74-10 30 40 96 56 60 14 104 20 34 8 32 34z", c.face(b)) + path("M268 216q60 12 74 16 26 10 24 30h-100q-6-26 2-46z", c.face("#2b3036")) + path("M58 162q30 10 74-10l10 14q-40 26-88 20z", c.face(dark(b, .3))) + "".join(line(f"M{150 + i * 26} {186 + i * 9}l20-24", "#f1f2ef", 6) for i in range(4)) + path("M60 220q70 30 190 20", "none", "#ee7d1c", 7) + line(stripes(80, 190, 9, 5, 60, 14), light(b, .3), 2, .4), -6)


@shape("rubber-boot")
def rubber_boot(c, p):
    g = "#3f7d4c"
    def one():
        return path("M120 40h112l6 200q20 26 66 36 44 12 42 60H116q-14 0-14-20 2-30 12-60z", c.face(g)) + path("M100 330h248v14q0 10-12 10H112q-12 0-12-10z", c.rod("#c9a23a", False)) + rect(114, 34, 124, 20, 8, c.rod(dark(g, .2), False)) + path("M268 268q34 10 54 18 24 16 24 50h-70q-14-30-8-68z", c.face(dark(g, .15))) + line("M140 70q-6 90-4 180", light(g, .5), 7, .5)
    return group(one(), "translate(60 -4)scale(.9)") + group(one(), "translate(-24 20)scale(.96)")


@shape("harness")
def harness(c, p):
    o, b = "#ee7d1c", "#2f62a8"
    w = lambda d, col, k=20: line(d, dark(col, .3), k + 3) + line(d, col, k) + line(d, light(col, .5), 2, .6)
    return w("M150 60Q140 150 190 196T160 300", o) + w("M250 60Q260 150 210 196t30 104", o) + w("M150 60q50-30 100 0", o) + w("M124 250q76 30 152 0", b, 24) + w("M160 296q-70 10-60 56 60 20 84-36", b) + w("M240 296q70 10 60 56-60 20-84-36", b) + w("M160 140h80", o, 16) + rect(184, 180, 32, 34, 8, c.face("#30353c")) + circle(200, 196, 17, "none", "#d6dbe0", 7) + circle(200, 140, 12, "none", "#d6dbe0", 6) + "".join(rect(x, y, 26, 18, 4, c.face("chrome")) for x, y in ((132, 246), (242, 246), (118, 326), (256, 326)))


@shape("lanyard")
def lanyard(c, p):
    o = "#ee7d1c"
    zig = "M96 150" + "".join(f"q12 -16 24 0t24 0" for _ in range(5))
    return turn(line(zig, dark(o, .3), 24) + line(zig, o, 20) + rect(300, 126, 70, 48, 10, c.face("#30353c")) + line("M310 150h50", "#fff", 4, .5) + path("M40 120q0-40 30-40t30 40v40H86v-36q0-26-16-26t-16 26v70q0 18 16 18t16-18h14q0 34-30 34t-30-34z", c.face("chrome")) + path("M352 220q0-30 22-30t22 30v70q0 26-22 26t-22-26z", "none", "#b9c1ca", 13) + line("M368 172v20", o, 16), -14, .9, -10, 20)


@shape("kneepads")
def kneepads(c, p):
    def one():
        return path("M130 90q50-24 100 0 30 80 10 190-60 26-120 0-20-110 10-190z", c.face("#2f343b")) + path("M144 130q36-16 72 0 20 60 8 120-44 18-88 0-12-60 8-120z", c.face("#e0a020")) + line("M150 160q30-12 60 0M146 190q34-12 68 0M146 220q34-12 68 0", dark("#e0a020", .4), 5, .6) + path("M110 110q-40 10-50 40l10 20q20-30 52-34z", "#454c55")
    return group(one(), "translate(80 -10)scale(.92)") + group(one(), "translate(-20 46)scale(.96)")


@shape("first-aid")
def first_aid(c, p):
    g = "#2e9150"
    return path("M140 96q0-26 26-26h68q26 0 26 26v20h-20v-16q0-10-10-10h-60q-10 0-10 10v16h-20z", c.rod("#30353c")) + rect(50, 108, 300, 216, 22, c.face(g)) + rect(50, 200, 300, 8, 0, dark(g, .35)) + rect(92, 192, 34, 30, 5, c.face("#30353c")) + rect(274, 192, 34, 30, 5, c.face("#30353c")) + circle(200, 206, 64, "#fff") + path("M182 156h36v32h32v36h-32v32h-36v-32h-32v-36h32z", c.face(g)) + line("M72 128h200", "#fff", 6, .3)


@shape("cone")
def cone(c, p):
    o = "#ee6a1c"
    return path("M70 318h260l20 34H50z", c.face("#2b3036")) + path("M182 40h36l70 284H112z", c.rod(o)) + path("M160 128h80l16 62H144zM134 232h132l14 52H120z", c.rod("#eef0f1")) + ellipse(200, 42, 18, 6, dark(o, .4)) + path("M112 324q88 18 176 0l2 8q-90 18-180 0z", dark(o, .3))


@shape("barrier-tape")
def barrier_tape(c, p):
    r = "#d0342c"
    tape_ = path("M200 286q90 20 170-10v40q-90 30-180 6z", "#f5f5f2")
    return tape_ + path("M230 292l34 0-20 38-34-4zM300 288l36-6-18 44-38 6z", r) + circle(180, 190, 134, c.face(r)) + "".join(path(f"M180 190L{num(polar(180, 190, 134, a)[0])} {num(polar(180, 190, 134, a)[1])}A134 134 0 0 1 {num(polar(180, 190, 134, a + 22.5)[0])} {num(polar(180, 190, 134, a + 22.5)[1])}z", "#f5f5f2", None, None, .92) for a in range(0, 360, 45)) + circle(180, 190, 58, c.face("#c9a77a")) + circle(180, 190, 44, dark("#c9a77a", .6)) + circle(180, 190, 134, "none", "#7a1d18", 3, .3)


@shape("strap")
def strap(c, p):
    o = color(p.get("color", "orange"))
    coil = "".join(circle(150, 220, r, "none", o if i % 2 else dark(o, .25), 9) for i, r in enumerate((96, 87, 78, 69, 60, 51)))
    return coil + circle(150, 220, 46, c.ground_fill()) + line("M150 124h160", dark(o, .2), 12) + path("M250 96h90q14 0 14 14v36h-50l-20 18h-34z", c.face("chrome")) + circle(300, 132, 22, c.ball("#59616b")) + path(star(300, 132, 20, 15, 12), c.face("#8d959e")) + circle(300, 132, 7, "#23272d") + path("M262 96l84-58q18-4 20 14l-60 58z", c.face("#454c55")) + line("M284 152l30 90q10 40-14 60", o, 18) + path("M280 296q-4 40 30 44 26-2 26-30h-14q0 18-12 16-16-2-14-30z", c.face("chrome"))


@shape("sling")
def sling(c, p):
    o = color(p.get("color", "violet"))
    d = "M200 70C60 70 70 190 110 250s80 90 90 90 50-30 90-90S340 70 200 70z"
    return turn(path(d, "none", dark(o, .35), 44) + path(d, "none", o, 38) + path("M200 62C60 62 62 190 102 250", "none", light(o, .5), 5, .6) + rect(176, 316, 52, 44, 5, c.face("#2f62a8" if o != COLS else "#3f8f4f")) + line("M184 330h36M184 342h24", "#fff", 3, .8), 8)


COLS = ""


@shape("shackle")
def shackle(c, p):
    m = "#aab3bc"
    return turn(path("M140 280q-70-90-30-170 30-54 90-54t90 54q40 80-30 170l-34-16q50-80 20-138-16-30-46-30t-46 30q-30 58 20 138z", c.face(m)) + circle(142, 290, 38, c.ball(m)) + circle(258, 290, 38, c.ball(m)) + rect(92, 274, 206, 32, 6, c.rod(light(m, .15), False)) + path(ngon(310, 290, 28, 6), c.face("#d0392d")) + line("M116 130q20-50 74-56", "#fff", 6, .6) + rect(84, 278, 14, 24, 3, c.rod(m, False)), 10, .96, -4)


@shape("hoist")
def hoist(c, p):
    b = "#e0901c"
    chain = lambda x, y, n: "".join(ellipse(x, y + i * 20, 6, 12, "none").replace('fill="none"', f'fill="none" stroke="{dark(S, .3)}" stroke-width="5"') for i in range(n))
    hook = lambda x, y: path(f"M{x - 6} {y}v16q-24 10-24 34a30 30 0 0 0 60 0h-14a16 16 0 0 1-32 0q0-14 18-22l6-4v-24z", c.face(dark(S, .25)))
    return path("M194 20v20q-20 6-20 26a26 26 0 0 0 52 0h-14a12 12 0 0 1-24 0q0-10 12-14h8V20z", c.face(dark(S, .25))) + chain(180, 220, 4) + chain(244, 216, 7) + chain(276, 190, 9) + circle(200, 150, 72, c.face(b)) + circle(200, 150, 54, c.ball("#3a4047")) + circle(200, 150, 24, c.ball(b)) + "".join(circle(*polar(200, 150, 62, a), 5, "#6a4408") for a in (45, 135, 225, 315)) + rect(160, 286, 40, 26, 6, c.rod(b)) + hook(180, 308)


@shape("castor")
def castor(c, p):
    return rect(110, 64, 180, 22, 5, c.rod("chrome", False)) + "".join(circle(x, 75, 7, dark(S, .6)) for x in (130, 270)) + rect(150, 86, 100, 22, 6, c.rod("#8d959e", False)) + path("M152 106h96l-4 60-20 110h-50l-26-110z", c.face("chrome")) + circle(196, 256, 88, c.ball("#7f858d")) + circle(196, 256, 60, c.face("#d6dbe0")) + circle(196, 256, 22, c.ball(S)) + path("M160 130h60l-6 110q-18 16-36 0z", c.face("chrome")) + circle(196, 256, 11, "#454c55") + path("M240 160l70 10q14 6 8 20l-70-4z", c.face("#c9352c"))


@shape("hand-truck")
def hand_truck(c, p):
    b = color(p.get("color", "blue"))
    frame = lambda d, w=14: line(d, dark(b, .3), w) + line(d, light(b, .15), w - 6)
    return turn(frame("M150 320V90q0-40 30-40M250 320V90q0-40-30-40") + frame("M150 130h100M150 190h100M150 250h100M150 310h100", 11) + frame("M178 50h44", 14) + line("M166 52h24M210 52h24", "#23272d", 20) + path("M130 318h140l14 26H116z", c.face("#59616b")) + "".join(circle(x, 314, 46, c.ball("#30353c")) + circle(x, 314, 24, c.face("#d5dade")) + circle(x, 314, 7, "#30353c") for x in (112, 288)), 6, .96, 0, -4)


@shape("pallet-truck")
def pallet_truck(c, p):
    r = "#d0392d"
    return line("M110 270L70 80", dark(r, .2), 18) + line("M106 262L68 88", light(r, .3), 5, .6) + path("M44 54q26-20 52 0l6 34q-30 18-62 0z", "none", "#30353c", 13) + path("M78 236h70l14 60H78z", c.face(r)) + circle(116, 250, 22, c.ball("#59616b")) + path("M140 268h222q10 0 10 10v14H140z", c.face(r)) + path("M150 300h200q10 0 10 8v10H150z", c.face(dark(r, .2))) + circle(112, 322, 30, c.ball("#30353c")) + circle(112, 322, 12, "#d5dade") + circle(330, 326, 18, c.ball("#e0b43a")) + circle(330, 326, 6, "#6a4408") + line("M160 276h180", "#fff", 4, .35)


@shape("ladder")
def ladder(c, p):
    m = "aluminium"
    back = line("M250 60l72 296M210 60l50 296", dark(m, .35), 9) + line("M248 180h-20M270 270h-26", dark(m, .35), 7)
    steps = "".join(path(f"M{num(150 - i * 13)} {112 + i * 50}h{num(74 + i * 12)}l10 12h-{num(80 + i * 12)}z", c.rod(m, False)) for i in range(5))
    return back + line("M160 60L88 356M222 60l10 296", dark(m, .15), 14) + line("M158 64L88 350M220 64l10 290", light(m, .5), 5) + steps + path("M140 46h116q10 0 10 10v16H134V56q0-10 6-10z", c.face("#c9352c")) + "".join(rect(x, 350, 24, 18, 5, "#30353c") for x in (76, 220, 250, 312))


@shape("cat-safety")
def cat_safety(c, p):
    glass_ = path("M60 176q66-20 128 2 12 6 24 0 62-22 128-2 6 70-30 92-50 18-92-24-18-18-36 0-42 42-92 24-36-22-30-92z", c.face("#cfe4ef"), "#2f6db5", 14)
    return group(helmet(c, {"color": "yellow"}), "translate(-14 -56)scale(.86)") + group(vest(c, {"color": "orange"}), "translate(212 168)scale(.5)") + group(glass_, "translate(20 196)scale(.54)")


@shape("cat-lifting")
def cat_lifting(c, p):
    return hoist(c, {})
