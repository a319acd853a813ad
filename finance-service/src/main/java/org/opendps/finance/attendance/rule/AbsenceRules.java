package org.opendps.finance.attendance.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.policy.Policy;
import org.opendps.blocks.policy.PolicySetting;
import org.opendps.blocks.time.London;
import org.opendps.finance.delivery.AbsenceCode;
import org.opendps.finance.delivery.DeliveredSession.Held;
import org.opendps.finance.delivery.Outcome;
import org.opendps.finance.delivery.PaidPart;
import org.opendps.finance.policy.FinanceSetting;

/**
 * What is paid for a session to which nobody came, by what holds on the first day of its week.
 *
 * @param hospitalWeeks how long a place is paid for while the person is in hospital, from the first day of that absence
 * @param keptOpen what is paid for it meanwhile, and while a placement rests and is paid
 * @param firstDay of the first session of an absence, whatever the notice; null when it is like every other
 * @param sessionsStart against which the hours of notice are counted
 */
public record AbsenceRules(
        int hospitalWeeks,
        PaidPart keptOpen,
        int noticeHours,
        PaidPart withNotice,
        PaidPart withoutNotice,
        @Nullable PaidPart firstDay,
        LocalTime sessionsStart,
        String policyVersion) {

    public static AbsenceRules of(Policy policy) {
        var firstDay = policy.text(FinanceSetting.ABSENCE_FIRST_DAY_PERCENT);
        return new AbsenceRules(
                policy.whole(FinanceSetting.ABSENCE_HOSPITAL_WEEKS),
                part(policy, FinanceSetting.ABSENCE_KEPT_OPEN_PERCENT),
                policy.whole(FinanceSetting.ABSENCE_NOTICE_HOURS),
                part(policy, FinanceSetting.ABSENCE_WITH_NOTICE_PERCENT),
                part(policy, FinanceSetting.ABSENCE_WITHOUT_NOTICE_PERCENT),
                firstDay.equals(FinanceSetting.NONE) ? null : new PaidPart(Integer.parseInt(firstDay)),
                LocalTime.parse(policy.text(FinanceSetting.SESSIONS_START_AT)),
                policy.version());
    }

    private static PaidPart part(Policy policy, PolicySetting setting) {
        return new PaidPart(policy.whole(setting));
    }

    /**
     * Each session in the order of its day.
     *
     * @param before what became of sessions that are accounted for, since somebody last came
     * @throws org.opendps.blocks.problem.Refused 422 {@code attended-while-suspended}
     */
    public List<Judged> judge(List<Held> before, List<Attended> sessions, List<Rest> rests) {
        AttendedWhileSuspended.check(sessions, rests);
        var absence = Absence.NONE;
        var judged = new ArrayList<Judged>();
        for (var step : inOrder(before, sessions)) {
            var next = absence.after(step);
            var returned = step.returned();
            if (returned != null) {
                judged.add(judge(returned, absence, next, rests));
            }
            absence = next;
        }
        return List.copyOf(judged);
    }

    /** Of each day that is told as in hospital the first one of that stay; in the order of their days. */
    public static Map<LocalDate, LocalDate> inHospitalSince(List<Held> sessions) {
        var since = new LinkedHashMap<LocalDate, LocalDate>();
        var absence = Absence.NONE;
        for (var step : inOrder(sessions, List.of())) {
            absence = absence.after(step);
            if (step.code() == AbsenceCode.HOSPITAL && absence.inHospitalSince != null) {
                since.put(step.day(), absence.inHospitalSince);
            }
        }
        return since;
    }

    /** What is paid for a day in hospital. */
    public PaidPart inHospital(LocalDate day, LocalDate since) {
        return day.isBefore(since.plusWeeks(hospitalWeeks)) ? keptOpen : PaidPart.NONE;
    }

    private static List<Step> inOrder(List<Held> before, List<Attended> sessions) {
        return Stream.concat(
                        before.stream().map(held -> new Step(held.on(), held.outcome(), held.code(), null)),
                        sessions.stream().map(one -> new Step(one.date(), one.outcome(), one.code(), one)))
                .sorted(Comparator.comparing(Step::day))
                .toList();
    }

    private record Step(
            LocalDate day,
            Outcome outcome,
            @Nullable AbsenceCode code,
            @Nullable Attended returned) {}

    /**
     * How long somebody has been away. It goes on while the provider is closed or cancels, and whatever code comes next:
     * only who comes has been back.
     */
    private record Absence(boolean away, @Nullable LocalDate inHospitalSince) {

        private static final Absence NONE = new Absence(false, null);

        Absence after(Step step) {
            return switch (step.outcome()) {
                case ATTENDED -> NONE;
                case ABSENT ->
                    new Absence(
                            true,
                            inHospitalSince == null && step.code() == AbsenceCode.HOSPITAL
                                    ? step.day()
                                    : inHospitalSince);
                case CANCELLED_BY_PROVIDER, CLOSED -> this;
            };
        }
    }

    private Judged judge(Attended session, Absence before, Absence now, List<Rest> rests) {
        return switch (session.outcome()) {
            case ATTENDED -> new Judged(session, PaidPart.WHOLE, "attended");
            case CANCELLED_BY_PROVIDER -> unpaid(session, "the provider cancelled it: never paid");
            case CLOSED -> unpaid(session, "the provider was closed: never paid");
            case ABSENT ->
                rests.stream()
                        .filter(rest -> rest.covers(session.date()))
                        .findFirst()
                        .map(rest -> resting(session, rest))
                        .orElseGet(() -> absent(session, before, now));
        };
    }

    private Judged resting(Attended session, Rest rest) {
        var why = "the placement rests from " + rest.from() + " (" + rest.kind() + ")";
        if (rest.isPaidOn(session.date())) {
            return new Judged(session, keptOpen, why + ", paid until " + rest.paidUntil() + ": " + keptOpen.inWords());
        }
        return unpaid(
                session,
                why + (rest.paidUntil() == null ? ": not paid" : ": paid until " + rest.paidUntil() + " only"));
    }

    private Judged absent(Attended session, Absence before, Absence now) {
        var code = session.code();
        if (code == null) {
            return unpaid(session, "absent without a code: not paid. With its code and notice it can be judged");
        }
        if (code == AbsenceCode.HOSPITAL) {
            return inHospital(session, now.inHospitalSince == null ? session.date() : now.inHospitalSince);
        }
        if (firstDay != null && !before.away) {
            return new Judged(session, firstDay, "first day of an absence, whatever the notice: " + firstDay.inWords());
        }
        var part = isInTime(session) ? withNotice : withoutNotice;
        var notice = isInTime(session) ? "notice of at least " : "no notice of at least ";
        return new Judged(session, part, "absent, " + notice + counted(noticeHours, "hour") + ": " + part.inWords());
    }

    private static String counted(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    private Judged inHospital(Attended session, LocalDate since) {
        var end = since.plusWeeks(hospitalWeeks);
        var why = "in hospital since " + since + ", paid for " + counted(hospitalWeeks, "week");
        var part = inHospital(session.date(), since);
        return part.isPaid()
                ? new Judged(session, part, why + ", until " + end.minusDays(1) + ": " + part.inWords())
                : unpaid(session, why + " only, until " + end.minusDays(1) + ": nothing is paid");
    }

    /** By the hours that pass: on the days when the clocks change a day has 23 or 25 of them. */
    private boolean isInTime(Attended session) {
        var given = session.noticeGivenAt();
        var starts = session.date().atTime(sessionsStart).atZone(London.ZONE).toInstant();
        return given != null && !given.isAfter(starts.minus(Duration.ofHours(noticeHours)));
    }

    private static Judged unpaid(Attended session, String why) {
        return new Judged(session, PaidPart.NONE, why);
    }
}
