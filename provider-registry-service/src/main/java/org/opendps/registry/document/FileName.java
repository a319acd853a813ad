package org.opendps.registry.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last part of a name, without what no file system takes. */
final class FileName {

    private static final Pattern UNWANTED = Pattern.compile("[\\p{Cntrl}\"\\\\/:*?<>|]");
    private static final int LONGEST = 200;
    private static final String NAMELESS = "document";

    private FileName() {}

    static String clean(@Nullable String sent) {
        if (sent == null || sent.isBlank()) {
            return NAMELESS;
        }
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var cleaned = UNWANTED.matcher(last).replaceAll("_").strip();
        if (cleaned.isEmpty()) {
            return NAMELESS;
        }
        return cleaned.length() <= LONGEST ? cleaned : cleaned.substring(cleaned.length() - LONGEST);
    }
}
