package org.opendps.calloff.bid.document;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;

/** Takes a body as it is, whatever its Content-Type says, and no more of it than a document may have. */
@Provider
@Consumes(MediaType.WILDCARD)
public class SentFileReader implements MessageBodyReader<SentFile> {

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == SentFile.class;
    }

    @Override
    public SentFile readFrom(
            Class<SentFile> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(SentFile.AT_MOST + 1);
        if (bytes.length > SentFile.AT_MOST) {
            throw new DocumentRefused.DocumentTooLarge(SentFile.AT_MOST).refused();
        }
        return new SentFile(ByteBuffer.wrap(bytes));
    }
}
