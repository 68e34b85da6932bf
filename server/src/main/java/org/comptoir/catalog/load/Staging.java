package org.comptoir.catalog.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.comptoir.platform.load.CsvTable;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.LoadRun.Change;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Temporary tables that hold the rows of data files until all are checked; they are merged only if
/// nothing is wrong.
@Component
class Staging {
    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final DataSource source;
    private final JsonMapper json;

    Staging(JdbcTemplate template, JsonMapper json) {
        this.template = template;
        this.jdbc = JdbcClient.create(template);
        this.source = Objects.requireNonNull(template.getDataSource());
        this.json = json;
    }

    void create() {
        template.execute(
                """
                create temporary table stage_category (
                    line bigint, identifier text, parent text, names jsonb,
                    descriptions jsonb, image text, position integer) on commit drop;
                create temporary table stage_product (
                    line bigint, part_number text, parent text, categories text[],
                    names jsonb, descriptions jsonb, keywords jsonb, image text, unit text,
                    weight numeric, brand text, published boolean, attributes jsonb) on commit drop;
                create temporary table stage_offer (
                    line bigint, price_list text, part_number text, currency text,
                    amount numeric, minimum_quantity numeric, maximum_quantity numeric,
                    start_at timestamptz, end_at timestamptz, precedence double precision,
                    published boolean) on commit drop
                """);
    }

    /// Tells the planner what has become of the tables, so that what reads them next is quick.
    void analyze() {
        template.execute("analyze category, product, offer");
    }

    /// Fills a table; nothing else can be asked of the database meanwhile. The index keeps the
    /// rules quick where the planner knows too little of the rows that are there already.
    void fill(String table, String key, Consumer<CopyRows> rows) {
        var connection = DataSourceUtils.getConnection(source);
        try (var copy = copy(connection, table)) {
            rows.accept(copy);
            copy.finish();
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
        template.execute("create index on %s (%s)".formatted(table, key));
        template.execute("analyze " + table);
    }

    private CopyRows copy(Connection connection, String table) {
        try {
            var copies = new CopyManager(connection.unwrap(BaseConnection.class));
            return new CopyRows(copies.copyIn("copy " + table + " from stdin"), json);
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The rows cannot be staged", failure);
        }
    }

    /// A rule over staged rows: its query finds the lines that break it and up to two values for
    /// the message.
    record Rule(String column, String code, String query) {}

    /// A line that breaks a rule.
    private record Breach(long line, String first, String second) {}

    /// Reports every row that breaks one of the rules.
    void check(CsvTable table, Import data, List<Rule> rules) {
        for (var rule : rules) {
            for (var it : breaches(rule, data)) {
                table.problem(it.line(), rule.column(), rule.code(), it.first(), it.second());
            }
        }
    }

    /// Reports every row that breaks a rule as doubtful.
    void doubt(CsvTable table, Import data, Rule rule) {
        for (var it : breaches(rule, data)) {
            table.warning(it.line(), rule.column(), rule.code(), it.first(), it.second());
        }
    }

    private List<Breach> breaches(Rule rule, Import data) {
        return jdbc.sql(rule.query())
                .param("store", data.key())
                .query((row, _) -> new Breach(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    /// Merges staged rows by a statement that returns, for each row written, whether it was new.
    void merge(String sql, Import data, String kind, String table) {
        data.run().progress("writing " + kind, 0, 0);
        var written =
                jdbc.sql(
                                "with merged as (%s) select count(*) filter (where added), count(*) filter (where not added) from merged"
                                        .formatted(sql))
                        .param("store", data.key())
                        .query((row, _) -> new Written(row.getInt(1), row.getInt(2)))
                        .single();
        count(data.run(), kind, written, rows(table));
    }

    private record Written(int added, int changed) {}

    private static void count(LoadRun run, String kind, Written written, int staged) {
        run.count(kind, Change.ADDED, written.added());
        run.count(kind, Change.CHANGED, written.changed());
        run.count(kind, Change.SAME, staged - written.added() - written.changed());
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
