package org.comptoir.catalog.load;

import java.util.List;
import java.util.Map;
import org.comptoir.catalog.load.Staging.Rule;
import org.comptoir.platform.load.CsvRow;
import org.comptoir.platform.load.LoadFiles;
import org.springframework.stereotype.Component;

/// Imports `categories.csv`.
@Component
class CategoryImport {
    private static final String FILE = "categories.csv";
    private static final String STAGE = "stage_category";
    private static final List<Rule> RULES =
            List.of(
                    new Rule(
                            "identifier",
                            "category-twice",
                            """
                            select line, identifier, first::text from (
                                select line, identifier, min(line) over same as first,
                                       row_number() over (same order by line) as n
                                from stage_category window same as (partition by identifier)) rows
                            where n > 1
                            """),
                    new Rule(
                            "parent",
                            "unknown-category",
                            """
                            select line, parent, '' from stage_category s
                            where parent is not null
                              and not exists (select from stage_category p where p.identifier = s.parent)
                              and not exists (select from category c
                                              where c.store = :store and c.identifier = s.parent)
                            """),
                    new Rule(
                            "parent",
                            "category-cycle",
                            """
                            with recursive tree as (
                                select identifier, parent from stage_category
                                union
                                select c.identifier, c.parent from category c
                                where c.store = :store and not exists (
                                    select from stage_category s where s.identifier = c.identifier)),
                            up (start, place) as (
                                select identifier, parent from tree where parent is not null
                                union
                                select up.start, tree.parent from up
                                join tree on tree.identifier = up.place
                                where tree.parent is not null)
                            select s.line, s.identifier, '' from up
                            join stage_category s on s.identifier = up.start
                            where up.start = up.place
                            """));

    private static final String MERGE =
            """
            insert into category (store, identifier, parent, names, descriptions, image, position)
            select :store, identifier, parent, names, descriptions, image, position
            from stage_category
            on conflict (store, identifier) do update set
                parent = excluded.parent, names = excluded.names,
                descriptions = excluded.descriptions, image = excluded.image,
                position = excluded.position
            where (category.parent, category.names, category.descriptions, category.image,
                   category.position)
                is distinct from
                  (excluded.parent, excluded.names, excluded.descriptions, excluded.image,
                   excluded.position)
            returning (xmax = 0) as added
            """;

    private final LoadFiles files;
    private final Staging staging;

    CategoryImport(LoadFiles files, Staging staging) {
        this.files = files;
        this.staging = staging;
    }

    void load(Import data) {
        var table =
                files.csv(data.folder(), data.run(), FILE)
                        .required("identifier", "parent")
                        .optional("image", "position")
                        .optional(Fields.texts(data.store(), "name", "description"));
        staging.fill(STAGE, "identifier", rows -> table.each(row -> stage(row, rows)));
        staging.check(table, data, RULES);
        staging.doubt(table, data, PictureImport.known(STAGE));
        if (!data.run().failed()) {
            staging.merge(MERGE, data, "categories", STAGE);
        }
    }

    private static void stage(CsvRow row, CopyRows rows) {
        var identifier = row.value("identifier").required(Fields.LONGEST_NAME);
        var names = row.texts("name.", Fields.LONGEST_NAME);
        rows.add(
                row.line(),
                identifier,
                row.value("parent").optional().orElse(null),
                names.isEmpty() ? Map.of("en", identifier) : names,
                row.texts("description.", Fields.LONGEST_TEXT),
                row.value("image").optional().orElse(null),
                row.value("position").whole(0, 1_000_000).orElse(0));
    }
}
