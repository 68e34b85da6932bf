package org.comptoir.accelerator.find;

import java.util.List;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.find.Found.Group;
import org.comptoir.accelerator.find.Found.Hit;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.overview.PeopleOverview;
import org.comptoir.members.overview.PeopleOverview.Sort;
import org.comptoir.members.overview.PeopleOverview.Wish;
import org.springframework.stereotype.Component;

/// People and organizations by words.
@Component
class MemberHits {
    private final PeopleOverview people;
    private final Organizations organizations;

    MemberHits(PeopleOverview people, Organizations organizations) {
        this.people = people;
        this.organizations = organizations;
    }

    List<Group> find(Desk desk, String words) {
        return List.of(
                new Group(desk.text("people.title"), people(desk, words)),
                new Group(desk.text("organizations.title"), organizations(desk, words)));
    }

    private List<Hit> people(Desk desk, String words) {
        var wish = new Wish(words, Optional.empty(), Optional.empty(), "", Sort.NAME, false);
        return people.of(desk.actor(), wish, 1, Found.EACH).items().stream()
                .map(it ->
                        new Hit(
                                it.name(),
                                it.organizationName() + " · " + it.logonId(),
                                desk.at("people/" + it.id()),
                                "user"))
                .toList();
    }

    private List<Hit> organizations(Desk desk, String words) {
        return organizations.within(OrganizationId.ROOT).stream()
                .flatMap(it -> organizations.find(it).stream())
                .filter(it -> Found.holds(it.displayName(), words))
                .limit(Found.EACH)
                .map(it ->
                        new Hit(
                                it.displayName(),
                                it.name().toString(),
                                desk.at("organizations/" + it.id()),
                                "landmark"))
                .toList();
    }
}
