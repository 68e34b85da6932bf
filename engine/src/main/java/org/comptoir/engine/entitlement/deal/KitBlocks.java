package org.comptoir.engine.entitlement.deal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.entitlement.terms.KitConfiguration;
import org.comptoir.engine.entitlement.terms.KitConfiguration.Block;

/// A kit configuration looked up in the catalogue. A SKU that is not named has the block of its
/// product, and stands for its product as a base (docs/rules.md §3.2.10).
public final class KitBlocks {
    private final int base;
    private final Map<Integer, Block> blocks;

    private KitBlocks(int base, Map<Integer, Block> blocks) {
        this.base = base;
        this.blocks = blocks;
    }

    /// Nothing where the catalogue does not hold the base; blocks it does not hold are left out.
    static Optional<KitBlocks> of(KitConfiguration configuration, CatalogSnapshot catalog) {
        var base = catalog.find(configuration.base());
        if (base.isEmpty()) {
            return Optional.empty();
        }
        var blocks = new LinkedHashMap<Integer, Block>();
        for (var block : configuration.blocks()) {
            catalog.find(block.partNumber())
                    .ifPresent(entry -> blocks.merge(entry, block, KitBlocks::both));
        }
        return Optional.of(new KitBlocks(base.getAsInt(), blocks));
    }

    /// A block that is named twice: all amounts, the better percentage, excluded by either.
    private static Block both(Block one, Block other) {
        return new Block(
                one.partNumber(),
                Stream.concat(one.amounts().stream(), other.amounts().stream()).toList(),
                Stream.concat(one.onStandardPrice().stream(), other.onStandardPrice().stream())
                        .min(Comparator.naturalOrder()),
                one.excluded() || other.excluded());
    }

    /// Whether the entry, a SKU of `product` or a product itself, is a base of these kits.
    public boolean isFor(int entry, int product) {
        return base == entry || base == product;
    }

    /// The block of an entry, a SKU of `product` or a product itself.
    public Optional<Block> of(int entry, int product) {
        var own = Optional.ofNullable(blocks.get(entry));
        var whole = Optional.ofNullable(blocks.get(product));
        return own.map(it -> whole.map(Block::excluded).orElse(false) ? it.never() : it)
                .or(() -> whole);
    }

    /// The entries that are blocks, as they were written.
    public List<Integer> entries() {
        return List.copyOf(blocks.keySet());
    }
}
