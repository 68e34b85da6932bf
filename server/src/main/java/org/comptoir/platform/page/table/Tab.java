package org.comptoir.platform.page.table;

import org.jspecify.annotations.Nullable;

/// One view of a list, with how many rows it holds where that is known.
public record Tab(String text, String address, boolean here, @Nullable Long count) {}
