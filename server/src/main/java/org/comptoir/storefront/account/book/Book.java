package org.comptoir.storefront.account.book;

import java.util.List;
import org.comptoir.members.address.Address;
import org.comptoir.platform.page.Notice;
import org.jspecify.annotations.Nullable;

/// Somebody's address book: whose it is, what of it his contracts let him use, and whether he may
/// change it. `key` names it in addresses; `done` says what was just done to it.
public record Book(
        String key,
        String title,
        List<Entry> entries,
        boolean changeable,
        @Nullable String note,
        @Nullable Notice done) {
    public Book {
        entries = List.copyOf(entries);
    }

    /// The same, saying what was just done to it.
    Book saying(Notice notice) {
        return new Book(key, title, entries, changeable, note, notice);
    }

    /// One address.
    public record Entry(
            String id,
            String nickName,
            List<String> lines,
            String usage,
            boolean primary,
            int version) {
        public Entry {
            lines = List.copyOf(lines);
        }

        static Entry of(Address address, String usage, String country) {
            var facts = address.facts();
            var town = (facts.postalCode() + " " + facts.city()).strip();
            var lines =
                    List.of(
                            facts.recipient(),
                            facts.street(),
                            facts.street2(),
                            town,
                            facts.region(),
                            country,
                            facts.phone());
            return new Entry(
                    address.id().toString(),
                    facts.nickName(),
                    lines.stream().filter(it -> !it.isBlank()).toList(),
                    usage,
                    facts.primary(),
                    address.version());
        }
    }
}
