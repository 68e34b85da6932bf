package org.comptoir.trading.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.buying.ContractConditions;
import org.comptoir.trading.buying.Entitlements;
import org.comptoir.trading.condition.Conditions;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.value.Attachment;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.life.Contracts;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// What a buyer may read of a contract he may use: what it is called, how long it lasts, what it
/// says about orders, and its attachments. Any other contract does not exist for him.
@Component
public class ContractFacts {
    private static final Set<String> SAFE = Set.of("http", "https");

    private final Entitlements entitlements;
    private final Contracts contracts;
    private final ContractConditions conditions;
    private final Clock clock;

    ContractFacts(
            Entitlements entitlements,
            Contracts contracts,
            ContractConditions conditions,
            Clock clock) {
        this.entitlements = entitlements;
        this.contracts = contracts;
        this.conditions = conditions;
        this.clock = clock;
    }

    /// A document or picture kept elsewhere: its name, what kind it is, and where it may be opened.
    /// An address that no browser should follow is left out.
    public record Paper(
            String name, Optional<String> kind, String place, Optional<String> address) {
        static Paper of(Attachment attachment) {
            var written = attachment.url().strip();
            var uri = uri(written);
            return new Paper(
                    uri.map(Paper::lastPart).filter(it -> !it.isBlank()).orElse(written),
                    attachment.mimeType().map(String::strip).filter(it -> !it.isEmpty()),
                    uri.map(URI::getHost).orElse(""),
                    uri.filter(Paper::isSafe).map(URI::toString));
        }

        private static boolean isSafe(URI uri) {
            return uri.getScheme() != null
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && SAFE.contains(uri.getScheme().toLowerCase(Locale.ROOT));
        }

        private static String lastPart(URI uri) {
            var path = uri.getRawPath() == null ? "" : uri.getRawPath();
            var last = path.substring(path.lastIndexOf('/') + 1);
            return UriUtils.decode(last, StandardCharsets.UTF_8);
        }

        private static Optional<URI> uri(String written) {
            try {
                return Optional.of(new URI(written));
            } catch (URISyntaxException notAnAddress) {
                return Optional.empty();
            }
        }
    }

    /// A contract in the buyer's words.
    public record Facts(
            ContractId id,
            String name,
            String version,
            boolean isDefault,
            Optional<Instant> start,
            Optional<Instant> end,
            Optional<String> description,
            Conditions conditions,
            List<Paper> papers) {
        public Facts {
            papers = List.copyOf(papers);
        }
    }

    /// Those he may use now, the earliest activated first.
    public List<Facts> of(Actor buyer, Store store, Locale locale) {
        return entitlements.eligible(buyer, store, clock.instant()).stream()
                .map(it -> facts(buyer, store, locale, it))
                .toList();
    }

    /// One of them, by its id.
    public Facts get(Actor buyer, Store store, Locale locale, String id) {
        return entitlements.eligible(buyer, store, clock.instant()).stream()
                .filter(it -> it.label().key().toString().equals(id))
                .findFirst()
                .map(it -> facts(buyer, store, locale, it))
                .orElseThrow(() -> Problem.missing("no-such-contract", id));
    }

    private Facts facts(Actor buyer, Store store, Locale locale, EligibleContract eligible) {
        var id = new ContractId(eligible.label().key());
        var content = contracts.whole(id).content();
        return new Facts(
                id,
                eligible.label().name(),
                eligible.label().version(),
                eligible.isDefault(),
                content.start(),
                content.end(),
                description(content, locale),
                conditions.of(buyer, store, id, clock.instant()),
                content.attachments().stream().map(Paper::of).toList());
    }

    private static Optional<String> description(ContractContent content, Locale locale) {
        var described = content.descriptions().stream().filter(it -> !text(it).isBlank()).toList();
        return described.stream()
                .filter(it -> it.locale().startsWith(locale.getLanguage()))
                .findFirst()
                .or(() -> described.stream().findFirst())
                .map(ContractFacts::text);
    }

    private static String text(Description description) {
        return description.longDescription().or(description::shortDescription).orElse("");
    }
}
