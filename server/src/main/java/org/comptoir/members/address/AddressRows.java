package org.comptoir.members.address;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.UserId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Reads addresses from the columns of their table, and fills them.
final class AddressRows {
    static final String COLUMNS =
            """
            id, owner_user, owner_organization, nick_name, usage, recipient, street, street2,
            postal_code, city, region, country, phone, main, version
            """;

    static final String OWNED =
            """
             where (owner_user = cast(:user as uuid)
                or owner_organization = cast(:organization as uuid))
            """;

    private AddressRows() {}

    static Address address(ResultSet row) throws SQLException {
        return new Address(
                new AddressId(row.getObject("id", UUID.class)),
                owner(row),
                facts(row),
                row.getInt("version"));
    }

    static Address.Facts facts(ResultSet row) throws SQLException {
        return new Address.Facts(
                row.getString("nick_name"),
                Address.Usage.valueOf(row.getString("usage")),
                row.getString("recipient"),
                row.getString("street"),
                row.getString("street2"),
                row.getString("postal_code"),
                row.getString("city"),
                row.getString("region"),
                row.getString("country"),
                row.getString("phone"),
                row.getBoolean("main"));
    }

    static Address.Owner owner(ResultSet row) throws SQLException {
        var user = row.getObject("owner_user", UUID.class);
        return user != null
                ? new Address.OfUser(new UserId(user))
                : new Address.OfOrganization(
                        new OrganizationId(row.getObject("owner_organization", UUID.class)));
    }

    static StatementSpec owner(StatementSpec statement, Address.Owner owner) {
        return switch (owner) {
            case Address.OfUser(var user) ->
                    statement.param("user", user.value()).param("organization", null);
            case Address.OfOrganization(var organization) ->
                    statement.param("user", null).param("organization", organization.value());
        };
    }

    /// What a statement writes of an address, by the names of its parameters.
    static Map<String, Object> values(Address.Facts facts) {
        return Map.ofEntries(
                Map.entry("nick", facts.nickName()),
                Map.entry("usage", facts.usage().name()),
                Map.entry("recipient", facts.recipient()),
                Map.entry("street", facts.street()),
                Map.entry("street2", facts.street2()),
                Map.entry("postal", facts.postalCode()),
                Map.entry("city", facts.city()),
                Map.entry("region", facts.region()),
                Map.entry("country", facts.country()),
                Map.entry("phone", facts.phone()),
                Map.entry("main", facts.primary()));
    }
}
