package org.comptoir.platform.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Keeps what a reader prefers, in cookies of his browser.
@Controller
class Preferences {
    /// Light or dark; leads back to the page the reader was on.
    @PostMapping("/preferences/theme")
    String theme(
            @RequestParam String theme,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        var chosen = Theme.of(theme);
        var kept = chosen == Theme.AUTO ? Duration.ZERO : Duration.ofDays(365);
        response.addCookie(kept(Theme.COOKIE, chosen.code(), kept));
        return "redirect:" + here(back);
    }

    /// A way back that stays on this site.
    private static String here(String back) {
        var local = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
        return local ? back : "/";
    }

    static Cookie kept(String name, String value, Duration time) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(Math.toIntExact(time.toSeconds()));
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
