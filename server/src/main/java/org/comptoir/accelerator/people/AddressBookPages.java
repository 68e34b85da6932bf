package org.comptoir.accelerator.people;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormTree.Entered;
import org.comptoir.accelerator.form.PlainPages;
import org.comptoir.accelerator.form.PlainPages.Sheet;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.AddressId;
import org.comptoir.members.web.AddressChanges;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.Versions;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The address book of somebody or of an organization: addresses written, changed and deleted by
/// those who may change the book.
abstract class AddressBookPages {
    private final AddressChanges changes;
    private final PlainPages forms;

    AddressBookPages(AddressChanges changes, PlainPages forms) {
        this.changes = changes;
        this.forms = forms;
    }

    /// Whose book it is, what he is called, and where his page stands; refused to whoever may not
    /// change it.
    record Book(Address.Owner owner, String name, String address) {}

    abstract Book book(Desk desk, UUID owner);

    @GetMapping("/new")
    ModelAndView blank(Desk desk, @PathVariable UUID owner) {
        var book = book(desk, owner);
        var form = AddressForm.of(desk, Map.of("recipient", book.name()), Map.of());
        return forms.show(desk, blankSheet(desk, book), form);
    }

    @PostMapping("/new")
    ModelAndView create(
            Desk desk, @PathVariable UUID owner, @RequestParam MultiValueMap<String, String> sent) {
        var book = book(desk, owner);
        return saved(
                desk,
                book,
                blankSheet(desk, book),
                sent,
                it -> changes.create(desk.actor(), book.owner(), AddressForm.read(it)));
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(Desk desk, @PathVariable UUID owner, @PathVariable UUID id) {
        var book = book(desk, owner);
        var address = address(desk, book, id);
        var form = AddressForm.of(desk, AddressForm.of(address), Map.of());
        return forms.show(desk, sheet(desk, book, address), form);
    }

    @PostMapping("/{id}/edit")
    ModelAndView change(
            Desk desk,
            @PathVariable UUID owner,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent) {
        var book = book(desk, owner);
        var address = address(desk, book, id);
        return saved(
                desk,
                book,
                sheet(desk, book, address),
                sent,
                entered -> {
                    Versions.requireRead(entered.getOrDefault("version", ""), address.version());
                    changes.change(desk.actor(), address, AddressForm.read(entered));
                });
    }

    @PostMapping("/{id}/delete")
    ModelAndView delete(Desk desk, @PathVariable UUID owner, @PathVariable UUID id) {
        var book = book(desk, owner);
        changes.delete(desk.actor(), address(desk, book, id));
        return new ModelAndView("redirect:" + book.address() + "?done=removed&removed=" + id);
    }

    /// Puts an address back that was just deleted.
    @PostMapping("/{id}/restore")
    ModelAndView restore(Desk desk, @PathVariable UUID owner, @PathVariable UUID id) {
        var book = book(desk, owner);
        changes.restore(
                desk.actor(), within(book, changes.removed(desk.actor(), new AddressId(id))));
        return new ModelAndView("redirect:" + book.address() + "?done=restored");
    }

    private Address address(Desk desk, Book book, UUID id) {
        return within(book, changes.changeable(desk.actor(), new AddressId(id)));
    }

    private static Address within(Book book, Address address) {
        if (!address.owner().equals(book.owner())) {
            throw Problem.missing("no-address", address.id());
        }
        return address;
    }

    private ModelAndView saved(
            Desk desk,
            Book book,
            Sheet sheet,
            MultiValueMap<String, String> sent,
            Consumer<Map<String, String>> save) {
        var entered = Entered.of(sent).values();
        return forms.saved(
                desk,
                sheet,
                errors -> AddressForm.of(desk, entered, errors),
                () -> {
                    save.accept(entered);
                    return book.address() + "?done=address";
                });
    }

    private static Sheet blankSheet(Desk desk, Book book) {
        return new Sheet(
                desk.text("address.new"),
                "",
                book.name(),
                book.address(),
                book.address() + "/addresses/new",
                desk.text("notebook.save"),
                0);
    }

    private static Sheet sheet(Desk desk, Book book, Address address) {
        return new Sheet(
                address.facts().nickName(),
                "",
                book.name(),
                book.address(),
                book.address() + "/addresses/" + address.id() + "/edit",
                desk.text("notebook.save"),
                address.version());
    }
}
