package org.comptoir.accelerator.notebook;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.Faults;
import org.comptoir.trading.Asked;
import org.comptoir.trading.StoredAccount;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.imports.AccountEdits;
import tools.jackson.databind.node.ObjectNode;

/// An account to be written; `limited` for a representative, who leaves some of it to the store.
record AccountSubject(Desk desk, StoredAccount stored, AccountEdits edits, boolean limited)
        implements Subject {
    @Override
    public Place place() {
        return Place.ACCOUNT;
    }

    @Override
    public Class<? extends Record> type() {
        return AccountContent.class;
    }

    @Override
    public String address() {
        return desk.at("accounts/" + stored.account().id() + "/edit");
    }

    @Override
    public int version() {
        return stored.account().version();
    }

    @Override
    public ObjectNode tree() {
        return ContentJson.mapper().valueToTree(stored.content());
    }

    @Override
    public List<Term> terms() {
        return stored.content().terms();
    }

    @Override
    public Faults.Outcome<Integer> save(ObjectNode tree, OptionalInt read) {
        return switch (Faults.read(desk.page(), () -> ContentJson.account(tree.toString()))) {
            case Faults.Wrong<AccountContent>(var errors) -> new Faults.Wrong<>(errors);
            case Faults.Read<AccountContent>(var content) ->
                    new Faults.Read<>(saved(content, read));
        };
    }

    private int saved(AccountContent content, OptionalInt read) {
        var asked = Asked.by(desk.actor().logonId()).at(read);
        var id = stored.account().id();
        return limited
                ? edits.saveAsRepresentative(desk.store(), id, content, asked).version()
                : edits.save(desk.store(), id, content, Optional.empty(), asked).version();
    }
}
