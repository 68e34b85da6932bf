package org.comptoir.members.address;

import java.util.List;
import java.util.Optional;
import org.comptoir.members.address.Address.Owner;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Like;
import org.comptoir.platform.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The address books of users and organizations.
@Component
public class Addresses {
    private static final String SELECT = "select " + AddressRows.COLUMNS + " from address";

    private final JdbcClient jdbc;
    private final RemovedAddresses removed;

    Addresses(JdbcClient jdbc, RemovedAddresses removed) {
        this.jdbc = jdbc;
        this.removed = removed;
    }

    public Optional<Address> find(AddressId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> AddressRows.address(row))
                .optional();
    }

    /// The address of a name in somebody's book.
    public Optional<Address> find(Owner owner, String nickName) {
        return AddressRows.owner(
                        jdbc.sql(SELECT + AddressRows.OWNED + " and nick_name = :nick"), owner)
                .param("nick", nickName.strip())
                .query((row, _) -> AddressRows.address(row))
                .optional();
    }

    /// Somebody's book: the primary addresses first, then by name.
    public List<Address> of(Owner owner) {
        return AddressRows.owner(
                        jdbc.sql(SELECT + AddressRows.OWNED + " order by main desc, nick_name"),
                        owner)
                .query((row, _) -> AddressRows.address(row))
                .list();
    }

    /// Addresses of organizations whose name holds the text, by name.
    public List<Address> ofOrganizations(String text, int limit) {
        return jdbc.sql(
                        SELECT
                                + """
                                where owner_organization is not null and lower(nick_name) like :text
                                order by nick_name, id limit :limit
                                """)
                .param("text", Like.anywhere(text))
                .param("limit", limit)
                .query((row, _) -> AddressRows.address(row))
                .list();
    }

    /// Adds an address; its name must be free in the book.
    @Transactional
    public Address create(Owner owner, Address.Facts facts) {
        var id = new AddressId(Ids.next());
        clearPrimary(owner, facts);
        saved(
                facts,
                AddressRows.owner(
                        jdbc.sql(
                                        """
                                        insert into address (id, owner_user, owner_organization,
                                            nick_name, usage, recipient, street, street2,
                                            postal_code, city, region, country, phone, main)
                                        values (:id, :user, :organization, :nick, :usage,
                                            :recipient, :street, :street2, :postal, :city, :region,
                                            :country, :phone, :main)
                                        """)
                                .param("id", id.value()),
                        owner));
        return find(id).orElseThrow();
    }

    /// Changes an address as it was read.
    @Transactional
    public Address change(Address read, Address.Facts facts) {
        clearPrimary(read.owner(), facts);
        int updated =
                saved(
                        facts,
                        jdbc.sql(
                                        """
                                        update address set nick_name = :nick, usage = :usage,
                                            recipient = :recipient, street = :street,
                                            street2 = :street2, postal_code = :postal, city = :city,
                                            region = :region, country = :country, phone = :phone,
                                            main = :main, version = version + 1
                                        where id = :id and version = :version
                                        """)
                                .param("id", read.id().value())
                                .param("version", read.version()));
        if (updated == 0) {
            throw Problem.of(Problem.Kind.OUTDATED, "outdated", read.version() + 1);
        }
        return find(read.id()).orElseThrow();
    }

    /// Takes an address out of its book; for a day it can be put back.
    @Transactional
    public void delete(Address read) {
        removed.keep(read);
        jdbc.sql("delete from address where id = :id").param("id", read.id().value()).update();
    }

    /// Puts an address back that was removed, as it was; its name must be free in the book.
    @Transactional
    public Address restore(Address gone) {
        clearPrimary(gone.owner(), gone.facts());
        try {
            removed.release(gone);
        } catch (DuplicateKeyException ofAnother) {
            throw taken(gone.facts());
        }
        return find(gone.id()).orElseThrow(() -> Problem.missing("no-address", gone.id()));
    }

    /// A new primary address takes the place of those that serve the same usage.
    private void clearPrimary(Owner owner, Address.Facts facts) {
        if (!facts.primary()) {
            return;
        }
        AddressRows.owner(
                        jdbc.sql(
                                "update address set main = false "
                                        + AddressRows.OWNED
                                        + " and main and (usage = :usage or usage = 'BOTH' or :usage = 'BOTH')"),
                        owner)
                .param("usage", facts.usage().name())
                .update();
    }

    private static int saved(Address.Facts facts, StatementSpec statement) {
        try {
            return statement.params(AddressRows.values(facts)).update();
        } catch (DuplicateKeyException ofAnother) {
            throw taken(facts);
        }
    }

    private static Problem taken(Address.Facts facts) {
        return Problem.conflict("address-name-taken", facts.nickName());
    }
}
