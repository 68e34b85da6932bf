package org.comptoir.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.ordering.TermFiles.books;

import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.members.Organization;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.Addresses;
import org.comptoir.ordering.OrderRequest.Destination;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Which address books an account lets its buyers use: docs/rules.md §1.
class AddressBooksIntegrationTests extends Customers {
    @Autowired Addresses addresses;

    private void address(Address.Owner owner, String nickName) {
        addresses.create(
                owner,
                new Address.Facts(
                        nickName,
                        Address.Usage.BOTH,
                        "Somebody",
                        "Street 2",
                        "",
                        "2000",
                        "Town",
                        "",
                        "DE",
                        "",
                        false));
    }

    /// A buyer in a yard of the customer; his own book, the yard’s and the customer’s have an
    /// address each.
    private Actor buyerWithBooks(Customer customer) {
        var facts = new Organization.Facts(customer.organization(), "ou", "Yard", "Yard", false);
        var yard = organizations.create(facts).id();
        var buyer = buyer(yard);
        address(new Address.OfUser(buyer.userId().orElseThrow()), "Mine");
        address(new Address.OfOrganization(yard), "Yard");
        address(new Address.OfOrganization(customer.organization()), "Holder");
        return buyer;
    }

    private Placing placeAt(Actor buyer, Destination shipTo, String billTo) {
        add(buyer, 10);
        var bill = Optional.<Destination>of(new Destination.Known(billTo));
        var placing = place(buyer, "", "BillMeLater", Optional.of(shipTo), bill);
        carts.clear(store(), buyer, null);
        return placing;
    }

    @Test
    void withoutATermEveryBookServesAndOthersMayBeWritten() {
        var buyer = buyerWithBooks(customer("", ""));
        add(buyer, 10);
        var checkout = this.checkout.view(store(), buyer, "");
        assertThat(checkout.shipTo())
                .extracting(CheckoutView.AddressChoice::nickName)
                .containsExactlyInAnyOrder("Mine", "Yard", "Holder");
        assertThat(checkout.mayWriteShipTo()).isTrue();
    }

    @Test
    void onlyTheBooksOfTheTermServeForItsUsage() {
        var terms = books("shipping", false, true, false) + books("billing", false, false, true);
        var buyer = buyerWithBooks(customer(terms, ""));
        add(buyer, 10);
        var checkout = this.checkout.view(store(), buyer, "");
        assertThat(checkout.shipTo())
                .extracting(CheckoutView.AddressChoice::nickName)
                .containsExactly("Yard");
        assertThat(checkout.billTo())
                .extracting(CheckoutView.AddressChoice::nickName)
                .containsExactly("Holder");
        carts.clear(store(), buyer, null);
        placed(placeAt(buyer, new Destination.Known("Yard"), "Holder"));
        assertThat(code(placeAt(buyer, new Destination.Known("Mine"), "Holder")))
                .isEqualTo("address-not-allowed");
        assertThat(code(placeAt(buyer, new Destination.Known("Yard"), "Yard")))
                .isEqualTo("address-not-allowed");
    }

    @Test
    void anAddressIsWrittenInOnlyWhereTheBuyersOwnBookServes() {
        var strict = buyerWithBooks(customer(books("shipping", false, true, true), ""));
        assertThat(code(placeAt(strict, written(), "Holder"))).isEqualTo("address-not-allowed");
        var free = buyerWithBooks(customer(books("shipping", true, false, false), ""));
        placed(placeAt(free, written(), "Holder"));
        assertThat(code(placeAt(free, new Destination.Known("Yard"), "Holder")))
                .isEqualTo("address-not-allowed");
    }

    @Test
    void theBillDoesNotFollowTheGoodsToAnAddressOfNoAllowedBook() {
        var buyer = buyer(customer(books("billing", false, false, true), ""));
        add(buyer, 10);
        assertThat(code(place(buyer, "", "BillMeLater"))).isEqualTo("address-required");
    }
}
