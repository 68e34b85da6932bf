package org.comptoir.stores.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.comptoir.platform.Ids;
import org.comptoir.platform.load.Load;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.LoadRun.Change;
import org.junit.jupiter.api.Test;

class LoadReportTests {
    @Test
    void saysStateAndStepFirstThenCountsAndPlaces() {
        var run = new LoadRun();
        run.store("tooltech");
        run.progress("products.csv", 2_000, 100_000);
        run.count("categories", Change.ADDED, 140);
        run.problem("offers.csv", 4, 7, "not-a-number", "“amount” is “much”.");
        var load = new Load(Ids.next(), Load.Mode.PLAN, "seller", Instant.EPOCH, run);
        assertThat(LoadReport.of(load).plain().lines())
                .containsExactly(
                        "state: running",
                        "step: products.csv 2000/100000",
                        "store: tooltech",
                        "mode: plan",
                        "categories: 140 added, 0 changed, 0 same",
                        "problem: offers.csv:4:7 “amount” is “much”. (not-a-number)");
    }
}
