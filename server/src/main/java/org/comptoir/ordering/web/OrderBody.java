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
        var place = new Place(field, node);
        var known = place.part("id").isEmpty() ? place.part("nickName") : place.part("id");
        return Optional.of(
                known.isEmpty()
                        ? new Destination.Written(PostalAddress.read(place::part))
                        : new Destination.Known(known));
    }

    private record Place(String field, JsonNode node) {
        String part(String name) {
            var value = node.get(name);
            if (value == null || value.isNull()) {
                return "";
            }
            if (!value.isValueNode()) {
                throw Problem.invalid(field + "." + name, "bad-value", value.toString());
            }
            return value.asString();
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
