package org.comptoir.catalog.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.comptoir.IntegrationTest;
import org.comptoir.catalog.Catalogs;
import org.comptoir.catalog.SmallStore;
import org.comptoir.engine.money.Quantity;
import org.comptoir.platform.Problem;
import org.comptoir.platform.load.FolderOfTexts;
import org.comptoir.platform.load.Load;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.LoadRun.Counts;
import org.comptoir.platform.load.LoadRun.State;
import org.comptoir.platform.load.Loader;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class LoadCatalogIntegrationTests {
    @Autowired Loader loader;
    @Autowired Stores stores;
    @Autowired Catalogs catalogs;

    @Test
    void bringsAWholeStore() {
        var run = apply(SmallStore.of("whole-store"));
        assertThat(run.problems()).isEmpty();
        assertThat(run.counts())
                .containsEntry("stores", new Counts(1, 0, 0))
                .containsEntry("categories", new Counts(3, 0, 0))
                .containsEntry("products", new Counts(5, 0, 0))
                .containsEntry("offers", new Counts(5, 0, 0))
                .containsEntry("price-lists", new Counts(2, 0, 0))
                .containsEntry("attributes", new Counts(3, 0, 0))
                .containsEntry("pictures", new Counts(1, 0, 0));
        var store = stores.get("whole-store");
        assertThat(store.has(Feature.GUEST_CHECKOUT)).isTrue();
        assertThat(store.has(Feature.WORKSPACES)).isFalse();
        var catalog = catalogs.of(store);
        var snapshot = catalog.snapshot();
        int bolt = snapshot.find("B-8").orElseThrow();
        assertThat(snapshot.size()).isEqualTo(5);
        assertThat(catalog.name(Locale.FRENCH, bolt + 1)).isEqualTo("Vis M8 × 30 mm");
        assertThat(catalog.name(Locale.GERMAN, bolt)).isEqualTo("Hex bolt M8");
        assertThat(catalog.image(bolt + 1))
                .hasValueSatisfying(image ->
                        assertThat(image).matches("/pictures/whole-store/[0-9a-f]{32}.svg"));
        assertThat(catalog.attributes(Locale.FRENCH, bolt + 1))
                .extracting("label")
                .containsExactly("M8", "30\u00a0mm", "Acier");
        assertThat(snapshot.standardList().offers().size()).isEqualTo(4);
        assertThat(catalog.priceRule("10").orElseThrow().lines()).hasSize(2);
        assertThat(catalog.filter("No mallets").orElseThrow().marks()).hasSize(2);
    }

    @Test
    void aLoadThatBreaksFailsAndBlocksNoOther() {
        var folder = SmallStore.of("breaking");
        var broken =
                folder.whenOpening(
                        "products.csv",
                        () -> {
                            throw new StackOverflowError();
                        });
        assertThat(loader.load(broken, Load.Mode.APPLY, "test").run().state())
                .isEqualTo(State.FAILED);
        assertThat(apply(folder).state()).isEqualTo(State.DONE);
    }

    @Test
    void loadingTwiceChangesNothing() {
        apply(SmallStore.of("twice"));
        long version = catalogs.of(stores.get("twice")).version();
        var again = apply(SmallStore.of("twice"));
        assertThat(again.problems()).isEmpty();
        assertThat(again.changes()).isZero();
        assertThat(again.counts().values()).allMatch(count -> count.same() > 0);
        assertThat(catalogs.of(stores.get("twice")).version()).isEqualTo(version);
        assertThat(stores.get("twice").version()).isEqualTo(1);
    }

    @Test
    void changesOnlyWhatTheFilesSayOtherwise() {
        apply(SmallStore.of("changing"));
        var run =
                apply(
                        SmallStore.of("changing")
                                .replacing("products.csv", "Mallet", "Wooden mallet")
                                .replacing("offers.csv", "EUR,0.24,100", "EUR,0.23,200"));
        assertThat(run.counts())
                .containsEntry("products", new Counts(0, 1, 4))
                .containsEntry("offers", new Counts(1, 1, 4));
        var catalog = catalogs.of(stores.get("changing"));
        int mallet = catalog.snapshot().find("T-2").orElseThrow();
        assertThat(catalog.name(Locale.ENGLISH, mallet)).isEqualTo("Wooden mallet");
        var offers = catalog.snapshot().standardList().offers();
        assertThat(offers.size()).isEqualTo(4);
        int bolt = catalog.snapshot().find("B-8").orElseThrow();
        assertThat(offers.row(offers.begin(bolt), catalog.snapshot()).minimum())
                .hasValue(Quantity.of(200));
    }

    @Test
    void aPlanSaysWhatWouldChangeAndLeavesNothing() {
        var run = loader.load(SmallStore.of("planned"), Load.Mode.PLAN, "test").run();
        assertThat(run.state()).isEqualTo(State.DONE);
        assertThat(run.counts()).containsEntry("products", new Counts(5, 0, 0));
        assertThat(stores.find("planned")).isEmpty();
    }

    @Test
    void oneProblemLeavesAllAsItWas() {
        apply(SmallStore.of("atomic"));
        var spoilt =
                SmallStore.of("atomic")
                        .replacing("products.csv", "Mallet", "Wooden mallet")
                        .replacing("offers.csv", "21.50", "-1");
        var run = apply(spoilt);
        assertThat(run.state()).isEqualTo(State.REFUSED);
        var catalog = catalogs.of(stores.get("atomic"));
        int mallet = catalog.snapshot().find("T-2").orElseThrow();
        assertThat(catalog.name(Locale.ENGLISH, mallet)).isEqualTo("Mallet");
    }

    @Test
    void loadsTheSamples() {
        for (var sample : List.of("northwind", "tooltech", "fashionflow")) {
            var folder = Path.of("../samples").resolve(sample);
            assertThat(catalogFiles(sample, folder).problems()).isEmpty();
        }
    }

    private LoadRun catalogFiles(String sample, Path folder) {
        return loader.load(LoadFolder.of(folder), Load.Mode.PLAN, sample).run();
    }

    @Test
    void unpublishedProductsAreKnownButNotSold() {
        apply(
                SmallStore.of("unpublished")
                        .replacing(
                                "products.csv",
                                "T-2,,Tools,Mallet,Maillet,Beech head.,,Kestrel,,true",
                                "T-2,,Tools,Mallet,Maillet,Beech head.,,Kestrel,,false"));
        var catalog = catalogs.of(stores.get("unpublished"));
        assertThat(catalog.snapshot().find("T-2")).isEmpty();
        assertThat(catalog.knows("T-2")).isTrue();
        assertThat(catalog.knows("T-3")).isFalse();
    }

    @Test
    void aSecondLoadOfTheSameStoreAtOnceIsRefused() throws InterruptedException {
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var slow =
                SmallStore.of("busy")
                        .whenOpening(
                                "products.csv",
                                () -> {
                                    reached.countDown();
                                    goOn.await();
                                });
        var first = Thread.ofPlatform().start(() -> loader.load(slow, Load.Mode.APPLY, "test"));
        reached.await();
        assertThatThrownBy(() -> apply(SmallStore.of("busy")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("load-in-progress");
        assertThat(stores.find("busy")).isEmpty();
        goOn.countDown();
        first.join();
        assertThat(apply(SmallStore.of("busy")).changes()).isZero();
    }

    private LoadRun apply(FolderOfTexts folder) {
        return loader.load(folder, Load.Mode.APPLY, "test").run();
    }
}
