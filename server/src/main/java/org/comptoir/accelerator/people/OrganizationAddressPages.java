package org.comptoir.accelerator.people;

import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.PlainPages;
import org.comptoir.members.Organizations;
import org.comptoir.members.address.Address;
import org.comptoir.members.web.AddressChanges;
import org.comptoir.members.web.AddressRights;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The addresses of an organization or unit.
@Controller
@RequestMapping("/accelerator/{store}/organizations/{owner}/addresses")
class OrganizationAddressPages extends AddressBookPages {
    private final AddressRights rights;
    private final Organizations organizations;

    OrganizationAddressPages(
            AddressChanges changes,
            PlainPages forms,
            AddressRights rights,
            Organizations organizations) {
        super(changes, forms);
        this.rights = rights;
        this.organizations = organizations;
    }

    @Override
    Book book(Desk desk, UUID owner) {
        var book = (Address.OfOrganization) rights.changeable(desk.actor(), "organizations", owner);
        var name = organizations.get(book.id()).displayName();
        return new Book(book, name, desk.at("organizations/" + owner));
    }
}
