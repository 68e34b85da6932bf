package org.comptoir.platform.start;

import org.springframework.core.env.Environment;

/// The address a person on this machine opens.
public final class ServerAddress {
    private ServerAddress() {}

    /// The local address of the running server; one that listens everywhere is reached by the
    /// loopback address.
    public static String of(String listening, Environment environment) {
        var host = listening.isEmpty() || listening.equals("0.0.0.0") ? "127.0.0.1" : listening;
        return "http://%s:%s"
                .formatted(
                        host.contains(":") ? "[" + host + "]" : host,
                        environment.getRequiredProperty("local.server.port"));
    }
}
