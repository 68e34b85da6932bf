package org.comptoir.accelerator.audit;

import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.members.GroupId;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.members.group.Groups;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.life.Accounts;
import org.comptoir.trading.life.Contracts;
import org.springframework.stereotype.Component;

/// What an entry of the audit is about, by its name, leading to its page where it has one here.
@Component
class AuditedObjects {
    private final Accounts accounts;
    private final Contracts contracts;
    private final Users users;
    private final Organizations organizations;
    private final Groups groups;

    AuditedObjects(
            Accounts accounts,
            Contracts contracts,
            Users users,
            Organizations organizations,
            Groups groups) {
        this.accounts = accounts;
        this.contracts = contracts;
        this.users = users;
        this.organizations = organizations;
        this.groups = groups;
    }

    Cell cell(Desk desk, String object) {
        var parts = object.split(" ", 2);
        if (parts.length < 2) {
            return Cell.text(object);
        }
        try {
            return named(desk, object, parts[0], parts[1]);
        } catch (IllegalArgumentException notAnId) {
            return Cell.text(object);
        }
    }

    private Cell named(Desk desk, String object, String kind, String id) {
        return switch (kind) {
            case "order" -> order(desk, object, id);
            case "account" -> account(desk, object, new AccountId(UUID.fromString(id)));
            case "contract" -> contract(desk, object, new ContractId(UUID.fromString(id)));
            case "user" ->
                    users.find(new UserId(UUID.fromString(id)))
                            .map(it -> Cell.link(it.displayName(), desk.at("people/" + id)))
                            .orElse(Cell.text(object));
            case "organization" ->
                    organizations
                            .find(new OrganizationId(UUID.fromString(id)))
                            .map(it -> Cell.link(it.displayName(), desk.at("organizations/" + id)))
                            .orElse(Cell.text(object));
            case "group" ->
                    groups.find(new GroupId(UUID.fromString(id)))
                            .map(it -> Cell.link(it.name(), desk.at("groups/" + id)))
                            .orElse(Cell.text(object));
            case "price-list", "price-rule", "product-set", "catalog-filter" ->
                    ofStore(desk, object, kind + "s", id);
            default -> Cell.text(object);
        };
    }

    /// An object of the catalogue is called `NAME of STORE`.
    private static Cell ofStore(Desk desk, String object, String place, String id) {
        var end = " of " + desk.store().identifier();
        if (!id.endsWith(end)) {
            return Cell.text(object);
        }
        var key = id.substring(0, id.length() - end.length());
        return Cell.link(key, desk.at(place, key));
    }

    private static Cell order(Desk desk, String object, String id) {
        var parts = id.split(" ", 2);
        return parts.length == 2 && parts[0].equals(desk.store().identifier())
                ? Cell.link(desk.text("order.title", parts[1]), desk.at("orders/" + parts[1]))
                : Cell.text(object);
    }

    private Cell account(Desk desk, String object, AccountId id) {
        return accounts.find(id)
                .filter(it -> it.store().equals(desk.store().id()))
                .map(it -> Cell.link(it.name(), desk.at("accounts/" + id)))
                .orElse(Cell.text(object));
    }

    private Cell contract(Desk desk, String object, ContractId id) {
        return contracts
                .find(id)
                .filter(it -> it.store().equals(desk.store().id()))
                .map(it -> Cell.link(it.name() + " " + it.number(), desk.at("contracts/" + id)))
                .orElse(Cell.text(object));
    }
}
