package org.opendps.finance.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a CSV file of a kind looks like.
 *
 * @param columns that it may have, in any order
 * @param needed those of them that it must have
 * @param most rows
 */
public record CsvTable(List<String> columns, List<String> needed, int most) {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** What a letter of another encoding is read as, such as of a file that was saved for Windows. */
    private static final String UNREADABLE = "\ufffd";

    /** A row by the names of its columns. */
    public record Row(int line, List<String> header, List<String> fields) {

        static Row of(int line, List<String> header, CsvRecord read) {
            return new Row(line, header, read.getFields());
        }

        /** Empty where there is none. */
        public String text(String column) {
            int index = header.indexOf(column);
            return index < 0 || index >= fields.size() ? "" : fields.get(index);
        }

        /** Such as an amount with a comma that is not quoted: two fields. */
        boolean isTooLong() {
            return fields.size() > header.size();
        }
    }

    /**
     * @param row makes something of each
     * @throws org.opendps.blocks.problem.Refused 400 when it is no CSV, 422 when the columns are others or it is too long
     */
    public <T> List<T> read(String file, Function<Row, T> row) {
        var text = file.startsWith(BYTE_ORDER_MARK) ? file.substring(1) : file;
        if (text.contains(UNREADABLE)) {
            throw unreadable("it has letters that are not in UTF-8");
        }
        try (var csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            var records = csv.iterator();
            if (!records.hasNext()) {
                throw unreadable("it is empty");
            }
            var header = records.next().getFields().stream().map(String::strip).toList();
            mustFit(header);
            var rows = new ArrayList<T>();
            while (records.hasNext()) {
                if (rows.size() == most) {
                    throw new CsvRefused.FileTooLong(most).refused();
                }
                rows.add(row.apply(whole(Row.of(rows.size() + 2, header, records.next()))));
            }
            if (rows.isEmpty()) {
                throw unreadable("it has no line below the names of the columns");
            }
            return rows;
        } catch (CsvParseException | IOException e) {
            throw unreadable("it is no CSV");
        }
    }

    private Row whole(Row row) {
        if (row.isTooLong()) {
            throw unreadable(
                    "line " + row.line() + " has more fields than there are columns; put what has commas into quotes");
        }
        return row;
    }

    private void mustFit(List<String> header) {
        var missing = needed.stream().filter(name -> !header.contains(name)).toList();
        var unknown = header.stream().filter(name -> !columns.contains(name)).toList();
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new CsvRefused.FileColumnsWrong(this, missing, unknown).refused();
        }
    }

    private RuntimeException unreadable(String why) {
        return new CsvRefused.FileUnreadable(why, columns).refused();
    }
}
