package org.comptoir.members.web;

import org.comptoir.members.Members;
import org.comptoir.members.signin.Guests;
import org.comptoir.platform.web.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/// The security of every request: who calls, no forged forms, strict headers. What the caller may
/// do is asked of the [org.comptoir.members.Actor] where it is done.
@Configuration(proxyBeanMethods = false)
class WebSecurity {
    private static final String CONTENT_POLICY =
            "default-src 'self'; img-src 'self' data: https:; object-src 'none'; base-uri 'self';"
                    + " form-action 'self'; frame-ancestors 'self'";

    @Bean
    SecurityFilterChain securityFilters(
            HttpSecurity http,
            Members members,
            ObjectProvider<BoundCallers> bound,
            Guests guests,
            CsrfTokenRepository csrfTokens,
            ProblemWriter problems) {
        var contexts = new RequestAttributeSecurityContextRepository();
        var callers = new CallerFilter(members, bound, guests, contexts, problems);
        return http.securityContext(context -> context.securityContextRepository(contexts))
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf ->
                        csrf.csrfTokenRepository(csrfTokens)
                                .requireCsrfProtectionMatcher(new ForgeableRequests()))
                .exceptionHandling(
                        handling -> handling.accessDeniedHandler(new ForgedRequests(problems)))
                .headers(WebSecurity::strict)
                .anonymous(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(callers, CsrfFilter.class)
                .build();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("comptoir_csrf");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").path("/"));
        return tokens;
    }

    /// Nobody signs in through the framework; see [org.comptoir.members.signin.SignIn].
    @Bean
    AuthenticationManager authenticationManager() {
        return _ -> {
            throw new AuthenticationServiceException("Sign in through SignIn");
        };
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter((_, response) -> {
                    if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
                        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
                    }
                });
    }
}
