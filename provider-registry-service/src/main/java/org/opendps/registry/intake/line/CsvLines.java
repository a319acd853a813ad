package org.opendps.registry.intake.line;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a file in UTF-8, one after the other; only one is in memory. */
public final class CsvLines implements Iterator<CsvLine>, Closeable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    public static final int MOST = 50_000;
    private static final int LONGEST_CELL = 64 * 1024;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> header;

    /** @throws org.opendps.blocks.problem.Refused 400 when it is no CSV in UTF-8, 422 when the columns are others */
    public CsvLines(InputStream file) {
        var strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        reader = CsvReader.builder()
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(new InputStreamReader(withoutMark(file), strict));
        records = reader.iterator();
        if (!hasNext()) {
            throw new FileUnreadable("it is empty").refused();
        }
        header = records.next().getFields().stream().map(String::strip).toList();
        check(header);
    }

    /** Spreadsheets begin a file with it, also before a quotation mark. */
    private static InputStream withoutMark(InputStream file) {
        try {
            var begun = new PushbackInputStream(file, BYTE_ORDER_MARK.length);
            var first = begun.readNBytes(BYTE_ORDER_MARK.length);
            if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
                begun.unread(first);
            }
            return begun;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(List<String> header) {
        var missing = new ArrayList<>(ProviderRow.REQUIRED);
        missing.removeAll(header);
        var unknown = header.stream()
                .filter(name -> !ProviderRow.COLUMNS.contains(name))
                .toList();
        var twice = header.stream()
                .filter(name -> header.indexOf(name) != header.lastIndexOf(name))
                .distinct()
                .toList();
        if (!missing.isEmpty() || !unknown.isEmpty() || !twice.isEmpty()) {
            throw new ColumnsWrong(missing, unknown, twice).refused();
        }
    }

    /** Reads to the end and throws what is wrong with any line as a whole. */
    public int count() {
        int count = 0;
        while (hasNext()) {
            next();
            count++;
            if (count > MOST) {
                throw new TooManyLines(MOST).refused();
            }
        }
        if (count == 0) {
            throw new FileUnreadable("it has no line after its header").refused();
        }
        return count;
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public CsvLine next() {
        var row = read();
        if (row.getFieldCount() > header.size()) {
            throw new FileUnreadable("line " + row.getStartingLineNumber() + " has " + row.getFieldCount()
                            + " columns and the first line " + header.size())
                    .refused();
        }
        var cells = new HashMap<String, String>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            cells.put(header.get(i), row.getField(i));
        }
        return new CsvLine(row.getStartingLineNumber(), cells);
    }

    private CsvRecord read() {
        try {
            return records.next();
        } catch (CsvParseException | UncheckedIOException e) {
            throw unreadable(e);
        }
    }

    private static RuntimeException unreadable(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new FileUnreadable("it is not in UTF-8").refused();
            }
        }
        return fault instanceof CsvParseException ? new FileUnreadable(quotation(fault)).refused() : fault;
    }

    /** As the parser tells it, with the line in which the fault begins. */
    private static String quotation(RuntimeException fault) {
        var told = String.valueOf(fault.getMessage());
        var line = LINE.matcher(told);
        var where = line.find() ? "in line " + line.group(1) + " " : "";
        if (told.contains("after closing quote")) {
            return where + "text follows a closing quotation mark: one that is part of the text is written twice";
        }
        return told.contains("Unclosed")
                ? where + "a quotation mark opens that is never closed"
                : where + "a cell is longer than " + LONGEST_CELL + " characters: a quotation mark may be missing";
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
