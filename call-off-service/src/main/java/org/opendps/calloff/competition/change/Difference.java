package org.opendps.calloff.competition.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.competition.lot.Lot;

/** One thing that changed, as it was and as it is, in words that people read. */
public record Difference(
        String field, @Nullable String before, @Nullable String after) {

    static List<Difference> between(Lot before, Lot after) {
        var found = new ArrayList<Difference>();
        var lot = "lots[" + before.number() + "].";
        var old = before.support();
        var now = after.support();
        note(lot + "need", old.need(), now.need(), found);
        note(lot + "days", old.days(), now.days(), found);
        note(lot + "parts", old.partsInWords(), now.partsInWords(), found);
        note(lot + "from", old.from(), now.from(), found);
        note(lot + "until", old.until(), now.until(), found);
        note(lot + "closedOnBankHolidays", old.closedOnBankHolidays(), now.closedOnBankHolidays(), found);
        note(lot + "accessibility", old.accessibility(), now.accessibility(), found);
        note(lot + "priceMinimum", before.priceMinimum(), after.priceMinimum(), found);
        note(lot + "priceMaximum", before.priceMaximum(), after.priceMaximum(), found);
        note(lot + "placesPerDay", before.placesPerDay(), after.placesPerDay(), found);
        return found;
    }

    static void note(String field, @Nullable Object before, @Nullable Object after, List<Difference> found) {
        if (!Objects.equals(before, after)) {
            found.add(new Difference(field, written(before), written(after)));
        }
    }

    private static @Nullable String written(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Words and dates of questions leave a bid as good as it was; all else can change it. */
    boolean isMaterialByNature() {
        return !field.endsWith(".need") && !field.equals("questionsDue") && !field.equals("bidsDue");
    }
}
