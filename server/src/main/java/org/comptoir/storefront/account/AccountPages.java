package org.comptoir.storefront.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.comptoir.engine.entitlement.EligibleContract;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.User;
import org.comptoir.ordering.CommitmentMeters;
import org.comptoir.ordering.buyer.BuyerOrders;
import org.comptoir.ordering.buyer.BuyerOrders.Scope;
import org.comptoir.ordering.buyer.BuyerOrders.Wish;
import org.comptoir.storefront.Visit;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.assortment.Browsings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The overview of a signed-in person.
@Controller
class AccountPages {
    private static final int LATEST = 3;

    private final Browsings browsings;
    private final Organizations organizations;
    private final CommitmentMeters commitments;
    private final BuyerOrders orders;

    AccountPages(
            Browsings browsings,
            Organizations organizations,
            CommitmentMeters commitments,
            BuyerOrders orders) {
        this.browsings = browsings;
        this.organizations = organizations;
        this.commitments = commitments;
        this.orders = orders;
    }

    @GetMapping("/{store}/account")
    ModelAndView overview(Visit visit) {
        var actor = visit.actor();
        actor.requireUser();
        var overview =
                new Overview(
                        actor.displayName(),
                        actor.logonId(),
                        actor.user().map(User::email).orElse(""),
                        path(visit),
                        roles(visit),
                        browsings.eligible(actor, visit.store()).stream()
                                .map(contract -> contract(visit, contract))
                                .toList(),
                        commitments.of(visit.store(), actor).stream()
                                .map(visit.words()::commitment)
                                .toList(),
                        visit.shop().visitor().approves()
                                ? orders.count(visit.store(), actor, Wish.all(Scope.WAITING))
                                : 0,
                        orders.of(visit.store(), actor, Wish.all(Scope.MINE), 1, LATEST).items(),
                        browsings.hasDeadChoice(actor, visit.store()));
        return visit.show("account/overview").addObject("overview", overview);
    }

    /// The person's unit below those above it, the root left out.
    private List<String> path(Visit visit) {
        var names = new ArrayList<String>();
        visit.actor().path().stream()
                .filter(unit -> !unit.equals(OrganizationId.ROOT))
                .flatMap(unit -> organizations.find(unit).stream())
                .map(Organization::displayName)
                .forEach(names::add);
        Collections.reverse(names);
        return names;
    }

    private static List<String> roles(Visit visit) {
        return visit.actor().grants().stream()
                .map(grant -> visit.text("role." + grant.role().code()))
                .distinct()
                .toList();
    }

    private static Overview.Contract contract(Visit visit, EligibleContract contract) {
        var label = contract.label();
        var chosen = visit.browsing().contracts();
        return new Overview.Contract(
                label.key().toString(),
                label.name(),
                label.version(),
                visit.text("account.own"),
                chosen.isEmpty() || chosen.contains(new ContractId(label.key())),
                contract.isDefault());
    }
}
