package org.comptoir.accelerator.contract;

import java.util.List;
import java.util.Optional;
import org.comptoir.accelerator.Action;
import org.comptoir.accelerator.term.Section;
import org.comptoir.accelerator.term.TermCard;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Status;
import org.comptoir.trading.content.value.Attachment;

/// A contract as its page shows it.
public record ContractView(
        Head head,
        Facts facts,
        List<Part> parts,
        List<Person> people,
        List<Link> references,
        List<Attachment> attachments,
        List<Event> history,
        List<Version> versions,
        List<Notice> findings) {
    public ContractView {
        parts = List.copyOf(parts);
        people = List.copyOf(people);
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
        history = List.copyOf(history);
        versions = List.copyOf(versions);
        findings = List.copyOf(findings);
    }

    /// What stands above every page of a contract. `version` is that of the row, which a command
    /// names; `lock` says who edits it.
    public record Head(
            String id,
            String address,
            String name,
            String number,
            int version,
            Status standing,
            Optional<String> failure,
            Optional<Link> account,
            Optional<String> lock,
            boolean editable,
            boolean sells,
            List<Action> actions) {
        public Head {
            actions = List.copyOf(actions);
        }
    }

    /// Its profile.
    public record Facts(
            String period,
            String usage,
            String origin,
            String owner,
            boolean credit,
            Optional<String> comment,
            Optional<String> description,
            Optional<String> activated,
            Optional<String> usableUntil,
            int revision) {}

    /// The terms about one thing.
    public record Part(Section section, String title, List<TermCard> terms) {
        public Part {
            terms = List.copyOf(terms);
        }
    }

    /// Somebody in his role.
    public record Person(String role, String name, Optional<String> information) {}

    /// A name that leads somewhere, or nowhere.
    public record Link(String text, Optional<String> address) {}

    /// Something that was done to it.
    public record Event(
            String at, String person, String command, String state, Optional<String> reason) {}

    /// Another version of the family.
    public record Version(
            String number,
            String address,
            Status standing,
            String period,
            boolean here,
            Optional<String> diff) {}
}
