package org.comptoir.accelerator.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.accelerator.Action;
import org.comptoir.accelerator.Desk;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.Addresses;
import org.comptoir.members.web.AddressRights;
import org.comptoir.members.web.Rights;
import org.comptoir.ordering.behalf.OnBehalf;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Choice;
import org.comptoir.trading.approval.Deputies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/// Puts a person into words, with what the reader may do about him.
@Component
class DeskPersons {
    private final Users users;
    private final Organizations organizations;
    private final Rights rights;
    private final Addresses addresses;
    private final AddressRights books;
    private final Deputies deputies;
    private final OnBehalf behalf;

    DeskPersons(
            Users users,
            Organizations organizations,
            Rights rights,
            Addresses addresses,
            AddressRights books,
            Deputies deputies,
            OnBehalf behalf) {
        this.users = users;
        this.organizations = organizations;
        this.rights = rights;
        this.addresses = addresses;
        this.books = books;
        this.deputies = deputies;
        this.behalf = behalf;
    }

    DeskPerson of(Desk desk, UserId id) {
        var user = rights.visibleUser(desk.actor(), id);
        boolean self = desk.actor().userId().filter(id::equals).isPresent();
        boolean mayChange = rights.mayChange(desk.actor(), user);
        return new DeskPerson(
                user,
                desk.at("people/" + id),
                PeopleTable.state(desk, user.locked()),
                link(desk, user.organization()),
                users.nameOf(user).toString(),
                users.grants(id).stream().map(it -> held(desk, it)).toList(),
                Stream.of(Role.values())
                        .map(it -> Choice.of(it.code(), desk.text("role." + it.code()), false))
                        .toList(),
                mayChange,
                self,
                mayChange && !self ? List.of(action(desk, user)) : List.of(),
                book(desk, id),
                absence(desk, user, self),
                orderFor(desk, user));
    }

    /// Where one orders for him, if one may.
    private @Nullable String orderFor(Desk desk, User user) {
        var buyer = UriUtils.encode(user.logonId(), StandardCharsets.UTF_8);
        return behalf.mayFor(desk.actor(), desk.store(), user.logonId())
                ? desk.at("orders/new?buyer=" + buyer)
                : null;
    }

    /// His addresses, to those who may see them.
    private Optional<List<Address>> book(Desk desk, UserId id) {
        try {
            var book = books.visible(desk.actor(), "users", id.value());
            return Optional.of(addresses.of(book));
        } catch (Problem hidden) {
            return Optional.empty();
        }
    }

    private DeskPerson.Absence absence(Desk desk, User user, boolean self) {
        return new DeskPerson.Absence(
                self && deputies.mayName(desk.actor()),
                deputies.of(user.id()).map(it -> stand(desk, it.deputy(), it)),
                deputies.standingInOf(user.id()).stream()
                        .map(it -> stand(desk, it.person(), it))
                        .toList());
    }

    private DeskPerson.Stand stand(Desk desk, UserId other, Deputies.Deputy time) {
        var user = users.get(other);
        return new DeskPerson.Stand(
                new Link(user.displayName(), desk.at("people/" + other), user.logonId()),
                desk.words().period(Optional.of(time.from()), Optional.of(time.until())));
    }

    private Link link(Desk desk, OrganizationId id) {
        var organization = organizations.get(id);
        return new Link(
                organization.displayName(),
                desk.at("organizations/" + id),
                organization.name().toString());
    }

    private DeskPerson.Held held(Desk desk, RoleGrant grant) {
        var code = grant.role().code();
        return new DeskPerson.Held(
                code,
                desk.text("role." + code),
                grant.organization().toString(),
                link(desk, grant.organization()));
    }

    private static Action action(Desk desk, User user) {
        return user.locked()
                ? Action.of("unlock", desk.text("people.unlock"), "key-round")
                : Action.of("lock", desk.text("people.lock"), "lock")
                        .asking(desk.text("people.lock.ask"));
    }
}
