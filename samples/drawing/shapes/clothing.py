"""Clothes, shoes, bags and accessories, in their cut and colour."""
from canvas import (shape, color, dark, light, mix, path, line, rect, circle, ellipse, group, turn, points, ngon, star,
                    stripes, polar, num)


def tone(p, default="navy"):
    return color(p.get("color", default))


def cloth(c, k):
    """Fabric: gently lit, with deeper sides."""
    return c._gradient(("cloth", k), ' x2="1" y2=".35"', [(0, dark(k, .14)), (.28, light(k, .14)), (.62, color(k)), (1, dark(k, .24))])


def folds(d, k, width=3, opacity=.4):
    return line(d, dark(k, .5), width, opacity)


def glow(d, k, width=5, opacity=.4):
    return line(d, light(k, .55), width, opacity)


SHORT = "M140 66L64 112 88 184l38-18-4 172q78 16 156 0l-4-172 38 18 24-72-76-46q-60 40-120 0z"
LONG = "M140 66q-40 14-58 40L36 292l44 14 48-142-6 174q78 16 156 0l-6-174 48 142 44-14L318 106q-18-26-58-40-60 40-120 0z"
NECK = "M140 66q60 40 120 0l-14-6q-46 30-92 0z"


@shape("tee")
def tee(c, p):
    k = tone(p)
    body = LONG if p.get("long") else SHORT
    stripe = ""
    if p.get("stripe"):
        other = "#2b3a5e" if p.get("color") == "ecru" else "#e8e2d2"
        stripe = path("".join(f"M124 {y}q76 14 152 0v9q-76 14-152 0z" for y in range(132, 330, 23)), other, None, None, .85)
        stripe += path("M106 160l-24 66M298 160l24 66M92 212l-18 58M308 212l18 58", "none", other, 8, .8)
    boat = path("M128 72q72 26 144 0l-10-6q-62 18-124 0z", dark(k, .25)) if p.get("stripe") else path(NECK, dark(k, .2))
    pocket = path("M222 152h40v38q-20 12-40 0z", c.face(dark(k, .06))) + line("M222 162h40", dark(k, .35), 2, .6) if p.get("pocket") else ""
    creases = folds("M132 166q4 60-2 160M268 166q-4 60 2 160M160 300q40 14 82 4", k) + glow("M156 120q-8 70-2 170", k)
    cuffs = "" if p.get("long") else folds("M70 126l22 64M330 126l-22 64", k, 2.5)
    return turn(path(body, cloth(c, k)) + stripe + boat + path("M140 66q60 44 120 0", "none", dark(k, .35), 2.5, .7) + pocket + creases + cuffs + folds("M124 330q76 15 152 0", k, 2), 0, .98 if not p.get("women") else .94)


@shape("polo")
def polo(c, p):
    k = tone(p)
    return path(SHORT, cloth(c, k)) + path("M150 62q50 34 100 0l22 16-52 40-20-20-20 20-52-40z", c.face(dark(k, .08))) + path("M190 98h20v66h-20z", c.face(light(k, .08))) + "".join(circle(200, y, 3.6, "#f5f2ea") for y in (116, 136, 154)) + path("M150 62q50 34 100 0l-10-4q-40 22-80 0z", dark(k, .4)) + folds("M70 128l20 60M330 128l-20 60M132 170q4 60-2 160M268 170q-4 60 2 160", k) + line("M66 118l21 63M334 118l-21 63", light(k, .35), 3, .6) + glow("M152 150q-6 70 0 150", k)


@shape("tank")
def tank(c, p):
    k = tone(p)
    return path("M148 50q8 60-22 100v190q74 16 148 0V150q-30-40-22-100l-18-4q-8 44-34 44t-34-44z", cloth(c, k)) + folds("".join(f"M{136 + i * 12} {160 if 2 < i < 9 else 180}v160" for i in range(12)), k, 1.6, .35) + line("M166 46q8 48 34 48t34-48M148 50q8 60-22 100M252 50q-8 60 22 100", dark(k, .3), 4, .6)


@shape("shirt")
def shirt(c, p):
    k = tone(p, "white")
    band = p.get("band")
    body = path(LONG, cloth(c, k))
    pattern = ""
    if p.get("check"):
        o = "#1f2530"
        pattern = line("".join(f"M{124 + i * 25} 96v240" for i in range(7)), o, 7, .32) + line("".join(f"M122 {120 + i * 28}h156" for i in range(8)), o, 7, .32) + line("".join(f"M{136 + i * 25} 96v240" for i in range(6)) + "".join(f"M122 {134 + i * 28}h156" for i in range(7)), light(k, .7), 1.6, .5) + line("M112 130L58 282M300 130l46 152M84 190l36 14M68 240l36 14M316 190l-36 14M332 240l-36 14", o, 6, .3)
    placket = rect(190, 84, 20, 258, 0, light(k, .14)) + line("M190 90v252M210 90v252", dark(k, .3), 1.5, .6) + "".join(circle(200, y, 3.8, "#fbfaf5", dark(k, .35), 1.2) for y in range(112, 330, 34))
    collar = path("M158 56q42 22 84 0l6 20q-48 24-96 0z", c.face(light(k, .06))) if band else path("M156 56l-14 16 34 46 24-30 24 30 34-46-14-16q-44 26-88 0z", c.face(light(k, .1))) + line("M142 72l34 46 24-30 24 30 34-46", dark(k, .35), 2, .7)
    pockets = "".join(path(f"M{x} 150h42v40l-21 12-21-12z", c.face(dark(k, .05))) + line(f"M{x} 162h42", dark(k, .4), 2, .6) for x in ((138, 220) if p.get("pocket") else (220,)))
    cuffs = path("M42 272l44 14-6 20-44-14zM358 272l-44 14 6 20 44-14z", c.face(light(k, .08)))
    return body + pattern + pockets + placket + path("M158 58q42 24 84 0-6-8-12-10-30 14-60 0z", dark(k, .4)) + collar + cuffs + folds("M128 164l-4 160M272 164l4 160", k, 2.5)


@shape("blouse")
def blouse(c, p):
    k = tone(p, "rose")
    sleeves = path("M138 84C80 90 48 150 52 214c2 40 22 52 44 44 22-10 26-50 36-106zM262 84c58 6 90 66 86 130-2 40-22 52-44 44-22-10-26-50-36-106z", cloth(c, k)) if p.get("puff") else path("M140 78q-44 16-60 60L44 280q-2 16 40 22l48-140zM260 78q44 16 60 60l36 142q2 16-40 22l-48-140z", cloth(c, k))
    cuffs = path("M64 240l36 22-10 20-34-24zM336 240l-36 22 10 20 34-24z", c.face(dark(k, .1))) if p.get("puff") else path("M46 276l40 14-6 26-40-14zM354 276l-40 14 6 26 40-14z", c.face(dark(k, .1)))
    return sleeves + path("M142 76q58 30 116 0l14 84q14 90 22 176-94 24-188 0 8-86 22-176z", cloth(c, k)) + cuffs + path("M160 62q40 24 80 0l12 16-52 76-52-76z", c.face(light(k, .15))) + path("M166 66l34 74 34-74q-34 16-68 0z", mix(k, "#f3d9c8", .0) and dark(k, .35)) + line("M200 140v196", dark(k, .3), 2, .6) + "".join(circle(200, y, 3.6, "#fdf9f0", dark(k, .3), 1) for y in range(164, 330, 30)) + folds("M150 170q-14 90-20 160M176 200q-4 70-8 134M226 200q4 70 8 134M250 170q14 90 20 160", k, 2.6, .35) + glow("M164 190q-10 70-14 130", k)


@shape("dress")
def dress(c, p):
    k = tone(p, "plum")
    if p.get("strap"):
        tiers = path("M144 150h112l20 70H124z", cloth(c, k)) + path("M124 214h152l22 70H102z", cloth(c, k)) + path("M102 278h196l24 86q-122 22-244 0z", cloth(c, k))
        return line("M156 100l-10-62M244 100l10-62", dark(k, .2), 6) + path("M150 96q26 20 50 4 24 16 50-4l8 58H142z", cloth(c, k)) + tiers + folds("M126 218h148M104 282h192", k, 4, .5) + folds("".join(f"M{150 + i * 20} 158l{(i - 2) * 4} 52M{130 + i * 23} 224l{(i - 3) * 4} 50M{112 + i * 25} 290l{(i - 3) * 5} 70" for i in range(6)), k, 2.2, .35)
    sleeve = path("M146 62L96 100l-22 90 34 10 30-66zM254 62l50 38 22 90-34 10-30-66z", cloth(c, k))
    skirt = "M150 184h100q44 90 52 172-102 20-204 0 8-82 52-172z"
    top = path("M146 62q54 28 108 0l4 60-8 64H150l-8-64z", cloth(c, k))
    out = sleeve + path(skirt, cloth(c, k)) + top
    if p.get("wrap"):
        out += path("M160 60l58 124h-26L150 84zM240 60l-58 90-8-30 46-62z", dark(k, .2), None, None, .8) + rect(146, 178, 108, 14, 4, c.face(dark(k, .22))) + path("M236 190q26 30 20 80l-12-4q0-50-18-74z", c.face(dark(k, .15))) + path("M206 192q40 80 20 168", "none", dark(k, .45), 3, .6)
    elif p.get("shirt"):
        out += rect(192, 70, 16, 288, 0, light(k, .15)) + "".join(circle(200, y, 3.4, "#fbf8ef", dark(k, .4), 1) for y in range(94, 350, 28)) + path("M162 54l38 40 38-40 14 12-40 44-12-14-12 14-40-44z", c.face(light(k, .1))) + rect(146, 176, 108, 16, 3, c.face(dark(k, .2))) + rect(190, 174, 20, 20, 4, c.face("brass"))
    else:
        out += path("M146 62q54 28 108 0l-6-4q-48 20-96 0z", dark(k, .4)) + folds("M150 184h100", k, 2)
    return out + folds("M168 200q-20 80-30 156M200 200v160M232 200q20 80 30 156M120 290q-6 30-10 62M280 290q6 30 10 62", k, 2.6, .33) + glow("M162 110l6 60M160 230q-14 60-20 110", k)


@shape("skirt")
def skirt(c, p):
    k = tone(p, "rust")
    if p.get("pleat"):
        n = 9
        pleats = "".join(path(f"M{num(140 + i * 120 / n)} 78h{num(120 / n)}L{num(64 + (i + 1) * 272 / n)} 340h{num(-272 / n)}z", light(k, .14) if i % 2 else dark(k, .12 + .02 * i)) for i in range(n))
        return pleats + rect(136, 56, 128, 26, 5, c.face(dark(k, .15))) + folds("M64 340h272", k, 3, .3)
    return path("M136 60h128l44 270q-108 24-216 0z", cloth(c, k)) + rect(132, 52, 136, 24, 5, c.face(dark(k, .12))) + line("M200 76v262", dark(k, .45), 3) + "".join(circle(200, y, 5, c.ball("copper")) for y in (64, 104, 144, 184, 224, 264)) + path("M140 90q4 40 44 40M260 90q-4 40-44 40", "none", "#d9a35a", 2.4) + line("M196 80v256M128 84L96 322M272 84l32 238", "#d9a35a", 1.6, .8) + line("M94 326q106 22 212 0", light(k, .5), 4, .6)


def ribs(x, y, w, h, k, n):
    return rect(x, y, w, h, 5, dark(k, .12)) + line("".join(f"M{num(x + w * (i + .5) / n)} {y + 2}v{h - 4}" for i in range(n)), dark(k, .4), 2, .45)


@shape("sweater")
def sweater(c, p):
    k = tone(p, "burgundy")
    body = path("M140 70q-44 14-58 44L38 286l44 16 46-128-4 150h152l-4-150 46 128 44-16-44-172q-14-30-58-44-60 36-120 0z", cloth(c, k))
    hem = ribs(124, 318, 152, 30, k, 24) + path("M38 284l44 16-7 26-43-15zM362 284l-44 16 7 26 43-15z", dark(k, .14))
    if p.get("vneck"):
        neck = path("M146 66l54 84 54-84-14-6-40 60-40-60z", dark(k, .2)) + path("M160 60l40 60 40-60q-40 16-80 0z", "#f2efe8")
    else:
        neck = path("M140 70q60 40 120 0l-12-12q-48 28-96 0z", dark(k, .18)) + line("".join(f"M{148 + i * 11.5} {num(68 + 14 * (1 - ((i - 4.5) / 4.5) ** 2))}l0 12" for i in range(10)), dark(k, .4), 2, .4)
    knit = ""
    if p.get("cable"):
        knit = "".join(line(f"M{x} 120" + "q14 14 0 28t0 28" * 3, light(k, .4), 6, .55) + line(f"M{x + 8} 120" + "q-14 14 0 28t0 28" * 3, dark(k, .35), 3, .4) for x in (150, 196, 242))
    elif p.get("sweat"):
        knit = path("M190 92l10 22 10-22z", dark(k, .2))
    else:
        knit = line("".join(f"M{130 + (j % 2) * 4} {130 + j * 12}h140" for j in range(15)), dark(k, .3), 1.2, .25)
    return body + knit + neck + hem + folds("M128 174l-4 140M272 174l4 140", k) + glow("M152 120q-8 80-4 170", k)


@shape("rollneck")
def rollneck(c, p):
    k = tone(p, "ecru")
    collar = path("M150 76q-4-40 10-52 40-12 80 0 14 12 10 52-50 26-100 0z", c.face(light(k, .08))) + line("".join(f"M{158 + i * 12} 32v46" for i in range(8)), dark(k, .35), 2, .4) + path("M152 52q48 20 96 0", "none", dark(k, .35), 3, .4)
    return path("M146 78q-46 12-62 40L40 286l44 16 44-124-4 146h152l-4-146 44 124 44-16-44-168q-16-28-62-40-54 26-108 0z", cloth(c, k)) + line("".join(f"M{134 + i * 15} 112v210" for i in range(10)), dark(k, .3), 2, .3) + ribs(124, 316, 152, 32, k, 22) + path("M40 284l44 16-8 26-42-15zM360 284l-44 16 8 26 42-15z", dark(k, .14)) + collar + folds("M128 178l-4 138M272 178l4 138", k)


@shape("cardigan")
def cardigan(c, p):
    k = tone(p, "sage")
    end = 330 if p.get("men") else 356
    out = path(f"M142 62q-44 14-58 44L40 284l44 16 44-130-6 {end - 170}h156l-6-{end - 170} 44 130 44-16-44-178q-14-30-58-44l-58 90z", cloth(c, k)) + path("M146 62l54 92 54-92q-14-10-22-10-32 16-64 0-8 0-22 10z", dark(k, .5))
    edge = path(f"M142 62l-6 10 54 100v{end - 172}h20V172l54-100-6-10-12-6-46 92-46-92z", c.face(light(k, .12)))
    if p.get("men"):
        edge += path("M142 62q-26 20-20 50l66 80 12-30zM258 62q26 20 20 50l-66 80-12-30z", c.face(light(k, .16)))
    btn = "".join(circle(200, y, 5.6, c.ball("#7a5230")) for y in range(186, end - 14, 32))
    pockets = "".join(rect(x, end - 90, 42, 50, 4, c.face(dark(k, .07))) + ribs(x, end - 92, 42, 11, k, 8) for x in (134, 224))
    return out + edge + btn + pockets + ribs(122, end - 18, 66, 20, k, 10) + ribs(212, end - 18, 66, 20, k, 10) + folds(f"M128 174l-4 {end - 200}M272 174l4 {end - 200}", k) + path("M40 282l44 16-8 24-42-15zM360 282l-44 16 8 24 42-15z", dark(k, .14))


@shape("hoodie")
def hoodie(c, p):
    k = tone(p, "navy")
    return path("M140 84q-44 12-58 40L38 290l44 16 46-124-4 142h152l-4-142 46 124 44-16-44-166q-14-28-58-40z", cloth(c, k)) + path("M130 96q-10-66 70-72 80 6 70 72-24 34-70 44-46-10-70-44z", c.face(dark(k, .06))) + path("M152 84q0-38 48-40 48 2 48 40-14 30-48 44-34-14-48-44z", dark(k, .55)) + line("M184 128l-4 60M216 128l4 60", "#efece4", 4.5) + path("M144 234h112l20 62H124z", c.face(dark(k, .1))) + line("M144 234l-20 62M256 234l20 62", dark(k, .45), 3, .6) + ribs(124, 318, 152, 30, k, 22) + path("M38 288l44 16-8 24-42-15zM362 288l-44 16 8 24 42-15z", dark(k, .18)) + folds("M128 180l-2 130M272 180l2 130", k) + glow("M150 160q-6 40-6 70", k)


@shape("wide-trousers")
def wide_trousers(c, p):
    k = tone(p, "sand")
    tie = line("M196 64q-20 40-12 60M206 64q18 36 14 56", "#fff", 4.5, .9) if p.get("draw") else rect(186, 46, 28, 18, 3, c.face(dark(k, .2)))
    return path("M134 40h132l50 316h-92L200 160l-24 196H84z", cloth(c, k)) + rect(132, 38, 136, 24, 4, c.face(dark(k, .1))) + tie + line("M200 62v100", dark(k, .45), 3, .7) + folds("M166 66q-14 140-34 286M234 66q14 140 34 286", k, 2.5, .45) + folds("M138 78l-10 50M262 78l10 50", k, 3, .5) + glow("M150 110L118 330", k)


def seams(k, light_wash=False):
    s = "#d9a35a" if not light_wash else "#c98f4a"
    return line("M146 74q6 34 40 38M254 74q-6 34-40 38M208 78q4 40-10 62", s, 2.2) + line("M200 66v82", dark(k, .5), 3) + line("M134 50h132M134 66h132", s, 1.4, .8)


@shape("jeans")
def jeans(c, p):
    k = mix(tone(p, "indigo"), "#7f9cc4", .35) if p.get("light") else tone(p, "indigo")
    w = 10 if not p.get("women") else 2
    leg = f"M136 44h128l{20 + w} 312h-70L200 156l-14 200h-70z" if False else f"M136 44h128l{14 + w} 312h-64L200 158l-14 198h-64z"
    fade = path("M158 130q-14 90-20 150M242 130q14 90 20 150", "none", light(k, .45), 20, .22)
    return path(leg, cloth(c, k)) + fade + rect(134, 42, 132, 24, 4, c.face(dark(k, .1))) + seams(k, p.get("light")) + circle(200, 55, 5, c.ball("copper")) + "".join(rect(x, 38, 8, 32, 2, dark(k, .25)) for x in (150, 242)) + circle(150, 76, 2.6, "copper" and "#c27a4a") + circle(250, 76, 2.6, "#c27a4a") + line("M124 342h62M214 342h62", "#d9a35a", 1.6, .8) + folds("M150 190q16 10 30 8M250 190q-16 10-30 8", k, 2.4, .4)


@shape("chinos")
def chinos(c, p):
    k = tone(p, "sand")
    crease = folds("M160 100L148 350M240 100l12 250", k, 2.6, .5) if p.get("crease") else ""
    return path("M136 44h128l18 312h-60L200 160l-22 196h-60z", cloth(c, k)) + rect(134, 42, 132, 24, 4, c.face(dark(k, .07))) + line("M200 66v94", dark(k, .45), 3, .7) + path("M212 70q6 40-10 74", "none", dark(k, .35), 2, .6) + folds("M144 68l-6 56M256 68l6 56", k, 3.4, .55) + "".join(rect(x, 38, 8, 32, 2, dark(k, .18)) for x in (152, 240)) + circle(200, 55, 4.5, "#efe7d6", dark(k, .4), 1.4) + crease + folds("M150 190q16 10 32 6M250 190q-16 10-32 6M122 340h56M222 340h56", k, 2.2, .35) + glow("M146 140l-10 180", k)


@shape("shorts")
def shorts(c, p):
    k = tone(p, "sand")
    return path("M120 80h160l40 206-96 14-24-120-24 120-96-14z", cloth(c, k)) + rect(118, 76, 164, 28, 5, c.face(dark(k, .08))) + line("M186 106q-8 30-14 42M212 106q8 30 12 40", "#fff", 5, .9) + line("M200 104v80", dark(k, .4), 3, .6) + folds("M126 112l-14 56M274 112l14 56M90 272l84 12M310 272l-84 12", k, 3, .45) + glow("M136 140l-22 110", k)


@shape("coat")
def coat(c, p):
    k = tone(p, "camel")
    trench, men = p.get("trench"), p.get("men")
    body = path("M140 56q-40 14-54 42L44 276l42 14 42-116-12 190q84 14 168 0l-12-190 42 116 42-14-42-178q-14-28-54-42z", cloth(c, k))
    lapel = path("M152 50l48 120-38-14-30-70zM248 50l-48 120 38-14 30-70z", c.face(light(k, .1))) + line("M152 50l48 120 48-120", dark(k, .45), 2.4, .7)
    inner = path("M156 48q44 18 88 0l-44 122z", dark(k, .55)) if not men else path("M156 48q44 18 88 0l-44 122z", "#ece9e2") + path("M190 60h20l-6 84-4 10-4-10z", "#5a2434")
    front = line("M204 170v192", dark(k, .45), 3, .7)
    extras = ""
    if trench or p.get("belt"):
        extras += rect(120, 198, 160, 20, 4, c.face(dark(k, .12))) + (rect(190, 192, 30, 32, 5, "none").replace('fill="none"', f'fill="none" stroke="#4a3521" stroke-width="6"') if trench else path("M196 196l26 4 22 70-14 6-26-60-14 50-14-6 12-60z", c.face(dark(k, .1))))
    if trench:
        extras += "".join(circle(x, y, 5.4, c.ball("#4a3521")) for x in (178, 228) for y in (180, 244, 284)) + path("M134 84l54 24-8 40-52-16z", c.face(light(k, .05))) + folds("M120 92l-30 14M280 92l30 14", k, 8, .3)
    else:
        extras += "".join(circle(212, y, 5.4, c.ball(dark(k, .6))) for y in (184, 240, 290)) if not p.get("belt") else ""
    pockets = path("M132 252l44-4v14l-44 4zM268 252l-44-4v14l44 4z", c.face(dark(k, .1)))
    return body + inner + lapel + front + pockets + extras + folds("M128 176l-8 180M272 176l8 180", k) + glow("M150 190q-8 80-10 160", k)


@shape("puffer")
def puffer(c, p):
    k = tone(p, "rose")
    quilts = "".join(path(f"M120 {y}q80 14 160 0v30q-80 14-160 0z", c._gradient(("quilt", k), ' x2="0" y2="1"', [(0, light(k, .42)), (.5, color(k)), (1, dark(k, .34))])) for y in range(96, 330, 32))
    arm = "".join(group(rect(-26, -17, 52, 34, 15, c._gradient(("quilt", k), ' x2="0" y2="1"', [(0, light(k, .42)), (.5, color(k)), (1, dark(k, .34))])), f"translate({num(x)} {y})rotate({r})") for x, y, r in [(116 - i * 13, 112 + i * 31, 18) for i in range(6)] + [(284 + i * 13, 112 + i * 31, -18) for i in range(6)])
    return arm + path("M136 72h128l16 30v228q-80 16-160 0V102z", dark(k, .3)) + quilts + path("M152 84q-4-40 14-46 34-8 68 0 18 6 14 46-48 18-96 0z", c.face(light(k, .06))) + line("M200 44v300", dark(k, .5), 4) + rect(195, 92, 10, 16, 3, "#d5dade")


@shape("denim-jacket")
def denim_jacket(c, p):
    k = tone(p, "indigo")
    s = "#d9a35a"
    return path("M138 76q-42 14-56 42L40 288l44 14 46-124-4 118h148l-4-118 46 124 44-14-42-170q-14-28-56-42z", cloth(c, k)) + path("M150 66l-14 14 38 40 26-24 26 24 38-40-14-14q-50 22-100 0z", c.face(light(k, .08))) + rect(190, 100, 20, 196, 0, c.face(dark(k, .06))) + "".join(circle(200, y, 4.6, c.ball("copper")) for y in range(120, 300, 32)) + "".join(path(f"M{x} 148h48v14l-24 12-24-12z", c.face(dark(k, .12))) + circle(x + 24, 164, 3, "#c27a4a") + line(f"M{x + 4} 176l10 110M{x + 44} 176l-10 110", s, 1.6, .85) for x in (136, 216)) + rect(122, 290, 156, 24, 3, c.face(dark(k, .08))) + line("M190 102v190M210 102v190M128 142h62M210 142h62M124 294h152", s, 1.6, .85) + path("M42 280l44 14-6 22-44-14zM358 280l-44 14 6 22 44-14z", c.face(dark(k, .1))) + glow("M160 190l6 90", k)


@shape("parka")
def parka(c, p):
    k = tone(p, "olive")
    f = "#b79a72"
    fur = path(star(200, 80, 84, 70, 26), c.face(f))
    return path("M138 96q-42 10-56 38L42 292l42 14 42-112-10 160q84 14 168 0l-10-160 42 112 42-14-40-158q-14-28-56-38z", cloth(c, k)) + fur + path("M144 92q0-50 56-54 56 4 56 54-16 34-56 44-40-10-56-44z", dark(k, .6)) + rect(186, 132, 28, 226, 3, c.face(dark(k, .06))) + "".join(circle(200, y, 4.6, c.ball("#3d3b2b")) for y in range(156, 350, 38)) + "".join(path(f"M{x} 248h50v54h-50z", c.face(dark(k, .08))) + path(f"M{x - 2} 244h54v18h-54z", c.face(light(k, .06))) for x in (126, 224)) + line("M120 214h160", dark(k, .45), 3, .5) + path("M44 286l42 14-6 20-42-14zM356 286l-42 14 6 20 42-14z", dark(k, .25)) + glow("M150 160q-6 40-8 70", k)


@shape("bomber")
def bomber(c, p):
    k = tone(p, "forest")
    return path("M142 74q-46 10-62 44L40 280q-2 10 44 18l46-122-6 124h152l-6-124 46 122q46-8 44-18l-40-162q-16-34-62-44z", cloth(c, k)) + path("M152 68q48 24 96 0l10 22q-58 28-116 0z", dark(k, .3)) + line("".join(f"M{152 + i * 12} 76v20" for i in range(9)), light(k, .2), 2, .4) + ribs(122, 296, 156, 32, dark(k, .2), 24) + path("M40 280l46 16-8 26-44-16zM360 280l-46 16 8 26 44-16z", dark(k, .35)) + line("M200 92v236", "#c6ccd3", 5) + line("M200 92v236", "#6d757f", 2) + rect(195, 120, 10, 18, 3, "#e3e7ea") + line("M138 220l26 44M262 220l-26 44", dark(k, .5), 5, .6) + line("M318 150l-4 38", "#c9352c", 5, .7) + glow("M154 120q-6 70-4 150", k)


# ---------------------------------------------------------------- shoes
@shape("sneaker")
def sneaker(c, p):
    k = tone(p, "white")
    run, canvas = p.get("run"), p.get("canvas")
    sole = path("M26 272q0-14 14-14h310q28 4 26 26-2 22-26 22H56q-30 0-30-34z", c.rod("#f4f2ec", False)) + line("M34 284h334", "#cfc9bb" if not canvas else "#b0472f", 4, .8)
    if run:
        sole = path("M22 262q40 14 120-4 120-10 230 10 16 30-22 40H60q-40-4-38-46z", c.rod("#f1efe9", False)) + line(stripes(60, 304, 26, 12, 12, 0, False), "#59616b", 7)
    body = path("M44 262q-12-60 12-104 26 14 78-10 30 44 96 62 52 10 104 20 34 10 32 32z", c.face(k))
    toe = path("M282 222q50 8 60 12 26 10 24 28h-96q-8-22 12-40z", c.face("#f4f2ec" if canvas else dark(k, .07)))
    heel = path("M50 172q26 12 54 4l4 84H44q-8-50 6-88z", c.face(dark(k, .1) if not run else dark(k, .3)))
    collar = path("M56 158q26 14 78-10l8 12q-40 28-88 16z", dark(k, .35))
    lace = "".join(line(f"M{150 + i * 24} {188 + i * 8}l22-22", "#fdfcf8", 6) + line(f"M{150 + i * 24} {190 + i * 8}l22-22", dark(k, .35), 1.2, .5) for i in range(5))
    tongue = path("M132 148q14-18 34-16l60 56-20 20q-52-20-74-60z", c.face(light(k, .12)))
    side = path("M120 258q30-50 90-52", "none", dark(k, .3), 9, .35) if not canvas else line("M110 180v78M110 258h160", dark(k, .35), 2, .5)
    return turn(tongue + body + heel + collar + toe + side + lace + sole, -5, 1, 0, 4)


@shape("chelsea")
def chelsea(c, p):
    k = tone(p, "brown")
    return path("M56 308h306q6 18-14 22H176v12H64q-12 0-12-14z", c.rod("#2b2622", False)) + path("M110 52h106l8 128q60 44 110 62 38 16 34 66H62q-10-60 24-120 20-60 24-136z", c.face(k)) + path("M150 92h48l6 90q-30 24-62 0z", dark(k, .55)) + line("".join(f"M{152 + i * 7} 96l-{4 - i} 88" for i in range(7)), dark(k, .75), 2, .7) + path("M100 38q8-14 18 0v28h-18z", c.face(dark(k, .25))) + path("M244 200q20 30 14 108M86 190q40 30 60 118", "none", dark(k, .4), 3, .5) + glow("M270 226q50 22 70 40", k, 7, .4)


@shape("lace-boot")
def lace_boot(c, p):
    k = tone(p, "cognac")
    return path("M48 304h318q10 0 10 14l-6 20H60q-16 0-16-14z", c.rod("#2b2622", False)) + line(stripes(60, 338, 24, 13, 12, 0, False), "#191613", 8) + path("M108 50h104l10 120q56 46 112 64 42 14 38 72H66q-14-62 16-120 22-60 26-136z", c.face(k)) + path("M256 196q40 20 78 36 40 16 36 72h-90q-24-50-24-108z", c.face(dark(k, .12))) + path("M104 44h112l4 22q-60 16-118 0z", "#ece3cf") + "".join(line(f"M{168 + i * 12} {92 + i * 24}l54-10", "#3a2a1c", 5) + circle(166 + i * 12, 93 + i * 24, 4, c.ball("brass")) + circle(222 + i * 12, 82 + i * 24, 4, c.ball("brass")) for i in range(5)) + path("M84 190q40 30 54 112", "none", dark(k, .4), 3, .5) + glow("M290 234q40 18 54 32", k, 6, .4)


@shape("loafer")
def loafer(c, p):
    k = tone(p, "burgundy")
    return turn(path("M34 268h336q8 14-8 24H190v-6H110v18H44q-14 0-12-16z", c.rod("#2b2622", False)) + path("M40 268q-16-50 6-92 60 12 118 4 40-34 80-24 40 30 84 54 48 22 44 58z", c.face(k)) + path("M164 184q40-36 76-26 50 30 90 64-60 24-120 0-30-12-46-38z", c.face(light(k, .08))) + path("M164 184q16 34 60 50 56 18 106-12", "none", dark(k, .5), 4, .7) + path("M148 196q60-34 110-30l16 22q-60 0-106 36z", c.face(dark(k, .1))) + path("M198 188l22-10 10 10-22 12z", dark(k, .6)) + path("M46 178q60 14 118 4l-6 12q-60 10-114-2z", "#cba67a") + glow("M280 196q30 18 46 30", k, 6, .4), -4)


@shape("sandal")
def sandal(c, p):
    k = tone(p, "cognac")
    def one():
        return path("M150 330q-30-50-20-110-14-90 40-130 50-20 74 40 20 60-4 130 4 60-24 84-36 20-66-14z", dark("#b08a5c", .45)) + path("M146 322q-30-50-20-110-14-88 40-126 50-20 74 40 20 60-4 128 4 60-24 82-36 20-66-14z", c.face("#cfa876")) + path("M118 150q60 20 134-22l6 34q-60 50-140 30z", c.face(k)) + path("M120 226q60 24 126-8l-2 34q-60 36-122 16z", c.face(k)) + rect(222, 140, 20, 26, 4, "none").replace('fill="none"', 'fill="none" stroke="#d4a94a" stroke-width="4"') + rect(216, 224, 20, 24, 4, "none").replace('fill="none"', 'fill="none" stroke="#d4a94a" stroke-width="4"')
    return group(one(), "translate(-50 6)scale(.96)rotate(-6 200 200)") + group(one(), "matrix(-.96 0 0 .96 450 -2)")


# ---------------------------------------------------------------- bags and accessories
@shape("tote")
def tote(c, p):
    k = tone(p, "cognac")
    strap = "#8a5a34" if p.get("canvas") else dark(k, .15)
    return line("M138 150C138 30 262 30 262 150", dark(strap, .3), 13) + line("M138 150C138 30 262 30 262 150", light(strap, .15), 7) + path("M92 140h216l28 206q-136 14-272 0z", cloth(c, k)) + path("M92 140h216l2 16H90z", dark(k, .3)) + "".join(rect(x, 140, 24, 44, 4, c.face(strap)) + circle(x + 12, 172, 4, c.ball("brass")) for x in (126, 250)) + line("M98 334q104 10 204 0", light(k, .45), 2, .6) + folds("M120 180q-6 80-14 150M280 180q6 80 14 150M200 200q-4 60 0 130", k, 3, .25) + glow("M116 190l-12 120", k)


@shape("crossbody")
def crossbody(c, p):
    k = tone(p, "plum")
    return path("M84 196C60 20 340 20 316 196", "none", dark(k, .3), 10) + path("M84 196C60 20 340 20 316 196", "none", light(k, .15), 4) + rect(72, 170, 256, 166, 26, c.face(dark(k, .08))) + path("M72 190q0-20 24-20h208q24 0 24 20v30q0 70-128 72-128-2-128-72z", c.face(light(k, .06))) + path("M78 226q10 58 122 60 112-2 122-60", "none", light(k, .5), 2, .6) + circle(200, 282, 15, c.ball("brass")) + circle(200, 282, 7, dark("brass", .4)) + circle(84, 196, 9, c.ball("brass")) + circle(316, 196, 9, c.ball("brass")) + glow("M100 190h120", k, 6, .35)


@shape("fbackpack")
def fbackpack(c, p):
    k = tone(p, "olive")
    leather = "#8a5a34"
    return path("M166 56q0-28 34-28t34 28", "none", dark(leather, .2), 11) + line("M104 160q-26 70-14 160M296 160q26 70 14 160", dark(k, .35), 18) + path("M104 120q0-70 96-70t96 70l12 200q0 34-32 34H124q-32 0-32-34z", c.face(k)) + path("M104 124q96 40 192 0l2 60q-98 44-196 0z", c.face(light(k, .08))) + path("M124 246h152l6 74q0 16-16 16H134q-16 0-16-16z", c.face(dark(k, .1))) + line("M128 262h144", dark(k, .5), 4, .6) + "".join(rect(x, 176, 20, 66, 4, c.face(leather)) + rect(x - 3, 204, 26, 18, 3, "none").replace('fill="none"', 'fill="none" stroke="#d4a94a" stroke-width="4"') for x in (146, 234)) + glow("M124 110q10-34 50-42", k, 6, .45)


@shape("weekender")
def weekender(c, p):
    k = tone(p, "brown")
    return path("M126 150q0-90 74-90t74 90", "none", dark(k, .35), 13) + path("M126 150q0-90 74-90t74 90", "none", light(k, .2), 5) + path("M56 150q144-24 288 0 28 20 28 90 0 74-20 88-152 20-304 0-20-14-20-88 0-70 28-90z", c.face(k)) + line("M58 154q142-24 284 0", "#d4a94a", 5) + path("M40 196q30-20 66-22v156q-40-2-60-8-14-50-6-126zM360 196q-30-20-66-22v156q40-2 60-8 14-50 6-126z", c.face(dark(k, .22))) + "".join(rect(x, 136, 22, 84, 4, c.face(dark(k, .3))) + circle(x + 11, 206, 4.5, c.ball("brass")) for x in (115, 263)) + glow("M130 190h120", k, 7, .35) + line("M112 322q88 10 176 0", light(k, .4), 2, .5)


@shape("scarf")
def scarf(c, p):
    k = tone(p, "mustard")
    fringe = lambda x, y, n: line("".join(f"M{x + i * 9} {y}l{(i % 3) - 1} 26" for i in range(n)), dark(k, .15), 4)
    return path("M118 110q-20-60 82-64 102 4 82 64-10 40-82 44-72-4-82-44z", c.face(dark(k, .1))) + path("M150 92q50 24 100 0 10-20-50-24-60 4-50 24z", dark(k, .5)) + path("M120 120q60 60 160 10l10 40q-80 46-176-6z", c.face(light(k, .06))) + path("M130 160h74l-10 166h-80z", cloth(c, k)) + path("M196 166h76l18 130h-80z", cloth(c, dark(k, .08))) + fringe(118, 326, 9) + fringe(214, 296, 9) + folds("M150 180l-12 140M172 180l-8 144M226 186l10 106M250 186l14 106M140 140q60 30 130 0", k, 3, .35) + line(stripes(122, 296, 9, 3, 74, 0) + stripes(212, 268, 9, 3, 74, 0), light(k, .5), 3, .7)


@shape("beanie")
def beanie(c, p):
    k = tone(p, "rust")
    return path("M92 250C86 120 140 66 200 66s114 54 108 184z", c.ball(k)) + line("".join(f"M{num(104 + i * 16)} 250Q{num(150 + i * 8.4)} {num(130)} {num(186 + i * 2.4)} 70" for i in range(13)), dark(k, .4), 3, .4) + path("M80 240q120-28 240 0l4 66q-124 32-248 0z", c.face(dark(k, .06))) + line("".join(f"M{88 + i * 13} {num(240 - 14 * (1 - ((i - 8.5) / 8.5) ** 2))}v{66}" for i in range(18)), dark(k, .42), 3.4, .45) + glow("M128 160q14-44 48-62", k, 8, .35)


@shape("straw-hat")
def straw_hat(c, p):
    k = "#dcbf83"
    weave = "".join(path(f"M{40 + i * 12} {250 - i * 3}q{160 - i * 12} {50 - i * 6} {320 - i * 24} 0", "none", dark(k, .35), 1.6, .5) for i in range(5))
    return ellipse(200, 254, 176, 62, c.face(dark(k, .08))) + ellipse(200, 246, 174, 58, c.face(k)) + weave + path("M112 236C104 130 140 92 200 92s96 38 88 144q-88 30-176 0z", c.ball(light(k, .1))) + line("".join(f"M{116 + i * 3} {216 - i * 18}q{84 - i * 3} {26 - i * 3} {168 - i * 6} 0" for i in range(7)), dark(k, .4), 1.6, .45) + path("M110 208q90 30 180 0l-2 30q-88 30-176 0z", c.face("#27395f"))


@shape("belt")
def belt(c, p):
    k = tone(p, "cognac")
    coil = path("M200 110c100 0 150 40 150 86s-50 90-150 90S60 250 60 206s40-72 120-72 130 30 130 66-40 58-110 58-90-22-90-52", "none", dark(k, .35), 34) + path("M200 110c100 0 150 40 150 86s-50 90-150 90S60 250 60 206s40-72 120-72 130 30 130 66-40 58-110 58-90-22-90-52", "none", color(k), 28) + path("M200 110c100 0 150 40 150 86s-50 90-150 90S60 250 60 206s40-72 120-72", "none", light(k, .45), 2, .6)
    return turn(coil + rect(160, 82, 62, 56, 8, "none").replace('fill="none"', f'fill="none" stroke="{color("brass")}" stroke-width="10"') + line("M164 110h56", dark("brass", .2), 7) + rect(232, 90, 16, 42, 3, c.face(dark(k, .15))), -8, 1, 0, 4)


@shape("wallet")
def wallet(c, p):
    k = tone(p, "cognac")
    return turn(rect(92, 96, 200, 60, 6, c.face("#4f8f6a")) + rect(100, 108, 190, 60, 6, c.face("#2f6db5")) + rect(84, 130, 232, 160, 14, c.face(dark(k, .12))) + path("M84 160q0-16 14-16h204q14 0 14 16v116q0 14-14 14H98q-14 0-14-14z", c.face(k)) + path("M84 190q116 34 232 0M84 226q116 34 232 0", "none", dark(k, .45), 3, .6) + rect(92, 152, 216, 130, 9, "none").replace('fill="none"', f'fill="none" stroke="{light(k, .5)}" stroke-width="1.6" stroke-dasharray="6 4"'), -10, 1.05)


@shape("sunglasses")
def sunglasses(c, p):
    k = tone(p, "brown")
    lens = c._gradient("shade", ' x2=".5" y2="1"', [(0, "#2b2522"), (.6, "#5a4636"), (1, "#a98a66")])
    d = "M52 176q66-26 132 0 8 66-22 90-34 20-76 0-34-26-34-90z"
    return turn(line("M64 180Q50 130 96 112M336 180q14-50-32-68", dark(k, .2), 12) + path(d, lens, color(k), 13) + group(path(d, lens, color(k), 13), "matrix(-1 0 0 1 400 0)") + path("M176 190q24-24 48 0", "none", color(k), 13) + path("M78 194l50-10-46 60zM282 188l40 0-44 52z", "#fff", None, None, .22) + line("M56 178q60-22 124 0M220 178q60-22 124 0", light(k, .45), 3, .6), -8)


@shape("socks")
def socks(c, p):
    k = tone(p, "navy")
    def sock(q):
        return path("M150 60h72v140q4 30 60 60 40 24 26 52-20 26-70 8-60-20-90-66-14-24 2-60z", c.face(q)) + rect(146, 50, 80, 36, 6, c.face(dark(q, .12))) + line("".join(f"M{154 + i * 10} 54v28" for i in range(8)), light(q, .3), 2, .4) + path("M262 248q44 24 50 46 4 30-38 32-30-2-44-12 4-46 32-66zM150 200q-14 40 10 66 26-10 34-40-10-26-44-26z", c.face(light(q, .3)))
    return group(sock(dark(k, .12)), "translate(64 -10)") + group(sock(k), "translate(0 10)") + group(sock(light(k, .1)), "translate(-64 30)")
