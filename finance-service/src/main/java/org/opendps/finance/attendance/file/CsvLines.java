package org.opendps.finance.attendance.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The lines of a CSV file, by the names of its columns. */
final class CsvLines {

    private CsvLines() {}

    /** @throws org.opendps.blocks.problem.Refused 400 when it is no CSV, 422 when the columns are others or it is too long */
    static List<FileLine> of(String file, int most) {
        var text = file.startsWith("\ufeff") ? file.substring(1) : file;
        try (var csv = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            var records = csv.iterator();
            if (!records.hasNext()) {
                throw new FileRefused.FileUnreadable("it is empty").refused();
            }
            var header = records.next().getFields().stream().map(String::strip).toList();
            mustFit(header);
            var lines = new ArrayList<FileLine>();
            while (records.hasNext()) {
                if (lines.size() == most) {
                    throw new FileRefused.FileTooLong(most).refused();
                }
                lines.add(line(header, lines.size() + 2, records.next()));
            }
            if (lines.isEmpty()) {
                throw new FileRefused.FileUnreadable("it has no line below the names of the columns").refused();
            }
            return lines;
        } catch (CsvParseException | IOException e) {
            throw new FileRefused.FileUnreadable("it is no CSV").refused();
        }
    }

    private static void mustFit(List<String> header) {
        var missing = new ArrayList<>(FileLine.REQUIRED);
        missing.removeAll(header);
        var unknown =
                header.stream().filter(name -> !FileLine.COLUMNS.contains(name)).toList();
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new FileRefused.FileColumnsWrong(missing, unknown).refused();
        }
    }

    private static FileLine line(List<String> header, int number, CsvRecord line) {
        return FileLine.of(number, name -> {
            int column = header.indexOf(name);
            return column < 0 || column >= line.getFieldCount() ? "" : line.getField(column);
        });
    }
}
