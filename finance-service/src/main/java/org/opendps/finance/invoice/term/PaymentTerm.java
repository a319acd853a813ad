package org.opendps.finance.invoice.term;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until when an invoice is to be paid. A dispute stops the clock from the day on which the provider is told of it to the
 * day on which it is resolved: by the Procurement Act the term is as many days longer, by the Regulations of 2015 it
 * begins anew, since the invoice is undisputed from then on.
 */
public record PaymentTerm(PaymentRegime regime, LocalDate receivedOn, List<Stop> stops) {

    /** @param until null while the clock stands */
    public record Stop(LocalDate from, @Nullable LocalDate until) {

        private long days() {
            return until == null ? 0 : ChronoUnit.DAYS.between(from, until);
        }
    }

    public PaymentTerm {
        stops = List.copyOf(stops);
    }

    public boolean isStopped() {
        return stops.stream().anyMatch(stop -> stop.until() == null);
    }

    public int stoppedDays() {
        return Math.toIntExact(stops.stream().mapToLong(Stop::days).sum());
    }

    /** The last day on which it is paid in time; null while the clock stands. */
    public @Nullable LocalDate dueOn() {
        if (isStopped()) {
            return null;
        }
        return switch (regime) {
            case PA23 -> regime.last(receivedOn).plusDays(stoppedDays());
            case PCR2015 -> regime.last(undisputedSince());
        };
    }

    private LocalDate undisputedSince() {
        var since = receivedOn;
        for (var stop : stops) {
            var until = stop.until();
            since = until != null && until.isAfter(since) ? until : since;
        }
        return since;
    }

    /** How many days it took, of which the day of receipt is the first; while the clock stood nothing is counted. */
    public int daysTo(LocalDate paidOn) {
        return Math.toIntExact(ChronoUnit.DAYS.between(receivedOn, paidOn)) + 1 - stoppedDays();
    }
}
