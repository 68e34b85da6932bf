package org.comptoir.trading.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractContent;
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
    final List<FileItem.Store> stores = new ArrayList<>();
    final List<FulfillmentCenterRef> centers = new ArrayList<>();
    final List<FileItem.Prices> prices = new ArrayList<>();
    final List<FileProblem> problems = new ArrayList<>();

    /// Something on disk: where it stands there, and where it stood in the file.
    record Waiting(long content, long places, Position position) {}

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
            case FileItem.Store it -> stores.add(it);
            case FileItem.Prices it -> prices.add(it);
            case FileItem.Center it -> centers.add(it.center());
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

    /// The first place where something whose description begins so is named.
    Position place(Waiting waiting, String reference) {
        var places = ContentJson.mapper().readValue(spool.get(waiting.places()), PLACES);
        return places.entrySet().stream()
                .filter(it -> it.getKey().startsWith(reference))
                .map(it -> new Position(it.getValue()[0], it.getValue()[1]))
                .min(Comparator.comparingInt(Position::line).thenComparingInt(Position::column))
                .orElse(waiting.position());
    }

    private List<Description> described(Reference of) {
        return descriptions.getOrDefault(of, List.of());
    }

    /// The first place of everything a contract or account names.
    List<Located> located(Waiting waiting, Set<Reference> named) {
        var places = ContentJson.mapper().readValue(spool.get(waiting.places()), PLACES);
        return named.stream()
                .map(reference -> {
                    var place = places.get(reference.describe());
                    return new Located(
                            reference,
                            place == null ? waiting.position() : new Position(place[0], place[1]));
                })
                .toList();
    }

    @Override
    public void close() {
        spool.close();
    }
}
