package org.comptoir.accelerator.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormPart.Kind;
import org.comptoir.accelerator.form.PlainForm;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Role;
import org.comptoir.members.User;
import org.comptoir.members.web.UserChanges;
import org.comptoir.platform.page.Choice;

/// Somebody's names and unit as a form shows and sends them.
final class PersonForm {
    private PersonForm() {}

    /// For somebody new also his first role, held for his unit.
    static PlainForm of(
            Desk desk, Map<String, String> entered, Map<String, String> errors, boolean begins) {
        var form =
                new PlainForm(desk, "person", entered, errors)
                        .text("givenName")
                        .text("familyName")
                        .helped("logonId", Kind.TEXT)
                        .text("email")
                        .text("jobTitle")
                        .choice("language", languages(desk, entered))
                        .pick("organization", "Organization")
                        .helped("uid", Kind.TEXT);
        return begins ? form.choice("role", roles(desk, entered)) : form;
    }

    /// What one may change of oneself.
    static PlainForm own(Desk desk, Map<String, String> entered, Map<String, String> errors) {
        return new PlainForm(desk, "person", entered, errors)
                .text("givenName")
                .text("familyName")
                .text("email")
                .choice("language", languages(desk, entered));
    }

    static UserChanges.Names names(Map<String, String> entered) {
        return new UserChanges.Names(
                value(entered, "givenName"),
                value(entered, "familyName"),
                value(entered, "email"),
                value(entered, "language").toLowerCase(Locale.ROOT));
    }

    private static List<Choice> languages(Desk desk, Map<String, String> entered) {
        var chosen = entered.getOrDefault("language", "en");
        var tags = new TreeSet<>(desk.store().languages());
        tags.add(chosen);
        return tags.stream()
                .map(it -> Choice.of(it, desk.page().languageName(it), it.equals(chosen)))
                .toList();
    }

    private static List<Choice> roles(Desk desk, Map<String, String> entered) {
        var chosen = entered.getOrDefault("role", "");
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", desk.text("person.role.none"), chosen.isEmpty()));
        Stream.of(Role.values())
                .map(Role::code)
                .map(it -> Choice.of(it, desk.text("role." + it), it.equals(chosen)))
                .forEach(choices::add);
        return choices;
    }

    static Map<String, String> of(User user, String unit) {
        var facts = user.facts();
        var values = new HashMap<String, String>();
        values.put("givenName", facts.givenName());
        values.put("familyName", facts.familyName());
        values.put("logonId", facts.logonId());
        values.put("uid", facts.uid());
        values.put("email", facts.email());
        values.put("jobTitle", facts.jobTitle());
        values.put("language", facts.language());
        values.put("organization", unit);
        return values;
    }

    /// What was entered, for somebody of that unit.
    static User.Facts read(Map<String, String> entered, OrganizationId unit) {
        return new User.Facts(
                value(entered, "logonId"),
                value(entered, "uid"),
                unit,
                value(entered, "givenName"),
                value(entered, "familyName"),
                value(entered, "email"),
                value(entered, "jobTitle"),
                value(entered, "language").toLowerCase(Locale.ROOT));
    }

    private static String value(Map<String, String> entered, String name) {
        return entered.getOrDefault(name, "").strip();
    }
}
