package org.comptoir.trading.insight.lint;

import java.util.function.Consumer;

/// Looks at all contracts of a store for one sort of weakness. Calls back from any thread.
interface Rule {
    void check(Scene scene, Consumer<Finding> found);
}
