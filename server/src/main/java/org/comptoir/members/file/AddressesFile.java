package org.comptoir.members.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.members.DistinguishedName;
import org.comptoir.members.UserId;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.AddressBatch;
import org.comptoir.platform.Problem;
import org.comptoir.platform.load.CsvRow;
import org.comptoir.platform.load.LoadFiles;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.LoadRun.Change;
import org.springframework.stereotype.Component;

/// `addresses.csv`: the address books of organizations and users.
@Component
class AddressesFile {
    private static final String FILE = "addresses.csv";
    private static final int CHUNK = 2_000;

    private final LoadFiles files;
    private final Names names;
    private final AddressBatch batch;

    AddressesFile(LoadFiles files, Names names, AddressBatch batch) {
        this.files = files;
        this.names = names;
        this.batch = batch;
    }

    private record Row(DistinguishedName owner, Address.Facts facts, CsvRow place) {}

    void load(LoadFolder folder, LoadRun run) {
        var rows = new ArrayList<Row>();
        files.csv(folder, run, FILE)
                .required("owner", "nickName", "recipient", "street", "city", "country")
                .optional("usage", "street2", "postalCode", "region", "phone", "primary")
                .each(row -> read(row).ifPresent(rows::add));
        var users = names.users(rows.stream().map(Row::owner).toList());
        var seen = new HashSet<AddressBatch.Key>();
        for (int from = 0; from < rows.size(); from += CHUNK) {
            var chunk = rows.subList(from, Math.min(rows.size(), from + CHUNK));
            write(find(chunk, users, seen), run);
        }
    }

    private static Optional<Row> read(CsvRow row) {
        try {
            var usage = row.value("usage").toString();
            var facts =
                    Address.Facts.read(
                            Address.Usage.of(usage.isEmpty() ? "both" : usage),
                            row.value("primary").flag(false),
                            name -> row.value(name).toString());
            return Names.read(row.value("owner")).map(owner -> new Row(owner, facts, row));
        } catch (Problem problem) {
            Names.report(problem, row);
            return Optional.empty();
        }
    }

    private Map<AddressBatch.Key, Address.Facts> find(
            List<Row> rows, Map<DistinguishedName, UserId> users, Set<AddressBatch.Key> seen) {
        var found = new HashMap<AddressBatch.Key, Address.Facts>();
        for (var row : rows) {
            owner(row, users)
                    .ifPresent(owner -> {
                        var key = new AddressBatch.Key(owner, row.facts().nickName());
                        if (seen.add(key)) {
                            found.put(key, row.facts());
                        } else {
                            row.place().value("nickName").problem("address-twice", key.nickName());
                        }
                    });
        }
        return found;
    }

    private Optional<Address.Owner> owner(Row row, Map<DistinguishedName, UserId> users) {
        var place = row.place().value("owner");
        if (!Names.isUser(row.owner())) {
            return names.organization(row.owner(), place).map(Address.OfOrganization::new);
        }
        var user = users.get(row.owner());
        if (user == null) {
            place.problem("unknown-user", row.owner());
            return Optional.empty();
        }
        return Optional.of(new Address.OfUser(user));
    }

    private void write(Map<AddressBatch.Key, Address.Facts> addresses, LoadRun run) {
        var present = batch.read(addresses.keySet());
        var added = new HashMap<>(addresses);
        added.keySet().removeAll(present.keySet());
        var changed = new HashMap<>(addresses);
        changed.keySet().retainAll(present.keySet());
        changed.entrySet().removeIf(one -> one.getValue().equals(present.get(one.getKey())));
        batch.insert(added);
        batch.update(changed);
        run.count("addresses", Change.ADDED, added.size());
        run.count("addresses", Change.CHANGED, changed.size());
        run.count("addresses", Change.SAME, addresses.size() - added.size() - changed.size());
    }
}
