package org.comptoir.engine.policy.commands;

import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.ReferralInterfaceCommand;

/// A remote store and its four operations:
/// `address=https://partner.example/api&timeoutSeconds=5&enabled_CartTransfer=false`.
final class RemoteStore implements ReferralInterfaceCommand<RemoteStore.Calls> {
    private static final int LONGEST_WAIT = 60;

    record Calls(
            @Parameter("Where the remote store answers, unless the contract says it.")
                    Optional<String> address,
            @Parameter(otherwise = "5", value = "How long a call may take.") int timeoutSeconds,
            @Parameter("Whether that operation is offered; nothing means true.")
                    Map<Operation, Boolean> enabled,
            @Parameter("Whether that operation needs signing in; nothing means false.")
                    Map<Operation, Boolean> authenticated,
            @Parameter("How many seconds that operation may take; nothing means timeoutSeconds.")
                    Map<Operation, Integer> timeout) {
        Calls {
            enabled = Map.copyOf(enabled);
            authenticated = Map.copyOf(authenticated);
            timeout = Map.copyOf(timeout);
            address.ifPresent(Calls::requireAddress);
            Stream.concat(Stream.of(timeoutSeconds), timeout.values().stream())
                    .forEach(Calls::requireWait);
        }

        private static void requireAddress(String address) {
            var uri = URI.create(address);
            if (uri.getHost() == null || !String.valueOf(uri.getScheme()).matches("https?")) {
                throw new IllegalArgumentException(
                        "parameter 'address=%s' is no address; give one such as https://partner.example/api"
                                .formatted(address));
            }
        }

        private static void requireWait(int seconds) {
            if (seconds < 1 || seconds > LONGEST_WAIT) {
                throw new IllegalArgumentException(
                        "a time-out of %d seconds is out of range; give 1 to %d"
                                .formatted(seconds, LONGEST_WAIT));
            }
        }

        Settings of(Operation operation) {
            return new Settings(
                    enabled.getOrDefault(operation, true),
                    authenticated.getOrDefault(operation, false),
                    Duration.ofSeconds(timeout.getOrDefault(operation, timeoutSeconds)));
        }
    }

    private final String code;
    private final Protocol protocol;

    RemoteStore(String code, Protocol protocol) {
        this.code = code;
        this.protocol = protocol;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String summary() {
        return switch (protocol) {
            case HTTP_JSON -> "A remote store that speaks JSON over HTTP.";
            case CXML -> "A remote store that speaks cXML.";
        };
    }

    @Override
    public Class<Calls> parameters() {
        return Calls.class;
    }

    @Override
    public Connection connection(Calls calls) {
        var operations = new EnumMap<Operation, Settings>(Operation.class);
        for (var operation : Operation.values()) {
            operations.put(operation, calls.of(operation));
        }
        return new Connection(protocol, calls.address(), operations);
    }
}
