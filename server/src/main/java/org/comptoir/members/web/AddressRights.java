package org.comptoir.members.web;

import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.Address;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.UserId;
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
        actor.requireUser();
        if (owners.equals("users")) {
            return new Address.OfUser(rights.userOfHis(actor, new UserId(owner)).id());
        }
        var unit = new OrganizationId(owner);
        if (!actor.path().contains(unit)) {
            rights.visibleOrganization(actor, unit);
        }
        return new Address.OfOrganization(unit);
    }

    Address.Owner changeable(Actor actor, String owners, UUID owner) {
        var book = visible(actor, owners, owner);
        boolean may =
                switch (book) {
                    case Address.OfUser(var user) -> isHis(actor, user);
                    case Address.OfOrganization(var unit) -> rights.administers(actor, unit);
                };
        if (!may) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
        return book;
    }

    private boolean isHis(Actor actor, UserId user) {
        return Rights.isSelf(actor, user) || rights.changeableUser(actor, user).id().equals(user);
    }
}
