package org.comptoir.storefront.account.approval;

import java.util.Comparator;
import java.util.List;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.platform.page.Choice;
import org.comptoir.storefront.Visit;
import org.comptoir.trading.approval.Deputies.Deputy;
import org.springframework.stereotype.Component;

/// Who may stand in for an approver: the other approvers of his customer.
@Component
class DeputyChoices {
    private final Users users;
    private final Organizations organizations;

    DeputyChoices(Users users, Organizations organizations) {
        this.users = users;
        this.organizations = organizations;
    }

    List<Choice> of(Visit visit, String chosen) {
        var me = visit.actor().requireUser();
        return visit.actor().grants().stream()
                .filter(it -> it.role() == Role.BUYER_APPROVER)
                .map(RoleGrant::organization)
                .map(organizations::path)
                .filter(it -> it.size() > 1)
                .map(it -> it.get(it.size() - 2))
                .distinct()
                .flatMap(customer -> organizations.within(customer).stream())
                .flatMap(unit -> users.holding(Role.BUYER_APPROVER, unit).stream())
                .distinct()
                .filter(it -> !it.id().equals(me))
                .sorted(Comparator.comparing(User::displayName))
                .map(it -> choice(it, chosen))
                .toList();
    }

    private Choice choice(User user, String chosen) {
        var unit = organizations.get(user.organization()).displayName();
        return Choice.of(
                user.logonId(),
                "%s, %s".formatted(user.displayName(), unit),
                user.logonId().equalsIgnoreCase(chosen));
    }

    String logonId(UserId person) {
        return users.find(person).map(User::logonId).orElse("");
    }

    String away(Visit visit, Deputy deputy) {
        return words(visit, "my.deputy.present", deputy.deputy(), deputy);
    }

    String standsIn(Visit visit, Deputy deputy) {
        return words(visit, "my.deputy.standing-in", deputy.person(), deputy);
    }

    private String words(Visit visit, String key, UserId person, Deputy deputy) {
        var formats = visit.page().formats();
        return visit.text(
                key,
                users.get(person).displayName(),
                formats.day(deputy.from()),
                formats.day(deputy.until().minusSeconds(1)));
    }
}
