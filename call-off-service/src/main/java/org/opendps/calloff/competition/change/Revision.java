package org.opendps.calloff.competition.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;
import org.opendps.calloff.competition.Amended;
import org.opendps.calloff.competition.CallOff;
import org.opendps.calloff.competition.change.AmendmentRequest.LotChange;
import org.opendps.calloff.competition.course.Timing;
import org.opendps.calloff.competition.lot.Lot;
import org.opendps.calloff.competition.lot.LotRefused;
import org.opendps.calloff.competition.lot.Support;

/** A call-off as it would be after an amendment, and what makes the difference. */
record Revision(Amended amended, List<Difference> differences) {

    /** @throws org.opendps.blocks.problem.Refused 422 when nothing changes, or there is too little time for what does */
    static Revision of(CallOff callOff, AmendmentRequest asked, int number) {
        var named = new HashSet<Integer>();
        for (var change : asked.changes()) {
            var lot = callOff.lot(change.lot());
            if (change.placesPerDay() != null && lot.placesPerDay() == null) {
                throw new LotRefused.PlacesForOnePerson(lot.number()).refused();
            }
            if (!named.add(change.lot())) {
                throw new AmendmentRefused.LotAmendedTwice(change.lot()).refused();
            }
        }
        var lots = callOff.lots().stream().map(lot -> changed(lot, asked)).toList();
        var timing = Timing.of(
                asked.questionsDue() == null
                        ? callOff.timing().questionsDue()
                        : asked.questionsDue().toInstant(),
                asked.bidsDue() == null ? callOff.bidsDue() : asked.bidsDue().toInstant());
        var differences = differences(callOff, lots, timing);
        mustBeLawful(callOff, asked.material(), timing, differences);
        return new Revision(new Amended(number, asked.material(), timing, lots, named), differences);
    }

    private static List<Difference> differences(CallOff callOff, List<Lot> lots, Timing timing) {
        var found = new ArrayList<Difference>();
        lots.forEach(lot -> found.addAll(Difference.between(callOff.lot(lot.number()), lot)));
        Difference.note(
                "questionsDue",
                London.shown(callOff.timing().questionsDue()),
                London.shown(timing.questionsDue()),
                found);
        Difference.note("bidsDue", London.shown(callOff.bidsDue()), London.shown(timing.bidsDue()), found);
        return List.copyOf(found);
    }

    private static void mustBeLawful(CallOff callOff, boolean material, Timing timing, List<Difference> differences) {
        if (differences.isEmpty()) {
            throw new AmendmentRefused.NothingAmended().refused();
        }
        var natural =
                differences.stream().filter(Difference::isMaterialByNature).toList();
        if (!material && !natural.isEmpty()) {
            throw new AmendmentRefused.MaterialByNature(natural.getFirst().field()).refused();
        }
        if (timing.bidsDue().isBefore(callOff.bidsDue())) {
            throw new AmendmentRefused.DeadlineNeverEarlier(callOff.bidsDue()).refused();
        }
        if (material && !timing.bidsDue().isAfter(callOff.bidsDue())) {
            throw new AmendmentRefused.MoreTimeForWhatIsMaterial(callOff.bidsDue()).refused();
        }
    }

    private static Lot changed(Lot lot, AmendmentRequest asked) {
        return asked.changes().stream()
                .filter(change -> change.lot() == lot.number())
                .findFirst()
                .map(change -> changed(lot, change))
                .orElse(lot);
    }

    private static Lot changed(Lot lot, LotChange change) {
        var old = lot.support();
        var days = change.days() == null
                ? old.days()
                : change.days().stream().sorted().toList();
        var support = new Support(
                old.category(),
                old.area(),
                or(change.need(), old.need()),
                days,
                or(change.from(), old.from()),
                or(change.until(), old.until()),
                or(change.closedOnBankHolidays(), old.closedOnBankHolidays()),
                old.outcomes(),
                or(change.accessibility(), old.accessibility()),
                change.parts() == null ? Support.partsOn(days, old.parts()) : change.parts());
        return lot.amended(
                support,
                change.priceMinimum() == null ? lot.priceMinimum() : change.priceMinimum(),
                change.priceMaximum() == null ? lot.priceMaximum() : change.priceMaximum(),
                change.placesPerDay() == null ? lot.placesPerDay() : change.placesPerDay());
    }

    private static <T> T or(@Nullable T changed, T old) {
        return Objects.requireNonNullElse(changed, old);
    }
}
