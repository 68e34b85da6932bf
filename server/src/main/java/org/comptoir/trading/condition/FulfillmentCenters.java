package org.comptoir.trading.condition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.platform.Ids;
import org.comptoir.stores.StoreId;
import org.comptoir.trading.charge.OrderAdditions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The places goods are sent from, by name and owner.
@Component
public class FulfillmentCenters {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    FulfillmentCenters(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// A centre with what is told about it.
    public record Center(
            String name,
            UUID owner,
            Map<String, String> descriptions,
            Map<String, String> address,
            boolean open) {}

    public Optional<UUID> find(UUID owner, String name) {
        return jdbc.sql("select id from fulfillment_center where owner = :owner and name = :name")
                .param("owner", owner)
                .param("name", name)
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    public List<String> names(StoreId store) {
        return jdbc.sql("select name from fulfillment_center where store = :store order by name")
                .param("store", store.value())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    /// The name of the first of these centres that is open.
    public Optional<String> firstOpen(List<OrderAdditions.Center> centers) {
        return centers.stream().filter(this::isOpen).map(it -> it.name()).findFirst();
    }

    private boolean isOpen(OrderAdditions.Center center) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from fulfillment_center
                            where owner = :owner and name = :name and open)
                        """)
                .param("owner", center.owner())
                .param("name", center.name())
                .query(Boolean.class)
                .single();
    }

    /// Writes a centre over the one of the same name and owner; whether anything changed.
    public boolean save(StoreId store, Center center) {
        return jdbc.sql(
                                """
                                insert into fulfillment_center (
                                    id, store, owner, name, descriptions, address, open)
                                values (
                                    :id, :store, :owner, :name, cast(:descriptions as jsonb),
                                    cast(:address as jsonb), :open)
                                on conflict (owner, name) do update set
                                    descriptions = excluded.descriptions, address = excluded.address,
                                    open = excluded.open
                                where (fulfillment_center.descriptions, fulfillment_center.address,
                                       fulfillment_center.open)
                                    is distinct from
                                      (excluded.descriptions, excluded.address, excluded.open)
                                """)
                        .param("id", Ids.next())
                        .param("store", store.value())
                        .param("owner", center.owner())
                        .param("name", center.name())
                        .param("descriptions", json.writeValueAsString(center.descriptions()))
                        .param("open", center.open())
                        .param("address", json.writeValueAsString(center.address()))
                        .update()
                == 1;
    }
}
