package org.comptoir.platform.load;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Map;
import java.util.TreeMap;

/// One row of a table; its columns are counted from 1, as a spreadsheet does.
public final class CsvRow {
    private final FileReport report;
    private final FileDates dates;
    private final Map<String, Integer> header;
    private final CsvRecord record;

    CsvRow(FileReport report, FileDates dates, Map<String, Integer> header, CsvRecord record) {
        this.report = report;
        this.dates = dates;
        this.header = header;
        this.record = record;
    }

    /// The value under a column; a blank one where the file has no such column.
    public FileValue value(String column) {
        int place = header.getOrDefault(column, -1);
        var text = place < 0 ? "" : record.getField(place);
        return new FileValue(report, dates, column, line(), place + 1L, text);
    }

    /// What is not blank under the columns that begin so, by the rest of their names: `name.` gives
    /// `en` and `fr`.
    public Map<String, FileValue> values(String prefix) {
        var values = new TreeMap<String, FileValue>();
        header.forEach((column, place) -> {
            if (column.startsWith(prefix) && !record.getField(place).isBlank()) {
                values.put(column.substring(prefix.length()), value(column));
            }
        });
        return values;
    }

    /// The texts under such columns, each at most so long.
    public Map<String, String> texts(String prefix, int longest) {
        var texts = new TreeMap<String, String>();
        values(prefix).forEach((key, value) -> texts.put(key, value.text(longest)));
        return texts;
    }

    public long line() {
        return record.getStartingLineNumber();
    }

    /// Reports that the row as a whole is wrong.
    public void problem(String code, Object... arguments) {
        report.problem(line(), 0, code, arguments);
    }
}
