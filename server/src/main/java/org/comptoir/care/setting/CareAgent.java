package org.comptoir.care.setting;

import java.util.Map;
import java.util.Set;
import org.comptoir.members.UserId;

/// Somebody who is registered to serve shoppers: how many at once, what he can do, and the queues
/// he is a member of.
public record CareAgent(UserId user, int capacity, Set<String> skills, Set<String> queues)
        implements Setting {
    public CareAgent {
        skills = Set.copyOf(skills);
        queues = Set.copyOf(queues);
    }

    @Override
    public String identifier() {
        return user.toString();
    }

    @Override
    public void check(Setup setup) {
        queues.forEach(it -> setup.requireQueue("queues", it));
    }

    @Override
    public Map<String, Object> written() {
        return new Written()
                .with("capacity", capacity)
                .with("skills", skills.stream().sorted().toList())
                .with("queues", queues.stream().sorted().toList())
                .fields();
    }
}
