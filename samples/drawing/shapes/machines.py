"""Power tools, batteries, lamps and other machines."""
from canvas import (shape, color, dark, light, mix, path, line, rect, circle, ellipse, group, turn, points, ngon, star,
                    stripes, polar, num)

BODY, DARK, ACCENT, S = "#1f56ae", "#2d3239", "#f2a41c", "steel"


def vents(x, y, n=5, step=9, dx=0, dy=18):
    return line(stripes(x, y, step, n, dx, dy, False), "#14181e", 4, .55)


def pack(c, x, y, w=104, h=40, volts="18"):
    """A slide-on battery."""
    return (rect(x, y, w, h, 8, c.face(DARK)) + rect(x + 8, y - 10, w - 16, 14, 4, dark(DARK, .3)) + rect(x + 10, y + 8, w * .5, h - 18, 4, c.rod(BODY, False))
            + line(stripes(x + w - 34, y + h * .5, 9, 3, 4, 0, False), ACCENT, 5))


@shape("drill")
def drill(c, p):
    corded, small, pro, hammer = p.get("corded"), p.get("v") == "12", p.get("pro"), p.get("hammer")
    chuck = (path("M64 112l34-14h34v56H98l-34-14z", c.rod("#4a5058", False)) + line(stripes(100, 102, 7, 5, 0, 48, False), "#22262b", 2, .7) + rect(20, 121, 46, 10, 2, c.rod("chrome", False)) + path("M20 121l-10 5 10 5z", "#8f98a2"))
    collar = rect(130, 92, 40, 68, 8, c.rod(DARK, False)) + (line(stripes(136, 96, 7, 5, 0, 60, False), ACCENT if pro else "#69717b", 2, .9)) + (rect(122, 90, 10, 72, 4, c.rod(ACCENT, False)) if hammer else "")
    body = path("M168 84h118q46 0 54 40 4 36-26 48h-60l-86-6z", c.face(BODY)) + path("M184 96h100q34 0 42 24l-60 8-82-10z", light(BODY, .35), None, None, .45)
    body += path("M296 86q38 4 44 40-2 34-28 44h-20q14-40 4-84z", c.face(DARK)) + vents(304, 108, 4, 8, 0, 36)
    handle = path("M236 164l66 4q8 40 22 86l8 36h-82q-4-54-16-84-8-24 2-42z", c.face(DARK)) + path("M260 176l34 2q8 36 18 72l6 32h-26q-8-60-32-106z", c.face(BODY)) + path("M236 176q-12 6-10 30l12 18q8-24 2-46z", ACCENT)
    if corded:
        foot = path("M250 282h82l4 26h-80z", c.face(DARK)) + line("M296 306c4 50-60 60-150 56", "#23272d", 12)
        foot += rect(118, 160, 26, 92, 12, c.rod(DARK))
    elif small:
        foot = path("M240 286h96l6 36q0 10-10 10h-86q-10 0-10-10z", c.face(DARK)) + line("M252 312h70", ACCENT, 4)
    else:
        foot = path("M222 282h124q8 0 8 10v12H214v-12q0-10 8-10z", c.face(DARK)) + pack(c, 214, 310, 142, 44)
    stripe = line("M176 134h70", ACCENT, 6) if pro else line("M176 134h70", light(BODY, .5), 5, .7)
    return group(chuck + collar + handle + body + stripe + foot, "translate(6 0)" if not small else "translate(24 22)scale(.92)")


@shape("impact-driver")
def impact_driver(c, p):
    wrench = p.get("kind") == "wrench"
    nose = (rect(46, 104, 40, 34, 3, c.face("chrome")) + path("M84 84h62v74H84q-14-36 0-74z", c.rod("#454b53", False))) if wrench else (rect(70, 111, 34, 20, 3, c.rod("chrome", False)) + rect(48, 116, 30, 10, 2, c.rod("#6d757f", False)) + path("M100 92h50v58h-50q-10-28 0-58z", c.rod("#454b53", False)))
    body = path("M140 78h124q44 2 50 42 2 38-30 50H140q-10-46 0-92z", c.face(BODY)) + path("M262 78q46 2 52 42 0 38-30 50h-14q16-46-8-92z", c.face(DARK)) + vents(276, 104, 3) + rect(140, 80, 14, 88, 4, c.rod(ACCENT, False)) + line("M168 100h76", light(BODY, .5), 6, .6)
    handle = path("M204 166l70 4q4 50 22 112h-78q0-50-12-80z", c.face(DARK)) + path("M230 176l32 2q6 50 18 98h-26q-4-50-24-100z", c.face(BODY)) + path("M206 176q-14 6-8 32l14 16q6-24 0-48z", ACCENT)
    return group(nose + handle + body + path("M188 278h126v26H182v-18q0-8 6-8z", c.face(DARK)) + pack(c, 182, 310, 136, 44), "translate(14 0)")


@shape("rotary-hammer")
def rotary_hammer(c, p):
    v, big = p.get("v"), p.get("big")
    shaft = rect(4, 134, 70, 12, 3, c.rod("#6d757f", False)) + path("M70 112h54v56H70l-14-14v-28z", c.rod(DARK, False)) + rect(118, 106, 20, 68, 5, c.rod("#69717b", False))
    body = path("M134 96h140q20 0 34 18l30 2q18 0 20 16v20h-50q-8 26-34 26H134q-10-40 0-82z", c.face(BODY)) + rect(150, 112, 96, 14, 7, light(BODY, .35), .6)
    motor = path("M176 176h96l-6 96q-2 20-22 20h-40q-20 0-22-20z", c.face(DARK)) + vents(192, 244, 7, 9, 0, 24) + circle(222, 204, 17, c.ball(ACCENT)) + line("M222 196v16", "#5a3a05", 5)
    grip = line("M346 134v112q0 22-22 22h-64", DARK, 32) + line("M341 150v92q0 16-16 16h-30", "#5d646d", 5, .8) + path("M322 158q-12 4-12 24t12 24z", ACCENT)
    side = rect(96, 170, 26, 104, 12, c.rod(DARK)) + rect(92, 160, 34, 16, 5, c.rod("#69717b", False))
    foot = pack(c, 250, 286, 112, 44) if v else line("M334 266c10 60-70 70-170 88", "#23272d", 12)
    return group(foot + grip + shaft + motor + body + side, "translate(10 -2)" + ("scale(1.02)" if big else ""))


@shape("grinder")
def grinder(c, p):
    big, v, pro = p.get("d") == "230", p.get("v"), p.get("pro")
    r = 96 if big else 74
    disc = ellipse(96, 268, r, r * .3, dark("#6e5138", .35)) + ellipse(96, 262, r, r * .3, c.face("#6f6a64")) + ellipse(96, 262, r * .36, r * .11, "#c3a26a") + ellipse(96, 262, 14, 5, c.ball("chrome"))
    guard = path(f"M{num(96 - r * 1.06)} 250q{num(r * .3)} {num(-r * .5)} {num(r * 1.06)} {num(-r * .5)}t{num(r * 1.06)} {num(r * .5)}v12q{num(-r * .5)} {num(-r * .36)} {num(-r * 1.06)} {num(-r * .36)}t{num(-r * 1.06)} {num(r * .36)}z", c.face("#3a4048"))
    head = path("M58 216q-8-58 40-70h50l12 84q-50 16-102-14z", c.face("#aab2bb")) + circle(92, 176, 12, c.ball("#d7dce2")) + circle(132, 216, 5, "#50575f")
    body = path(("M142 146l130-18q70-4 98 22 14 34-6 60-40 14-90 8l-124 10q-16-44-8-82z"), c.face(BODY)) + path("M284 128q66-2 86 22 14 34-6 60-40 12-70 8 20-50-10-90z", c.face(DARK)) + vents(306, 150, 4, 12, 0, 44) + path("M158 158l110-14q10 8 10 20l-118 14z", light(BODY, .35), None, None, .5) + rect(192, 130, 46, 13, 6, c.rod(ACCENT if pro else "#c9352c", False))
    side = rect(86, 62, 26, 92, 12, c.rod(DARK)) + rect(82, 144, 34, 14, 5, c.rod("#8b939c", False))
    cord = pack(c, 318, 222, 70, 40) if v else line("M370 184q24 4 20 60", "#23272d", 11)
    return group(cord + disc + guard + body + head + side, "translate(4 14)" + ("" if big else "scale(.99)"))


@shape("circular-saw")
def circular_saw(c, p):
    v = p.get("v")
    r = 92 if v else 100
    blade = path(star(176, 220, r, r * .93, 24), c.face("chrome")) + circle(176, 220, r * .6, "none", dark(S, .4), 1.5, .5) + circle(176, 220, 24, c.ball("#545b64")) + circle(176, 220, 9, "#c8ced5")
    guard = path(f"M{174 - r - 12} 236a{r + 12} {r + 12} 0 0 1 {2 * r + 24}-14l-34 10h-40q0-30-30-30t-32 34z", c.face(BODY)) + path("M84 184a110 110 0 0 1 110-68", "none", light(BODY, .5), 6, .6)
    grip = line("M206 118q34-44 92-26 46 16 46 86", DARK, 34) + line("M232 94q30-16 62 0 30 16 36 58", "#5d646d", 6, .8) + path("M262 126q20-4 30 10l-8 14q-14-8-24-6z", ACCENT)
    motor = path("M224 150h112q20 0 20 22v44q0 22-20 22H250z", c.face(DARK)) + vents(276, 176, 6, 10, 0, 40)
    base = path("M40 286h320l14 20H26z", c.rod("aluminium", False))
    extra = pack(c, 300, 228, 74, 38) if v else line("M346 160q34 10 30 80", "#23272d", 10)
    return group(extra + grip + motor + blade + guard + base + line("M40 300h300", "#fff", 2, .5), "translate(0 -6)")


@shape("mitre-saw")
def mitre_saw(c, p):
    return (path("M40 322h300q14 0 14 12v14H30v-14q0-12 10-12z", c.face(DARK)) + path("M70 292h250v30H70z", c.rod("aluminium", False)) + path("M120 250h180v42H120z", c.face("#b6bec7")) + line("M96 140l200-50M96 156l200-50", "#9aa3ad", 9)
            + path(star(160, 214, 84, 77, 26), c.face("chrome")) + circle(160, 214, 18, c.ball("#545b64")) + path("M66 226a96 96 0 0 1 186-40l-44 40h-26l-20-24-30 24z", c.face(BODY)) + path("M206 150h80q18 0 18 20v36q0 18-18 18h-60z", c.face(DARK)) + vents(240, 170, 5, 10, 0, 34)
            + line("M112 140q-4-56 56-62", DARK, 24) + path("M128 102l16-14 10 12-16 14z", ACCENT) + circle(300, 82, 20, c.ball(DARK)))


@shape("jigsaw")
def jigsaw(c, p):
    v = p.get("v")
    body = path("M96 232V168q0-28 28-34l52-8 26 36v70z", c.face(BODY)) + path("M96 176q4-40 60-50 90-14 160-4 44 8 44 60 0 46-34 50H200l16-40h80q20-2 20-20t-22-20q-80-8-118 14l-26 66H96z", c.face(BODY)) + path("M196 136q70-8 116 0 30 8 34 44", "none", light(BODY, .5), 7, .6)
    front = path("M86 176h36v74H86z", c.face(DARK)) + rect(96, 250, 18, 34, 3, c.rod("#8b939c"))
    base = path("M62 284h250q10 0 10 9t-10 9H62z", c.rod("aluminium", False)) + rect(98, 230, 200, 56, 12, c.face(DARK)) + vents(206, 244, 8, 10, 0, 28)
    blade = path("M96 300h16v66l-8 12-8-8z", c.face("chrome")) + line(stripes(97, 306, 8, 8, 4, 3), dark(S, .6), 1.5)
    extra = pack(c, 302, 220, 76, 42) if v else line("M352 196q34 6 30 66", "#23272d", 11)
    return group(extra + blade + body + front + base + path("M244 184l20-4 4 22-18 6z", ACCENT), "translate(-6 -26)")


@shape("recip-saw")
def recip_saw(c, p):
    return group(path("M4 146l96-10v26l-84 4z", c.face("chrome")) + line(stripes(14, 167, 7, 12, 4, 4, False), dark(S, .6), 2) + rect(92, 126, 14, 62, 4, c.rod(S)) + path("M104 122h60l20 14v50l-20 14h-60z", c.face(DARK)) + path("M176 118h90q22 0 26 20v44q-4 24-28 24h-88q-12-44 0-88z", c.face(BODY)) + line("M192 136h70", light(BODY, .5), 6, .6)
                 + line("M288 146q60-2 62 40v40q0 26-40 26h-20", DARK, 34) + line("M300 140q40 2 44 44", "#5d646d", 6, .8) + path("M290 176q16 2 16 20l-10 18q-12-14-6-38z", ACCENT) + pack(c, 226, 236, 104, 46), "translate(12 10)")


@shape("sander")
def sander(c, p):
    kind = p.get("kind", "orbit")
    if kind == "belt":
        return (path("M60 250q0-40 40-40h200q40 0 40 40t-40 40H100q-40 0-40-40z", dark("#a5652f", .3)) + path("M70 250q0-30 30-30h200q30 0 30 30t-30 30H100q-30 0-30-30z", c.face("#b3743c")) + circle(102, 250, 24, c.ball(S)) + circle(298, 250, 24, c.ball(S)) + path("M92 232q0-60 60-84l110-20q56 0 66 54 4 30-6 50z", c.face(BODY))
                + line("M216 138q30-50 78-30 40 22 34 80", DARK, 30) + path("M130 160q-20-40 20-56 40-6 48 34z", c.face(DARK)) + vents(160, 196, 9, 11, 0, 26) + path("M252 132l26-4 2 14-24 6z", ACCENT))
    if kind == "sheet":
        return (path("M66 286h250v16H66z", c.face("#b3743c")) + path("M62 262h258v26H62z", c.rod("#5b626b", False)) + path("M84 262q-10-70 40-96 60-32 130-14 54 16 50 110z", c.face(BODY)) + path("M120 150q50-40 130-22 30 10 34 40-60-24-160 2z", c.face(DARK)) + vents(140, 220, 9, 11, 0, 28) + path("M292 190l60 16v40l-60-4z", c.face(DARK)))
    return (ellipse(176, 304, 100, 26, dark("#b3743c", .25)) + ellipse(176, 294, 100, 26, c.face("#b3743c")) + path("M92 282q-6-40 20-50h128q26 10 20 50-84 24-168 0z", c.rod(DARK)) + path("M112 236q-20-76 24-104 44-20 84 0 42 30 20 104-64 14-128 0z", c.face(BODY)) + path("M126 148q10-56 70-52 66 6 80 62 4 20-20 24-70-30-130-34z", c.face(DARK))
            + line("M140 200q30 8 74 0", light(BODY, .5), 7, .6) + path("M236 226l74-10q40 6 40 40 0 28-30 26l-80-10z", c.face("#59616b")) + vents(150, 256, 6, 10, 0, 20) + rect(166, 108, 34, 10, 5, ACCENT))


@shape("planer")
def planer(c, p):
    return (path("M40 290h330v16H40z", c.rod("aluminium", False)) + path("M50 290q-6-60 50-80h220q46 10 46 80z", c.face(BODY)) + path("M40 250l40-30v70H40z", c.face(DARK)) + circle(84, 200, 34, c.ball(DARK)) + line(stripes(66, 180, 9, 5, 0, 40, False), "#666e78", 2, .7) + line("M180 214q20-80 96-70 70 14 76 84", DARK, 34) + line("M214 164q40-24 84 0", "#5d646d", 6, .8)
            + path("M236 180q22-10 34 2l-6 14-30 0z", ACCENT) + vents(250, 244, 8, 10, 0, 28) + rect(130, 230, 80, 34, 8, dark(BODY, .35)))


@shape("router")
def router(c, p):
    return (rect(80, 306, 240, 18, 6, c.rod("aluminium", False)) + rect(118, 150, 14, 160, 3, c.rod("chrome")) + rect(268, 150, 14, 160, 3, c.rod("chrome")) + path("M140 80q0-36 36-36h48q36 0 36 36v150H140z", c.rod(BODY)) + path("M140 80q0-36 36-36h48q36 0 36 36v14H140z", c.rod(DARK)) + rect(128, 150, 144, 46, 10, c.face(DARK)) + circle(82, 176, 36, c.ball(DARK)) + circle(318, 176, 36, c.ball(DARK))
            + rect(176, 228, 48, 46, 4, c.rod("#8b939c")) + path("M188 272h24v64l-12 14-12-14z", c.rod("chrome")) + path("M192 290l16 20M192 310l16 20", None, dark(S, .6), 3) + vents(166, 112, 7, 11, 0, 24) + rect(150, 212, 100, 10, 5, ACCENT))


@shape("heat-gun")
def heat_gun(c, p):
    return group(path("M24 116h78v44H24q-6-22 0-44z", c.rod("chrome", False)) + path("M22 124h10v28H22z", dark(S, .6)) + path("M98 98h170q54 0 62 44 2 44-62 46H98z", c.face(BODY)) + rect(98, 98, 26, 90, 4, c.rod(DARK, False)) + path("M280 98q48 4 50 44 0 42-50 46 18-44 0-90z", c.face(DARK)) + vents(298, 122, 3, 9, 0, 40) + rect(172, 116, 64, 26, 5, "#1c2a20") + line("M184 128h38", "#7fd89a", 5)
                 + path("M206 184h72l20 130q2 16-14 16h-50q-14 0-16-14z", c.face(DARK)) + path("M208 198q-14 10-8 40l16 10q4-26-8-50z", ACCENT) + line("M262 330q10 34 80 30", "#23272d", 11), "translate(8 4)")


@shape("multitool")
def multitool(c, p):
    return turn(path("M150 372q-20-90 0-170l12-60h76l12 60q20 80 0 170-50 16-100 0z", c.face(BODY)) + path("M162 366q-10-80 4-150h68q14 70 4 150-38 10-76 0z", c.face(DARK)) + path("M164 142l14-52h44l14 52z", c.face("#59616b")) + circle(200, 92, 26, c.ball(S)) + path("M178 92V40h44v52z", c.face("chrome")) + line(stripes(180, 40, 7, 7, 2, -6, False), dark(S, .6), 2) + rect(186, 170, 28, 40, 8, ACCENT) + vents(176, 330, 6, 9, 0, 22), 34, 1.02)


@shape("blower")
def blower(c, p):
    return group(path("M10 156l110-30v66L10 180z", c.face(DARK)) + circle(196, 176, 88, c.ball(BODY)) + circle(196, 176, 52, DARK) + line("M196 130v92M150 176h92M164 144l64 64M228 144l-64 64", "#7b838d", 4, .8) + circle(196, 176, 16, c.ball("#59616b")) + line("M262 112q60-20 74 40 6 40-30 70", DARK, 32) + path("M284 140q16 6 14 26l-14 8q-8-14 0-34z", ACCENT) + pack(c, 232, 246, 116, 46), "translate(14 14)")


@shape("vacuum")
def vacuum(c, p):
    return (line("M110 120C30 130 30 300 90 330", "#2b3036", 22) + line("M104 128C40 150 44 280 84 316", "#565d66", 4, .7) + path("M112 180h190v110q0 22-22 22H134q-22 0-22-22z", c.rod(DARK)) + path("M106 110q0-40 60-44h88q54 4 54 44v76H106z", c.face(BODY)) + path("M150 66q8-24 56-24t56 24l-12 14h-88z", c.face(DARK)) + rect(240, 96, 44, 44, 8, "#eef0f2") + circle(262, 118, 13, "#4b525b") + circle(257, 118, 3, "#fff") + circle(267, 118, 3, "#fff")
            + rect(98, 176, 216, 20, 8, c.rod("#59616b", False)) + rect(130, 186, 22, 30, 5, ACCENT) + rect(262, 186, 22, 30, 5, ACCENT) + circle(146, 330, 24, c.ball("#3a4047")) + circle(276, 330, 24, c.ball("#3a4047")) + circle(146, 330, 8, "#aab2ba") + circle(276, 330, 8, "#aab2ba") + line("M130 110h80", light(BODY, .5), 8, .6))


@shape("nailer-18")
def nailer_18(c, p):
    return group(path("M70 90h70v150l-12 22h-34l-24-22z", c.face("#4a5058")) + rect(92, 254, 22, 46, 3, c.rod("chrome")) + path("M84 60h180q44 4 44 46 0 40-44 44H132l-62-6V84q0-24 14-24z", c.face(BODY)) + line("M104 84h140", light(BODY, .5), 6, .6) + path("M226 146h64q6 50 20 112h-74q0-60-10-112z", c.face(DARK)) + path("M224 160q-14 8-8 34l16 12q4-24-8-46z", ACCENT) + path("M112 232l150 16v22l-150-10z", c.face("aluminium")) + line(stripes(130, 240, 9, 14, 0, 16, False), dark(S, .5), 2, .7) + pack(c, 212, 270, 112, 46), "translate(8 16)")


@shape("nailer")
def nailer(c, p):
    return group(path("M30 132h120v40H30l-12-12v-16z", c.rod("chrome", False)) + rect(4, 140, 22, 24, 3, c.rod("#6d757f", False)) + path("M140 108h150q40 4 40 44t-40 44H140q-10-44 0-88z", c.face("#b23a31")) + path("M286 108q44 4 44 44t-44 44q16-44 0-88z", c.face(DARK)) + path("M226 190h70l22 120q2 16-14 16h-48q-16 0-18-16z", c.face(DARK)) + path("M222 204q-14 8-8 38l16 10q4-26-8-48z", ACCENT) + line("M158 128h110", "#f0b0a8", 6, .6) + rect(168, 160, 90, 12, 6, dark("#b23a31", .4)), "translate(18 4)")


@shape("rivet-tool")
def rivet_tool(c, p):
    return group(path("M20 130h64v36H20l-10-8v-20z", c.rod("chrome", False)) + path("M80 108h66v80H80q-12-40 0-80z", c.rod("#4a5058", False)) + path("M140 98h140q44 4 44 48t-44 48H140z", c.face(BODY)) + path("M276 98q70-6 82 48-10 54-82 48 20-48 0-96z", "#dfeaf2") + path("M290 110q46 0 56 36-8 36-54 36 14-36-2-72z", c.ball("#bcd3e2")) + path("M200 190h68l20 92h-74q0-50-14-92z", c.face(DARK)) + path("M200 202q-14 8-8 34l16 10q4-24-8-44z", ACCENT) + pack(c, 188, 290, 116, 46) + line("M158 116h100", light(BODY, .5), 6, .6), "translate(4 2)")


@shape("battery")
def battery(c, p):
    ah, small = float(p.get("ah", 4)), p.get("v") == "12"
    if small:
        return (path("M150 130q0-14 14-14h72q14 0 14 14l8 170q0 20-20 20h-76q-20 0-20-20z", c.rod(DARK)) + path("M158 60h84l-4 60h-76z", c.rod("#59616b")) + rect(166, 170, 68, 80, 8, c.face(BODY)) + line("M174 74h52M174 88h52", "#c9a14a", 6))
    h = 90 + ah * 10
    y = 250 - h / 2
    return turn(path(f"M96 {y}h208q16 0 18 16l10 {h - 10}q0 22-22 22H90q-22 0-22-22l10-{h - 10}q2-16 18-16z", c.face(DARK)) + path(f"M120 {y - 44}h160l10 44H110z", c.rod("#3d434b")) + line(f"M150 {y - 34}v24M180 {y - 34}v24M220 {y - 34}v24M250 {y - 34}v24", "#c9a14a", 9)
                + rect(104, y + 22, 192, h - 40, 12, c.face(BODY)) + rect(92, y + 8, 216, 8, 4, "#6b737d", .8) + "".join(rect(222 + i * 17, y + h - 42, 11, 9, 2, ACCENT if i < 3 else "#dfe3e7") for i in range(4)) + path("M140 {0}l30-34-6 26h24l-32 36 8-28z".format(num(y + h / 2 + 12)), ACCENT), -6)


@shape("charger")
def charger(c, p):
    dual = p.get("kind") == "dual"
    if dual:
        return (line("M350 280q40 20 20 70", "#23272d", 10) + path("M40 220h320q14 0 16 14l10 70q0 18-18 18H34q-20 0-18-18l10-70q2-14 14-14z", c.face(DARK)) + rect(56, 232, 120, 36, 6, "#14181d") + rect(224, 232, 120, 36, 6, "#14181d") + group(battery(c, {"ah": "2"}), "translate(14 54)scale(.5)") + group('<use href="#q"/>' if False else battery(c, {"ah": "4"}), "translate(186 40)scale(.5)") + circle(86, 296, 6, "#5ad17a") + circle(106, 296, 6, ACCENT) + circle(254, 296, 6, "#5ad17a") + rect(180, 286, 40, 16, 3, "#59616b"))
    return (line("M320 300q60 10 40 60", "#23272d", 10) + path("M86 180h228q16 0 18 16l14 110q0 22-22 22H76q-24 0-22-22l14-110q2-16 18-16z", c.face(DARK)) + path("M110 120h180l14 70H96z", c.face("#3d434b")) + rect(128, 136, 144, 34, 6, "#14181d") + line("M158 144v18M186 144v18M214 144v18M242 144v18", "#c9a14a", 7) + rect(96, 214, 208, 56, 10, c.face(BODY)) + circle(120, 300, 8, "#5ad17a") + circle(146, 300, 8, ACCENT) + vents(200, 288, 8, 12, 0, 24))


@shape("lamp")
def lamp(c, p):
    y = "#f7d24a"
    led = "".join(circle(138 + i * 41, 128 + j * 36, 11, "#fffbe0") for i in range(4) for j in range(3))
    stand = "" if p.get("v") else line("M92 330l22-90M308 330l-22-90M70 332h70M260 332h70", DARK, 14)
    return (stand + path("M84 220v60q0 16 16 16h200q16 0 16-16v-60", "none", "#3c434b", 13) + rect(84, 74, 232, 164, 18, c.face("#33393f")) + rect(104, 92, 192, 126, 10, c._gradient("lit", ' x2="1" y2="1"', [(0, "#fffef2"), (.6, "#fdf0b4"), (1, "#eac95e")])) + led + rect(66, 130, 22, 54, 8, c.rod(ACCENT)) + rect(312, 130, 22, 54, 8, c.rod(ACCENT)) + line("M112 80h170", "#6d757f", 4, .8)
            + (pack(c, 146, 296, 108, 42) if p.get("v") else "") + circle(200, 155, 120, y, None, 2, .13))


@shape("headlamp")
def headlamp(c, p):
    band = path("M52 214C40 90 130 60 200 60s160 30 148 154l-22 6C330 120 270 92 200 92S70 120 74 220z", c.face("#2f6db5")) + path("M62 190C66 100 140 74 200 74s134 26 138 116", "none", "#e9ecef", 4, .6)
    back = path("M52 210q-6 66 60 92l14-20q-40-20-50-66zM348 210q6 66-60 92l-14-20q40-20 50-66z", c.face("#24508a"))
    body = rect(112, 190, 176, 122, 28, c.face(DARK)) + circle(176, 250, 44, c.ball("#e9edf1")) + circle(176, 250, 27, "#fffce6") + circle(246, 226, 18, c.ball("#e9edf1")) + circle(246, 226, 9, "#fffce6") + circle(246, 274, 11, "#d0392d")
    return band + back + body + rect(172, 178, 56, 16, 7, ACCENT) + path("M132 206q20-10 50-10", "none", "#fff", 4, .4)


@shape("torch")
def torch(c, p):
    m = "#3a4047"
    return turn(path("M160 40h80l-10 60h-60z", c.rod(m)) + ellipse(200, 42, 40, 13, c.ball("#e9edf1")) + ellipse(200, 42, 28, 9, "#fffce0") + rect(168, 98, 64, 30, 4, c.rod("#545b64")) + rect(174, 126, 52, 220, 8, c.rod(m)) + line(stripes(180, 200, 10, 10, 40, 0), "#1c2025", 3, .8) + rect(170, 336, 60, 32, 10, c.rod("#545b64")) + circle(200, 158, 13, c.ball(ACCENT)) + rect(222, 150, 7, 120, 3, c.rod("chrome")), 40, 1.04)


@shape("reel")
def reel(c, p):
    col = p.get("color", "orange")
    coil = "".join(circle(206, 196, r, "none", color(col) if i % 2 else dark(col, .22), 9) for i, r in enumerate((96, 86, 76, 66)))
    return (line("M88 352l40-250h60M324 352l-34-250", dark(S, .35), 14) + line("M70 352h270", dark(S, .3), 14) + line("M150 70h116", dark(S, .3), 18) + circle(206, 196, 116, c.ball("#3a4047")) + coil + circle(206, 196, 60, c.face("#2f353c"))
            + "".join(circle(x, y, 19, c.face("#59616b")) + circle(x - 6, y, 3.4, "#111") + circle(x + 6, y, 3.4, "#111") for x, y in ((184, 178), (228, 178), (184, 220), (228, 220))) + circle(206, 199, 6, "#d0392d") + line("M300 240q60 30 30 90", color(col), 10))


@shape("extension-lead")
def extension_lead(c, p):
    loops = "".join(ellipse(196 + dx, 190 + dy, a, a * .62, "none").replace('fill="none"', f'fill="none" stroke="{s}" stroke-width="15"') for dx, dy, a, s in ((0, 14, 118, "#1b1e23"), (0, 0, 116, "#31363d"), (4, -16, 112, "#22262b"), (0, -32, 110, "#3a4047")))
    return (loops + line("M90 160q60-60 200-34", "#6a727b", 3, .6) + group(rect(-34, -22, 70, 44, 12, c.face("#2f6db5")) + rect(32, -14, 26, 28, 5, c.rod("#59616b", False)) + line("M-36-9h-22M-36 9h-22", "#d8dde2", 6), "translate(118 310)rotate(14)") + group(rect(-40, -28, 84, 56, 14, c.face("#2f6db5")) + circle(4, 0, 18, "#1d3f70") + circle(-3, 0, 3.4, "#0c1b30") + circle(11, 0, 3.4, "#0c1b30"), "translate(290 304)rotate(-12)"))


@shape("cat-powertools")
def cat_powertools(c, p):
    return drill(c, {"v": "18", "pro": "1"})


@shape("cat-powerlight")
def cat_powerlight(c, p):
    return lamp(c, {})
