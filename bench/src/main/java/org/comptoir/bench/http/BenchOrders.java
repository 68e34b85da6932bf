package org.comptoir.bench.http;

import java.io.IOException;
import java.sql.SQLException;

/// Orders of the past year, written as rows: what placing them costs is measured elsewhere.
final class BenchOrders {
    private static final int LINES = 10;

    private BenchOrders() {}

    /// So many orders of ten lines, taken in turns by the buyers of so many customers.
    static void write(Server server, int products, int customers, int orders)
            throws IOException, SQLException {
        server.update(
                """
                insert into customer_order (
                    id, store, number, state, placed_at, buyer, guest, buyer_name, buyer_email,
                    currency, goods, shipping, collected_by_carrier, total, line_count, payment,
                    shipping_mode, ship_to, bill_to, purchase_order_number, comment, attributes,
                    version)
                select gen_random_uuid(), store.id, 'B' || n, 'placed',
                       now() - (n %% 350) * interval '1 day', u.id, false, 'Bea', 'b0@bench.test',
                       'EUR', 100, 0, false, 100, %d, '{}', '{}', '{}', '{}', '', '', '[]', 1
                from generate_series(1, %d) n
                join member_user u on u.logon_id = 'buyer-' || n %% %d
                join store on store.identifier = 'bench'
                """
                        .formatted(LINES, orders, customers));
        server.update(
                """
                insert into order_line
                select o.id, line, 'P' || lpad((abs(hashtext(o.number || line)) %% %d)::text, 6, '0'),
                       'Bolt', 'C62', 1 + line %% 5, 10, 10, 0, 10 * (1 + line %% 5), o.store,
                       'Contract 0', '1.0', 0, false, '{}', 'Bench List', '{}', '{}', '{}', '{}'
                from customer_order o, generate_series(1, %d) line
                """
                        .formatted(products, LINES));
        server.update("analyze customer_order, order_line");
    }
}
