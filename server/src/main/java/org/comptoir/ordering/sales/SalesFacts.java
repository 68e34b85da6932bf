package org.comptoir.ordering.sales;

/// What an order adds to the sums of each side, as SQL.
final class SalesFacts {
    /// Stands for orders without an account, and for all accounts together on the side `article`.
    static final String NOBODY = "'00000000-0000-0000-0000-000000000000'::uuid";

    /// Reads orders and signs from `signed`, gives `facts`. An order counts once for each contract
    /// and article it has lines of. The side `product` is by account, `article` over all of them.
    static final String OF_SIGNED =
            """
            head as (
                select o.id, o.store, o.currency, o.goods, s.sign,
                       date_trunc('month', o.placed_at at time zone 'UTC')::date as month,
                       coalesce(o.account, %1$s) as account
                from signed s join customer_order o on o.id = s.order_id),
            line as (
                select h.id, h.store, h.currency, h.sign, h.month, h.account, l.contract_name,
                       l.contract_is_default, l.part_number, l.name, l.amount
                from head h join order_line l on l.order_id = h.id),
            by_contract as (
                select id, store, currency, sign, month, account, contract_name,
                       contract_is_default, sum(amount) as goods
                from line group by 1, 2, 3, 4, 5, 6, 7, 8),
            by_product as (
                select id, store, currency, sign, month, account, part_number, max(name) as name,
                       sum(amount) as goods
                from line group by 1, 2, 3, 4, 5, 6, 7),
            facts as (
                select store, currency, 'order' as side, month, account, '' as key, '' as label,
                       sign * goods as goods, sign as orders from head
                union all
                select store, currency, 'contract', month, account, contract_name, contract_name,
                       sign * sum(goods), sign from by_contract group by id, 1, 2, 4, 5, 6, 7, sign
                union all
                select store, currency, 'general', month, account, contract_is_default::text, '',
                       sign * sum(goods), sign from by_contract group by id, 1, 2, 4, 5, 6, 7, sign
                union all
                select store, currency, 'product', month, account, part_number, name,
                       sign * goods, sign from by_product
                union all
                select store, currency, 'article', month, %1$s, part_number, name,
                       sign * goods, sign from by_product)
            """
                    .formatted(NOBODY);

    /// Entries that are not folded yet, each order once.
    static final String UNFOLDED =
            """
            signed as (
                select order_id, sum(sign)::integer as sign from sales_entry
                group by order_id having sum(sign) <> 0)
            """;

    private SalesFacts() {}
}
