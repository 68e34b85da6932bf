package org.comptoir.members.web;

import java.util.Map;
import org.comptoir.members.Actor;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.AddressId;
import org.comptoir.members.address.Addresses;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;

/// Changes address books as far as the caller may.
@Component
public class AddressChanges {
    private final Addresses addresses;
    private final AddressRights rights;
    private final Changes changes;

    AddressChanges(Addresses addresses, AddressRights rights, Changes changes) {
        this.addresses = addresses;
        this.rights = rights;
        this.changes = changes;
    }

    /// An address of a book that the caller may change; missing where he may not see the book.
    public Address changeable(Actor actor, AddressId id) {
        var address = addresses.find(id).orElseThrow(() -> Problem.missing("no-address", id));
        try {
            rights.requireChangeable(actor, address.owner());
        } catch (Problem hidden) {
            throw hidden.kind() == Problem.Kind.MISSING
                    ? Problem.missing("no-address", id)
                    : hidden;
        }
        return address;
    }

    public Address create(Actor actor, Address.Owner book, Address.Facts facts) {
        rights.requireChangeable(actor, book);
        var entry =
                new Changes.Entry(
                        actor, "create", "address " + facts.nickName(), Map.of("owner", book));
        return changes.make(entry, () -> addresses.create(book, facts));
    }

    /// Changes an address as it was read.
    public Address change(Actor actor, Address read, Address.Facts facts) {
        rights.requireChangeable(actor, read.owner());
        var entry =
                new Changes.Entry(actor, "change", "address " + read.id(), Map.of("facts", facts));
        return changes.make(entry, () -> addresses.change(read, facts));
    }

    public void delete(Actor actor, Address read) {
        rights.requireChangeable(actor, read.owner());
        var entry = new Changes.Entry(actor, "delete", "address " + read.id(), Map.of());
        changes.make(entry, () -> addresses.delete(read));
    }
}
