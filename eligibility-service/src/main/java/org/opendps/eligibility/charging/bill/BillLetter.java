package org.opendps.eligibility.charging.bill;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.opendps.eligibility.person.detail.Details;

/**
 * What the letter says, to somebody. Its text form says nothing, so that it cannot slip into a log.
 *
 * @param received null where nothing was
 */
public record BillLetter(
        String name,
        List<String> address,
        boolean largePrint,
        String number,
        String amount,
        @Nullable String received,
        String leftToPay,
        boolean isPaid,
        String billedOn,
        String upTo,
        String dueOn,
        List<Line> lines,
        boolean hasMinus) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** @param week in words */
    public record Line(String week, String provider, String amount) {}

    static BillLetter of(Bill bill, Details person) {
        var address = new ArrayList<>(person.address());
        address.add(person.postcode());
        return new BillLetter(
                person.givenName() + " " + person.familyName(),
                List.copyOf(address),
                person.needsLargePrint(),
                bill.number(),
                bill.amount().shown(),
                bill.received().isPositive() ? bill.received().shown() : null,
                bill.leftToPay().shown(),
                !bill.leftToPay().isPositive(),
                DAY.format(bill.billedOn()),
                DAY.format(bill.upTo()),
                DAY.format(bill.dueOn()),
                bill.lines().stream()
                        .map(line -> new Line(
                                week(line.weekStarting()),
                                line.provider(),
                                line.amount().shown()))
                        .toList(),
                bill.lines().stream().anyMatch(line -> line.amount().isNegative()));
    }

    private static String week(LocalDate monday) {
        return DAY.format(monday) + " to " + DAY.format(monday.plusDays(6));
    }

    @Override
    public String toString() {
        return "BillLetter";
    }
}
