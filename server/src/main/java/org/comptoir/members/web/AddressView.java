package org.comptoir.members.web;

import java.util.UUID;
import org.comptoir.members.address.Address;
import org.jspecify.annotations.Nullable;

/// An address as interfaces show it.
record AddressView(
        UUID id,
        String nickName,
        String usage,
        String recipient,
        String street,
        String street2,
        String postalCode,
        String city,
        String region,
        String country,
        String phone,
        boolean primary,
        int version) {
    static AddressView of(Address address) {
        var facts = address.facts();
        return new AddressView(
                address.id().value(),
                facts.nickName(),
                facts.usage().code(),
                facts.recipient(),
                facts.street(),
                facts.street2(),
                facts.postalCode(),
                facts.city(),
                facts.region(),
                facts.country(),
                facts.phone(),
                facts.primary(),
                address.version());
    }

    /// What a request says about an address; what it leaves out stays as it is.
    record Edit(
            @Nullable String nickName,
            @Nullable String usage,
            @Nullable String recipient,
            @Nullable String street,
            @Nullable String street2,
            @Nullable String postalCode,
            @Nullable String city,
            @Nullable String region,
            @Nullable String country,
            @Nullable String phone,
            @Nullable Boolean primary) {
        Address.Facts created() {
            return new Address.Facts(
                    Body.required("nickName", nickName),
                    Address.Usage.of(Body.or(usage, "both")),
                    Body.required("recipient", recipient),
                    Body.required("street", street),
                    Body.or(street2, ""),
                    Body.or(postalCode, ""),
                    Body.required("city", city),
                    Body.or(region, ""),
                    Body.required("country", country),
                    Body.or(phone, ""),
                    Body.or(primary, false));
        }

        Address.Facts changed(Address.Facts present) {
            return new Address.Facts(
                    Body.or(nickName, present.nickName()),
                    usage == null ? present.usage() : Address.Usage.of(usage),
                    Body.or(recipient, present.recipient()),
                    Body.or(street, present.street()),
                    Body.or(street2, present.street2()),
                    Body.or(postalCode, present.postalCode()),
                    Body.or(city, present.city()),
                    Body.or(region, present.region()),
                    Body.or(country, present.country()),
                    Body.or(phone, present.phone()),
                    Body.or(primary, present.primary()));
        }
    }
}
