package org.comptoir.platform.web;

import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Lets the server take addresses in which a slash, a percent sign or a backslash stands encoded,
/// as those of some part numbers do; what could lead out of a path stays refused.
@Component
class EncodedAddresses implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {
    private static final UriCompliance COMPLIANCE =
            UriCompliance.DEFAULT.with(
                    "PART_NUMBERS",
                    Violation.AMBIGUOUS_PATH_SEPARATOR,
                    Violation.AMBIGUOUS_PATH_ENCODING,
                    Violation.SUSPICIOUS_PATH_CHARACTERS);

    @Override
    public void customize(JettyServletWebServerFactory factory) {
        factory.addServerCustomizers(EncodedAddresses::customize);
    }

    private static void customize(Server server) {
        for (var connector : server.getConnectors()) {
            connector.getConnectionFactories().stream()
                    .filter(HttpConfiguration.ConnectionFactory.class::isInstance)
                    .map(HttpConfiguration.ConnectionFactory.class::cast)
                    .forEach(http -> http.getHttpConfiguration().setUriCompliance(COMPLIANCE));
        }
        server.getDescendants(ServletContextHandler.class)
                .forEach(context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
    }
}
