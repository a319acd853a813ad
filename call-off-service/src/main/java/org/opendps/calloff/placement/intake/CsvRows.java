package org.opendps.calloff.placement.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV file, by the names of its columns. */
final class CsvRows {

    private CsvRows() {}

    /** @throws org.opendps.blocks.problem.Refused 400 when it is no CSV, 422 when the columns are others */
    static List<ImportRow> of(String file, int most) {
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
            var rows = new ArrayList<ImportRow>();
            while (records.hasNext()) {
                if (rows.size() == most) {
                    throw new ImportRefused.ImportTooLong(most).refused();
                }
                rows.add(row(header, records.next()));
            }
            return rows;
        } catch (CsvParseException | java.io.IOException e) {
            throw new ImportRefused.ImportUnreadable("it is no CSV").refused();
        }
    }

    private static void mustFit(List<String> header) {
        var missing = new ArrayList<>(ImportRow.REQUIRED);
        missing.removeAll(header);
        var unknown = header.stream()
                .filter(name -> !ImportRow.COLUMNS.contains(name))
                .toList();
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new ImportRefused.ImportColumnsWrong(missing, unknown).refused();
        }
    }

    private static ImportRow row(List<String> header, CsvRecord line) {
        return ImportRow.of(name -> {
            int column = header.indexOf(name);
            return column < 0 || column >= line.getFieldCount() ? null : line.getField(column);
        });
    }
}
