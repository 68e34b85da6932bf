package org.comptoir.trading.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which contract lends its terms to which, by the rows of their references.
@Component
class Lenders {
    private final JdbcClient jdbc;

    Lenders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps the families a contract refers to, for whoever asks who refers to one.
    void keep(ContractId contract, List<FamilyKey> families) {
        jdbc.sql("delete from contract_reference where contract = :contract")
                .param("contract", contract.value())
                .update();
        for (int position = 0; position < families.size(); position++) {
            var family = families.get(position);
            jdbc.sql(
                            """
                            insert into contract_reference (contract, position, name, owner, origin)
                            values (:contract, :position, :name, :owner, :origin)
                            """)
                    .param("contract", contract.value())
                    .param("position", position)
                    .param("name", family.name())
                    .param("owner", family.owner())
                    .param("origin", family.origin())
                    .update();
        }
    }

    /// The version of a family that lends terms: the active one, or (while a contract is only
    /// approved) the latest approved one. Its row is kept as it is until the end of the
    /// transaction.
    Optional<ContractId> of(StoreId store, FamilyKey family, boolean approvedSuffices) {
        return jdbc.sql(
                        """
                        select id from contract
                        where name = :name and owner = :owner and origin = :origin
                          and store = :store and not deleted
                          and (state = 'Active' or :approved and state in ('Approved', 'Suspended'))
                        order by state = 'Active' desc, major desc, minor desc
                        limit 1
                        for share
                        """)
                .param("name", family.name())
                .param("owner", family.owner())
                .param("origin", family.origin())
                .param("store", store.value())
                .param("approved", approvedSuffices)
                .query((row, _) -> new ContractId(row.getObject("id", UUID.class)))
                .optional();
    }

    /// Whether a contract takes terms from its own family, directly or through others.
    boolean isCircular(Contract contract) {
        return jdbc.sql(
                        """
                        with recursive lender as (
                            select name, owner, origin from contract_reference
                            where contract = :contract
                            union
                            select further.name, further.owner, further.origin
                            from lender
                            join contract using (name, owner, origin)
                            join contract_reference further on further.contract = contract.id
                            where not deleted and state not in ('Closed', 'Cancelled', 'Reject'))
                        select exists (
                            select 1 from lender
                            where name = :name and owner = :owner and origin = :origin)
                        """)
                .param("contract", contract.id().value())
                .param("name", contract.name())
                .param("owner", contract.family().owner())
                .param("origin", contract.family().origin())
                .query(Boolean.class)
                .single();
    }

    /// The active contracts that take terms from a family, directly or through others.
    Set<ContractId> borrowing(FamilyKey family) {
        return jdbc.sql(
                        """
                        with recursive borrower as (
                            select contract.id, contract.name, contract.owner, contract.origin
                            from contract_reference reference
                            join contract on contract.id = reference.contract
                            where reference.name = :name and reference.owner = :owner
                              and reference.origin = :origin and state = 'Active' and not deleted
                            union
                            select further.id, further.name, further.owner, further.origin
                            from borrower
                            join contract_reference reference
                              on (reference.name, reference.owner, reference.origin)
                               = (borrower.name, borrower.owner, borrower.origin)
                            join contract further on further.id = reference.contract
                            where further.state = 'Active' and not further.deleted)
                        select id from borrower
                        """)
                .param("name", family.name())
                .param("owner", family.owner())
                .param("origin", family.origin())
                .query((row, _) -> new ContractId(row.getObject("id", UUID.class)))
                .set();
    }

    /// The active contracts that take terms from a family, by name.
    List<Telling.Named> borrowers(FamilyKey family) {
        return jdbc.sql(
                        """
                        select contract.name, contract.account from contract_reference reference
                        join contract on contract.id = reference.contract
                        where reference.name = :name and reference.owner = :owner
                          and reference.origin = :origin
                          and state = 'Active' and not deleted
                        order by contract.name
                        """)
                .param("name", family.name())
                .param("owner", family.owner())
                .param("origin", family.origin())
                .query((row, _) -> named(row))
                .list();
    }

    static Telling.Named named(ResultSet row) throws SQLException {
        var account = Optional.ofNullable(row.getObject("account", UUID.class));
        return new Telling.Named(row.getString("name"), account.map(AccountId::new));
    }
}
