package org.comptoir.engine.policy.commands;

import java.util.List;
import org.comptoir.engine.policy.Parameter;
import org.comptoir.engine.policy.ProductSetCommand;

/// Categories with all below them, `category=Drills`, less others, `without=Drills-Laser`.
final class CategoryProducts implements ProductSetCommand<CategoryProducts.Categories> {
    record Categories(
            @Parameter("The identifier of a category; one at least.") List<String> category,
            @Parameter("The identifier of a category to take off.") List<String> without) {
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
    public String summary() {
        return "Categories with all below them.";
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
