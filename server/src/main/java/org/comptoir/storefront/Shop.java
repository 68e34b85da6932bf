package org.comptoir.storefront;

import java.util.List;
import org.comptoir.platform.page.Choice;
import org.comptoir.stores.Store;
import org.comptoir.trading.account.Display;
import org.jspecify.annotations.Nullable;

/// What surrounds every page of a store: who visits, what he buys under, what his account shows
/// him, what lies in his cart.
public record Shop(
        Store store,
        String title,
        Visitor visitor,
        Buying buying,
        List<Department> departments,
        List<Display> displays,
        int cartLines) {
    public Shop {
        displays = List.copyOf(displays);
        departments = List.copyOf(departments);
    }

    /// Who is looking.
    public record Visitor(
            boolean guest,
            String name,
            @Nullable String organization,
            boolean approves,
            boolean administers,
            boolean business) {}

    /// The contracts the visitor buys under, in words, and those he may choose among.
    public record Buying(String words, List<Choice> choices, boolean chosen) {
        public Buying {
            choices = List.copyOf(choices);
        }

        public boolean mayChoose() {
            return choices.size() > 1;
        }
    }

    /// A category of the first level.
    public record Department(String name, String address) {}

    /// The same shop after the cart has changed.
    Shop with(int lines) {
        return new Shop(store, title, visitor, buying, departments, displays, lines);
    }

    /// An address inside the store, such as `cart`.
    public String at(String path) {
        return "/" + store.identifier() + (path.isEmpty() ? "" : "/" + path);
    }

    /// The letter on the store's sign.
    public String sign() {
        var name = title.isBlank() ? store.name() : title;
        return Character.toString(name.codePointAt(0));
    }
}
