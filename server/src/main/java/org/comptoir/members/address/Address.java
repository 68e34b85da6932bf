package org.comptoir.members.address;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.comptoir.members.Fields;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.UserId;
import org.comptoir.platform.Problem;

/// Where to ship or to bill, in the address book of a user or an organization.
public record Address(AddressId id, Owner owner, Facts facts, int version) {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /// Whose address book it is in.
    public sealed interface Owner {}

    public record OfUser(UserId id) implements Owner {}

    public record OfOrganization(OrganizationId id) implements Owner {}

    /// What an address is good for.
    public enum Usage {
        SHIPPING,
        BILLING,
        BOTH;

        /// The usage of such a name: `shipping`, `billing`, `both`.
        public static Usage of(String code) {
            Fields.oneOf("usage", code, "shipping", "billing", "both");
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean covers(Usage asked) {
            return this == asked || this == BOTH;
        }
    }

    /// What of an address can be changed. The primary one comes first for its usage.
    public record Facts(
            String nickName,
            Usage usage,
            String recipient,
            String street,
            String street2,
            String postalCode,
            String city,
            String region,
            String country,
            String phone,
            boolean primary) {
        public Facts {
            nickName = Fields.required("nickName", nickName, 100);
            recipient = Fields.required("recipient", recipient, 200);
            street = Fields.required("street", street, 200);
            street2 = Fields.text("street2", street2, 200);
            postalCode = Fields.text("postalCode", postalCode, 20);
            city = Fields.required("city", city, 100);
            region = Fields.text("region", region, 100);
            country = Fields.required("country", country, 2).toUpperCase(Locale.ROOT);
            phone = Fields.text("phone", phone, 50);
            if (!COUNTRIES.contains(country)) {
                throw Problem.invalid("country", "bad-country", country);
            }
        }

        /// The facts whose texts are found by their names here.
        public static Facts read(Usage usage, boolean primary, UnaryOperator<String> text) {
            return new Facts(
                    text.apply("nickName"),
                    usage,
                    text.apply("recipient"),
                    text.apply("street"),
                    text.apply("street2"),
                    text.apply("postalCode"),
                    text.apply("city"),
                    text.apply("region"),
                    text.apply("country"),
                    text.apply("phone"),
                    primary);
        }

        /// The texts by their names, for a form.
        public Map<String, String> texts() {
            return Map.of(
                    "nickName", nickName,
                    "usage", usage.code(),
                    "recipient", recipient,
                    "street", street,
                    "street2", street2,
                    "postalCode", postalCode,
                    "city", city,
                    "region", region,
                    "country", country,
                    "phone", phone);
        }

        public Facts asPrimary() {
            return new Facts(
                    nickName,
                    usage,
                    recipient,
                    street,
                    street2,
                    postalCode,
                    city,
                    region,
                    country,
                    phone,
                    true);
        }
    }
}
