package org.comptoir.accelerator.see;

import org.comptoir.platform.page.PriceTag;
import org.jspecify.annotations.Nullable;

/// A product as the shop shows it in a list.
public record SeenCard(
        String address, String name, String code, @Nullable String picture, PriceTag price) {}
