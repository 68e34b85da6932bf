package org.comptoir.members.address;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comptoir.platform.Ids;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/// Reads and writes many addresses with few statements.
@Component
public class AddressBatch {
    private final NamedParameterJdbcTemplate jdbc;

    AddressBatch(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /// What names an address: whose book, and its name there.
    public record Key(Address.Owner owner, String nickName) {
        UUID ownerId() {
            return switch (owner) {
                case Address.OfUser(var user) -> user.value();
                case Address.OfOrganization(var organization) -> organization.value();
            };
        }

        boolean isOfUser() {
            return owner instanceof Address.OfUser;
        }
    }

    public Map<Key, Address.Facts> read(Collection<Key> keys) {
        var owners = keys.stream().map(Key::ownerId).distinct().toArray(UUID[]::new);
        var found = new HashMap<Key, Address.Facts>();
        jdbc.query(
                """
                select owner_user, owner_organization, nick_name, usage, recipient, street, street2,
                    postal_code, city, region, country, phone, main
                from address
                where owner_user = any(:owners) or owner_organization = any(:owners)
                """,
                new MapSqlParameterSource("owners", owners),
                row -> {
                    found.put(key(row), AddressRows.facts(row));
                });
        found.keySet().retainAll(keys);
        return found;
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(AddressRows.owner(row), row.getString("nick_name"));
    }

    public void insert(Map<Key, Address.Facts> addresses) {
        jdbc.batchUpdate(
                """
                insert into address (id, owner_user, owner_organization, nick_name, usage, recipient,
                    street, street2, postal_code, city, region, country, phone, main)
                values (:id, case when :ofUser then cast(:owner as uuid) end,
                    case when not :ofUser then cast(:owner as uuid) end, :nick, :usage, :recipient,
                    :street, :street2, :postal, :city, :region, :country, :phone, :main)
                """,
                parameters(addresses));
    }

    public void update(Map<Key, Address.Facts> addresses) {
        jdbc.batchUpdate(
                """
                update address set usage = :usage, recipient = :recipient, street = :street,
                    street2 = :street2, postal_code = :postal, city = :city, region = :region,
                    country = :country, phone = :phone, main = :main, version = version + 1
                where nick_name = :nick and (owner_user = :owner or owner_organization = :owner)
                """,
                parameters(addresses));
    }

    private static SqlParameterSource[] parameters(Map<Key, Address.Facts> addresses) {
        return addresses.entrySet().stream()
                .map(address -> parameters(address.getKey(), address.getValue()))
                .toArray(SqlParameterSource[]::new);
    }

    private static SqlParameterSource parameters(Key key, Address.Facts facts) {
        return new MapSqlParameterSource("id", Ids.next())
                .addValue("ofUser", key.isOfUser())
                .addValue("owner", key.ownerId())
                .addValues(AddressRows.values(facts));
    }
}
