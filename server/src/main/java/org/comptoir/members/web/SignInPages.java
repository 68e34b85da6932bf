package org.comptoir.members.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.comptoir.members.Actor;
import org.comptoir.members.signin.SignIn;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Field;
import org.comptoir.platform.page.Notice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page to sign in on, and the way out.
@Controller
class SignInPages {
    private static final String VIEW = "members/sign-in";

    private final SignIn signIn;
    private final Welcome welcome;
    private final Texts texts;

    SignInPages(SignIn signIn, Welcome welcome, Texts texts) {
        this.signIn = signIn;
        this.welcome = welcome;
        this.texts = texts;
    }

    /// Where the visitor comes from and wants to go; only places of this site count.
    record Way(String store, String next) {
        Way {
            store = store.matches("[a-z0-9][a-z0-9-]{0,60}") ? store : "";
            next = isHere(next) ? next : "";
        }

        private static boolean isHere(String path) {
            return path.startsWith("/")
                    && !path.startsWith("//")
                    && path.chars().noneMatch(c -> c == '\\' || c <= ' ' || c == 0x7f);
        }

        String destination() {
            return next.isEmpty() ? "/" + store : next;
        }
    }

    @GetMapping("/sign-in")
    ModelAndView form(
            Actor actor,
            @RequestParam(defaultValue = "") String store,
            @RequestParam(defaultValue = "") String next) {
        var way = new Way(store, next);
        return actor.isGuest() ? page(way, "") : redirect(way.destination());
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @RequestParam(defaultValue = "") String logonId,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String store,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var way = new Way(store, next);
        return switch (signIn.signIn(logonId, password, request.getRemoteAddr())) {
            case SignIn.SignedIn signedIn -> {
                CallerFilter.token(request).ifPresent(signIn::signOut);
                welcome.come(signedIn, request, response);
                yield redirect(way.destination());
            }
            case SignIn.Refused() ->
                    refused(way, logonId, HttpStatus.UNAUTHORIZED, "problem.sign-in-refused");
            case SignIn.TooMany(long seconds) ->
                    refused(
                            way,
                            logonId,
                            HttpStatus.TOO_MANY_REQUESTS,
                            "problem.too-many-sign-ins",
                            seconds);
        };
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(
            @RequestParam(defaultValue = "") String store,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        CallerFilter.token(request).ifPresent(signIn::signOut);
        welcome.go(request, response);
        return redirect(new Way(store, next).destination());
    }

    private ModelAndView refused(
            Way way, String logonId, HttpStatus status, String key, Object... arguments) {
        var notice = Notice.of(Notice.Tone.DANGER, texts.get(key, arguments));
        var page = page(way, logonId).addObject("notice", notice);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(Way way, String logonId) {
        var name =
                Field.text("logonId", texts.get("members.logon-id"))
                        .value(logonId)
                        .needed()
                        .autocomplete("username");
        var password =
                Field.of(Field.Kind.PASSWORD, "password", texts.get("members.password"))
                        .needed()
                        .autocomplete("current-password");
        return new ModelAndView(VIEW)
                .addObject("way", way.next())
                .addObject("shop", way.store())
                .addObject("logonId", name)
                .addObject("password", password);
    }

    private static ModelAndView redirect(String path) {
        return new ModelAndView("redirect:" + path);
    }
}
