package org.comptoir.members.web;

import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.UserId;
import org.comptoir.members.address.Address;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;

/// Who may see and change which address book. Whoever belongs to an organization sees the books of
/// his unit and of those above it, since he may ship to them. A person's own book is for himself,
/// the administrators of his organization, and business users whose role covers it.
@Component
public class AddressRights {
    private final Rights rights;

    AddressRights(Rights rights) {
        this.rights = rights;
    }

    public Address.Owner visible(Actor actor, String owners, UUID owner) {
        var book =
                owners.equals("users")
                        ? new Address.OfUser(new UserId(owner))
                        : new Address.OfOrganization(new OrganizationId(owner));
        requireVisible(actor, book);
        return book;
    }

    /// A book that he may change.
    public Address.Owner changeable(Actor actor, String owners, UUID owner) {
        var book = visible(actor, owners, owner);
        requireChangeable(actor, book);
        return book;
    }

    /// A book one may not see does not exist for him.
    void requireVisible(Actor actor, Address.Owner book) {
        actor.requireUser();
        switch (book) {
            case Address.OfUser(var user) -> rights.userOfHis(actor, user);
            case Address.OfOrganization(var unit) -> {
                if (!actor.path().contains(unit)) {
                    rights.visibleOrganization(actor, unit);
                }
            }
        }
    }

    void requireChangeable(Actor actor, Address.Owner book) {
        requireVisible(actor, book);
        if (!mayChange(actor, book)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
    }

    /// Whether he may change a book that he sees.
    public boolean mayChange(Actor actor, Address.Owner book) {
        return switch (book) {
            case Address.OfUser(var user) -> isHis(actor, user);
            case Address.OfOrganization(var unit) -> rights.administers(actor, unit);
        };
    }

    private boolean isHis(Actor actor, UserId user) {
        return Rights.isSelf(actor, user) || rights.changeableUser(actor, user).id().equals(user);
    }
}
