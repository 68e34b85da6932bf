package org.comptoir.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
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
    static final String SPELLING = "spelling";

    private static final FieldType WHOLE_WORDS = wholeWords();

    private final CatalogSnapshot snapshot;
    private final Words words;
    private final IndexSearcher searcher;
    private final Spelling spelling;

    private SearchIndex(
            CatalogSnapshot snapshot, Words words, IndexReader reader, Spelling.Accents accents) {
        this.snapshot = snapshot;
        this.words = words;
        this.searcher = new IndexSearcher(reader);
        this.spelling = new Spelling(reader, accents.words());
    }

    private static FieldType wholeWords() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    /// What is said of an entry: its name, other words that name it, and a longer text.
    public interface Texts {
        String name(int entry);

        String terms(int entry);

        String description(int entry);
    }

    public static SearchIndex of(CatalogSnapshot snapshot, Texts texts, String language) {
        var words = new Words(language);
        var accents = new Spelling.Accents();
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(words))) {
            for (int entry = 0; entry < snapshot.size(); entry++) {
                writer.addDocument(document(snapshot, texts, entry, accents));
            }
            writer.forceMerge(1);
            writer.commit();
            return new SearchIndex(snapshot, words, DirectoryReader.open(directory), accents);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Document document(
            CatalogSnapshot snapshot, Texts texts, int entry, Spelling.Accents accents) {
        var partNumber = snapshot.partNumber(entry);
        var name = texts.name(entry);
        var terms = texts.terms(entry);
        accents.read(name);
        accents.read(terms);
        var document = new Document();
        document.add(new NumericDocValuesField(ENTRY, entry));
        document.add(new StringField(PART_NUMBER, Words.plain(partNumber), Field.Store.NO));
        document.add(text(NAME, name));
        document.add(text(TERMS, terms));
        document.add(text(DESCRIPTION, texts.description(entry)));
        document.add(new Field(SPELLING, Words.written(name + " \n " + terms), WHOLE_WORDS));
        return document;
    }

    private static TextField text(String field, String text) {
        return new TextField(field, Words.written(text), Field.Store.NO);
    }

    /// The products among `within` that answer to all words, or else to any.
    public Hits find(String text, EntrySet within) {
        var all = answeringAll(text, within);
        return all.size() > 0 ? all : answeringAny(text, within);
    }

    /// The same, but where nothing answers to all words, those that are misspelt are mended first.
    public Hits findWhatIsMeant(String text, EntrySet within) {
        var all = answeringAll(text, within);
        return all.size() > 0
                ? all
                : spelling.mended(text, within, word -> isKnown(word, within))
                        .map(mended -> find(mended, within).meaning(mended))
                        .orElseGet(() -> answeringAny(text, within));
    }

    private boolean isKnown(String word, EntrySet within) {
        return words.of(word).isEmpty() || answeringAll(word, within).size() > 0;
    }

    private Hits answeringAll(String text, EntrySet within) {
        var question = question(text);
        return question.isEmpty() ? Hits.NONE : find(question.all(), within);
    }

    private Hits answeringAny(String text, EntrySet within) {
        var question = question(text);
        return question.isEmpty() ? Hits.NONE : find(question.any(), within);
    }

    private Question question(String text) {
        return Question.of(text.toLowerCase(Locale.ROOT), words);
    }

    private Hits find(Query query, EntrySet within) {
        try {
            return searcher.search(query, new BestScores.Manager(snapshot, within));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
