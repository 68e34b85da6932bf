package org.comptoir.engine.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The parameters of a command, in order, each with the place where it was written (§4).
///
/// A name may stand more than once (`flat_1=CAD-5.00&flat_1=USD-3.00`): it then has several values.
public record Parameters(List<Entry> entries) {
    public static final Parameters NONE = new Parameters(List.of());

    public Parameters {
        entries = List.copyOf(entries);
    }

    /// One name, one value, one place.
    public record Entry(String name, String value, Origin origin) {}

    /// Reads `n1=v1&n2=v2`, where `%26` and its like stand for characters; a percent sign that
    /// starts no such code stands for itself. Throws `InvalidParameters` for a piece without `=`.
    public static Parameters parse(String text, Origin origin) {
        List<Entry> entries = new ArrayList<>();
        for (String piece : text.split("&", -1)) {
            if (!piece.isBlank()) {
                entries.add(entry(piece, origin));
            }
        }
        return new Parameters(entries);
    }

    /// The parameters of one operation: a name given by the term replaces the command's, and the
    /// command's replaces the policy's, with all its values.
    public static Parameters merge(Parameters term, Parameters command, Parameters policy) {
        Map<String, List<Entry>> merged = new LinkedHashMap<>();
        for (Parameters place : List.of(policy, command, term)) {
            merged.putAll(place.byName());
        }
        return new Parameters(merged.values().stream().flatMap(List::stream).toList());
    }

    /// The record filled from these parameters by the names and types of its components.
    ///
    /// A `String`, `BigDecimal`, `int`, `boolean`, `Currency` or enum must be given once, an
    /// `Optional` at most once, a `List` takes every value of its name, and a `Map` named `flat`
    /// takes `flat_EUR=…`, `flat_USD=…` by what follows the underscore. Names that no component
    /// takes are left alone. Throws `InvalidParameters` with everything that is wrong.
    public <P extends Record> P bind(Class<P> type) {
        return new Binding<>(type, this).bind();
    }

    /// The names that none of these records takes: most likely misspelt.
    public List<String> unknownTo(Collection<Class<? extends Record>> types) {
        return names().stream()
                .filter(name -> types.stream().noneMatch(type -> Binding.takes(type, name)))
                .toList();
    }

    public Set<String> names() {
        return byName().keySet();
    }

    public List<String> all(String name) {
        return named(name).map(Entry::value).toList();
    }

    public Optional<String> first(String name) {
        return named(name).map(Entry::value).findFirst();
    }

    /// Where the value in force was written.
    public Optional<Origin> origin(String name) {
        return named(name).map(Entry::origin).findFirst();
    }

    private Stream<Entry> named(String name) {
        return entries.stream().filter(entry -> entry.name().equals(name));
    }

    private Map<String, List<Entry>> byName() {
        Map<String, List<Entry>> byName = new LinkedHashMap<>();
        for (Entry entry : entries) {
            byName.computeIfAbsent(entry.name(), _ -> new ArrayList<>()).add(entry);
        }
        return byName;
    }

    private static Entry entry(String piece, Origin origin) {
        int equals = piece.indexOf('=');
        if (equals <= 0) {
            throw new InvalidParameters(
                    List.of(
                            new InvalidParameters.Problem(
                                    piece,
                                    "",
                                    "'%s' in %s is no parameter; write name=value"
                                            .formatted(piece, origin.words()))));
        }
        String name = PercentCode.decode(piece.substring(0, equals).strip());
        return new Entry(name, PercentCode.decode(piece.substring(equals + 1).strip()), origin);
    }
}
