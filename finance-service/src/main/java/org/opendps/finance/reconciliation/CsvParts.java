package org.opendps.finance.reconciliation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The lines of a CSV file, by the names of its columns. */
final class CsvParts {

    private CsvParts() {}

    /** @throws org.opendps.blocks.problem.Refused 400 when it is no CSV, 422 when the columns are others */
    static List<PartRow> of(String file, int most) {
        var text = file.startsWith("\ufeff") ? file.substring(1) : file;
        try (var csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            var records = csv.iterator();
            if (!records.hasNext()) {
                throw new ImportRefused.ImportUnreadable("it is empty").refused();
            }
            var header = records.next().getFields().stream().map(String::strip).toList();
            mustFit(header);
            var rows = new ArrayList<PartRow>();
            while (records.hasNext()) {
                if (rows.size() == most) {
                    throw new ImportRefused.ImportTooLong(most).refused();
                }
                rows.add(row(header, records.next()));
            }
            return rows;
        } catch (CsvParseException | IOException e) {
            throw new ImportRefused.ImportUnreadable("it is no CSV").refused();
        }
    }

    private static void mustFit(List<String> header) {
        var missing = new ArrayList<>(PartRow.COLUMNS);
        missing.removeAll(header);
        var unknown =
                header.stream().filter(name -> !PartRow.COLUMNS.contains(name)).toList();
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new ImportRefused.ImportColumnsWrong(missing, unknown).refused();
        }
    }

    /** A comma in an amount that is not quoted makes two fields of it: the line is refused, not read as less. */
    private static PartRow row(List<String> header, CsvRecord line) {
        if (line.getFieldCount() > header.size()) {
            throw new ImportRefused.ImportUnreadable("line " + line.getStartingLineNumber()
                            + " has more fields than there are columns; put an amount with commas into quotes")
                    .refused();
        }
        return PartRow.of(name -> {
            int column = header.indexOf(name);
            return column >= line.getFieldCount() ? null : line.getField(column);
        });
    }
}
