package org.comptoir.trading.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.PolicyContent;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.content.value.Reference;
import org.comptoir.trading.file.FileItem;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.file.Located;
import org.comptoir.trading.file.Position;
import tools.jackson.core.type.TypeReference;

/// A contract file after it was read once: what it holds waits on disk for its turn.
final class ReadFile implements AutoCloseable {
    private static final TypeReference<Map<String, int[]>> PLACES = new TypeReference<>() {};
    private static final Set<String> FATAL =
            Set.of(
                    "not-well-formed",
                    "too-large",
                    "too-deep",
                    "too-many-problems",
                    "doctype-forbidden",
                    "unknown-root");

    private final Spool spool = new Spool();
    private final Map<Reference, List<Description>> descriptions = new HashMap<>();
    final List<WaitingContract> contracts = new ArrayList<>();
    final List<Waiting> accounts = new ArrayList<>();
    final List<StoreItem> stores = new ArrayList<>();
    final List<FileItem.Center> centers = new ArrayList<>();
    final List<UnreadPrices> prices = new ArrayList<>();
    final List<FileProblem> problems = new ArrayList<>();

    /// Something on disk: where it stands there, and where it stood in the file.
    record Waiting(long content, long places, Position position) {}

    /// What a store in the file brings; `prices` says that it brought price lists, which are not
    /// read.
    record StoreItem(
            Optional<String> name,
            List<PolicyContent> policies,
            List<FulfillmentCenterRef> centers,
            boolean prices,
            Position position) {
        static StoreItem of(FileItem.Store item) {
            var content = item.content();
            return new StoreItem(
                    content.name(),
                    content.policies(),
                    content.centers(),
                    !content.priceLists().isEmpty(),
                    item.position());
        }
    }

    /// A price list on its own, which is not read.
    record UnreadPrices(String name, Position position) {}

    record WaitingContract(Waiting waiting, ContractKey key, List<ContractKey> references) {}

    void accept(FileItem item) {
        switch (item) {
            case FileItem.Contract it -> {
                var references =
                        it.content().references().stream().map(ContractRef::target).toList();
                var waiting =
                        waiting(ContentJson.write(it.content()), it.references(), it.position());
                contracts.add(new WaitingContract(waiting, it.content().key(), references));
            }
            case FileItem.Account it ->
                    accounts.add(
                            waiting(
                                    ContentJson.write(it.content()),
                                    it.references(),
                                    it.position()));
            case FileItem.Descriptions it ->
                    descriptions
                            .computeIfAbsent(it.of(), _ -> new ArrayList<>())
                            .addAll(it.descriptions());
            case FileItem.Store it -> stores.add(StoreItem.of(it));
            case FileItem.Prices it ->
                    prices.add(new UnreadPrices(it.list().name(), it.position()));
            case FileItem.Center it -> centers.add(it);
            case FileItem.Problem it -> problems.add(it.problem());
        }
    }

    private Waiting waiting(String content, List<Located> references, Position position) {
        var places = new LinkedHashMap<String, int[]>();
        references.forEach(it ->
                places.putIfAbsent(
                        it.reference().describe(),
                        new int[] {it.position().line(), it.position().column()}));
        return new Waiting(
                spool.add(content),
                spool.add(ContentJson.mapper().writeValueAsString(places)),
                position);
    }

    /// Whether so much is wrong that nothing of the file can be trusted.
    boolean isUnreadable() {
        return problems.stream().anyMatch(it -> FATAL.contains(it.code()));
    }

    ContractContent contract(Waiting waiting) {
        var content = ContentJson.contract(spool.get(waiting.content()));
        return Contents.kept(content, described(new ContractRef(content.key())));
    }

    AccountContent account(Waiting waiting) {
        var content = ContentJson.account(spool.get(waiting.content()));
        AccountRef key = content.key();
        return Contents.kept(content, described(key));
    }

    /// The first places of everything a contract or account names.
    Places places(Waiting waiting) {
        return new Places(
                ContentJson.mapper().readValue(spool.get(waiting.places()), PLACES),
                waiting.position());
    }

    /// Where things are named, by their descriptions, and where what names them begins.
    record Places(Map<String, int[]> known, Position otherwise) {
        /// The place of something described so, or whose description begins so.
        Position of(String reference) {
            var exact = known.get(reference);
            return exact != null ? position(exact) : beginning(reference);
        }

        private Position beginning(String reference) {
            return known.entrySet().stream()
                    .filter(it -> it.getKey().startsWith(reference))
                    .map(it -> position(it.getValue()))
                    .min(Comparator.comparingInt(Position::line).thenComparingInt(Position::column))
                    .orElse(otherwise);
        }

        private static Position position(int[] place) {
            return new Position(place[0], place[1]);
        }

        private Located located(Reference reference) {
            var place = known.get(reference.describe());
            return new Located(reference, place == null ? otherwise : position(place));
        }
    }

    private List<Description> described(Reference of) {
        return descriptions.getOrDefault(of, List.of());
    }

    /// The first place of everything a contract or account names.
    List<Located> located(Waiting waiting, Set<Reference> named) {
        var places = places(waiting);
        return named.stream().map(places::located).toList();
    }

    @Override
    public void close() {
        spool.close();
    }
}
