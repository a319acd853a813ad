package org.opendps.registry.intake.upload;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.opendps.registry.file.Reception;

/** Takes a body in as any other upload, so that no request holds a file in memory. */
@Provider
@Consumes(CsvUploadReader.CSV)
public class CsvUploadReader implements MessageBodyReader<CsvUpload> {

    public static final String CSV = "text/csv";

    private final Uploads uploads;
    private final Reception reception;

    CsvUploadReader(Uploads uploads, Reception reception) {
        this.uploads = uploads;
        this.reception = reception;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == CsvUpload.class;
    }

    @Override
    public CsvUpload readFrom(
            Class<CsvUpload> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        return new CsvUpload(uploads.add(reception.receiveAs(CSV, body)));
    }
}
