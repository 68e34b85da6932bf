package org.comptoir.trading.file;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One of the forms of a contract file, told by its root element: what its elements become and
/// where they may stand (§5).
public interface Form {
    String root();

    /// What each element becomes, by its name.
    Map<String, Function<Element, Object>> converters();

    Set<String> topLevel();

    /// Elements that may hold more than is read of them.
    Set<String> open();

    /// Elements that are passed over with all they hold.
    Set<String> passedOver();

    /// Where a child must stand in its parent when a file is read strictly; children of equal rank
    /// may stand in any order.
    int rank(String parent, String child);

    /// Whether a strict file gives the namespace.
    boolean isNamespaced();

    /// The name under which a parent finds this child; without a value the child was wrong.
    default String nameIn(String parent, Element child, @Nullable Object value) {
        return child.name();
    }

    /// A message in the words of this form.
    default String worded(String message) {
        return message;
    }

    default boolean knows(String element) {
        return converters().containsKey(element) || passedOver().contains(element);
    }
}
