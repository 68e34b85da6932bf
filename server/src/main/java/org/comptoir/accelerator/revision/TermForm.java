package org.comptoir.accelerator.revision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormPart;
import org.comptoir.accelerator.form.FormTree;
import org.comptoir.accelerator.form.FormTree.Entered;
import org.comptoir.accelerator.form.RecordForms;
import org.comptoir.platform.Problem;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.term.TermKind;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The form of a term of a deployed contract: all but its number, and whether it is mandatory and
/// changeable, which stay (docs/rules.md §2.3).
@Component
public class TermForm {
    private static final List<String> FIXED = List.of("mandatory", "changeable");
    private static final Set<String> HIDDEN = Set.of("header.mandatory", "header.changeable");

    private final FormTree forms;

    TermForm(FormTree forms) {
        this.forms = forms;
    }

    /// The term as it is.
    public ObjectNode tree(StoredContract stored, int place) {
        var terms = stored.content().terms();
        if (place < 0 || place >= terms.size()) {
            throw Problem.missing("no-such-term", place + 1);
        }
        return ContentJson.mapper().valueToTree(terms.get(place));
    }

    /// The term as it was entered, over what it says now.
    public ObjectNode entered(Desk desk, ObjectNode before, Entered entered) {
        var kind = kind(before);
        var tree = forms.of(desk.store(), kind.type(), entered, before).put("kind", kind.element());
        var header = tree.withObject("header");
        FIXED.forEach(it -> header.set(it, before.path("header").path(it)));
        return tree;
    }

    public List<FormPart> parts(
            Desk desk, StoredContract stored, ObjectNode tree, Map<String, String> errors) {
        var owner = stored.content().key().owner().distinguishedName();
        return new RecordForms(desk, owner, errors)
                .of(kind(tree).type(), "", tree).stream().map(TermForm::changing).toList();
    }

    private static FormPart changing(FormPart part) {
        return part instanceof FormPart.Group(var name, var label, var parts, var error)
                ? new FormPart.Group(
                        name,
                        label,
                        parts.stream().filter(it -> !HIDDEN.contains(it.name())).toList(),
                        error)
                : part;
    }

    private static TermKind kind(JsonNode tree) {
        var kind = tree.path("kind").asString("");
        return TermKind.ALL.stream()
                .filter(it -> it.element().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problem.missing("no-such-page", kind));
    }
}
