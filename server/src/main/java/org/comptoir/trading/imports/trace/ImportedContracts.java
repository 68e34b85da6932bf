package org.comptoir.trading.imports.trace;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.trading.Contract;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What contracts said when a file was last taken in, so that the next import can tell which of
/// them somebody has changed here.
@Component
public class ImportedContracts {
    private final JdbcClient jdbc;

    ImportedContracts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The hashes of what imports left in some contracts, by their ids.
    public Map<UUID, String> of(Collection<Contract> contracts) {
        if (contracts.isEmpty()) {
            return Map.of();
        }
        var hashes = new HashMap<UUID, String>();
        jdbc.sql("select contract, hash from imported_contract where contract = any(:ids)")
                .param("ids", contracts.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .query((row, _) ->
                        hashes.put(row.getObject("contract", UUID.class), row.getString("hash")))
                .list();
        return hashes;
    }

    /// Keeps what an import leaves in some contracts.
    public void remember(Map<UUID, String> hashes) {
        if (hashes.isEmpty()) {
            return;
        }
        var ids = hashes.keySet().toArray(UUID[]::new);
        var values = hashes.values().toArray(String[]::new);
        jdbc.sql(
                        """
                        insert into imported_contract as i (contract, hash)
                        select * from unnest(cast(:ids as uuid[]), cast(:hashes as text[]))
                        on conflict (contract) do update set hash = excluded.hash
                        where i.hash <> excluded.hash
                        """)
                .param("ids", ids)
                .param("hashes", values)
                .update();
    }

    /// The latest version of a family that was imported once, where it says neither what the last
    /// import left nor what the file says now.
    public static Optional<Contract> editedHere(
            List<Contract> family, Map<UUID, String> imported, String hash) {
        var kept = family.stream().filter(it -> !it.life().deleted()).toList();
        if (kept.stream().noneMatch(it -> imported.containsKey(it.id().value()))) {
            return Optional.empty();
        }
        var latest = kept.getLast();
        boolean same = latest.contentHash().equals(imported.get(latest.id().value()));
        return same || latest.contentHash().equals(hash) ? Optional.empty() : Optional.of(latest);
    }
}
