package org.comptoir.trading.imports;

import java.util.List;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.trading.Asked;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.Draft;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.comptoir.trading.imports.check.NameCheck;
import org.comptoir.trading.imports.read.Contents;
import org.comptoir.trading.life.ContractLocks;
import org.comptoir.trading.life.ContractRevisions;
import org.comptoir.trading.life.Contracts;
import org.comptoir.trading.revision.ChangedTerm;
import org.comptoir.trading.revision.Revision;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Saves what somebody wrote into a contract, by the same checks as a file that is imported.
@Component
public class ContractEdits {
    private final Drafts drafts;
    private final Contracts contracts;
    private final ContractLocks locks;
    private final ContractRevisions revisions;
    private final NameCheck names;
    private final SiteTerms siteTerms;

    ContractEdits(
            Drafts drafts,
            Contracts contracts,
            ContractLocks locks,
            ContractRevisions revisions,
            NameCheck names,
            SiteTerms siteTerms) {
        this.drafts = drafts;
        this.contracts = contracts;
        this.locks = locks;
        this.revisions = revisions;
        this.names = names;
        this.siteTerms = siteTerms;
    }

    /// A new draft.
    @Transactional
    public Contract create(Store store, ContractContent content, Asked asked) {
        var draft = draft(store, content);
        if (!contracts.family(draft.family()).isEmpty()) {
            throw Problem.conflict(
                    "contract-name-taken", content.key().name(), content.key().origin().toString());
        }
        return contracts.add(draft, ContractState.DRAFT, asked.actor());
    }

    /// Other content over a draft, or a rejected contract, that nobody else is editing. Name,
    /// owner, origin and number stay as they are.
    @Transactional
    public Contract save(Store store, ContractId id, ContractContent content, Asked asked) {
        var present = contracts.get(id);
        asked.requireAsRead(present);
        locks.requireFree(present, asked);
        var draft = draft(store, content);
        if (!draft.family().equals(present.family())
                || content.key().major() != present.major()
                || content.key().minor() != present.minor()) {
            throw Problem.invalid("key", "contract-identity", present.name(), present.number());
        }
        return contracts.rewrite(id, draft, ContractState.DRAFT, asked.actor());
    }

    /// Another text of a changeable term of a contract that is deployed: a revision of it.
    @Transactional
    public Revision change(Store store, ContractId id, ChangedTerm changed, Asked asked) {
        siteTerms.require(List.of(changed.term()), Place.CONTRACT);
        return revisions.change(id, changed, named -> names.require(store, named), asked);
    }

    private Draft draft(Store store, ContractContent written) {
        var content = Contents.kept(written, List.of());
        siteTerms.require(content.terms(), Place.CONTRACT);
        var members = names.require(store, content.named());
        try {
            return drafts.of(store, content, members);
        } catch (Problem problem) {
            throw names.helped(store, problem);
        }
    }
}
