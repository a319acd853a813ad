package org.opendps.finance.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.finance.attendance.agreement.AgreedRules;
import org.opendps.finance.attendance.rest.Rests;
import org.opendps.finance.attendance.rule.AbsenceRules;
import org.opendps.finance.attendance.rule.Attended;
import org.opendps.finance.attendance.rule.Judged;
import org.opendps.finance.delivery.AbsenceCode;
import org.opendps.finance.delivery.Delivered;
import org.opendps.finance.delivery.DeliveredSession;
import org.opendps.finance.delivery.PaidPart;
import org.opendps.finance.schedule.Weeks;

/** Says what is paid for the sessions of a week, by all that is known at this moment. */
@ApplicationScoped
class Valuation {

    private final Delivered delivered;
    private final Rests rests;
    private final AgreedRules agreed;

    Valuation(Delivered delivered, Rests rests, AgreedRules agreed) {
        this.delivered = delivered;
        this.rests = rests;
        this.agreed = agreed;
    }

    /** @param policyVersion by which it was judged: of the first day of the week */
    record Valued(List<Judged> sessions, String policyVersion) {}

    /** @throws org.opendps.blocks.problem.Refused 422 {@code attended-while-suspended} */
    Valued of(String authority, UUID placementId, UUID providerId, LocalDate monday, List<Attended> sessions) {
        var rules = agreed.on(authority, placementId, providerId, monday);
        var before = delivered.sinceLastAttended(placementId, providerId, monday, monday.plusDays(6));
        return new Valued(rules.judge(before, sessions, rests.of(placementId)), rules.policyVersion());
    }

    /** What is paid for each of these days that is in hospital, by what is known now, unless a rest decides it. */
    Map<LocalDate, PaidPart> inHospital(AttendanceReturn earlier, List<DeliveredSession> later) {
        if (later.stream().noneMatch(session -> session.held().code() == AbsenceCode.HOSPITAL)) {
            return Map.of();
        }
        var first = earlier.firstDay();
        var all = delivered.sinceLastAttended(
                earlier.placementId(),
                earlier.providerId(),
                first,
                later.getLast().heldOn());
        var resting = rests.of(earlier.placementId());
        var rules = new HashMap<LocalDate, AbsenceRules>();
        var parts = new HashMap<LocalDate, PaidPart>();
        AbsenceRules.inHospitalSince(all).forEach((day, since) -> {
            if (!day.isBefore(first) && resting.stream().noneMatch(rest -> rest.covers(day))) {
                var ofItsWeek = rules.computeIfAbsent(
                        Weeks.mondayOf(day),
                        monday -> agreed.on(earlier.authority(), earlier.placementId(), earlier.providerId(), monday));
                parts.put(day, ofItsWeek.inHospital(day, since));
            }
        });
        return parts;
    }

    /** What the days of an approved return have become since. */
    List<DeliveredSession> delivered(AttendanceReturn approved) {
        return delivered.between(
                approved.placementId(), approved.providerId(), approved.firstDay(), approved.lastDay());
    }
}
