package org.comptoir.ordering;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.comptoir.platform.Problem;

/// What a buyer asks for when he submits his cart.
///
/// `cartVersion` is the version of the [CartView] he saw; without it the figures shown to him last
/// count. `payment` and `shippingMode` name a policy by id or name. `customer` is for guests.
public record OrderRequest(
        Optional<String> cartVersion,
        String payment,
        String shippingMode,
        Optional<Destination> shipTo,
        Optional<Destination> billTo,
        String purchaseOrderNumber,
        String comment,
        Map<String, String> attributes,
        Optional<Customer> customer) {
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_COMMENT = 4_000;
    private static final int LONGEST_ATTRIBUTE = 1_000;
    private static final int MOST_ATTRIBUTES = 50;

    public OrderRequest {
        purchaseOrderNumber =
                Inputs.line("purchaseOrderNumber", purchaseOrderNumber, LONGEST_NUMBER);
        comment = Inputs.lines("comment", comment, LONGEST_COMMENT);
        attributes = Map.copyOf(attributes);
        if (attributes.size() > MOST_ATTRIBUTES) {
            throw Problem.invalid(
                    "attributes", "too-many-attributes", attributes.size(), MOST_ATTRIBUTES);
        }
        attributes.forEach(OrderRequest::check);
    }

    private static void check(String name, String value) {
        Inputs.line("attributes", name, LONGEST_NUMBER);
        Inputs.lines("attributes." + name, value, LONGEST_ATTRIBUTE);
    }

    /// An address of a book the buyer may use, or one he wrote.
    public sealed interface Destination {
        /// What a form says in its field of that name: nothing, an address that is known, or `new`,
        /// whose parts stand in the fields `name.recipient` and so on.
        static Optional<Destination> entered(String name, UnaryOperator<String> field) {
            var chosen = field.apply(name);
            if (chosen.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    chosen.equals("new")
                            ? new Written(
                                    PostalAddress.read(part -> field.apply(name + "." + part)))
                            : new Known(chosen));
        }

        /// By id or nickname.
        record Known(String address) implements Destination {}

        record Written(PostalAddress address) implements Destination {}
    }

    /// Who a guest is.
    public record Customer(String name, String email) {
        public Customer {
            name = Inputs.line("customer.name", name, 200);
            email = Inputs.line("customer.email", email, 254);
        }
    }
}
