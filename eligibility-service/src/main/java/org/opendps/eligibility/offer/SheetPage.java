package org.opendps.eligibility.offer;

import java.util.List;

/**
 * What is printed on a sheet.
 *
 * @param largePrint the person reads large letters
 */
public record SheetPage(
        String name, boolean largePrint, String support, String chooseBy, String youPay, List<Choice> choices) {

    /** @param letter by which the person names it */
    public record Choice(
            String letter,
            String provider,
            String what,
            String where,
            String when,
            String gettingThere,
            String access,
            String whatWeFound,
            String cost) {}

    @Override
    public String toString() {
        return "SheetPage";
    }
}
