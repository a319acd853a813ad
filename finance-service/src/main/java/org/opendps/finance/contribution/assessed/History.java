package org.opendps.finance.contribution.assessed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Weekly;
import org.opendps.finance.schedule.Weekly.Pause;
import org.opendps.finance.schedule.Weekly.Rate;

/**
 * Lays what was told over what was told before: the newest counts from its day on. Charging rests, and is asked for again,
 * from the day on which that is told, whatever the sum.
 */
record History(List<Rate> rates, List<Pause> pauses) {

    /**
     * One thing that was told.
     *
     * @param toldOn when charging rests from, or is asked for again, if it was not so before
     */
    record Told(LocalDate countsFrom, @Nullable LocalDate until, Money weekly, boolean suspended, LocalDate toldOn) {

        boolean isOfADay() {
            return until == null || !until.isBefore(countsFrom);
        }
    }

    /** @param told the oldest first */
    static Weekly of(Collection<Told> told) {
        var history = new History(List.of(), List.of());
        for (var one : told) {
            history = new History(history.ratesWith(one), history.pausesWith(one));
        }
        var pauses = history.pauses;
        return new Weekly(history.rates.stream()
                .map(rate -> new Rate(rate.from(), rate.until(), rate.weekly(), pauses))
                .toList());
    }

    private List<Rate> ratesWith(Told newest) {
        var from = newest.countsFrom();
        var kept = new ArrayList<Rate>();
        var begins = from;
        for (var rate : rates) {
            if (rate.isOn(from) && rate.weekly().equals(newest.weekly())) {
                // the same sum goes on: its days are counted from where they were
                begins = rate.from();
            } else if (rate.from().isBefore(from)) {
                kept.add(rate.endingOn(from.minusDays(1)));
            }
        }
        if (newest.isOfADay()) {
            kept.add(new Rate(begins, newest.until(), newest.weekly()));
        }
        return List.copyOf(kept);
    }

    private List<Pause> pausesWith(Told newest) {
        boolean rests = !pauses.isEmpty() && pauses.getLast().until() == null;
        if (rests == newest.suspended()) {
            return pauses;
        }
        var changed = new ArrayList<>(pauses);
        if (newest.suspended()) {
            changed.add(new Pause(newest.toldOn(), null));
        } else {
            var ended = changed.removeLast();
            if (ended.from().isBefore(newest.toldOn())) {
                changed.add(new Pause(ended.from(), newest.toldOn().minusDays(1)));
            }
        }
        return List.copyOf(changed);
    }
}
