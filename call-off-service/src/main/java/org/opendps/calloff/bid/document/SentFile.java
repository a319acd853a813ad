package org.opendps.calloff.bid.document;

import java.nio.ByteBuffer;

/** The bytes of a body. A record, so that a repeated Idempotency-Key is compared with all of it. */
public record SentFile(ByteBuffer content) {

    static final int AT_MOST = 5 * 1024 * 1024;

    public SentFile {
        // of a body that says it is JSON there may be none
        content = content == null ? ByteBuffer.allocate(0) : content;
    }

    byte[] bytes() {
        var bytes = new byte[content.remaining()];
        content.duplicate().get(bytes);
        return bytes;
    }
}
