package org.opendps.blocks.policy;

import com.google.errorprone.annotations.Immutable;

/**
 * What a setting's value can be.
 *
 * @param form a regular expression
 * @param least with {@code most} the range of a whole number; -1 where there is none
 */
@Immutable
public record Kind(String form, int least, int most, String words) {

    private static final int NO_RANGE = -1;

    public static Kind oneOf(String... codes) {
        return new Kind(String.join("|", codes), NO_RANGE, NO_RANGE, "one of " + String.join(", ", codes));
    }

    public static Kind whole(int least, int most) {
        return new Kind("[1-9]\\d{0,3}|0", least, most, "a whole number from " + least + " to " + most);
    }

    public static Kind noneOrWhole(int least, int most) {
        return new Kind("0|[1-9]\\d{0,3}", least, most, "0, or a whole number from " + least + " to " + most);
    }

    public static Kind pounds() {
        return new Kind("\\d{1,9}\\.\\d{2}", NO_RANGE, NO_RANGE, "pounds with two decimals, such as 100000.00");
    }

    boolean takes(String value) {
        return value.matches(form) && (most == NO_RANGE || isNone(value) || isWithin(Integer.parseInt(value)));
    }

    private boolean isNone(String value) {
        return value.equals("0") && form.startsWith("0|");
    }

    private boolean isWithin(int value) {
        return value >= least && value <= most;
    }
}
