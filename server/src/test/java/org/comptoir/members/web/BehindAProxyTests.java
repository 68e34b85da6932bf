package org.comptoir.members.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.comptoir.TestHttp;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jetty.autoconfigure.servlet.JettyServletWebServerAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.ServletRegistrationBean;

/// What a proxy says of the caller counts only where the operator says that there is one.
class BehindAProxyTests {
    @ParameterizedTest(name = "{0}")
    @CsvSource({"native, true, 203.0.113.7", "none, false, 127.0.0.1"})
    void cookiesAndAddressesFollowTheProxyWhereThereIsOne(
            String strategy, boolean secure, String address) {
        new WebApplicationContextRunner(AnnotationConfigServletWebServerApplicationContext::new)
                .withConfiguration(
                        AutoConfigurations.of(JettyServletWebServerAutoConfiguration.class))
                .withBean(ServletRegistrationBean.class, BehindAProxyTests::cookieServlet)
                .withPropertyValues("server.port=0", "server.forward-headers-strategy=" + strategy)
                .run(context -> {
                    var server =
                            (ServletWebServerApplicationContext)
                                    context.getSourceApplicationContext();
                    var answer =
                            TestHttp.program(requireNonNull(server.getWebServer()).getPort())
                                    .with("X-Forwarded-Proto", "https")
                                    .with("X-Forwarded-For", "203.0.113.7")
                                    .get("/");
                    assertThat(answer.header("Set-Cookie").contains("Secure")).isEqualTo(secure);
                    assertThat(answer.header("X-Seen")).isEqualTo(address);
                });
    }

    @SuppressWarnings("serial") // never written anywhere
    private static ServletRegistrationBean<HttpServlet> cookieServlet() {
        var tokens = new WebSecurity().csrfTokens();
        return new ServletRegistrationBean<>(
                new HttpServlet() {
                    @Override
                    protected void doGet(HttpServletRequest asked, HttpServletResponse answer) {
                        tokens.saveToken(tokens.generateToken(asked), asked, answer);
                        answer.setHeader("X-Seen", asked.getRemoteAddr());
                    }
                },
                "/*");
    }
}
