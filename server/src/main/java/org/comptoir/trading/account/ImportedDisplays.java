package org.comptoir.trading.account;

import java.util.function.Consumer;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.DisplayHtml;
import org.comptoir.trading.content.term.AccountTerm.DisplayCustomization;
import org.comptoir.trading.content.term.Term;

/// Takes out of an imported account what no page may show, and says what: one old logo keeps no
/// account out.
public final class ImportedDisplays {
    private final String account;
    private final Consumer<Problem> said;

    private ImportedDisplays(String account, Consumer<Problem> said) {
        this.account = account;
        this.said = said;
    }

    public static AccountContent cleaned(AccountContent content, Consumer<Problem> said) {
        var displays = new ImportedDisplays(content.key().name(), said);
        return content.with(content.terms().stream().map(displays::cleaned).toList());
    }

    private Term cleaned(Term term) {
        return term instanceof DisplayCustomization it ? cleaned(it) : term;
    }

    private Term cleaned(DisplayCustomization display) {
        var texts = display.texts().stream().map(DisplayHtml::sanitized).toList();
        if (!texts.equals(display.texts())) {
            said.accept(Problem.refused("display-text-cleaned", account));
        }
        var logos = display.logos().stream().filter(it -> mayShow(it.attachment().url())).toList();
        return new DisplayCustomization(
                display.header(), display.displayType(), display.position(), logos, texts);
    }

    private boolean mayShow(String address) {
        boolean may = DisplayHtml.isLogo(address);
        if (!may) {
            said.accept(Problem.refused("logo-left-out", account, address));
        }
        return may;
    }
}
