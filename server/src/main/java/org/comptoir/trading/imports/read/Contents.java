package org.comptoir.trading.imports.read;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.Description;

/// Copies of contents with a part exchanged.
public final class Contents {
    private Contents() {}

    /// The contract without the terms that an import leaves out, with further descriptions.
    public static ContractContent kept(ContractContent content, List<Description> further) {
        if (further.isEmpty() && keepsAll(content.terms())) {
            return content;
        }
        return new ContractContent(
                content.kind(),
                content.key(),
                content.state(),
                content.usage(),
                content.creditAllowed(),
                content.comment(),
                content.start(),
                content.end(),
                content.participants(),
                described(content.descriptions(), further),
                content.account(),
                content.attachments(),
                content.references(),
                content.keptTerms(),
                content.store());
    }

    public static AccountContent kept(AccountContent content, List<Description> further) {
        if (further.isEmpty() && keepsAll(content.terms())) {
            return content;
        }
        return new AccountContent(
                content.key(),
                content.state(),
                content.allowStoreDefaultContract(),
                content.priceListPreference(),
                content.mustUsePriceListPreference(),
                content.comment(),
                content.participants(),
                described(content.descriptions(), further),
                content.createdInStore(),
                content.keptTerms());
    }

    /// Whether an import leaves none of the terms out.
    static boolean keepsAll(List<Term> terms) {
        return terms.stream().allMatch(it -> it.header().action().keeps());
    }

    /// One description for each locale, the further one where there are two.
    private static List<Description> described(
            List<Description> present, List<Description> further) {
        var all = new ArrayList<>(present);
        for (var description : further) {
            all.removeIf(it -> it.locale().equals(description.locale()));
            all.add(description);
        }
        return all;
    }
}
