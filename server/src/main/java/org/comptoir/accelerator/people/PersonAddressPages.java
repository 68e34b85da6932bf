package org.comptoir.accelerator.people;

import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.PlainPages;
import org.comptoir.members.Users;
import org.comptoir.members.address.Address;
import org.comptoir.members.web.AddressChanges;
import org.comptoir.members.web.AddressRights;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Somebody's own addresses.
@Controller
@RequestMapping("/accelerator/{store}/people/{owner}/addresses")
class PersonAddressPages extends AddressBookPages {
    private final AddressRights rights;
    private final Users users;

    PersonAddressPages(
            AddressChanges changes, PlainPages forms, AddressRights rights, Users users) {
        super(changes, forms);
        this.rights = rights;
        this.users = users;
    }

    @Override
    Book book(Desk desk, UUID owner) {
        var book = (Address.OfUser) rights.changeable(desk.actor(), "users", owner);
        var name = users.get(book.id()).displayName();
        return new Book(book, name, desk.at("people/" + owner));
    }
}
