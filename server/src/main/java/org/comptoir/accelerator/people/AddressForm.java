package org.comptoir.accelerator.people;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormPart.Kind;
import org.comptoir.accelerator.form.PlainForm;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.Address.Usage;
import org.comptoir.platform.page.Choice;

/// An address as a form shows and sends it.
final class AddressForm {
    private AddressForm() {}

    static PlainForm of(Desk desk, Map<String, String> entered, Map<String, String> errors) {
        return new PlainForm(desk, "address", entered, errors)
                .helped("nickName", Kind.TEXT)
                .choice("usage", usages(desk, entered))
                .needed("recipient")
                .needed("street")
                .text("street2")
                .text("postalCode")
                .needed("city")
                .text("region")
                .choice("country", countries(desk, entered))
                .text("phone")
                .yesNo("primary");
    }

    private static List<Choice> usages(Desk desk, Map<String, String> entered) {
        var chosen = entered.getOrDefault("usage", Usage.BOTH.code());
        return Stream.of(Usage.values())
                .map(Usage::code)
                .map(it -> Choice.of(it, desk.text("organizations.usage." + it), it.equals(chosen)))
                .toList();
    }

    private static List<Choice> countries(Desk desk, Map<String, String> entered) {
        var chosen = entered.getOrDefault("country", "");
        var locale = desk.page().formats().locale();
        return Stream.concat(Stream.of(""), Stream.of(Locale.getISOCountries()))
                .map(it -> Choice.of(it, name(it, locale), it.equals(chosen)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static String name(String country, Locale locale) {
        return country.isEmpty() ? "" : Locale.of("", country).getDisplayCountry(locale);
    }

    static Map<String, String> of(Address address) {
        var values = new HashMap<>(address.facts().texts());
        values.put("primary", String.valueOf(address.facts().primary()));
        return values;
    }

    static Address.Facts read(Map<String, String> entered) {
        return Address.Facts.read(
                Usage.of(entered.getOrDefault("usage", Usage.BOTH.code())),
                value(entered, "primary").equals("true"),
                name -> value(entered, name));
    }

    private static String value(Map<String, String> entered, String name) {
        return entered.getOrDefault(name, "").strip();
    }
}
