package org.comptoir.members;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comptoir.platform.Problem;
import org.jspecify.annotations.Nullable;

/// Who calls: a signed-in user with all that his rights follow from, or a guest. A snapshot for one
/// request; take it as a controller's parameter and do not keep it.
public final class Actor {
    private static final OrganizationTree NOWHERE = OrganizationTree.of(List.of());

    private final @Nullable User user;
    private final @Nullable UUID guestId;
    private final Membership membership;
    private final OrganizationTree tree;
    private final @Nullable User hand;
    private final String version;

    private Actor(
            @Nullable User user,
            @Nullable UUID guestId,
            Membership membership,
            OrganizationTree tree) {
        this(user, guestId, membership, tree, null);
    }

    private Actor(
            @Nullable User user,
            @Nullable UUID guestId,
            Membership membership,
            OrganizationTree tree,
            @Nullable User hand) {
        this.user = user;
        this.guestId = guestId;
        this.membership = membership;
        this.tree = tree;
        this.hand = hand;
        this.version = ActorVersion.of(user, guestId, membership);
    }

    /// What a user's rights follow from: his unit up to the root, his groups, and his roles.
    record Membership(
            List<OrganizationId> path,
            Set<GroupId> groups,
            Set<GroupId> excludedFrom,
            List<RoleGrant> grants) {
        static final Membership NONE = new Membership(List.of(), Set.of(), Set.of(), List.of());

        Membership {
            path = List.copyOf(path);
            groups = Set.copyOf(groups);
            excludedFrom = Set.copyOf(excludedFrom);
            grants = List.copyOf(grants);
        }
    }

    static Actor user(User user, Membership membership, OrganizationTree tree) {
        return new Actor(user, null, membership, tree);
    }

    /// Whoever will be registered in a unit: with its groups, but nobody who can sign in.
    static Actor anybody(Membership membership, OrganizationTree tree) {
        return new Actor(null, null, membership, tree);
    }

    /// A visitor about whom nothing is kept yet.
    public static Actor guest() {
        return new Actor(null, null, Membership.NONE, NOWHERE);
    }

    /// A visitor known by the id of his signed cookie.
    public static Actor guest(UUID guestId) {
        return new Actor(null, guestId, Membership.NONE, NOWHERE);
    }

    /// The same, with his rights alone, for whom somebody of the seller's side enters what he
    /// wants.
    public Actor enteredBy(Actor representative) {
        return new Actor(user, guestId, membership, tree, representative.user);
    }

    /// Who enters for him, unless he acts himself.
    public Optional<User> hand() {
        return Optional.ofNullable(hand);
    }

    /// Who acts, as a history names him: whoever enters for him with his name behind.
    public String signature() {
        return hand == null
                ? displayName()
                : "%s (%s)".formatted(hand.displayName(), displayName());
    }

    public boolean isGuest() {
        return user == null;
    }

    public Optional<UserId> userId() {
        return Optional.ofNullable(user).map(User::id);
    }

    /// The id of a guest's cookie; none for users, and none for guests about whom nothing is kept.
    public Optional<UUID> guestId() {
        return Optional.ofNullable(guestId);
    }

    /// The name one signs in with; `guest` for a guest.
    public String logonId() {
        return user == null ? "guest" : user.logonId();
    }

    /// Given and family name, as one greets; `guest` for a guest.
    public String displayName() {
        return user == null ? "guest" : user.displayName();
    }

    /// The user himself, unless a guest calls.
    public Optional<User> user() {
        return Optional.ofNullable(user);
    }

    /// The language the user chose; a guest's is that of his request.
    public Optional<String> language() {
        return Optional.ofNullable(user).map(User::language);
    }

    /// The unit the user belongs to.
    public Optional<OrganizationId> organization() {
        return path().stream().findFirst();
    }

    /// His own unit first, then its ancestors up to the root; empty for a guest.
    public List<OrganizationId> path() {
        return membership.path();
    }

    /// The groups that list him, or an organization of his path, and do not exclude him.
    public Set<GroupId> groups() {
        return membership.groups();
    }

    /// The groups that exclude him, or an organization of his path.
    public Set<GroupId> excludedFrom() {
        return membership.excludedFrom();
    }

    public List<RoleGrant> grants() {
        return membership.grants();
    }

    /// Whether he holds the role for an organization: granted there or on an ancestor of it. A site
    /// administrator holds every business role.
    public boolean has(Role role, OrganizationId owner) {
        return grants().stream()
                .anyMatch(grant -> covers(grant.role(), role) && holdsAt(grant, owner));
    }

    public boolean hasAny(OrganizationId owner, Role... roles) {
        return Arrays.stream(roles).anyMatch(role -> has(role, owner));
    }

    /// Whether he holds the role for any organization at all.
    public boolean hasAnywhere(Role role) {
        return grants().stream().anyMatch(grant -> covers(grant.role(), role));
    }

    /// Whether he works for the seller's side, whatever his role there.
    public boolean isBusiness() {
        return grants().stream().anyMatch(grant -> grant.role().isBusiness());
    }

    /// The user, or the problem that one has to sign in.
    public UserId requireUser() {
        return userId().orElseThrow(
                        () -> Problem.of(Problem.Kind.UNAUTHENTICATED, "sign-in-required"));
    }

    /// Refuses whoever holds none of the roles for the organization.
    public void require(OrganizationId owner, Role... roles) {
        requireUser();
        if (!hasAny(owner, roles)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
    }

    /// Refuses whoever does not work for the seller's side.
    public void requireBusiness() {
        requireUser();
        if (!isBusiness()) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
        }
    }

    /// Sixteen letters that change exactly when something about this caller changes: part of an
    /// entity tag, or a key to what was worked out for him.
    public String version() {
        return version;
    }

    private boolean holdsAt(RoleGrant grant, OrganizationId owner) {
        return grant.organization().equals(owner) || tree.isWithin(owner, grant.organization());
    }

    private static boolean covers(Role held, Role asked) {
        return held == asked || (held == Role.SITE_ADMINISTRATOR && asked.isBusiness());
    }

    @Override
    public String toString() {
        return "Actor[" + logonId() + "]";
    }
}
