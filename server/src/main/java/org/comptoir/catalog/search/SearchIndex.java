package org.comptoir.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.comptoir.engine.catalog.CatalogSnapshot;
import org.comptoir.engine.catalog.EntrySet;

/// The words of one catalogue in one language. A SKU that answers leads to its product.
public final class SearchIndex {
    static final String ENTRY = "entry";
    static final String PART_NUMBER = "partNumber";
    static final String NAME = "name";
    static final String TERMS = "terms";
    static final String DESCRIPTION = "description";

    private final CatalogSnapshot snapshot;
    private final Words words;
    private final IndexSearcher searcher;

    private SearchIndex(CatalogSnapshot snapshot, Words words, IndexSearcher searcher) {
        this.snapshot = snapshot;
        this.words = words;
        this.searcher = searcher;
    }

    /// What is said of an entry: its name, other words that name it, and a longer text.
    public interface Texts {
        String name(int entry);

        String terms(int entry);

        String description(int entry);
    }

    public static SearchIndex of(CatalogSnapshot snapshot, Texts texts, String language) {
        var words = new Words(language);
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(words))) {
            for (int entry = 0; entry < snapshot.size(); entry++) {
                writer.addDocument(document(snapshot, texts, entry));
            }
            writer.forceMerge(1);
            writer.commit();
            return new SearchIndex(
                    snapshot, words, new IndexSearcher(DirectoryReader.open(directory)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Document document(CatalogSnapshot snapshot, Texts texts, int entry) {
        var partNumber = snapshot.partNumber(entry);
        var document = new Document();
        document.add(new NumericDocValuesField(ENTRY, entry));
        document.add(new StringField(PART_NUMBER, Words.plain(partNumber), Field.Store.NO));
        document.add(text(NAME, texts.name(entry)));
        document.add(text(TERMS, texts.terms(entry)));
        document.add(text(DESCRIPTION, texts.description(entry)));
        return document;
    }

    private static TextField text(String field, String text) {
        return new TextField(field, Words.written(text), Field.Store.NO);
    }

    /// The products among `within` that answer to all words, or else to any.
    public Hits find(String text, EntrySet within) {
        var question = Question.of(text.toLowerCase(Locale.ROOT), words);
        if (question.isEmpty()) {
            return Hits.NONE;
        }
        var all = find(question.all(), within);
        return all.size() > 0 ? all : find(question.any(), within);
    }

    private Hits find(Query query, EntrySet within) {
        try {
            return searcher.search(query, new BestScores.Manager(snapshot, within));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
