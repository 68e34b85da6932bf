package org.comptoir.members.web;

import java.util.Map;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.AddressId;
import org.comptoir.members.address.Addresses;
import org.comptoir.members.address.RemovedAddresses;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;

/// Changes address books as far as the caller may.
@Component
public class AddressChanges {
    private final Addresses addresses;
    private final RemovedAddresses removed;
    private final AddressRights rights;
    private final Changes changes;

    AddressChanges(
            Addresses addresses, RemovedAddresses removed, AddressRights rights, Changes changes) {
        this.addresses = addresses;
        this.removed = removed;
        this.rights = rights;
        this.changes = changes;
    }

    /// An address of a book that the caller may change; missing where he may not see the book.
    public Address changeable(Actor actor, AddressId id) {
        return changeable(actor, id, addresses.find(id));
    }

    /// An address that was removed from such a book less than a day ago.
    public Address removed(Actor actor, AddressId id) {
        return changeable(actor, id, removed.find(id));
    }

    private Address changeable(Actor actor, AddressId id, Optional<Address> found) {
        var address = found.orElseThrow(() -> Problem.missing("no-address", id));
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

    /// Puts an address back that was removed.
    public Address restore(Actor actor, Address gone) {
        rights.requireChangeable(actor, gone.owner());
        var entry = new Changes.Entry(actor, "restore", "address " + gone.id(), Map.of());
        return changes.make(entry, () -> addresses.restore(gone));
    }
}
