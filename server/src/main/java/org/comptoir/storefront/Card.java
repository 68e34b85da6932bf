package org.comptoir.storefront;

import org.comptoir.platform.page.PriceTag;
import org.jspecify.annotations.Nullable;

/// A product in a list.
public record Card(
        String address, String name, String code, @Nullable String picture, PriceTag price) {}
