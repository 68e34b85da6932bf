package org.comptoir.members.overview;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comptoir.members.GroupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many members and exclusions groups list.
@Component
public class GroupSizes {
    private final JdbcClient jdbc;

    GroupSizes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What one group lists.
    public record Size(long members, long excluded) {
        public static final Size NONE = new Size(0, 0);
    }

    /// Those of some groups; a group that lists nobody is absent.
    public Map<GroupId, Size> of(Collection<GroupId> groups) {
        var sizes = new HashMap<GroupId, Size>();
        jdbc.sql(
                        """
                        select group_id, count(*) filter (where not excluded) as members,
                               count(*) filter (where excluded) as excluded
                        from member_group_entry where group_id = any(:groups) group by group_id
                        """)
                .param("groups", groups.stream().map(GroupId::value).toArray(UUID[]::new))
                .query(row -> {
                    sizes.put(
                            new GroupId(row.getObject("group_id", UUID.class)),
                            new Size(row.getLong("members"), row.getLong("excluded")));
                });
        return sizes;
    }
}
