package org.comptoir.engine.policy;

import java.util.List;

/// Categories with all below them, `category=Drills`, less others, `without=Drills-Laser`.
final class CategoryProducts implements ProductSetCommand<CategoryProducts.Categories> {
    record Categories(List<String> category, List<String> without) {
        Categories {
            if (category.isEmpty()) {
                throw new IllegalArgumentException(
                        "parameter 'category' is missing; add category=… with its identifier");
            }
        }
    }

    @Override
    public String code() {
        return "category";
    }

    @Override
    public Class<Categories> parameters() {
        return Categories.class;
    }

    @Override
    public Selection select(Categories parameters) {
        return new Selection(references(parameters.category()), references(parameters.without()));
    }

    private static List<ProductReference> references(List<String> identifiers) {
        return identifiers.stream().<ProductReference>map(Category::new).toList();
    }
}
