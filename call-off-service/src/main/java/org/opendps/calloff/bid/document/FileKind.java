package org.opendps.calloff.bid.document;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** What a file is, by its first bytes; what it is called says nothing. */
enum FileKind {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    private static final int LOOKED_AT = 8;

    private final String mediaType;
    private final String beginning;

    /** @param beginning in hexadecimal */
    FileKind(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    static Optional<FileKind> of(byte[] content) {
        var first = HexFormat.of().formatHex(content, 0, Math.min(LOOKED_AT, content.length));
        return Arrays.stream(values())
                .filter(kind -> first.startsWith(kind.beginning))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }
}
