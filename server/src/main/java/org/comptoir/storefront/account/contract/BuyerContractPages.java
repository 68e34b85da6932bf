package org.comptoir.storefront.account.contract;

import org.comptoir.ordering.CommitmentMeters;
import org.comptoir.ordering.buyer.AccountLimits;
import org.comptoir.storefront.Visit;
import org.comptoir.trading.account.ContractFacts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The contracts somebody may buy under, and each of them; any other does not exist for him.
@Controller
class BuyerContractPages {
    private final ContractFacts facts;
    private final CommitmentMeters commitments;
    private final AccountLimits limits;

    BuyerContractPages(ContractFacts facts, CommitmentMeters commitments, AccountLimits limits) {
        this.facts = facts;
        this.commitments = commitments;
        this.limits = limits;
    }

    @GetMapping("/{store}/account/contracts")
    ModelAndView contracts(Visit visit) {
        visit.actor().requireUser();
        var locale = visit.page().formats().locale();
        var words = new ContractWords(visit);
        var meters = commitments.of(visit.store(), visit.actor());
        return visit.show("account/contracts")
                .addObject(
                        "contracts",
                        facts.of(visit.actor(), visit.store(), locale).stream()
                                .map(it -> words.of(it, meters))
                                .toList())
                .addObject(
                        "accounts",
                        limits.of(visit.store(), visit.actor()).stream()
                                .map(words::account)
                                .toList());
    }

    @GetMapping("/{store}/account/contracts/{id}")
    ModelAndView contract(Visit visit, @PathVariable String id) {
        visit.actor().requireUser();
        var locale = visit.page().formats().locale();
        var found = facts.get(visit.actor(), visit.store(), locale, id);
        var meters = commitments.of(visit.store(), visit.actor());
        return visit.show("account/contract")
                .addObject("contract", new ContractWords(visit).of(found, meters));
    }
}
