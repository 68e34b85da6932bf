package org.comptoir.catalog.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// What a reader typed, as a query: every word he wrote is one clause. Nothing he types is read as
/// query syntax.
record Question(List<Query> clauses, Optional<Query> partNumber) {
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 16;
    private static final int SHORTEST_BEGINNING = 3;
    private static final float TIE = 0.1f;

    Question {
        clauses = List.copyOf(clauses);
    }

    static Question of(String typed, Words words) {
        var text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        var clauses =
                Arrays.stream(Words.written(text).split("[\\s\\h]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .flatMap(word -> clause(word, words).stream())
                        .toList();
        return new Question(clauses, partNumber(Words.plain(text)));
    }

    boolean isEmpty() {
        return clauses.isEmpty() && partNumber.isEmpty();
    }

    /// Every word, in whatever field; or a part number that begins with all that was typed.
    Query all() {
        return together(Occur.MUST);
    }

    /// At least one word.
    Query any() {
        return together(Occur.SHOULD);
    }

    private Query together(Occur occur) {
        var query = new BooleanQuery.Builder();
        if (!clauses.isEmpty()) {
            query.add(joined(clauses, occur), Occur.SHOULD);
        }
        partNumber.ifPresent(whole -> query.add(whole, Occur.SHOULD));
        return query.build();
    }

    private static Query joined(List<Query> queries, Occur occur) {
        var query = new BooleanQuery.Builder();
        queries.forEach(each -> query.add(each, occur));
        return query.build();
    }

    private static Optional<Query> clause(String word, Words words) {
        var terms = words.of(word).stream().<Query>map(Question::anywhere).toList();
        var alternatives =
                Stream.concat(
                                terms.isEmpty()
                                        ? Stream.<Query>empty()
                                        : Stream.of(joined(terms, Occur.MUST)),
                                beginning(Words.plain(word)).stream())
                        .toList();
        return alternatives.isEmpty()
                ? Optional.empty()
                : Optional.of(new DisjunctionMaxQuery(alternatives, TIE));
    }

    private static Query anywhere(String word) {
        return new DisjunctionMaxQuery(
                List.of(
                        boosted(SearchIndex.NAME, word, 4),
                        boosted(SearchIndex.TERMS, word, 2),
                        boosted(SearchIndex.DESCRIPTION, word, 0.5f)),
                TIE);
    }

    private static Query boosted(String field, String word, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, word)), boost);
    }

    private static Optional<Query> beginning(String plain) {
        return plain.length() >= SHORTEST_BEGINNING && plain.chars().anyMatch(Character::isDigit)
                ? Optional.of(begins(plain, 10))
                : Optional.empty();
    }

    private static Optional<Query> partNumber(String plain) {
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Query whole =
                new BoostQuery(new TermQuery(new Term(SearchIndex.PART_NUMBER, plain)), 1_000);
        return plain.length() < SHORTEST_BEGINNING
                ? Optional.of(whole)
                : Optional.of(joined(List.of(whole, begins(plain, 100)), Occur.SHOULD));
    }

    private static Query begins(String plain, float boost) {
        return new BoostQuery(new PrefixQuery(new Term(SearchIndex.PART_NUMBER, plain)), boost);
    }
}
