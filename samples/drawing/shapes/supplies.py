"""Adhesives, lubricants, storage, cable ties and other supplies."""
from canvas import (shape, color, dark, light, mix, path, line, rect, circle, ellipse, group, turn, points, ngon, star,
                    stripes, polar, num)

S = "steel"


@shape("cartridge")
def cartridge(c, p):
    col = color(p.get("color", "white"))
    if p.get("kind") == "resin":
        body = path("M192 30h16l4 66h-24z", c.rod("#e9ecef")) + line("M194 44l12 6M193 58l14 6M193 72l14 6", "#c9352c", 4) + rect(180, 94, 40, 26, 4, c.rod("#30353c")) + rect(150, 118, 100, 226, 8, c.rod("#d9dde1")) + rect(150, 160, 100, 150, 0, c.rod(col)) + path("M150 200l100-30v44l-100 30z", light(col, .55), None, None, .7) + rect(146, 338, 108, 18, 5, c.rod("#30353c"))
        return turn(body, 14)
    clear = p.get("color") == "clear"
    tube = "#f4f6f6" if not clear else "#e6f0f4"
    return turn(path("M190 24h20l8 82h-36z", c.rod("#eef0ee")) + rect(180, 104, 40, 18, 3, c.rod(col)) + path("M148 120h104v10H148z", c.rod(tube)) + rect(148, 128, 104, 222, 5, c.rod(tube)) + rect(148, 156, 104, 150, 0, c.rod(col)) + circle(200, 214, 30, light(col, .75)) + path("M200 190q18 24 18 34a18 18 0 0 1-36 0q0-10 18-34z", c.face(mix(col, "#2f62a8", .55))) + rect(164, 262, 72, 8, 4, light(col, .7)) + rect(174, 280, 52, 8, 4, light(col, .7)) + rect(144, 344, 112, 14, 4, c.rod(dark(tube, .12))), 14)


@shape("sausage")
def sausage(c, p):
    col = color(p.get("color", "grey"))
    return turn(path("M148 74q52-20 104 0v256q-52 20-104 0z", c.rod("#c9d0d6")) + rect(148, 130, 104, 140, 0, c.rod(col)) + path("M170 60q30-40 60 0l6 16h-72zM170 344q30 40 60 0l6-16h-72z", c.face("#b3bcc5")) + rect(182, 44, 36, 12, 5, c.rod("#7b838d")) + rect(182, 348, 36, 12, 5, c.rod("#7b838d")) + rect(166, 170, 68, 10, 5, light(col, .6)) + rect(176, 194, 48, 10, 5, light(col, .6)), 38)


@shape("spray")
def spray(c, p):
    col = color(p.get("color", "blue"))
    foam = p.get("kind") == "foam"
    cap = (path("M176 66h48l8 34h-64z", c.rod("#c9ccd0")) + line("M200 66V36q40-16 110 10", "#e6e9ec", 10) + rect(184, 44, 32, 26, 5, c.rod("#e8eaec"))) if foam else (path("M160 104V66q0-26 40-26t40 26v38z", c.rod(mix(col, "#20242a", .35) if p.get("color") not in ("white",) else "#c9352c")) + rect(186, 52, 30, 14, 4, dark(col, .55)) + line("M214 58h40", "#d0392d", 5))
    return (cap + path("M144 132q4-30 34-34h44q30 4 34 34z", c.rod("#d5dade")) + rect(142, 128, 116, 228, 8, c.rod(col)) + rect(142, 128, 116, 7, 0, "#eef1f3", .7) + rect(142, 196, 116, 92, 0, "#ffffff", .85) + path("M170 270q30-70 60-54-6 50-60 54z", c.face(col)) + circle(172, 222, 15, c.ball(mix(col, "#f2c21a", .6))) + rect(142, 196, 116, 5, 0, dark(col, .3), .5) + rect(142, 350, 116, 12, 5, c.rod("#b9c1ca")) + rect(156, 140, 14, 206, 6, "#fff", .22) + rect(214, 300, 34, 34, 3, "#fff") + path("M231 303l13 14-13 14-13-14z", "none", "#d0392d", 3))


@shape("bottle")
def bottle(c, p):
    col = color(p.get("color", "white"))
    if p.get("kind") == "trigger":
        return (line("M200 200v150", "#dfe4e8", 5, .6) + path("M140 200q0-30 34-44v-40h52v40q34 14 34 44v140q0 20-20 20h-80q-20 0-20-20z", c.rod(col)) + rect(152, 226, 96, 90, 8, "#fff", .85) + path("M176 296q24-60 50-44-4 40-50 44z", c.face(col)) + rect(170, 96, 60, 26, 4, c.rod("#30353c")) + path("M140 54h110q20 0 20 20v24H170l-30-10z", c.face("#30353c")) + rect(110, 58, 34, 22, 4, c.rod("#d0392d", False)) + path("M160 96l-16 46-12-4 12-46z", "#d0392d"))
    return (path("M178 60l10-30h24l10 30z", c.rod("#d0392d")) + rect(170, 58, 60, 34, 5, c.rod("#30353c")) + path("M140 130q0-30 36-40h48q36 10 36 40v204q0 24-24 24h-72q-24 0-24-24z", c.rod(col)) + rect(150, 170, 100, 130, 8, "#f6f3ea", .92) + path("M168 276h64M168 262h64M168 248h64", "none", "#c09a5a", 8) + path("M170 196h60v36h-60z", c.face("#b5813f")) + line("M176 206q20 8 48 0M176 218q20 8 48 0", "#7d5426", 2.5))


@shape("dropper")
def dropper(c, p):
    col = color(p.get("color", "blue"))
    return turn(path("M192 36h16l8 70h-32z", c.rod("#e8eaec")) + rect(176, 102, 48, 34, 5, c.rod(col)) + path("M146 186q0-34 34-50h40q34 16 34 50v140q0 30-30 30h-48q-30 0-30-30z", c.rod("#c9352c" if p.get("color") == "red" else "#d7263a" if False else dark(col, .15))) + rect(154, 204, 92, 104, 6, "#fff", .9) + path("M178 286v-36l22-26 22 26v36z", "none", col, 7) + line("M186 262h28M186 274h28", col, 4), 10)


@shape("syringe")
def syringe(c, p):
    return turn(path("M192 26h16l4 40h-24z", c.rod("#dfe4e8")) + rect(160, 64, 80, 20, 5, c.rod("#d5dade")) + rect(150, 82, 44, 190, 6, c.rod("#e8c86a")) + rect(206, 82, 44, 190, 6, c.rod("#8fa7c4")) + rect(130, 266, 140, 16, 6, c.rod("#e8ebee")) + rect(164, 280, 16, 70, 2, c.rod("#f1f3f4")) + rect(220, 280, 16, 70, 2, c.rod("#f1f3f4")) + rect(150, 348, 100, 16, 6, c.rod("#e8ebee")) + line(stripes(152, 110, 18, 8, 12, 0) + stripes(208, 110, 18, 8, 12, 0), "#5b636d", 2, .7), 38, 1.02)


@shape("tin")
def tin(c, p):
    col = color(p.get("color", "yellow"))
    return path("M104 136v180q96 44 192 0V136z", c.rod("#cfd5db")) + path("M104 178q96 40 192 0v104q-96 40-192 0z", c.rod(col)) + circle(200, 246, 36, "#fff", None, 2, .85) + path("M180 262q4-40 36-36 10 32-36 36z", c.face(dark(col, .25))) + ellipse(200, 136, 96, 34, c.face("#e3e8ec")) + ellipse(200, 136, 78, 26, c.face("#b9c1ca")) + ellipse(200, 130, 26, 8, c.face("#30353c")) + path("M104 300q96 44 192 0v16q-96 44-192 0z", c.rod("#aab2bb"))


@shape("tape-roll")
def tape_roll(c, p):
    col = color(p.get("color", "grey"))
    return turn(path("M92 190v56q0 66 108 76 108-10 108-76v-56z", c.rod(col)) + ellipse(200, 186, 108, 78, c.face(light(col, .12))) + "".join(path(f"M{200 - r} 186a{r} {num(r * .72)} 0 0 1 {2 * r} 0", "none", dark(col, .3), 1.4, .4) for r in (98, 88, 78)) + ellipse(200, 186, 68, 48, c.face("#cfa873")) + ellipse(200, 190, 58, 39, dark("#cfa873", .55)) + ellipse(200, 204, 50, 26, c.ground_fill(), .9) + path("M300 214q34 30 30 92l-36-6q4-40-24-56z", c.face(light(col, .1))), -6, float(p.get("s", 1)))


@shape("caulk-gun")
def caulk_gun(c, p):
    col = color(p.get("color", "red"))
    return group(path("M24 136l60-10v28z", c.rod("#eef0ee", False)) + rect(84, 104, 170, 72, 6, c.rod("#f1f2ef", False)) + rect(120, 104, 96, 72, 0, c.rod("#8fa7c4", False)) + path("M80 176h200v12H76V96h14v80z", c.face(col)) + rect(252, 92, 26, 100, 5, c.face(col)) + rect(276, 132, 100, 12, 3, c.rod(S, False)) + line("M372 138v34", dark(S, .3), 9) + path("M252 190h60q4 70 34 130l-34 14q-40-60-60-144z", c.face(col)) + path("M232 196l24 0q2 60 20 110l-22 6q-24-56-22-116z", c.face("#454c55")), "translate(2 20)")


@shape("foam-gun")
def foam_gun(c, p):
    return group(rect(10, 150, 190, 14, 5, c.rod("#2f343b", False)) + path("M10 150l-8 7 8 7z", "#c9a24a") + path("M194 132h90q20 0 20 26v16H194z", c.rod("#59616b", False)) + rect(222, 60, 56, 76, 6, c.rod("#ee7d1c")) + rect(216, 54, 68, 18, 6, c.rod("#30353c")) + path("M262 172h58q10 60 30 130l-40 8q-30-60-48-138z", c.face("#2f62a8")) + path("M234 174h22q4 60 22 104l-20 6q-24-50-24-110z", c.face("#30353c")) + circle(318, 156, 14, c.ball("brass")), "translate(0 26)")


# ---------------------------------------------------------------- storage
@shape("toolbox")
def toolbox(c, p):
    col = color(p.get("color", "blue"))
    return path("M130 130q0-50 70-50t70 50h-24q0-26-46-26t-46 26z", c.face("#30353c")) + path("M60 130h280q18 0 22 20l10 44H28l10-44q4-20 22-20z", c.face(col)) + rect(36, 196, 328, 132, 12, c.face(dark(col, .12))) + rect(28, 190, 344, 16, 5, c.rod("#30353c", False)) + rect(96, 178, 40, 56, 6, c.face("#f2a41c")) + rect(264, 178, 40, 56, 6, c.face("#f2a41c")) + line(stripes(60, 250, 18, 4, 280, 0), dark(col, .4), 4, .4) + line("M70 146h200", "#fff", 6, .35)


@shape("cantilever")
def cantilever(c, p):
    col = color(p.get("color", "blue"))
    tray = lambda x, y, w: rect(x, y, w, 44, 4, c.face(col)) + rect(x + 6, y + 5, w - 12, 12, 2, dark(col, .65)) + line(f"M{x + 8} {y + 30}h{w - 16}", light(col, .4), 3, .5)
    return line("M120 250L70 130M280 250l50-120M150 250L110 180M250 250l40-70", dark(S, .2), 8) + tray(30, 100, 130) + tray(240, 100, 130) + tray(62, 160, 126) + tray(212, 160, 126) + rect(84, 232, 232, 100, 6, c.face(dark(col, .08))) + rect(90, 238, 220, 14, 2, dark(col, .65)) + line("M90 110q0 0 0 0M40 92q55-30 110 0M250 92q55-30 110 0", "#30353c", 9) + rect(184, 276, 32, 22, 4, c.face("chrome"))


@shape("toolbag")
def toolbag(c, p):
    return line("M120 130q80-90 160 0", "#30353c", 16) + line("M122 122q78-80 156 0", "#6d757f", 4, .7) + path("M60 140h280l24 160q2 26-26 26H62q-28 0-26-26z", c.face("#3a4047")) + path("M36 296h328q2 50-26 50H62q-28 0-26-50z", c.face("#16191d")) + path("M70 156h260l4 30H66z", "#ee7d1c") + "".join(rect(68 + i * 56, 200, 44, 84, 6, c.face("#4d545d")) for i in range(5)) + "".join(line(f"M{90 + i * 56} 204v-44", k, 9) for i, k in enumerate(("#c9352c", "#f2c21a", "#2f6db5", "#c9352c", "#8d949c"))) + line("M60 306h280", "#4d545d", 4)


@shape("backpack")
def backpack(c, p):
    return path("M164 60q0-30 36-30t36 30", "none", "#30353c", 13) + path("M110 120q0-66 90-66t90 66l20 200q2 34-32 34H122q-34 0-32-34z", c.face("#3a4047")) + path("M122 214h156l10 110q0 18-18 18H130q-18 0-18-18z", c.face("#4d545d")) + path("M116 126q84-30 168 0v12q-84-30-168 0z", "#ee7d1c") + "".join(rect(132 + i * 36, 236, 28, 70, 5, c.face("#30353c")) for i in range(4)) + "".join(line(f"M{146 + i * 36} 240v-30", k, 8) for i, k in enumerate(("#c9352c", "#f2c21a", "#2f6db5", "#8d949c"))) + line("M140 170h120", "#c9d0d6", 6, .8) + line("M96 200q-20 60-10 120M304 200q20 60 10 120", "#23272d", 14)


@shape("stack-case")
def stack_case(c, p):
    col = color(p.get("color", "blue"))
    def case(y, h):
        return rect(56, y, 288, h, 12, c.face("#3a4047")) + rect(56, y, 288, h * .34, 12, c.face(col)) + rect(96, y + h * .24, 44, h * .3, 5, c.face("#f2a41c")) + rect(260, y + h * .24, 44, h * .3, 5, c.face("#f2a41c")) + line(f"M74 {num(y + h * .74)}h252", "#59616b", 5, .7) + rect(166, y + h * .6, 68, h * .16, 5, "#16191d")
    return path("M140 84q0-30 24-30h72q24 0 24 30", "none", "#23272d", 15) + case(80, 64) + case(150, 80) + case(236, 112)


@shape("case")
def case_(c, p):
    m = "aluminium"
    return path("M150 110q0-34 26-34h48q26 0 26 34h-18q0-16-12-16h-40q-12 0-12 16z", c.face("#30353c")) + rect(40, 108, 320, 220, 14, c.face(m)) + line(stripes(64, 130, 26, 8, 272, 0), dark(m, .2), 3, .45) + rect(40, 196, 320, 14, 0, c.rod("#8d959e", False)) + rect(96, 186, 40, 38, 5, c.face("chrome")) + rect(264, 186, 40, 38, 5, c.face("chrome")) + "".join(path(f"M{x} {y}h26v26h-26z", c.face("#6d757f")) for x in (40, 334) for y in (108, 302)) + line("M60 122h200", "#fff", 5, .6)


@shape("tool-case")
def tool_case(c, p):
    col = color(p.get("color", "teal"))
    tool = line("M96 290V226", "#c9352c", 16) + line("M96 226v-40", "chrome" and "#c3cad1", 7) + "".join(rect(130 + i * 24, 190 + i * 6, 12, 96 - i * 6, 5, c.rod("chrome")) + circle(136 + i * 24, 190 + i * 6, 11 - i * .6, c.face("chrome")) for i in range(4)) + line("M250 290l20-110", "#d9b47c", 14) + rect(240, 164, 70, 28, 5, c.rod("#59616b", False)) + line("M322 190l-10 90M340 190l6 90", "#2f6db5", 11)
    return path("M50 60h300l14 104H36z", c.face(col)) + path("M66 72h268l8 84H58z", dark(col, .5)) + "".join(rect(84 + i * 26, 90, 12, 52, 5, c.rod("chrome")) for i in range(9)) + rect(28, 166, 344, 150, 14, c.face(dark(col, .1))) + rect(44, 176, 312, 128, 8, "#23272d") + tool + rect(150, 304, 100, 18, 7, "#16191d")


@shape("trolley")
def trolley(c, p):
    col, n = color(p.get("color", "blue")), int(p.get("n", 6))
    h = 232 / n
    drawers = "".join(rect(92, 86 + i * h, 216, h - 6, 3, c.face(dark(col, .06))) + rect(104, 92 + i * h, 192, 7, 3, c.rod("chrome", False)) for i in range(n))
    return line("M314 100h36v110", dark(S, .2), 9) + rect(76, 50, 248, 26, 6, c.face("#30353c")) + rect(82, 72, 236, 254, 6, c.face(col)) + drawers + "".join(circle(x, 346, 20, c.ball("#30353c")) + circle(x, 346, 8, "#c9d0d6") for x in (112, 288)) + line("M90 84v230", "#fff", 3, .3)


@shape("bench")
def bench(c, p):
    return path("M28 128h344l-12 34H40z", c.face(light("beech", .12))) + rect(28, 156, 344, 24, 3, c.rod("beech", False)) + rect(56, 178, 26, 172, 2, c.face("#454c55")) + rect(318, 178, 26, 172, 2, c.face("#454c55")) + rect(82, 312, 236, 14, 2, c.face("#59616b")) + rect(208, 182, 108, 116, 4, c.face("#2f62a8")) + "".join(rect(214, 188 + i * 36, 96, 30, 3, c.face("#3b74c0")) + rect(234, 194 + i * 36, 56, 7, 3, c.rod("chrome", False)) for i in range(3)) + line("M44 136h290", "#fff", 2, .5) + path("M90 128v-40h50v-14h-70v54z", c.face("#3a6fb0"))


@shape("pegboard")
def pegboard(c, p):
    holes = line("".join(f"M{68 + i * 24} {92 + j * 26}h7" for i in range(12) for j in range(9)), "#16315c", 7, .55)
    return rect(46, 66, 308, 264, 6, c.face("#2f62a8")) + holes + line("M110 130v116", "#d9b47c", 14) + rect(80, 110, 62, 28, 5, c.rod("#59616b", False)) + "".join(rect(180 + i * 26, 124, 10, 104 - i * 14, 5, c.rod("chrome")) + circle(185 + i * 26, 124, 12 - i, c.face("chrome")) for i in range(4)) + line("M310 130v50", "#c9d0d6", 8) + line("M310 180v60", "#c9352c", 18) + line("M180 290h120", "#c9d0d6", 12) + line("M80 286h60", "#f2c21a", 14)


@shape("cabinet")
def cabinet(c, p):
    b = "#2f62a8"
    return rect(96, 40, 208, 312, 5, c.face("#c6cdd4")) + rect(104, 48, 192, 296, 2, "#59616b") + "".join(rect(104, y, 192, 8, 0, "#dfe4e8") for y in (118, 190, 262)) + "".join(rect(x, y, w, h, 3, c.face(k)) for x, y, w, h, k in ((116, 84, 40, 34, "#c9352c"), (166, 78, 34, 40, "#f2a41c"), (214, 92, 66, 26, "#30353c"), (120, 152, 70, 38, "#3f8f4f"), (212, 146, 30, 44, "#2f6db5"), (124, 226, 48, 36, "#f2a41c"), (190, 220, 76, 42, "#8d949c"), (130, 296, 120, 48, "#30353c"))) + path("M96 40L30 64v300l66-12z", c.face(b)) + path("M304 40l66 24v300l-66-12z", c.face(dark(b, .1))) + line("".join(f"M{42 + i * 13} {90 + j * 26 - i * 3}h4M{320 + i * 13} {80 + j * 26 + i * 3}h4" for i in range(4) for j in range(9)), "#16315c", 4, .5)


@shape("bin")
def bin_(c, p):
    col = color(p.get("color", "blue"))
    one = (f'<g id="r">{path("M70 40h190l70 46v40L70 60z", dark(col, .55))}{path("M70 40l-30 56v44l60 10 20-70z", dark(col, .35))}'
           f'{path("M70 44L46 100h206l78-14-64-46z", dark(col, .62))}{path("M40 96q0-6 8-6h200q10 0 12 8l6 78q0 14-14 14H60q-14 0-16-14z", c.face(col))}'
           f'{path("M260 98l70-12q8 0 6 10l-14 72-58 22z", c.face(dark(col, .22)))}{rect(100, 116, 104, 34, 4, "#f4f4ef")}{line("M48 94h204", "#fff", 4, .5)}</g>')
    back = group(one, "translate(60 10)scale(.74)")
    return back + group('<use href="#r"/>', "translate(36 92)scale(.86)") + group('<use href="#r"/>', "translate(10 182)")


@shape("organizer")
def organizer(c, p):
    cells = "".join(rect(70 + i * 45, 120 + j * 62, 38, 54, 4, "#e3e8ec") for i in range(6) for j in range(3))
    parts = line("".join(f"M{78 + (i * 45)} {136 + j * 62 + (k * 9)}h{22 - k * 4}" for i, j in ((0, 0), (2, 0), (4, 1), (1, 2), (5, 2)) for k in range(3)), "#8d959e", 5) + "".join(circle(88 + i * 45, 146 + j * 62, 10, "none", k, 6) for i, j, k in ((1, 0, "#c9a24a"), (3, 1, "#8d959e"), (0, 2, "#c9a24a"), (3, 2, "#59616b"), (5, 0, "#8d959e"))) + "".join(rect(76 + i * 45, 136 + j * 62, 24, 22, 4, k) for i, j, k in ((0, 1, "#c9352c"), (2, 2, "#3f8f4f"), (4, 0, "#2f6db5"), (5, 1, "#f2a41c")))
    return path("M160 90q0-26 40-26t40 26", "none", "#30353c", 13) + rect(46, 88, 308, 240, 16, c.face("#2f62a8")) + rect(62, 110, 276, 200, 6, "#b9c4cc") + cells + parts + path("M62 110h180L100 310H62z", "#fff", None, None, .22) + rect(90, 318, 44, 18, 5, "#f2a41c") + rect(266, 318, 44, 18, 5, "#f2a41c")


@shape("drawer-cabinet")
def drawer_cabinet(c, p):
    glass = c._gradient("glass", ' x2=".4" y2="1"', [(0, "#f6fbfd"), (1, "#bcd0dc")])
    one = f'<g id="r">{rect(76, 76, 45, 38, 4, glass)}{rect(90, 100, 17, 6, 3, "#6d7f8c")}</g>'
    d = one + "".join(f'<use href="#r" x="{i * 51}" y="{j * 44}"/>' for i in range(5) for j in range(6) if i + j)
    d += line("M86 90h22M190 134h20M290 222h18M140 266h20M90 310h20M242 90h18", "#c9a24a", 7, .8)
    return rect(60, 56, 280, 290, 10, c.face("#2f62a8")) + rect(70, 68, 260, 268, 4, "#173867") + d


@shape("shelving")
def shelving(c, p):
    heavy = p.get("heavy")
    m = "#e0721c" if heavy else "#aab3bc"
    ys = (84, 164, 244, 324)
    boxes = "".join(rect(x, y - h, w, h, 3, c.face(k)) for x, y, w, h, k in ((96, 164, 60, 50, "#c9a26a"), (168, 164, 50, 36, "#2f6db5"), (232, 164, 70, 56, "#c9a26a"), (92, 244, 84, 46, "#30353c"), (190, 244, 44, 58, "#c9352c"), (250, 244, 56, 40, "#c9a26a"), (104, 324, 70, 58, "#c9a26a"), (188, 324, 60, 44, "#3f8f4f"), (260, 324, 50, 34, "#f2a41c")))
    beams = "".join(rect(66, y, 268, 16 if heavy else 10, 2, c.rod(m, False)) for y in ys)
    return rect(72, 40, 12, 316, 1, c.rod(dark("#2f62a8", 0) if heavy else m)) + rect(316, 40, 12, 316, 1, c.rod("#2f62a8" if heavy else m)) + boxes + beams + line(stripes(78, 52, 12, 25, 0.1, 0) + stripes(322, 52, 12, 25, 0.1, 0), dark(m, .6), 4, .6)


# ---------------------------------------------------------------- lubricants and cleaners
@shape("grease-cartridge")
def grease_cartridge(c, p):
    col = color(p.get("color", "amber"))
    return turn(path("M172 40h56v40h-56z", c.rod("#30353c")) + line(stripes(174, 48, 9, 4, 52, 3), "#59616b", 3) + rect(150, 76, 100, 270, 8, c.rod(col)) + rect(150, 130, 100, 130, 0, "#fff", .88) + circle(200, 182, 30, c.ball(mix(col, "#7a4a10", .25))) + path("M186 182a14 14 0 1 0 28 0a14 14 0 1 0-28 0", "none", "#fff", 5, .8) + rect(164, 228, 72, 9, 4, dark(col, .3)) + rect(146, 336, 108, 18, 5, c.rod("#dfe3e7")), 16)


@shape("grease-gun")
def grease_gun(c, p):
    return group(path("M40 128q-40 40-20 120 12 40 40 46", "none", "#23272d", 12) + rect(50, 288, 30, 14, 4, c.rod("brass", False)) + rect(36, 112, 50, 32, 5, c.rod(S, False)) + path("M82 96h50v64H82z", c.face("#59616b")) + rect(130, 92, 210, 72, 10, c.rod("#c9352c", False)) + rect(330, 88, 24, 80, 6, c.rod("#30353c", False)) + rect(354, 122, 36, 10, 3, c.rod(S, False)) + path("M96 160l24 0 200 82q14 10 6 24-8 10-22 4L92 176z", c.face("#454c55")) + line("M148 108h170", "#fff", 6, .35), "translate(4 30)")


@shape("canister")
def canister(c, p):
    col = color(p.get("color", "blue"))
    return turn(path("M120 120q0-20 20-24l24-6V64h52v24h34q40 2 40 44v192q0 26-26 26H136q-26 0-26-26V150q0-20 10-30z", c.face(col)) + path("M226 112h30q14 2 14 18v40q0 12-12 12t-12-12v-26q0-8-8-8h-12z", c.ground_fill()) + rect(160, 44, 60, 30, 6, c.rod("#30353c")) + line(stripes(164, 50, 8, 1, 52, 0), "#59616b", 3) + rect(130, 200, 132, 116, 8, "#fff", .9) + path("M196 214q34 44 34 62a34 34 0 0 1-68 0q0-18 34-62z", c.face(mix(col, "#d99a1c", .55))) + line("M130 130v60", "#fff", 7, .3), 0, float(p.get("s", 1)) * 1.02)


@shape("pump-bottle")
def pump_bottle(c, p):
    col = color(p.get("color", "orange"))
    return line("M200 96V58h-66v14", "#e8ebee", 13) + rect(178, 86, 44, 36, 6, c.rod("#e8ebee")) + path("M118 164q0-40 50-44h64q50 4 50 44v164q0 28-28 28H146q-28 0-28-28z", c.rod(col)) + rect(134, 186, 132, 126, 10, "#fff", .88) + path("M200 296q-60-30-44-70 24-16 44 8 20-24 44-8 16 40-44 70z", c.face(mix(col, "#3f8f4f", .35))) + line("M136 150q-4 90 0 190", "#fff", 6, .3)


@shape("tub")
def tub(c, p):
    col = color(p.get("color", "blue"))
    return path("M170 80q20-50 60-30 10 30-14 60z", c.face("#f4f6f6")) + path("M104 120h192l-14 216q-2 20-22 20H140q-20 0-22-20z", c.rod(col)) + path("M108 180h184l-8 110H116z", "#fff", None, None, .9) + path("M150 270q20-60 70-54 30 10 24 40-50-10-94 14z", c.face(mix(col, "#5ac0e0", .5))) + path("M96 110q104-30 208 0v24q-104 24-208 0z", c.rod("#eef1f3")) + ellipse(200, 106, 40, 10, dark(col, .5)) + path("M176 104q14-40 44-44 14 10 0 44-20 8-44 0z", c.face("#ffffff"))


@shape("cable-ties")
def cable_ties(c, p):
    col = "#3c424a"
    one = lambda i: line(f"M{110 + i * 18} 330Q{120 + i * 24} {190 - i * 6} {150 + i * 26} 84", dark(col, .3), 11) + line(f"M{110 + i * 18} 330Q{120 + i * 24} {190 - i * 6} {150 + i * 26} 84", light(col, .2), 6) + rect(100 + i * 18, 316, 22, 26, 4, c.face(col))
    ring = circle(272, 268, 62, "none", dark(col, .2), 13) + circle(272, 268, 62, "none", light(col, .25), 6) + rect(318, 226, 32, 28, 5, c.face(col)) + line("M338 236l44-30", light(col, .1), 10)
    return group("".join(one(i) for i in range(5)), "translate(-30 0)") + ring


@shape("heat-shrink")
def heat_shrink(c, p):
    cols = ("#d0342c", "#2f6db5", "#f2c21a", "#3f8f4f", "#30353c", "#f1f2ef", "#d0342c")
    tubes = "".join(rect(72 + i * 38, 96 + (i % 2) * 10, 12 + i * 2.6, 180, 4, c.rod(k)) + ellipse(78 + i * 39.3, 97 + (i % 2) * 10, 6 + i * 1.3, 4, dark(k, .6)) for i, k in enumerate(cols))
    return rect(46, 76, 308, 250, 14, "#f7fafb") + rect(56, 86, 288, 230, 8, "#dbe3e8") + tubes + line("".join(f"M{66 + i * 39} 90v220" for i in range(8)), "#fff", 3) + path("M46 76h200L110 326H60q-14 0-14-14z", "#fff", None, None, .22) + rect(170, 314, 60, 18, 6, "#2f6db5")


@shape("cartridges")
def cartridges(c, p):
    caps = "".join(circle(108 + i * 62, 200, 24, c.ball("#c9352c" if False else "brass")) + circle(108 + i * 62, 200, 15, c.face("#c9352c")) for i in range(4))
    strip = lambda y, k: rect(70, y, 264, 60, 30, c.rod("#3a4047", False)) + "".join(circle(108 + i * 62, y + 30, 23, c.ball("brass")) + circle(108 + i * 62, y + 30, 14, c.face(k)) for i in range(4))
    return turn(strip(96, "#f2c21a") + strip(170, "#c9352c") + strip(244, "#2f6db5"), -12)


@shape("cat-adhesives")
def cat_adhesives(c, p):
    return group(cartridge(c, {"color": "white"}), "translate(-56 0)") + group(dropper(c, {"color": "red"}), "translate(136 90)scale(.74)")


@shape("cat-storage")
def cat_storage(c, p):
    return toolbox(c, {"color": "blue"})


@shape("cat-lubricants")
def cat_lubricants(c, p):
    return group(canister(c, {"color": "amber"}), "translate(-50 20)scale(.94)") + group(spray(c, {"color": "blue"}), "translate(156 60)scale(.82)")
