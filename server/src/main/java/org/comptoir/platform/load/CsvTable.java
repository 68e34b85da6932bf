package org.comptoir.platform.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// A table of a data folder: a header line, then rows. Columns may come in any order; a column
/// nobody declared is reported with the one it was probably meant to be.
public final class CsvTable {
    private static final int LONGEST_VALUE = 1 << 20;
    private static final int PROGRESS_EVERY = 2_000;

    private final LoadFolder folder;
    private final FileReport report;
    private final FileDates dates;
    private final List<String> required = new ArrayList<>();
    private final List<String> optional = new ArrayList<>();
    private Map<String, Integer> columns = Map.of();

    CsvTable(LoadFolder folder, FileReport report, FileDates dates) {
        this.folder = folder;
        this.report = report;
        this.dates = dates;
    }

    /// Columns the header must have.
    public CsvTable required(String... columns) {
        required.addAll(List.of(columns));
        return this;
    }

    /// Columns the header may have; `attribute.*` stands for any that begins so.
    public CsvTable optional(String... columns) {
        optional.addAll(List.of(columns));
        return this;
    }

    /// Hands over row by row, in the order of the file.
    public void each(Consumer<CsvRow> action) {
        if (!folder.has(report.file())) {
            return;
        }
        long total = lines();
        try (var input = folder.open(report.file());
                var reader = new InputStreamReader(input, StandardCharsets.UTF_8.newDecoder());
                var records =
                        CsvReader.builder()
                                .detectBomHeader(false)
                                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                                .maxBufferSize(LONGEST_VALUE)
                                .ofCsvRecord(reader)) {
            read(records.iterator(), action, total);
        } catch (CsvParseException malformed) {
            report.problem(0, 0, "bad-csv", String.valueOf(malformed.getMessage()));
        } catch (UncheckedIOException failure) {
            if (!(failure.getCause() instanceof CharacterCodingException)) {
                throw failure;
            }
            report.problem(0, 0, "not-utf-8");
        } catch (IOException failure) {
            throw new UncheckedIOException(report.file(), failure);
        }
    }

    private long lines() {
        try (var input = folder.open(report.file())) {
            var buffer = new byte[1 << 16];
            long lines = 0;
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            return lines;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void read(Iterator<CsvRecord> records, Consumer<CsvRow> action, long total) {
        var header = records.hasNext() ? header(records.next()) : Map.<String, Integer>of();
        columns = header;
        if (!isComplete(header)) {
            return;
        }
        long done = 0;
        while (records.hasNext()) {
            var row = records.next();
            if (row.getFieldCount() == header.size()) {
                action.accept(new CsvRow(report, dates, header, row));
            } else {
                report.problem(
                        row.getStartingLineNumber(),
                        row.getFieldCount(),
                        "wrong-number-of-values",
                        row.getFieldCount(),
                        header.size());
            }
            if (++done % PROGRESS_EVERY == 0) {
                report.run().progress(report.file(), done, Math.max(done, total - 1));
            }
        }
        report.run().progress(report.file(), done, done);
    }

    private Map<String, Integer> header(CsvRecord record) {
        var places = new HashMap<String, Integer>();
        for (int field = 0; field < record.getFieldCount(); field++) {
            var column = record.getField(field).replace("\uFEFF", "").strip();
            if (!isKnown(column)) {
                unknown(column, field + 1);
            }
            if (places.put(column, field) != null) {
                report.problem(1, field + 1, "column-twice", column);
            }
        }
        return places;
    }

    private boolean isKnown(String column) {
        return required.contains(column)
                || optional.contains(column)
                || optional.stream()
                        .filter(each -> each.endsWith("*"))
                        .map(each -> each.substring(0, each.length() - 1))
                        .anyMatch(start -> column.startsWith(start) && !column.equals(start));
    }

    /// Reports what is wrong under a column of a row that was handed over before.
    public void problem(long line, String column, String code, Object... arguments) {
        report.problem(line, columns.getOrDefault(column, -1) + 1L, code, arguments);
    }

    /// Reports what is doubtful there, which stops nothing.
    public void warning(long line, String column, String code, Object... arguments) {
        report.warning(line, columns.getOrDefault(column, -1) + 1L, code, arguments);
    }

    private void unknown(String column, int place) {
        var known = new ArrayList<>(required);
        known.addAll(optional);
        var nearest = Spelling.nearest(column, known);
        if (nearest.isEmpty()) {
            report.problem(1, place, "unknown-column", column, String.join(", ", known));
        } else {
            report.problem(1, place, "misspelt-column", column, nearest);
        }
    }

    private boolean isComplete(Map<String, Integer> header) {
        var missing = required.stream().filter(column -> !header.containsKey(column)).toList();
        missing.forEach(column -> report.problem(1, 0, "missing-column", column));
        return missing.isEmpty() && header.keySet().stream().allMatch(this::isKnown);
    }
}
