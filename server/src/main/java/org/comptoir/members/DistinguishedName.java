package org.comptoir.members;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.comptoir.platform.Problem;

/// The LDAP-style name of a member, its own part first: `uid=m.okafor,ou=Purchasing,o=Alder Rail
/// Works,o=Root Organization`.
public record DistinguishedName(List<Part> parts) {
    private static final String SPECIAL = "\"+,;<>\\";

    /// `o=Root Organization`.
    public static final DistinguishedName ROOT =
            new DistinguishedName(List.of(new Part("o", "Root Organization")));

    public DistinguishedName {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A distinguished name has at least one part");
        }
    }

    /// One `type=value`; the type ignores case, the value surrounding blanks.
    public record Part(String type, String value) {
        public Part {
            type = type.strip().toLowerCase(Locale.ROOT);
            value = value.strip();
            if (type.isEmpty() || value.isEmpty() || value.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("A part needs a type and a readable value");
            }
        }

        @Override
        public String toString() {
            return type + "=" + escape(value);
        }
    }

    /// Reads a name in the form of RFC 4514, refusing anything else.
    public static DistinguishedName parse(String text) {
        return read(text)
                .orElseThrow(
                        () -> Problem.invalid("distinguishedName", "bad-distinguished-name", text));
    }

    /// Reads a name in the form of RFC 4514, or nothing if the text is none.
    public static Optional<DistinguishedName> read(String text) {
        try {
            var rdns = new LdapName(text).getRdns();
            var parts = new ArrayList<Part>(rdns.size());
            for (var rdn : rdns.reversed()) {
                parts.add(part(rdn));
            }
            return Optional.of(new DistinguishedName(parts));
        } catch (InvalidNameException | IllegalArgumentException notAName) {
            return Optional.empty();
        }
    }

    private static Part part(Rdn rdn) throws InvalidNameException {
        if (rdn.size() != 1 || !(rdn.getValue() instanceof String value)) {
            throw new InvalidNameException("Neither multi-valued nor binary parts name a member");
        }
        return new Part(rdn.getType(), value);
    }

    /// The own part of this name, such as `uid=m.okafor`.
    public Part first() {
        return parts.getFirst();
    }

    /// The name without its own part; nothing above the top.
    public Optional<DistinguishedName> parent() {
        return parts.size() == 1
                ? Optional.empty()
                : Optional.of(new DistinguishedName(parts.subList(1, parts.size())));
    }

    /// The name of a member directly below this one.
    public DistinguishedName child(String type, String value) {
        var longer = new ArrayList<Part>(parts.size() + 1);
        longer.add(new Part(type, value));
        longer.addAll(parts);
        return new DistinguishedName(longer);
    }

    @Override
    public String toString() {
        return parts.stream().map(Part::toString).collect(Collectors.joining(","));
    }

    private static String escape(String value) {
        var escaped = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (SPECIAL.indexOf(character) >= 0 || (character == '#' && i == 0)) {
                escaped.append('\\');
            }
            escaped.append(character);
        }
        return escaped.toString();
    }
}
