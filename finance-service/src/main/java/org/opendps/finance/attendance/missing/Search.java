package org.opendps.finance.attendance.missing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.finance.attendance.cutoff.CutOffs;
import org.opendps.finance.attendance.missing.MissingReturn.ProviderWeek;
import org.opendps.finance.commitment.FirmCommitments;
import org.opendps.finance.commitment.OpenSession;
import org.opendps.finance.schedule.Weeks;

/** Finds the weeks of a placement that nobody returned. */
@ApplicationScoped
class Search {

    private final FirmCommitments commitments;
    private final MissingReturns missing;
    private final CutOffs cutOffs;
    private final Outbox outbox;

    Search(FirmCommitments commitments, MissingReturns missing, CutOffs cutOffs, Outbox outbox) {
        this.commitments = commitments;
        this.missing = missing;
        this.cutOffs = cutOffs;
        this.outbox = outbox;
    }

    /** @return when to look again: at the next cut-off, tomorrow while something may come, or never */
    @Nullable
    Instant in(UUID placementId, Instant now) {
        var today = London.dateOf(now);
        var known = missing.of(placementId).stream().collect(Collectors.toMap(MissingReturn::of, Function.identity()));
        var waiting = missing.waiting(placementId);
        @Nullable
        Instant next = commitments.goesOn(placementId, today)
                ? today.plusDays(1).atStartOfDay(London.ZONE).toInstant()
                : null;
        var weeks = weeks(commitments.openUntil(placementId, today));
        weeks.keySet().removeAll(waiting);
        for (var week : weeks.entrySet()) {
            var before = known.remove(week.getKey());
            if (before != null) {
                before.isMissing(days(week.getValue()));
                continue;
            }
            var authority = week.getValue().getFirst().authority();
            var cutOff = cutOffs.ofWeek(authority, week.getKey().monday());
            if (now.isAfter(cutOff)) {
                tell(new MissingReturn(authority, placementId, week.getKey(), days(week.getValue()), cutOff, now));
            } else {
                // a moment later: what is sent at the cut-off itself is in time
                next = earlier(next, cutOff.plusMillis(1));
            }
        }
        known.values().forEach(nothingPlannedAnyMore -> nothingPlannedAnyMore.settle(now));
        return next;
    }

    private void tell(MissingReturn found) {
        missing.persist(found);
        outbox.announce(ReturnMissing.of(found));
    }

    private static Map<ProviderWeek, List<OpenSession>> weeks(List<OpenSession> open) {
        return open.stream()
                .collect(Collectors.groupingBy(
                        session -> new ProviderWeek(session.providerId(), Weeks.mondayOf(session.day())),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static List<LocalDate> days(List<OpenSession> sessions) {
        return sessions.stream().map(OpenSession::day).toList();
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : Objects.requireNonNull(one);
    }
}
