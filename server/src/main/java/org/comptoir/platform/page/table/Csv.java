package org.comptoir.platform.page.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A list as a file of values (RFC 4180), which spreadsheets open. A value that a spreadsheet would
/// reckon with is given as text.
public final class Csv {
    /// The most rows one file holds.
    public static final int MOST = 20_000;

    /// By this sign spreadsheets know the encoding.
    private static final String MARK = "\ufeff";

    private Csv() {}

    public static ResponseEntity<byte[]> of(String name, List<Column> columns, List<Row> rows) {
        var file = ContentDisposition.attachment().filename(name + ".csv", StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.build().toString())
                .body(text(columns, rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(List<Column> columns, List<Row> rows) {
        var text = new StringWriter().append(MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(columns.stream().map(Column::title).toList());
            rows.forEach(
                    row -> csv.writeRecord(row.cells().stream().map(it -> harmless(it)).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String harmless(Cell cell) {
        var value = cell.plain();
        boolean reckoned = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        return reckoned && !(cell instanceof Cell.Figure) ? "'" + value : value;
    }
}
