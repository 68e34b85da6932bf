package org.comptoir.trading.overview;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.trading.Contract;

/// Where a contract stands today: its state, and for an active one whether its time has begun or is
/// over (docs/rules.md §2.3).
public enum Standing {
    DRAFT,
    PENDING,
    REJECTED,
    APPROVED,
    DEPLOYING,
    FAILED,
    SELLING,
    UPCOMING,
    EXPIRED,
    SUSPENDED,
    CLOSED,
    CANCELLED;

    /// The same in SQL, over a contract `c` at the instant `:now`.
    static final String SQL =
            """
            case c.state
                when 'Active' then
                    case when c.start_at > :now then 'upcoming'
                         when c.end_at <= :now then 'expired'
                         else 'selling' end
                when 'Reject' then 'rejected'
                when 'DeploymentInProgress' then 'deploying'
                when 'DeploymentFailed' then 'failed'
                else lower(c.state) end
            """;

    /// Where a contract stands at an instant.
    public static Standing of(Contract contract, Instant at) {
        return switch (contract.state()) {
            case DRAFT -> DRAFT;
            case PENDING -> PENDING;
            case REJECTED -> REJECTED;
            case APPROVED -> APPROVED;
            case DEPLOYMENT_IN_PROGRESS -> DEPLOYING;
            case DEPLOYMENT_FAILED -> FAILED;
            case ACTIVE -> active(contract, at);
            case SUSPENDED -> SUSPENDED;
            case CLOSED -> CLOSED;
            case CANCELLED -> CANCELLED;
        };
    }

    private static Standing active(Contract contract, Instant at) {
        if (contract.hasEnded(at)) {
            return EXPIRED;
        }
        return contract.validity().start().filter(at::isBefore).isPresent() ? UPCOMING : SELLING;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Standing> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
