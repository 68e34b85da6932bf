package org.comptoir.accelerator;

import java.util.Collection;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.members.DistinguishedName;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.platform.page.Page;
import org.comptoir.trading.content.value.MemberRef;
import org.springframework.stereotype.Component;

/// People, organizations and groups by the names one calls them.
@Component
public class MemberNames {
    private final Organizations organizations;
    private final Users users;

    MemberNames(Organizations organizations, Users users) {
        this.organizations = organizations;
        this.users = users;
    }

    public String organization(OrganizationId id) {
        return organizations.find(id).map(Organization::displayName).orElse("–");
    }

    /// An organization by its distinguished name, which stands in for it where it is unknown.
    public String organization(String distinguishedName) {
        return organizations
                .named(distinguishedName)
                .map(Organization::displayName)
                .orElse(distinguishedName);
    }

    public String user(String distinguishedName) {
        return DistinguishedName.read(distinguishedName)
                .flatMap(users::find)
                .map(User::displayName)
                .orElse(distinguishedName);
    }

    /// A person by his logon id, which stands in for him where he is unknown.
    public String person(String logonId) {
        return users.find(logonId).map(User::displayName).orElse(logonId);
    }

    /// The same for whoever is to be named, all read together.
    public UnaryOperator<String> people(Stream<String> logonIds) {
        var known = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        users.named(logonIds.distinct().toList())
                .forEach(it -> known.put(it.logonId(), it.displayName()));
        return logonId -> known.getOrDefault(logonId, logonId);
    }

    /// Users and units by their ids, as accounts keep their representatives.
    public String representatives(Collection<UUID> ids) {
        return ids.stream().map(this::representative).sorted().collect(Collectors.joining(", "));
    }

    private String representative(UUID id) {
        return organizations
                .find(new OrganizationId(id))
                .map(Organization::displayName)
                .or(() -> users.find(new UserId(id)).map(User::displayName))
                .orElse("–");
    }

    public String member(Page page, MemberRef member) {
        return switch (member) {
            case MemberRef.Everybody() -> page.text("member.everybody");
            case MemberRef.User(var name) -> user(name);
            case MemberRef.Organization(var name) -> organization(name);
            case MemberRef.Group(var name, _) -> page.text("member.group", name);
        };
    }
}
