package org.comptoir.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The categories of a store, siblings in the order of their position.
public final class CategoryTree {
    private static final Comparator<Category> IN_ORDER =
            Comparator.comparingInt(Category::position).thenComparing(Category::identifier);

    private final Map<String, Category> categories = new LinkedHashMap<>();
    private final List<Category> roots;

    CategoryTree(Collection<Category> unordered) {
        var children = new LinkedHashMap<Optional<String>, List<String>>();
        var sorted = unordered.stream().sorted(IN_ORDER).toList();
        sorted.forEach(category ->
                children.computeIfAbsent(category.parent(), _ -> new ArrayList<>())
                        .add(category.identifier()));
        sorted.forEach(category -> add(category, children));
        roots = categories.values().stream().filter(root -> root.parent().isEmpty()).toList();
    }

    private void add(Category category, Map<Optional<String>, List<String>> children) {
        var below = children.getOrDefault(Optional.of(category.identifier()), List.of());
        categories.put(
                category.identifier(),
                new Category(
                        category.identifier(),
                        category.parent(),
                        category.names(),
                        category.descriptions(),
                        category.image(),
                        category.position(),
                        below));
    }

    public List<Category> roots() {
        return roots;
    }

    public Optional<Category> find(String identifier) {
        return Optional.ofNullable(categories.get(identifier));
    }

    public List<Category> children(Category category) {
        return category.children().stream().flatMap(child -> find(child).stream()).toList();
    }

    /// From the root down to the category itself.
    public List<Category> path(String identifier) {
        var path = new ArrayList<Category>();
        for (var step = find(identifier); step.isPresent(); step = parent(step.get())) {
            path.add(step.get());
        }
        Collections.reverse(path);
        return path;
    }

    private Optional<Category> parent(Category category) {
        return category.parent().flatMap(this::find);
    }

    /// Every category; siblings in order, a parent not always before its children.
    public Collection<Category> all() {
        return Collections.unmodifiableCollection(categories.values());
    }
}
