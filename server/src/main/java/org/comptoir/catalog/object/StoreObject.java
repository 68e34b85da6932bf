package org.comptoir.catalog.object;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// A product set, price rule or catalogue filter at one of its versions; `content` is all it says
/// but its key and name.
public record StoreObject(
        ObjectKind kind, String key, String name, int version, Map<String, Object> content) {

    /// All it says, in the order in which it is written.
    public Map<String, Object> whole() {
        var whole = new LinkedHashMap<String, Object>();
        whole.put(kind.key(), key);
        whole.put("name", name);
        whole.putAll(content);
        return whole;
    }

    /// How many lines, marks or members it has.
    public int size() {
        return content.get(kind.entries()) instanceof Collection<?> entries ? entries.size() : 0;
    }
}
