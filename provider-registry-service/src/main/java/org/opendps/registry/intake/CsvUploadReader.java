package org.opendps.registry.intake;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Streams a body to the disk, so that no request holds a file in memory. */
@Provider
@Consumes("text/csv")
public class CsvUploadReader implements MessageBodyReader<CsvUpload> {

    private final Uploads uploads;

    CsvUploadReader(Uploads uploads) {
        this.uploads = uploads;
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
            InputStream body)
            throws IOException {
        var digest = sha256();
        var file = uploads.open();
        try (var hashed = new DigestInputStream(body, digest);
                var out = Files.newOutputStream(file)) {
            hashed.transferTo(out);
        }
        return new CsvUpload(file, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
