package org.comptoir.trading.imports.source;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.comptoir.platform.Problem;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/// What an administrator allows import sources: the folder in which each store has its own, whether
/// addresses may go without TLS or into private networks, how long an address may take, and what
/// proves to whom that we may read there.
@ConfigurationProperties("comptoir.trading.import-sources")
public record SourceLimits(
        Path folder,
        @DefaultValue("false") boolean plainHttp,
        @DefaultValue("false") boolean privateAddresses,
        @DefaultValue("5m") Duration timeLimit,
        @DefaultValue Map<String, Credential> credentials) {
    /// A header for one host, such as `Authorization` with a token; it goes nowhere else.
    public record Credential(
            String host, @DefaultValue("Authorization") String header, String value) {
        /// Without the value, which nobody is told.
        @Override
        public String toString() {
            return header + " of " + host;
        }
    }

    public SourceLimits {
        credentials = Map.copyOf(credentials);
    }

    /// The credential of that name, which must be meant for the host of the address.
    Credential requireFor(URI address, String name) {
        return Optional.ofNullable(credentials.get(name))
                .filter(it -> it.host().equalsIgnoreCase(address.getHost()))
                .orElseThrow(() ->
                        Problem.invalid(
                                "credential",
                                "import-credential",
                                name,
                                String.valueOf(address.getHost())));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SourceLimits.class)
    static class Settings {}
}
