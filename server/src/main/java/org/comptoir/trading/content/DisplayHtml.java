package org.comptoir.trading.content;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.content.term.AccountTerm.Note;
import org.comptoir.trading.content.term.Term;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/// Takes out of display texts what has no place on a page: all but paragraphs, lists, headings,
/// emphasis and links.
public final class DisplayHtml {
    private static final PolicyFactory ALLOWED =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS);
    private static final Pattern LOGO = Pattern.compile("(https://|/(?![/\\\\]))[^\\s\"'<>]+");

    private DisplayHtml() {}

    /// The account as it is saved: a harmless text stays as it was written.
    public static AccountContent sanitized(AccountContent content) {
        return content.with(content.terms().stream().map(DisplayHtml::sanitized).toList());
    }

    public static Term sanitized(Term term) {
        return term instanceof AccountTerm.DisplayCustomization it
                ? with(it, DisplayHtml::sanitized)
                : term;
    }

    public static Note sanitized(Note note) {
        var harmful = new AtomicBoolean();
        var clean = ALLOWED.sanitize(note.text(), new Watch(), harmful);
        return harmful.get() ? new Note(note.locale(), clean) : note;
    }

    /// The term as its text is shown: clean, whatever was saved.
    public static Term shown(Term term) {
        return term instanceof AccountTerm.DisplayCustomization it
                ? with(it, note -> new Note(note.locale(), ALLOWED.sanitize(note.text())))
                : term;
    }

    private static Term with(AccountTerm.DisplayCustomization it, UnaryOperator<Note> cleaned) {
        return new AccountTerm.DisplayCustomization(
                it.header(),
                it.displayType(),
                it.position(),
                it.logos(),
                it.texts().stream().map(cleaned).toList());
    }

    /// Whether the address of a logo is one a page may load.
    public static boolean isLogo(String address) {
        return LOGO.matcher(address).matches();
    }

    /// Notices that something was taken out.
    private static final class Watch implements HtmlChangeListener<AtomicBoolean> {
        @Override
        public void discardedTag(@Nullable AtomicBoolean harmful, String tag) {
            mark(harmful);
        }

        @Override
        public void discardedAttributes(
                @Nullable AtomicBoolean harmful, String tag, String... attributes) {
            mark(harmful);
        }

        private static void mark(@Nullable AtomicBoolean harmful) {
            if (harmful != null) {
                harmful.set(true);
            }
        }
    }
}
