package org.comptoir.catalog.load;

import java.util.List;
import org.comptoir.catalog.load.Staging.Rule;

/// What must hold between the products and SKUs of a store.
final class ProductRules {
    private static final Rule ONCE =
            new Rule(
                    "partNumber",
                    "part-number-twice",
                    """
                    select line, part_number, first::text from (
                        select line, part_number, min(line) over same as first,
                               row_number() over (same order by line) as n
                        from stage_product window same as (partition by part_number)) rows
                    where n > 1 and part_number <> ''
                    """);
    private static final Rule PARENT_KNOWN =
            new Rule(
                    "parent",
                    "unknown-product",
                    """
                    select line, parent, '' from stage_product s
                    where parent is not null
                      and not exists (select from stage_product p where p.part_number = s.parent)
                      and not exists (select from product p
                                      where p.store = :store and p.part_number = s.parent)
                    """);
    private static final Rule NO_SKU_OF_SKU =
            new Rule(
                    "parent",
                    "sku-of-sku",
                    """
                    select s.line, s.part_number, s.parent from stage_product s
                    where s.parent is not null and (
                        exists (select from stage_product p
                                where p.part_number = s.parent and p.parent is not null)
                        or exists (select from product p
                                   where p.store = :store and p.part_number = s.parent
                                     and p.parent is not null
                                     and not exists (select from stage_product again
                                                     where again.part_number = p.part_number))
                        or exists (select from product below
                                   where below.store = :store and below.parent = s.part_number
                                     and not exists (select from stage_product again
                                                     where again.part_number = below.part_number)))
                    """);
    private static final Rule CATEGORIES_KNOWN =
            new Rule(
                    "categories",
                    "unknown-category",
                    """
                    select s.line, named.identifier, ''
                    from stage_product s cross join lateral unnest(s.categories) named (identifier)
                    where not exists (select from stage_category c
                                      where c.identifier = named.identifier)
                      and not exists (select from category c
                                      where c.store = :store and c.identifier = named.identifier)
                    """);

    static final List<Rule> ALL = List.of(ONCE, PARENT_KNOWN, NO_SKU_OF_SKU, CATEGORIES_KNOWN);

    private ProductRules() {}
}
