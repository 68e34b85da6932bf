package org.comptoir.stores;

import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.platform.Ids;
import org.comptoir.platform.load.DataImporter;
import org.comptoir.platform.load.FileValue;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.LoadRun.Change;
import org.comptoir.platform.load.YamlNode;
import org.springframework.stereotype.Component;

/// Imports what `store.yaml` says of the store itself; its price lists and attributes belong to the
/// catalogue.
@Component
class StoreImport implements DataImporter {
    private static final String FILE = "store.yaml";
    private static final String IDENTIFIER = "[a-z][a-z0-9-]{1,39}";
    private static final Set<String> RESERVED =
            Set.of(
                    "accelerator",
                    "api",
                    "assets",
                    "error",
                    "pictures",
                    "sign-in",
                    "sign-out",
                    "ws");
    private static final String[] KEYS = {
        "store",
        "name",
        "title",
        "tagline",
        "owner",
        "storeGroup",
        "relatedStores",
        "catalog",
        "languages",
        "currencies",
        "unitPriceScale",
        "combination",
        "contractChoice",
        "defaultContract",
        "listPrecedence",
        "floorList",
        "features",
        "accent",
        "priceLists",
        "attributes"
    };
    private static final int LONGEST_NAME = 200;

    private final LoadFiles files;
    private final Stores stores;
    private final Organizations organizations;

    StoreImport(LoadFiles files, Stores stores, Organizations organizations) {
        this.files = files;
        this.stores = stores;
        this.organizations = organizations;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void load(LoadFolder folder, LoadRun run) {
        var file = files.yaml(folder, run, FILE).only(KEYS);
        int before = run.problemCount();
        var known = stores.find(run.store());
        var identity = identity(file, known);
        requireTitle(file.at("title"));
        var owner = owner(file.value("owner"));
        var languages = languages(file.at("languages"));
        var currencies = currencies(file.at("currencies"));
        var rest = rest(file);
        if (run.problemCount() == before) {
            var wanted = store(file, identity, owner, languages, currencies, rest);
            if (!run.administrator()) {
                known.ifPresent(present -> ReservedChanges.refuse(file, present, wanted));
            }
            if (run.problemCount() == before) {
                write(wanted, known, run);
            }
        }
    }

    private void write(Store wanted, Optional<Store> known, LoadRun run) {
        if (known.isEmpty()) {
            stores.add(wanted);
            run.count("stores", Change.ADDED);
        } else if (known.get().equals(wanted)) {
            run.count("stores", Change.SAME);
        } else {
            stores.save(wanted);
            run.count("stores", Change.CHANGED);
        }
    }

    private record Identity(StoreId id, String identifier, String name, int version) {}

    private Identity identity(YamlNode file, Optional<Store> known) {
        var value = file.value("store");
        var identifier = value.required(LONGEST_NAME);
        if (!identifier.matches(IDENTIFIER) || RESERVED.contains(identifier)) {
            value.problem("bad-store-identifier", identifier);
        }
        var name = file.value("name").required(LONGEST_NAME);
        stores.named(name)
                .filter(other -> !other.identifier().equals(identifier))
                .ifPresent(other ->
                        file.value("name").problem("store-name-taken", name, other.identifier()));
        return new Identity(
                known.map(Store::id).orElseGet(() -> new StoreId(Ids.next())),
                identifier,
                name,
                known.map(Store::version).orElse(1));
    }

    private static void requireTitle(YamlNode title) {
        if (title.texts(LONGEST_NAME).values().stream().allMatch(String::isBlank)) {
            title.problem("missing-value", "title");
        }
    }

    private OrganizationId owner(FileValue value) {
        var name = value.required();
        var found = organizations.named(name).map(Organization::id);
        if (found.isEmpty() && !name.isEmpty()) {
            value.problem("unknown-organization", name);
        }
        return found.orElse(OrganizationId.ROOT);
    }

    private static List<String> languages(YamlNode node) {
        var known = Set.of(Locale.getISOLanguages());
        var languages = node.values().stream().map(FileValue::required).distinct().toList();
        node.values().stream()
                .filter(value -> !known.contains(value.toString()))
                .forEach(value -> value.problem("unknown-language", value.toString()));
        if (languages.isEmpty()) {
            node.problem("missing-value", "languages");
        }
        return languages;
    }

    private static List<Currency> currencies(YamlNode node) {
        if (node.items().isEmpty()) {
            node.problem("missing-value", "currencies");
        }
        return node.values().stream().flatMap(StoreImport::currency).distinct().toList();
    }

    private static Stream<Currency> currency(FileValue value) {
        var found =
                Currency.getAvailableCurrencies().stream()
                        .filter(currency -> currency.getCurrencyCode().equals(value.toString()))
                        .findFirst();
        if (found.isEmpty()) {
            value.problem("unknown-currency", value.toString());
        }
        return found.stream();
    }

    private record Rest(
            OptionalInt scale,
            Store.Combination combination,
            Store.ContractChoice choice,
            Set<Feature> features,
            String accent) {}

    private static Rest rest(YamlNode file) {
        var accent = file.value("accent");
        if (!accent.isBlank() && !accent.toString().matches("#[0-9a-fA-F]{6}")) {
            accent.problem("bad-colour", accent.toString());
        }
        return new Rest(
                file.value("unitPriceScale").whole(0, 5),
                word(file.value("combination"), Store.Combination.ANY),
                word(file.value("contractChoice"), Store.ContractChoice.ITEM),
                features(file.at("features")),
                accent.isBlank() ? "#1d4ed8" : accent.text());
    }

    private static <E extends Enum<E>> E word(FileValue value, E otherwise) {
        var words =
                Stream.of(otherwise.getDeclaringClass().getEnumConstants())
                        .map(word -> word.name().toLowerCase(Locale.ROOT))
                        .toList();
        var word = value.isBlank() ? "" : value.oneOf(words);
        return word.isEmpty()
                ? otherwise
                : Enum.valueOf(otherwise.getDeclaringClass(), word.toUpperCase(Locale.ROOT));
    }

    private static Set<Feature> features(YamlNode node) {
        node.only(Feature.codes().toArray(String[]::new));
        return EnumSet.allOf(Feature.class).stream()
                .filter(feature -> node.value(feature.code()).flag(false))
                .collect(Collectors.toSet());
    }

    private static Store store(
            YamlNode file,
            Identity identity,
            OrganizationId owner,
            List<String> languages,
            List<Currency> currencies,
            Rest rest) {
        var catalog = file.value("catalog");
        return new Store(
                identity.id(),
                identity.identifier(),
                identity.name(),
                file.at("title").texts(LONGEST_NAME),
                file.at("tagline").texts(LONGEST_NAME),
                owner,
                file.value("storeGroup").optional().orElse("StoreGroup1"),
                catalog.optional().orElse(identity.name()),
                languages,
                currencies,
                rest.scale(),
                rest.combination(),
                rest.choice(),
                file.value("defaultContract").optional(),
                file.value("listPrecedence").flag(false),
                file.value("floorList").optional(),
                rest.features(),
                rest.accent(),
                identity.version());
    }
}
