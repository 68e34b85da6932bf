package org.comptoir.accelerator.notebook;

import java.util.List;
import java.util.OptionalInt;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.Faults;
import org.comptoir.trading.Asked;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.imports.ContractEdits;
import tools.jackson.databind.node.ObjectNode;

/// A contract that is a draft, or was rejected, to be written.
record ContractSubject(Desk desk, StoredContract stored, ContractEdits edits) implements Subject {
    @Override
    public Place place() {
        return Place.CONTRACT;
    }

    @Override
    public Class<? extends Record> type() {
        return ContractContent.class;
    }

    @Override
    public String address() {
        return desk.at("contracts/" + stored.contract().id() + "/edit");
    }

    @Override
    public int version() {
        return stored.contract().version();
    }

    @Override
    public ObjectNode tree() {
        return ContentJson.mapper().valueToTree(stored.current());
    }

    @Override
    public List<Term> terms() {
        return stored.content().terms();
    }

    @Override
    public Faults.Outcome<Integer> save(ObjectNode tree, OptionalInt read) {
        return switch (Faults.read(desk.page(), () -> ContentJson.contract(tree.toString()))) {
            case Faults.Wrong<ContractContent>(var errors) -> new Faults.Wrong<>(errors);
            case Faults.Read<ContractContent>(var content) -> {
                var asked = Asked.by(desk.actor().logonId()).at(read);
                var id = stored.contract().id();
                yield new Faults.Read<>(edits.save(desk.store(), id, content, asked).version());
            }
        };
    }
}
