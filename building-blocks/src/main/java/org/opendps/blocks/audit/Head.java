package org.opendps.blocks.audit;

import java.util.regex.Pattern;

/** A place in the chain that stands for all before it. Written as position and hash, such as {@code 120.9f86…}. */
record Head(long position, Hash hash) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})\\.([0-9a-f]{64})");

    /** @throws org.opendps.blocks.problem.Refused 400 when it is not as an answer wrote it */
    static Head read(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new HeadUnreadable().refused();
        }
        return new Head(Long.parseLong(parts.group(1)), new Hash(parts.group(2)));
    }

    String written() {
        return position + "." + hash.hex();
    }
}
