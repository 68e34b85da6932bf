package org.comptoir.care.embed;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comptoir.care.setting.Setups;
import org.comptoir.care.talk.Access;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Lets pages of other sites in: as whom the shop has signed for, as whoever came before, else as a
/// new guest.
@Component
public class Admission {
    private final Passes passes;
    private final ShopTokens tokens;
    private final KnownSecrets secrets;
    private final Visitors visitors;
    private final Setups setups;
    private final AddressPace pace;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Admission(
            Passes passes,
            ShopTokens tokens,
            KnownSecrets secrets,
            Visitors visitors,
            Setups setups,
            Clock clock,
            TransactionTemplate transaction) {
        this.passes = passes;
        this.tokens = tokens;
        this.secrets = secrets;
        this.visitors = visitors;
        this.setups = setups;
        this.clock = clock;
        this.transaction = transaction;
        this.pace = new AddressPace(System::nanoTime);
    }

    /// What a page shows: a token of its shop, the pass it had, in which language it is.
    public record Shown(Optional<String> visitor, Optional<String> pass, String language) {}

    /// A pass, for how long it is good, whose it is, and the sites whose pages may be shown to him.
    public record Admitted(String pass, Duration life, Visitor visitor, List<String> origins) {}

    /// `origin` is the page's, as the browser says; `address` where the request comes from.
    public Admitted admit(Store store, Optional<String> origin, String address, Shown shown) {
        Access.requireCare(store);
        var page =
                origin.filter(it -> passes.allows(store.id(), it))
                        .orElseThrow(() -> Problem.of(Problem.Kind.FORBIDDEN, "site-not-allowed"));
        if (!pace.take(address)) {
            throw Problem.of(Problem.Kind.TOO_MANY, "too-many-visitors");
        }
        var before =
                shown.pass
                        .flatMap(passes::read)
                        .filter(it -> it.store().equals(store.id()) && it.origin().equals(page))
                        .filter(passes::holds);
        return Objects.requireNonNull(
                transaction.execute(_ -> admitted(store, page, before, shown)));
    }

    private Admitted admitted(Store store, String page, Optional<Pass> before, Shown shown) {
        return shown.visitor
                .map(it -> signed(store, page, it, before, shown.language))
                .or(() -> before.flatMap(it -> again(store, it)))
                .orElseGet(() -> guest(store, page, shown.language));
    }

    private Admitted signed(
            Store store, String origin, String token, Optional<Pass> before, String language) {
        var claims = tokens.read(store, token);
        if (!visitors.spend(store.id(), claims)) {
            throw Problem.of(Problem.Kind.UNAUTHENTICATED, "visitor-token-used").at("visitor");
        }
        secrets.used(claims.secret());
        var visitor = visitors.signed(store.id(), claims, language, origin);
        before.filter(it -> it.secret().isEmpty())
                .ifPresent(it -> visitors.adopt(it.visitor(), visitor));
        var secret = Optional.of(claims.secret());
        return admitted(store, passes.first(store.id(), visitor.id(), secret, origin), visitor);
    }

    private Optional<Admitted> again(Store store, Pass pass) {
        return visitors.again(store.id(), pass.visitor())
                .map(it -> admitted(store, passes.renewed(pass), it));
    }

    private Admitted guest(Store store, String origin, String language) {
        var visitor = visitors.guest(store.id(), language, origin);
        var pass = passes.first(store.id(), visitor.id(), Optional.empty(), origin);
        return admitted(store, pass, visitor);
    }

    private Admitted admitted(Store store, Pass pass, Visitor visitor) {
        return new Admitted(
                passes.written(pass),
                Duration.between(clock.instant(), pass.expires()),
                visitor,
                setups.of(store).embedding().value().origins());
    }
}
