package org.opendps.test;

/** Tests that run longer than anybody waits for: with {@code ./dps test -Ddps.long=true}. */
public final class LongSet {

    /** Names the property for {@code @EnabledIfSystemProperty}. */
    public static final String PROPERTY = "dps.long";

    private LongSet() {}

    /** How often something is tried: usually, or in the long set. */
    public static int times(int usually, int inTheLongSet) {
        return Boolean.getBoolean(PROPERTY) ? inTheLongSet : usually;
    }
}
