package org.comptoir.platform.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.springframework.web.util.WebUtils;

/// The reader's language: asked for by `?lang=` (and then remembered), else his own, else his
/// browser's; of those that the place offers. Programs say it by `Accept-Language` alone.
@Component("localeResolver")
class Languages implements LocaleResolver, WebMvcConfigurer {
    private static final String PARAMETER = "lang";
    private static final String COOKIE = "language";
    private static final List<String> SPOKEN = List.of("en", "fr");

    private final ObjectProvider<LanguageChoice> choices;

    Languages(ObjectProvider<LanguageChoice> choices) {
        this.choices = choices;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var choice = choices.getIfAvailable();
        var offered = choice == null ? SPOKEN : choice.offered(request).orElse(SPOKEN);
        return wishes(request, choice)
                .filter(offered::contains)
                .findFirst()
                .map(Locale::of)
                .orElseGet(() -> Locale.of(offered.getFirst()));
    }

    private static Stream<String> wishes(
            HttpServletRequest request, @Nullable LanguageChoice choice) {
        var browser =
                Collections.list(request.getLocales()).stream()
                        .filter(_ -> request.getHeader("Accept-Language") != null)
                        .map(Locale::getLanguage);
        if (request.getRequestURI().startsWith("/api/")) {
            return browser;
        }
        var asked = Optional.ofNullable(request.getParameter(PARAMETER));
        var kept = Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue);
        var own = choice == null ? Optional.<String>empty() : choice.own(request);
        return Stream.concat(Stream.of(asked, kept, own).flatMap(Optional::stream), browser);
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        if (response == null || locale == null || !SPOKEN.contains(locale.getLanguage())) {
            return;
        }
        response.addCookie(Preferences.kept(COOKIE, locale.getLanguage(), Duration.ofDays(365)));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var change = new LocaleChangeInterceptor();
        change.setParamName(PARAMETER);
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }
}
