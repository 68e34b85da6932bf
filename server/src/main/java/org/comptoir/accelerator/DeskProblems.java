package org.comptoir.accelerator;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.comptoir.members.Caller;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Empty;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/// What somebody sees when a page of the tool cannot be shown: what happened, inside the tool where
/// he works in it, and where to go on.
@ControllerAdvice("org.comptoir.accelerator")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DeskProblems implements ErrorViewResolver {
    private static final String ROOT = "/accelerator";

    private final Desks desks;
    private final Texts texts;

    DeskProblems(Desks desks, Texts texts) {
        this.desks = desks;
        this.texts = texts;
    }

    /// A page that needs somebody signed in leads to the sign-in, and back.
    @ExceptionHandler
    ModelAndView problem(Problem problem, HttpServletRequest request) {
        var path = request.getRequestURI();
        if (problem.kind() == Problem.Kind.UNAUTHENTICATED) {
            var back = UriUtils.encode(path, StandardCharsets.UTF_8);
            return new ModelAndView("redirect:/sign-in?next=" + back);
        }
        var status = HttpStatus.valueOf(problem.kind().status());
        return page(request, status, path, texts.of(problem));
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var path = String.valueOf(model.get("path"));
        return path.equals(ROOT) || path.startsWith(ROOT + "/")
                ? page(request, status, path, texts.get("desk.error." + family(status) + ".text"))
                : null;
    }

    private ModelAndView page(
            HttpServletRequest request, HttpStatus status, String path, String text) {
        var title = texts.get("desk.error." + family(status));
        var icon = status.is5xxServerError() ? "triangle-alert" : "circle-help";
        var actor = Caller.now();
        return desks.around(request, path, actor)
                .map(desk -> {
                    var back = desks.back(desk, path);
                    var words = desk.text("desk.error.back", back.text());
                    var empty = new Empty(icon, title, text, words, back.address());
                    var page = desk.show("problem").addObject("empty", empty);
                    page.setStatus(status);
                    return page.addObject("status", status.value());
                })
                .orElseGet(() -> {
                    var home = texts.get("error.home");
                    return new ModelAndView("error/page", status)
                            .addObject("status", status.value())
                            .addObject("empty", new Empty(icon, title, text, home, "/"));
                });
    }

    private static String family(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, GONE -> "404";
            case FORBIDDEN, UNAUTHORIZED -> "403";
            case CONFLICT, PRECONDITION_FAILED, UNPROCESSABLE_CONTENT -> "422";
            default -> status.is4xxClientError() ? "400" : "500";
        };
    }
}
