package org.comptoir.ordering.counter;

import org.comptoir.trading.AccountId;
import org.comptoir.trading.life.AccountUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps an account with orders or a credit line with the customer they belong to.
@Component
class AccountsInUse implements AccountUse {
    private final JdbcClient jdbc;

    AccountsInUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean uses(AccountId account) {
        return jdbc.sql(
                        """
                        select exists (select 1 from customer_order where account = :account)
                            or exists (select 1 from credit_line where account = :account)
                        """)
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }
}
