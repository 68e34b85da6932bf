package org.comptoir.storefront;

import java.util.regex.Pattern;

/// A store's colour, made readable: dark enough on a light page and light enough on a dark one.
record Accent(int red, int green, int blue) {
    private static final Pattern HEX = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final double READABLE = 5.0;
    private static final Accent LIGHT_PAGE = new Accent(0xf3, 0xf1, 0xed);
    private static final Accent DARK_PAGE = new Accent(0x28, 0x26, 0x23);
    private static final Accent USUAL = new Accent(0x1f, 0x5f, 0x53);
    private static final Accent BLACK = new Accent(0, 0, 0);
    private static final Accent WHITE = new Accent(255, 255, 255);

    /// Reads `#0b4fb3`; anything else gives the house's own colour.
    static Accent of(String text) {
        var matcher = HEX.matcher(text);
        if (!matcher.matches()) {
            return USUAL;
        }
        int rgb = Integer.parseInt(matcher.group(1), 16);
        return new Accent(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    String hex() {
        return "%02x%02x%02x".formatted(red, green, blue);
    }

    /// The variables of the theme that this colour sets.
    String css() {
        return ":root{--accent:light-dark(#%s,#%s);--on-accent:light-dark(#fff,#14120f)}"
                .formatted(onLight().hex(), onDark().hex());
    }

    Accent onLight() {
        return readable(LIGHT_PAGE, BLACK);
    }

    Accent onDark() {
        return readable(DARK_PAGE, WHITE);
    }

    /// The nearest mixture with the other colour that can be read on a page.
    private Accent readable(Accent page, Accent other) {
        var colour = this;
        for (int share = 1; share <= 20 && colour.contrast(page) < READABLE; share++) {
            colour = mixed(other, share / 20.0);
        }
        return colour;
    }

    private Accent mixed(Accent other, double share) {
        return new Accent(
                mixed(red, other.red, share),
                mixed(green, other.green, share),
                mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    /// The contrast of two colours as WCAG 2 counts it, from 1 to 21.
    double contrast(Accent other) {
        double brighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (brighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
