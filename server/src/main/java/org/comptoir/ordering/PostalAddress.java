package org.comptoir.ordering;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.comptoir.platform.Problem;

/// Where goods or a bill go, as it was when the order was placed.
public record PostalAddress(
        String recipient,
        String street,
        String street2,
        String postalCode,
        String city,
        String region,
        String country,
        String phone) {
    private static final int LONGEST = 200;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public PostalAddress {
        recipient = text("recipient", recipient);
        street = text("street", street);
        street2 = text("street2", street2);
        postalCode = text("postalCode", postalCode);
        city = text("city", city);
        region = text("region", region);
        country = text("country", country).toUpperCase(Locale.ROOT);
        phone = text("phone", phone);
    }

    /// The address whose parts are found by their names here.
    public static PostalAddress read(UnaryOperator<String> part) {
        return new PostalAddress(
                part.apply("recipient"),
                part.apply("street"),
                part.apply("street2"),
                part.apply("postalCode"),
                part.apply("city"),
                part.apply("region"),
                part.apply("country"),
                part.apply("phone"));
    }

    /// Refuses an address that a parcel or a letter could not reach; `field` is its name in the
    /// request.
    public PostalAddress requireComplete(String field) {
        require(field, "recipient", recipient);
        require(field, "street", street);
        require(field, "city", city);
        if (!COUNTRIES.contains(country)) {
            throw Problem.invalid(field + ".country", "bad-country", country);
        }
        return this;
    }

    /// The lines as one writes them on an envelope.
    public List<String> lines() {
        var place = (postalCode + " " + city).strip();
        return Stream.of(recipient, street, street2, place, region, country)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void require(String field, String part, String value) {
        if (value.isEmpty()) {
            throw Problem.invalid(field + "." + part, "field-required", part);
        }
    }

    private static String text(String field, String value) {
        return Inputs.line(field, value, LONGEST);
    }
}
