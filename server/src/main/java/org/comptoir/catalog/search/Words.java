package org.comptoir.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/// Cuts texts into words of one language: lower case, no accents, no endings, no articles. Sizes
/// and standards are cut alike however they are written: `M8x30mm`, `M8 × 30 mm`, `2,5`, `DIN933`.
final class Words extends Analyzer {
    private static final Pattern TIMES = Pattern.compile("(?<=[0-9])\\s*[x×*]\\s*(?=[0-9])");
    private static final Pattern COMMA = Pattern.compile("(?<=[0-9]),(?=[0-9])");
    private static final Pattern UNIT =
            Pattern.compile("(?<=[0-9])(?=(?:mm|cm|m|kg|g|ml|l|v|ah|w|nm)\\b)");
    private static final Pattern STANDARD = Pattern.compile("\\b(din|iso|en)(?=[0-9])");
    private static final Pattern APOSTROPHE = Pattern.compile("[’ʼ]");

    private final boolean french;

    Words(String language) {
        super(PER_FIELD_REUSE_STRATEGY);
        french = language.equals("fr");
    }

    /// The text as its words are cut.
    static String written(String text) {
        var lower = APOSTROPHE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("'");
        var decimals = COMMA.matcher(lower).replaceAll(".");
        var sizes = TIMES.matcher(decimals).replaceAll(" ");
        var standards = STANDARD.matcher(sizes).replaceAll("$1 ");
        return UNIT.matcher(standards).replaceAll(" ");
    }

    /// The letters and digits of a part number, however it is written.
    static String plain(String partNumber) {
        var plain = new StringBuilder(partNumber.length());
        partNumber
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    List<String> of(String text) {
        var words = new ArrayList<String>();
        try (var stream = tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(term.toString());
            }
            stream.end();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words;
    }

    /// A word in lower case without its accents, as spelling is compared.
    static String folded(String word) {
        var letters = word.toLowerCase(Locale.ROOT).toCharArray();
        var folded = new char[letters.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return new String(folded, 0, length);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var source = new StandardTokenizer();
        if (field.equals(SearchIndex.SPELLING)) {
            return new TokenStreamComponents(source, spelt(source));
        }
        return new TokenStreamComponents(source, french ? french(source) : english(source));
    }

    /// Whole words, to be shown again.
    private TokenStream spelt(TokenStream source) {
        var whole =
                french
                        ? new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES)
                        : new EnglishPossessiveFilter(source);
        return new ASCIIFoldingFilter(new LowerCaseFilter(whole));
    }

    private static TokenStream english(TokenStream source) {
        var folded = new ASCIIFoldingFilter(new EnglishPossessiveFilter(source));
        return new PorterStemFilter(
                new StopFilter(new LowerCaseFilter(folded), EnglishAnalyzer.getDefaultStopSet()));
    }

    private static TokenStream french(TokenStream source) {
        var elided = new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES);
        var folded = new ASCIIFoldingFilter(new LowerCaseFilter(elided));
        return new FrenchLightStemFilter(new StopFilter(folded, frenchArticles()));
    }

    private static CharArraySet frenchArticles() {
        var folded = CharArraySet.copy(FrenchAnalyzer.getDefaultStopSet());
        folded.add("a");
        return folded;
    }
}
