package org.opendps.blocks.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.paging.Page;

/** Writes a list as CSV (RFC 4180), in UTF-8 with the mark at its beginning by which spreadsheets know it. */
@Provider
@Produces(Exported.CSV)
public class CsvBodyWriter implements MessageBodyWriter<Object> {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final ObjectMapper json;

    CsvBodyWriter(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return (Page.class.isAssignableFrom(type) || Collection.class.isAssignableFrom(type)) && sheet() != null;
    }

    @Override
    public void writeTo(
            Object list,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var request = Objects.requireNonNull(CurrentRequestManager.get());
        var sheet = Objects.requireNonNull(sheet());
        headers.putSingle("Content-Type", Exported.CSV + ";charset=UTF-8");
        headers.putSingle("Content-Disposition", "attachment; filename=\"" + name(request.getPath()) + ".csv\"");
        if (sheet.following() != null) {
            headers.remove("Link");
        }
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        var columns = new Columns(sheet.row());
        csv.writeRecord(columns.names());
        if (list instanceof Page<?> page) {
            write(page, sheet, columns, csv);
        } else {
            ((Collection<?>) list).forEach(row -> csv.writeRecord(columns.cells(tree(row))));
        }
        csv.flush();
        text.flush();
    }

    /** Of a list that is {@link Exported}; none of any other, which answers JSON whatever it says of itself. */
    private static @Nullable Sheet sheet() {
        var request = CurrentRequestManager.get();
        return request == null ? null : (Sheet) request.getProperty(Sheet.PROPERTY);
    }

    private void write(Page<?> first, Sheet sheet, Columns columns, CsvWriter csv) {
        @Nullable Page<?> page = first;
        while (page != null) {
            page.items().forEach(row -> csv.writeRecord(columns.cells(tree(row))));
            var next = page.next();
            var following = sheet.following();
            page = next == null || following == null ? null : following.apply(next);
        }
    }

    private JsonNode tree(Object row) {
        return json.valueToTree(row);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("[^a-z-]", "");
    }
}
