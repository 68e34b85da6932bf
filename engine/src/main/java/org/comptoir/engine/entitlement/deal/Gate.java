package org.comptoir.engine.entitlement.deal;

import org.comptoir.engine.catalog.EntrySet;

/// A condition that a product must pass to be tradable in a closure (docs/rules.md §3.1.1, §3.1.2).
public sealed interface Gate {
    /// Whether it lets the entry pass.
    boolean admits(int entry);

    /// Only what the product-set inclusions name together.
    record Only(EntrySet products) implements Gate {
        @Override
        public boolean admits(int entry) {
            return products.contains(entry);
        }
    }

    /// Never what a product-set exclusion names.
    record Never(EntrySet products) implements Gate {
        @Override
        public boolean admits(int entry) {
            return !products.contains(entry);
        }
    }

    /// Never what a filter with prices excludes.
    record NotExcluded(FilterMarks marks) implements Gate {
        @Override
        public boolean admits(int entry) {
            return !marks.excludes(entry);
        }
    }

    /// Only what a catalogue filter admits.
    record Admitted(FilterMarks marks, boolean wholeCatalog) implements Gate {
        @Override
        public boolean admits(int entry) {
            return wholeCatalog ? !marks.excludes(entry) : marks.includes(entry);
        }
    }
}
