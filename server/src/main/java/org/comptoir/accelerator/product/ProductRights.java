package org.comptoir.accelerator.product;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.comptoir.accelerator.Desk;
import org.comptoir.members.Role;
import org.springframework.web.util.UriUtils;

/// Who looks at the catalogue: those who decide what the store sells, and representatives, who see
/// no price lists.
final class ProductRights {
    private static final Role[] READERS = {
        Role.SELLER, Role.SALES_MANAGER, Role.CATEGORY_MANAGER, Role.ACCOUNT_REPRESENTATIVE
    };

    private ProductRights() {}

    static void requireReader(Desk desk) {
        desk.actor().require(desk.store().owner(), READERS);
    }

    /// The address of a page of the shop.
    static String shop(Desk desk, String place, List<String> steps) {
        return steps.stream()
                .map(it -> "/" + code(it))
                .collect(Collectors.joining("", "/" + desk.store().identifier() + "/" + place, ""));
    }

    /// A text as it may stand in an address.
    static String code(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
