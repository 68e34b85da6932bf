package org.comptoir.ordering.web;

import java.util.Map;
import java.util.Optional;
import org.comptoir.ordering.OrderRequest;
import org.comptoir.ordering.OrderRequest.Customer;
import org.comptoir.ordering.OrderRequest.Destination;
import org.comptoir.ordering.PostalAddress;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A submitted cart in JSON: an address is the id or nickname of a known one, or an object that
/// writes it out.
record OrderBody(
        @Nullable String cartVersion,
        @Nullable String payment,
        @Nullable String shippingMode,
        @Nullable JsonNode shipTo,
        @Nullable JsonNode billTo,
        @Nullable String purchaseOrderNumber,
        @Nullable String comment,
        @Nullable Map<String, String> attributes,
        @Nullable CustomerBody customer) {

    record CustomerBody(@Nullable String name, @Nullable String email) {}

    OrderRequest request(@Nullable String ifMatch) {
        return new OrderRequest(
                Optional.ofNullable(cartVersion).or(() -> Optional.ofNullable(ifMatch)),
                text(payment),
                text(shippingMode),
                destination("shipTo", shipTo),
                destination("billTo", billTo),
                text(purchaseOrderNumber),
                text(comment),
                attributes == null ? Map.of() : attributes,
                Optional.ofNullable(customer)
                        .map(it -> new Customer(text(it.name), text(it.email))));
    }

    private static Optional<Destination> destination(String field, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return Optional.empty();
        }
        if (node.isString()) {
            return Optional.of(new Destination.Known(node.asString().strip()));
        }
        if (!node.isObject()) {
            throw Problem.invalid(field, "bad-value", node.toString());
        }
        var known = part(node, "id").isEmpty() ? part(node, "nickName") : part(node, "id");
        return Optional.of(
                known.isEmpty()
                        ? new Destination.Written(address(node))
                        : new Destination.Known(known));
    }

    private static PostalAddress address(JsonNode node) {
        return new PostalAddress(
                part(node, "recipient"),
                part(node, "street"),
                part(node, "street2"),
                part(node, "postalCode"),
                part(node, "city"),
                part(node, "region"),
                part(node, "country"),
                part(node, "phone"));
    }

    private static String part(JsonNode node, String name) {
        var value = node.get(name);
        return value == null || value.isNull() ? "" : value.asString();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
