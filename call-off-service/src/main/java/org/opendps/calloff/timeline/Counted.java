package org.opendps.calloff.timeline;

/** How many there are of something, in words that can be read. */
public final class Counted {

    private Counted() {}

    /** @param one in the singular; the plural has an s */
    public static String of(long number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
