package org.comptoir.members.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.AddressId;
import org.comptoir.members.address.Addresses;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The address books of users and organizations.
@RestController
@RequestMapping("/api/v1/{owners:users|organizations}/{owner}/addresses")
class AddressesController {
    private final Addresses addresses;
    private final AddressRights rights;
    private final AddressChanges changes;

    AddressesController(Addresses addresses, AddressRights rights, AddressChanges changes) {
        this.addresses = addresses;
        this.rights = rights;
        this.changes = changes;
    }

    record Items(List<AddressView> items) {}

    @GetMapping
    Items list(Actor actor, @PathVariable String owners, @PathVariable UUID owner) {
        var book = rights.visible(actor, owners, owner);
        return new Items(addresses.of(book).stream().map(AddressView::of).toList());
    }

    @GetMapping("/{id}")
    ResponseEntity<AddressView> get(
            Actor actor,
            @PathVariable String owners,
            @PathVariable UUID owner,
            @PathVariable UUID id) {
        return answer(in(rights.visible(actor, owners, owner), id));
    }

    @PostMapping
    ResponseEntity<AddressView> create(
            Actor actor,
            @PathVariable String owners,
            @PathVariable UUID owner,
            @RequestBody AddressView.Edit body) {
        var book = rights.changeable(actor, owners, owner);
        var created = changes.create(actor, book, body.created());
        var path = "/api/v1/%s/%s/addresses/%s".formatted(owners, owner, created.id());
        return ResponseEntity.created(URI.create(path))
                .eTag(Versions.tag(created.version()))
                .body(AddressView.of(created));
    }

    @PatchMapping("/{id}")
    ResponseEntity<AddressView> change(
            Actor actor,
            @PathVariable String owners,
            @PathVariable UUID owner,
            @PathVariable UUID id,
            @RequestBody AddressView.Edit body,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch) {
        var present = in(rights.changeable(actor, owners, owner), id);
        Versions.require(ifMatch, present.version());
        return answer(changes.change(actor, present, body.changed(present.facts())));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> delete(
            Actor actor,
            @PathVariable String owners,
            @PathVariable UUID owner,
            @PathVariable UUID id) {
        changes.delete(actor, in(rights.changeable(actor, owners, owner), id));
        return ResponseEntity.noContent().build();
    }

    private Address in(Address.Owner book, UUID id) {
        return addresses
                .find(new AddressId(id))
                .filter(address -> address.owner().equals(book))
                .orElseThrow(() -> Problem.missing("no-address", id));
    }

    private static ResponseEntity<AddressView> answer(Address address) {
        return ResponseEntity.ok()
                .eTag(Versions.tag(address.version()))
                .body(AddressView.of(address));
    }
}
