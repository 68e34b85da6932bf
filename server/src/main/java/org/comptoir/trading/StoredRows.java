package org.comptoir.trading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.content.ContentJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads contracts and accounts whole, for whoever compiles or exports them.
@Component
public class StoredRows {
    private static final TypeReference<Map<String, List<String>>> FROZEN = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    StoredRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The versions of a store's contracts that may be usable: Active, or Closed by a version that
    /// starts later.
    public List<ContractId> selling(StoreId store) {
        return jdbc.sql(
                        """
                        select id from contract
                        where store = :store and not deleted
                          and (state = 'Active' or state = 'Closed' and usable_until is not null)
                        """)
                .param("store", store.value())
                .query((row, _) -> new ContractId(row.getObject("id", UUID.class)))
                .list();
    }

    /// The row versions of these contracts, of those that there are.
    public Map<ContractId, Integer> versions(Collection<ContractId> ids) {
        var versions = new HashMap<ContractId, Integer>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, version from contract where id = any(:ids)")
                    .param("ids", ids.stream().map(ContractId::value).toArray(UUID[]::new))
                    .query(row -> {
                        var id = new ContractId(row.getObject("id", UUID.class));
                        versions.put(id, row.getInt("version"));
                    });
        }
        return versions;
    }

    /// The rows of contracts without what they say.
    public List<Contract> headings(Collection<ContractId> ids) {
        return jdbc.sql("select " + Columns.CONTRACT + " from contract where id = any(:ids)")
                .param("ids", ids.stream().map(ContractId::value).toArray(UUID[]::new))
                .query((row, _) -> Columns.contract(row))
                .list();
    }

    public List<StoredContract> contracts(Collection<ContractId> ids) {
        return jdbc.sql(
                        "select "
                                + Columns.CONTRACT
                                + ", content, members, frozen from contract where id = any(:ids)")
                .param("ids", ids.stream().map(ContractId::value).toArray(UUID[]::new))
                .query((row, _) -> contract(row))
                .list();
    }

    private StoredContract contract(ResultSet row) throws SQLException {
        return new StoredContract(
                Columns.contract(row),
                ContentJson.contract(row.getString("content")),
                MemberIds.read(row.getString("members")),
                json.readValue(row.getString("frozen"), FROZEN));
    }

    /// The accounts of a store, suspended ones too.
    public List<AccountId> accounts(StoreId store) {
        return jdbc.sql("select id from account where store = :store and not deleted")
                .param("store", store.value())
                .query((row, _) -> new AccountId(row.getObject("id", UUID.class)))
                .list();
    }

    public List<StoredAccount> accounts(Collection<AccountId> ids) {
        return jdbc.sql(
                        "select "
                                + Columns.ACCOUNT
                                + ", content, members from account where id = any(:ids)")
                .param("ids", ids.stream().map(AccountId::value).toArray(UUID[]::new))
                .query((row, _) ->
                        new StoredAccount(
                                Columns.account(row),
                                ContentJson.account(row.getString("content")),
                                MemberIds.read(row.getString("members"))))
                .list();
    }
}
