package org.comptoir.trading.imports.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.AddressRef;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.CatalogFilterRef;
import org.comptoir.trading.content.value.CatalogGroupRef;
import org.comptoir.trading.content.value.CatalogRef;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.PriceRuleRef;
import org.comptoir.trading.content.value.Reference;
import org.comptoir.trading.content.value.StoreRef;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.file.Located;
import org.comptoir.trading.file.Suggestion;

/// Checks what the contracts and accounts of one file name; what was found once is remembered.
public final class ReferenceCheck {
    private static final int MOST_SUGGESTIONS = 50;

    private final NamedThings things;
    private final Suggestions suggestions;
    private final Texts texts;
    private final Store store;
    private final Map<Reference, Boolean> known = new HashMap<>();
    private final Map<Reference, UUID> ids = new HashMap<>();
    private final Map<Object, String> meant = new HashMap<>();
    private List<String> partNumbers = List.of();

    public ReferenceCheck(NamedThings things, Suggestions suggestions, Texts texts, Store store) {
        this.things = things;
        this.suggestions = suggestions;
        this.texts = texts;
        this.store = store;
    }

    /// Whom the names mean, and which of them lead nowhere so far.
    public record Checked(MemberIds members, List<Located> unknown) {
        public Checked {
            unknown = List.copyOf(unknown);
        }
    }

    public Checked check(List<Located> references) {
        var members = new HashMap<String, UUID>();
        var unknown = new ArrayList<Located>();
        for (var located : references) {
            var reference = located.reference();
            if (!known.computeIfAbsent(reference, this::exists)) {
                unknown.add(located);
            }
            var id = ids.get(reference);
            if (id != null) {
                members.put(reference.describe(), id);
            }
        }
        return new Checked(new MemberIds(members), unknown);
    }

    private boolean exists(Reference reference) {
        things.id(reference).ifPresent(id -> ids.put(reference, id));
        return things.exists(store, reference);
    }

    /// Looks again for what was not there, once the file's own things have been taken in.
    public void lookAgain() {
        known.values().removeIf(there -> !there);
    }

    /// What is wrong with names that lead nowhere.
    public List<FileProblem> problems(List<Located> unknown) {
        return unknown.stream().map(this::problem).toList();
    }

    private FileProblem problem(Located located) {
        var reference = located.reference();
        var text = texts.get("problem.unknown-name", reference.describe(), store.name());
        return located.problem("unknown-" + kind(reference), text + meant(reference));
    }

    /// The question what was meant, for the first names of the file that lead nowhere: looking for
    /// the nearest name takes its time.
    public String meant(Reference reference) {
        return meant(reference, () -> suggestion(reference));
    }

    /// The same for a problem with the name of an account or a contract.
    public String meant(Problem problem) {
        return Suggestions.isAsked(problem)
                ? meant(problem.code() + problem.arguments(), () -> suggestions.of(store, problem))
                : "";
    }

    private String meant(Object name, Supplier<Optional<String>> suggestion) {
        if (meant.size() >= MOST_SUGGESTIONS) {
            return meant.getOrDefault(name, "");
        }
        return meant.computeIfAbsent(
                name,
                _ ->
                        suggestion
                                .get()
                                .map(it -> " " + texts.get("trading.did-you-mean", it))
                                .orElse(""));
    }

    private Optional<String> suggestion(Reference reference) {
        return reference instanceof CatalogEntryRef entry
                ? Suggestion.of(entry.partNumber(), partNumbers())
                : suggestions.of(store, reference);
    }

    private List<String> partNumbers() {
        if (partNumbers.isEmpty()) {
            partNumbers = suggestions.partNumbers(store);
        }
        return partNumbers;
    }

    static String kind(Reference reference) {
        return switch (reference) {
            case MemberRef.Organization _ -> "organization";
            case MemberRef.User _ -> "user";
            case MemberRef.Group _ -> "group";
            case AddressRef _ -> "address";
            case PolicyRef _ -> "policy";
            case StoreRef _ -> "store";
            case CatalogRef _ -> "catalog";
            case CatalogEntryRef _ -> "product";
            case CatalogGroupRef _ -> "category";
            case PriceRuleRef _ -> "price-rule";
            case CatalogFilterRef _ -> "catalog-filter";
            case FulfillmentCenterRef _ -> "fulfillment-center";
            case AccountRef _ -> "account";
            case ContractRef _ -> "contract";
        };
    }
}
