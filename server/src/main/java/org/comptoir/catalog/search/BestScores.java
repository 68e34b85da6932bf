package org.comptoir.catalog.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.EntrySet;
import org.jspecify.annotations.Nullable;

/// The best score of each product over itself and its SKUs, of those that may appear.
final class BestScores extends SimpleCollector {
    private final CatalogSnapshot snapshot;
    private final EntrySet within;
    private final float[] scores;
    private @Nullable NumericDocValues entries;
    private @Nullable Scorable scorer;

    private BestScores(CatalogSnapshot snapshot, EntrySet within) {
        this.snapshot = snapshot;
        this.within = within;
        this.scores = new float[snapshot.size()];
    }

    record Manager(CatalogSnapshot snapshot, EntrySet within)
            implements CollectorManager<BestScores, Hits> {
        @Override
        public BestScores newCollector() {
            return new BestScores(snapshot, within);
        }

        @Override
        public Hits reduce(Collection<BestScores> collectors) {
            var best = new float[snapshot.size()];
            for (var collector : collectors) {
                for (int product = 0; product < best.length; product++) {
                    best[product] = Math.max(best[product], collector.scores[product]);
                }
            }
            return Hits.of(best);
        }
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        entries = DocValues.getNumeric(context.reader(), SearchIndex.ENTRY);
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
        if (entries == null || scorer == null || !entries.advanceExact(document)) {
            return;
        }
        int entry = (int) entries.longValue();
        if (within.contains(entry)) {
            int product = snapshot.productOf(entry);
            scores[product] = Math.max(scores[product], scorer.score());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
