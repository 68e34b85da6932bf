package org.comptoir.ordering.order;

import java.util.List;
import org.comptoir.members.UserId;
import org.comptoir.notices.Notice.Message;
import org.comptoir.notices.Notices;
import org.comptoir.ordering.Order;
import org.comptoir.stores.Stores;
import org.springframework.stereotype.Component;

/// Tells buyers and their approvers about orders.
@Component
public class OrderNotices {
    private final Notices notices;
    private final Stores stores;

    OrderNotices(Notices notices, Stores stores) {
        this.notices = notices;
        this.stores = stores;
    }

    /// Tells a user about an order: its number, its buyer and its total.
    public void tell(UserId user, String kind, Order order) {
        var address =
                "/api/v1/stores/%s/orders/%s"
                        .formatted(stores.get(order.store()).identifier(), order.id());
        var total = order.figures().total().toString();
        var arguments = List.of(order.number(), order.buyer().name(), total);
        notices.tell(List.of(user), new Message(kind, arguments, address));
    }
}
