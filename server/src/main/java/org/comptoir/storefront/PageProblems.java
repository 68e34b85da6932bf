package org.comptoir.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Empty;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/// What a person sees when a page cannot be shown: what happened, and where to go on.
@ControllerAdvice(annotations = Controller.class)
class PageProblems implements ErrorViewResolver {
    private final Texts texts;
    private final Stores stores;

    PageProblems(Texts texts, Stores stores) {
        this.texts = texts;
        this.stores = stores;
    }

    /// A page that needs somebody signed in leads to the sign-in, and back.
    @ExceptionHandler
    ModelAndView problem(Problem problem, HttpServletRequest request) {
        var status = HttpStatus.valueOf(problem.kind().status());
        var path = request.getRequestURI();
        if (problem.kind() == Problem.Kind.UNAUTHENTICATED) {
            var store = store(path).map(it -> "store=" + it.identifier() + "&").orElse("");
            var back = UriUtils.encode(path, StandardCharsets.UTF_8);
            return new ModelAndView("redirect:/sign-in?" + store + "next=" + back);
        }
        return page(status, path, texts.of(problem));
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var path = String.valueOf(model.get("path"));
        return page(status, path, texts.get("error." + family(status) + ".text"));
    }

    private ModelAndView page(HttpStatus status, String path, String text) {
        var store = store(path);
        var empty =
                new Empty(
                        status.is5xxServerError() ? "triangle-alert" : "circle-help",
                        texts.get("error." + family(status)),
                        text,
                        texts.get(store.isPresent() ? "error.back" : "error.home"),
                        store.map(it -> "/" + it.identifier()).orElse("/"));
        return new ModelAndView("error/page", status)
                .addObject("status", status.value())
                .addObject("store", store.map(Store::identifier).orElse(null))
                .addObject("help", store.flatMap(HelpLink::about).orElse(null))
                .addObject("empty", empty);
    }

    private static int family(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, GONE -> 404;
            case FORBIDDEN, UNAUTHORIZED -> 403;
            default -> status.is4xxClientError() ? 400 : 500;
        };
    }

    private Optional<Store> store(String path) {
        var parts = path.split("/", 3);
        return parts.length < 2 ? Optional.empty() : stores.find(parts[1]);
    }
}
