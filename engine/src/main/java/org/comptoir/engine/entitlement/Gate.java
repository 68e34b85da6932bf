package org.comptoir.engine.entitlement;

import org.comptoir.engine.catalog.EntrySet;

/// A condition that a product must pass to be tradable in a closure (trading.md §3.1.1, §3.1.2).
sealed interface Gate {
    boolean admits(int entry);

    /// Why what does not pass is not tradable.
    Loss loss();

    /// Only what the product-set inclusions name together.
    record Only(EntrySet products) implements Gate {
        @Override
        public boolean admits(int entry) {
            return products.contains(entry);
        }

        @Override
        public Loss loss() {
            return Loss.NOT_INCLUDED;
        }
    }

    /// Never what a product-set exclusion names.
    record Never(EntrySet products) implements Gate {
        @Override
        public boolean admits(int entry) {
            return !products.contains(entry);
        }

        @Override
        public Loss loss() {
            return Loss.EXCLUDED_BY_PRODUCT_SET;
        }
    }

    /// Never what a filter with prices excludes.
    record NotExcluded(FilterMarks marks) implements Gate {
        @Override
        public boolean admits(int entry) {
            return !marks.excludes(entry);
        }

        @Override
        public Loss loss() {
            return Loss.EXCLUDED_BY_FILTER;
        }
    }

    /// Only what a catalogue filter admits.
    record Admitted(FilterMarks marks, boolean wholeCatalog) implements Gate {
        @Override
        public boolean admits(int entry) {
            return wholeCatalog ? !marks.excludes(entry) : marks.includes(entry);
        }

        @Override
        public Loss loss() {
            return Loss.NOT_ADMITTED_BY_FILTER;
        }
    }
}
