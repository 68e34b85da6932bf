package org.comptoir.trading.imports.source;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.comptoir.platform.Problem;
import org.comptoir.trading.imports.source.Place.Address;
import org.comptoir.trading.imports.source.SourceLimits.Credential;
import org.jspecify.annotations.Nullable;

/// Reads one file from the web, no larger and no longer than allowed, and only from where it is
/// allowed: each step of a redirection is judged as the first one is
/// (docs/decisions/0027-import-sources.md).
final class AddressFetch {
    private static final int MOST_STEPS = 5;
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    private final SourceLimits limits;
    private final long largest;
    private final Predicate<InetAddress> allowed;

    AddressFetch(SourceLimits limits, long largest, Predicate<InetAddress> allowed) {
        this.limits = limits;
        this.largest = largest;
        this.allowed = allowed;
    }

    /// Reads the file into another.
    void read(Address address, Path into) {
        var deadline = System.nanoTime() + limits.timeLimit().toNanos();
        var credential = address.credential().map(it -> limits.requireFor(address.uri(), it));
        var client =
                HttpClient.newBuilder()
                        .followRedirects(Redirect.NEVER)
                        .connectTimeout(TO_CONNECT)
                        .build();
        try {
            var uri = address.uri();
            for (int step = 0; step < MOST_STEPS; step++) {
                requireAllowed(uri);
                var answer = answer(client, request(uri, credential), into, deadline);
                if (answer.statusCode() == 200) {
                    return;
                }
                uri = redirected(uri, answer);
            }
            throw Problem.refused("import-redirected", address.uri().getHost(), MOST_STEPS);
        } finally {
            client.shutdownNow();
        }
    }

    private void requireAllowed(URI uri) {
        var scheme = String.valueOf(uri.getScheme());
        boolean plain = scheme.equalsIgnoreCase("http") && limits.plainHttp();
        if ((!scheme.equalsIgnoreCase("https") && !plain) || uri.getHost() == null) {
            throw Problem.invalid("address", "import-address-plain");
        }
        try {
            for (var address : InetAddress.getAllByName(uri.getHost())) {
                if (!allowed.test(address)) {
                    throw Problem.refused("import-address-private", uri.getHost());
                }
            }
        } catch (UnknownHostException unknown) {
            throw Problem.refused("import-host-unknown", uri.getHost());
        }
    }

    /// A credential goes to its own host only.
    private static HttpRequest request(URI uri, Optional<Credential> credential) {
        var request =
                HttpRequest.newBuilder(uri)
                        .header("Accept", "application/xml, text/xml, application/yaml, */*;q=0.1")
                        .GET();
        credential
                .filter(it -> it.host().equalsIgnoreCase(uri.getHost()))
                .ifPresent(it -> request.header(it.header(), it.value()));
        return request.build();
    }

    private HttpResponse<?> answer(
            HttpClient client, HttpRequest request, Path into, long deadline) {
        HttpResponse.BodyHandler<Object> body =
                info ->
                        info.statusCode() == 200
                                ? BodySubscribers.mapping(
                                        BodySubscribers.ofFile(
                                                into, CREATE, WRITE, TRUNCATE_EXISTING),
                                        it -> it)
                                : BodySubscribers.replacing(info);
        var sent = client.sendAsync(request, BodyHandlers.limiting(body, largest));
        try {
            return sent.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw Problem.refused(
                    "import-too-slow", request.uri().getHost(), limits.timeLimit().toSeconds());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was stopped", stopped);
        } catch (ExecutionException failure) {
            throw problem(request.uri(), failure.getCause());
        } finally {
            sent.cancel(true);
        }
    }

    private Problem problem(URI uri, @Nullable Throwable failure) {
        var reason = String.valueOf(failure == null ? null : failure.getMessage());
        return failure instanceof IOException && reason.contains("capacity")
                ? Problem.refused("import-too-large", largest >> 20)
                : Problem.refused("import-unreachable", uri.getHost(), reason);
    }

    private static URI redirected(URI from, HttpResponse<?> answer) {
        var target = answer.headers().firstValue("Location");
        if (answer.statusCode() / 100 != 3 || target.isEmpty()) {
            throw Problem.refused("import-answer", from.getHost(), answer.statusCode());
        }
        try {
            return from.resolve(target.get());
        } catch (IllegalArgumentException unreadable) {
            throw Problem.refused("import-answer", from.getHost(), answer.statusCode());
        }
    }
}
