"""The canvas every picture is drawn on: colours, materials, light, ground and shadow.

Light comes from the upper left. A picture is 400 x 400 and stays under 4 KiB, so numbers are short,
gradients are shared within a picture and nothing is written twice.
"""
import math
import re

SHAPES = {}

COLORS = {
    "red": "#c9352c", "blue": "#1f5fbf", "green": "#3f8f4f", "yellow": "#f3c51c", "orange": "#ee7d1c",
    "black": "#30343a", "grey": "#8d949c", "white": "#f1f2ef", "amber": "#dd9f22", "violet": "#6b52ad",
    "navy": "#27395f", "brown": "#7c5230", "teal": "#20807a", "clear": "#dfe9ee", "ivory": "#efe6cf",
    "anthracite": "#464c55", "gold": "#d9b04a", "ice": "#9fd0e6", "zinc": "#c6cdd6", "stainless": "#d6dbe0",
    "steel": "#b4bdc7", "chrome": "#d3dae1", "blackox": "#4a4f57", "yellowzinc": "#d8b35c", "brass": "#d4a94a",
    "copper": "#c27a4a", "ash": "#e2c492", "hickory": "#cf9f63", "beech": "#dcae7c", "rubber": "#3a3d42",
    "aluminium": "#cfd5db", "vde": "#d8362a", "concrete": "#b9b7b1", "leather": "#c48a4e", "paper": "#e9dfc8",
    "ecru": "#ece3d0", "sky": "#a9c7e2", "indigo": "#34476f", "sage": "#a3b297", "olive": "#6f6f42",
    "forest": "#2f5743", "rust": "#b4552f", "plum": "#6d2f55", "rose": "#d6a3a3", "burgundy": "#74283a",
    "mustard": "#d0a132", "sand": "#d8c6a4", "camel": "#c0935e", "cognac": "#a5602f", "terracotta": "#c06a4a",
}

GROUNDS = {
    "Fasteners": "#dfe7f1", "HandTools": "#f3e4d8", "PowerTools": "#dbe6f8", "DrillBits": "#e3e9de",
    "CuttingGrinding": "#f5e5d6", "Measuring": "#f8efcd", "Safety": "#e2f0d8", "Adhesives": "#ece1f1",
    "Storage": "#dcebed", "Lubricants": "#dcefe8", "PowerLight": "#faecc9", "Lifting": "#e3e3f1",
    "Women": "#f3e3ea", "Men": "#e1e8f0", "Shoes": "#efe7da", "Bags": "#f2e6d8", "Accessories": "#e6ebe0",
    "Woodworking": "#efe2cc", "PowderActuated": "#f1dedb", "Kits": "#dcebed",
}


def shape(name):
    def register(function):
        SHAPES[name] = function
        return function
    return register


def color(name):
    return name if name.startswith("#") else COLORS[name]


def mix(a, b, t):
    a, b = color(a), color(b)
    return "#" + "".join(
        f"{round(int(a[i:i + 2], 16) * (1 - t) + int(b[i:i + 2], 16) * t):02x}" for i in (1, 3, 5))


def light(c, t):
    return mix(c, "#ffffff", t)


def dark(c, t):
    return mix(c, "#10141c", t)


def num(x):
    return re.sub(r"^(-?)0\.", r"\1.", f"{x:.1f}".rstrip("0").rstrip(".")) if not isinstance(x, str) else x


def points(pairs):
    return "M" + "L".join(f"{num(x)} {num(y)}" for x, y in pairs) + "z"


def polar(cx, cy, r, degrees):
    a = math.radians(degrees)
    return cx + r * math.cos(a), cy + r * math.sin(a)


def ngon(cx, cy, r, n, start=0.0):
    return points(polar(cx, cy, r, start + 360 * i / n) for i in range(n))


def star(cx, cy, outer, inner, n, start=0.0):
    return points(polar(cx, cy, outer if i % 2 == 0 else inner, start + 180 * i / n) for i in range(2 * n))


class Canvas:
    def __init__(self, ground):
        self.ground = GROUNDS.get(ground, "#e6e9ee")
        self.defs, self.names = [], {}

    # Materials: a paint is a gradient shared by everything in the picture that asks for it.
    def _gradient(self, key, attributes, stops, kind="linear"):
        if key not in self.names:
            ident = "abcdefghijklmnopqrstuvwxyz"[len(self.names)]
            body = "".join(f'<stop offset="{num(o)}" stop-color="{c}"/>' for o, c in stops)
            self.defs.append(f'<{kind}Gradient id="{ident}"{attributes}>{body}</{kind}Gradient>')
            self.names[key] = f"url(#{ident})"
        return self.names[key]

    def rod(self, c, upright=True):
        """A round bar: the light runs along it."""
        axis = "" if upright else ' x2="0" y2="1"'
        return self._gradient(("rod", c, upright), axis, [
            (0, dark(c, .25)), (.3, light(c, .62)), (.5, color(c)), (1, dark(c, .54))])

    def face(self, c):
        """A flat or gently curved surface lit from the upper left."""
        return self._gradient(("face", c), ' x2=".7" y2="1"', [(0, light(c, .3)), (.5, color(c)), (1, dark(c, .25))])

    def ball(self, c):
        return self._gradient(("ball", c), ' cx=".35" cy=".3" r=".8"', [
            (0, light(c, .6)), (.45, color(c)), (1, dark(c, .42))], "radial")

    def ground_fill(self):
        """The ground seen through a hole."""
        return light(self.ground, .2)

    def document(self, body):
        back = (f'<radialGradient id="z" cx=".4" cy=".32" r=".85"><stop stop-color="{light(self.ground, .55)}"/>'
                f'<stop offset="1" stop-color="{dark(self.ground, .07)}"/></radialGradient>')
        tone = dark(self.ground, .75)
        tint = " ".join(f"0 0 0 0 {num2(int(tone[i:i + 2], 16) / 255)}" for i in (1, 3, 5))
        shadow = ('<filter id="y" x="-.2" y="-.2" width="1.4" height="1.5"><feGaussianBlur in="SourceAlpha" stdDeviation="9"/>'
                  f'<feOffset dx="5" dy="11"/><feColorMatrix values="{tint} 0 0 0 .36 0"/>'
                  '<feMerge><feMergeNode/><feMergeNode in="SourceGraphic"/></feMerge></filter>')
        body = re.sub(r' d="[^"]*"', lambda d: re.sub(r" (?=-)", "", d.group()[1:]).join((" ", "")), body)
        return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 400"><defs>{back}{shadow}'
                f'{"".join(self.defs)}</defs><path fill="url(#z)" d="M0 0h400v400H0z"/>'
                f'<g filter="url(#y)">{body}</g></svg>\n')


# Marks: each returns a piece of SVG.
def path(d, fill="none", stroke=None, width=None, opacity=None, cap=True):
    out = f'<path d="{d}"' + (f' fill="{fill}"' if fill else "")
    if stroke:
        out += f' stroke="{stroke}" stroke-width="{num(width or 2)}"' + (' stroke-linecap="round"' if cap else "")
    return out + (f' opacity="{num2(opacity)}"' if opacity is not None else "") + "/>"


def num2(x):
    return f"{x:.2f}".rstrip("0").rstrip(".").replace("0.", ".", 1) if x < 1 else num(x)


def line(d, stroke, width=2, opacity=None):
    return path(d, "none", stroke, width, opacity)


def rect(x, y, w, h, r=0, fill="none", opacity=None):
    return (f'<rect x="{num(x)}" y="{num(y)}" width="{num(w)}" height="{num(h)}"' + (f' rx="{num(r)}"' if r else "")
            + f' fill="{fill}"' + (f' opacity="{num2(opacity)}"' if opacity is not None else "") + "/>")


def circle(x, y, r, fill="none", stroke=None, width=2, opacity=None):
    return (f'<circle cx="{num(x)}" cy="{num(y)}" r="{num(r)}" fill="{fill}"'
            + (f' stroke="{stroke}" stroke-width="{num(width)}"' if stroke else "")
            + (f' opacity="{num2(opacity)}"' if opacity is not None else "") + "/>")


def ellipse(x, y, a, b, fill, opacity=None):
    return (f'<ellipse cx="{num(x)}" cy="{num(y)}" rx="{num(a)}" ry="{num(b)}" fill="{fill}"'
            + (f' opacity="{num2(opacity)}"' if opacity is not None else "") + "/>")


def group(body, transform):
    return f'<g transform="{transform}">{body}</g>'


def turn(body, degrees, scale=1.0, dx=0, dy=0):
    """Turn about the middle of the picture."""
    t = f"translate({num(200 + dx)} {num(200 + dy)})rotate({num(degrees)})"
    t += f"scale({num2(scale)})" if scale != 1 else ""
    return group(body, t + "translate(-200 -200)")


def stripes(x, y, step, count, dx, dy, vertical=True):
    """Many short strokes as one path: threads, teeth, scales."""
    return "".join(f"M{num(x + (0 if vertical else i * step))} {num(y + (i * step if vertical else 0))}l{num(dx)} {num(dy)}"
                   for i in range(count))
