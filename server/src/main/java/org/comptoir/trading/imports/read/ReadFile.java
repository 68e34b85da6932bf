package org.comptoir.trading.imports.read;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.comptoir.platform.Problem;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.ContractUsage;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.Reference;
import org.comptoir.trading.file.ContractFileReader;
import org.comptoir.trading.file.FileItem;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.file.Located;
import org.comptoir.trading.file.Position;
import org.comptoir.trading.imports.check.ReferenceCheck;
import tools.jackson.core.type.TypeReference;

/// A contract file after it was read once: what it holds waits on disk for its turn.
public final class ReadFile implements AutoCloseable {
    private static final TypeReference<Map<String, int[]>> PLACES = new TypeReference<>() {};
    private static final Set<String> FATAL =
            Set.of(
                    "not-well-formed",
                    "too-large",
                    "too-deep",
                    "too-many-problems",
                    "doctype-forbidden",
                    "unknown-root");

    private final ReferenceCheck references;
    private final ImportProgress progress;
    private final Spool spool = new Spool();
    private final ContentsAhead ahead = new ContentsAhead(this::readBack);
    private final Map<Reference, List<Description>> descriptions = new HashMap<>();
    public final List<WaitingContract> contracts = new ArrayList<>();
    public final List<Waiting> accounts = new ArrayList<>();
    public final List<StoreItem> stores = new ArrayList<>();
    public final List<FileItem.Center> centers = new ArrayList<>();
    public final List<PriceItem> prices = new ArrayList<>();
    public final List<FileProblem> problems = new ArrayList<>();

    public ReadFile(ReferenceCheck references, ImportProgress progress) {
        this.references = references;
        this.progress = progress;
    }

    /// Something on disk: where it stands there and how many bytes it has, where it stood in the
    /// file, its hash, whom its names mean, and whether some of them led nowhere when it was read.
    public record Waiting(
            long content,
            int bytes,
            long places,
            Position position,
            String hash,
            MemberIds members,
            boolean doubtful) {}

    public record WaitingContract(
            Waiting waiting,
            ContractKey key,
            Optional<AccountRef> account,
            ContractState state,
            ContractUsage usage,
            List<ContractKey> references) {}

    /// Reads and hashes on threads of their own; names are looked up on the caller's.
    public void read(ContractFileReader reader, InputStream input) {
        ReadAhead.<Hashed>read(
                hashed ->
                        ReadAhead.<FileItem>read(
                                items -> reader.read(input, items),
                                item -> hashed.accept(Hashed.of(item))),
                this::accept);
    }

    private void accept(Hashed read) {
        switch (read.item()) {
            case FileItem.Contract it -> {
                contracts.add(waiting(it, read.hash()));
                progress.at("read", contracts.size(), 0);
            }
            case FileItem.Account it ->
                    accounts.add(
                            waiting(it.content(), read.hash(), it.references(), it.position()));
            case FileItem.Descriptions it ->
                    descriptions
                            .computeIfAbsent(it.of(), _ -> new ArrayList<>())
                            .addAll(it.descriptions());
            case FileItem.Store it -> stores.add(StoreItem.of(it));
            case FileItem.Prices it ->
                    prices.add(new PriceItem(it.list(), it.position(), it.references()));
            case FileItem.Center it -> centers.add(it);
            case FileItem.Problem it -> problems.add(it.problem());
        }
    }

    private WaitingContract waiting(FileItem.Contract item, String hash) {
        var content = item.content();
        return new WaitingContract(
                waiting(content, hash, item.references(), item.position()),
                content.key(),
                content.account(),
                content.state(),
                content.usage(),
                content.references().stream().map(ContractRef::target).toList());
    }

    /// The places of products that are there are never asked for.
    private Waiting waiting(Record content, String hash, List<Located> named, Position position) {
        var checked = references.check(named);
        boolean doubtful = !checked.unknown().isEmpty();
        var places = new LinkedHashMap<String, int[]>();
        for (var it : named) {
            if (doubtful || !(it.reference() instanceof CatalogEntryRef)) {
                places.putIfAbsent(
                        it.reference().describe(),
                        new int[] {it.position().line(), it.position().column()});
            }
        }
        var bytes = ContentJson.bytes(content);
        return new Waiting(
                spool.add(bytes),
                bytes.length,
                spool.add(ContentJson.mapper().writeValueAsBytes(places)),
                position,
                hash,
                checked.members(),
                doubtful);
    }

    /// Whether so much is wrong that nothing of the file can be trusted.
    public boolean isUnreadable() {
        return problems.stream().anyMatch(it -> FATAL.contains(it.code()));
    }

    /// The parts whose turn will come one after the other.
    public void expect(List<List<WaitingContract>> parts) {
        ahead.expect(parts);
    }

    /// Reads back what the part after this one says while this one is written, unless this one
    /// brought nothing new.
    public void readAhead(List<WaitingContract> part, boolean news) {
        ahead.after(part, news);
    }

    public ContractContent contract(Waiting waiting) {
        return ahead.of(waiting);
    }

    private ContractContent readBack(Waiting waiting) {
        var content = ContentJson.contract(spool.get(waiting.content()));
        return Contents.kept(content, described(new ContractRef(content.key())));
    }

    /// What the contract says, as it is kept.
    public String json(WaitingContract contract) {
        return described(new ContractRef(contract.key())).isEmpty()
                ? new String(spool.get(contract.waiting().content()), StandardCharsets.UTF_8)
                : ContentJson.write(contract(contract.waiting()));
    }

    /// The hash of the contract with all that the file says of it.
    public String hash(WaitingContract contract) {
        return described(new ContractRef(contract.key())).isEmpty()
                ? contract.waiting().hash()
                : contract(contract.waiting()).contentHash();
    }

    public AccountContent account(Waiting waiting) {
        var content = ContentJson.account(spool.get(waiting.content()));
        AccountRef key = content.key();
        return Contents.kept(content, described(key));
    }

    /// Whom the names in a contract or account mean; what leads nowhere is reported, and ends the
    /// work on it.
    public MemberIds members(Waiting waiting, Supplier<Set<Reference>> named, Findings problems) {
        if (!waiting.doubtful()) {
            return waiting.members();
        }
        var places = places(waiting);
        var checked = references.check(named.get().stream().map(places::located).toList());
        if (checked.unknown().isEmpty()) {
            return checked.members();
        }
        references.problems(checked.unknown()).forEach(problems::add);
        throw new Attempts.Reported();
    }

    /// The question what a name that leads nowhere was meant to be, or nothing.
    public String meant(Reference reference) {
        return references.meant(reference);
    }

    /// The same for a problem with the name of an account or a contract.
    public String meant(Problem problem) {
        return references.meant(problem);
    }

    /// The first places of everything a contract or account names.
    public Places places(Waiting waiting) {
        return new Places(
                ContentJson.mapper().readValue(spool.get(waiting.places()), PLACES),
                waiting.position());
    }

    private List<Description> described(Reference of) {
        return descriptions.getOrDefault(of, List.of());
    }

    @Override
    public void close() {
        ahead.close();
        spool.close();
    }
}
