package org.opendps.finance.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.time.London;
import org.opendps.finance.attendance.query.QueryView;
import org.opendps.finance.attendance.query.ReturnQuery;
import org.opendps.finance.attendance.rule.Attended;
import org.opendps.finance.attendance.rule.Told;
import org.opendps.finance.delivery.AbsenceCode;
import org.opendps.finance.delivery.Outcome;

/**
 * A weekly return as clients see it.
 *
 * @param total what is paid for the week as it was approved; before the approval what will be, by what is known. Null
 *     of a return from before it was told
 * @param paidNow in the single view of an approved return: what is paid for it after all that has changed since, such
 *     as a backdated price or an earlier week of the same stay in hospital
 * @param policyVersion of the council's policy by which it is judged
 * @param cutOff until when the week was to be returned, in London in {@code cutOffInLondon}; null of returns from before
 * @param late whether it was sent after that
 * @param countsFrom the day of the cut-off that takes it up: the run that pays it is made then
 * @param fileId of the file that it came with
 * @param queries questions about it; it is not approved before each is closed
 * @param onBehalfOf its provider, when a portal or a support officer sent it
 */
record AttendanceView(
        UUID id,
        UUID placementId,
        UUID providerId,
        LocalDate weekStarting,
        ReturnStatus status,
        List<SessionView> sessions,
        @Nullable Money total,
        @Nullable Money paidNow,
        @Nullable String policyVersion,
        @Nullable Instant cutOff,
        @Nullable OffsetDateTime cutOffInLondon,
        @Nullable Boolean late,
        @Nullable LocalDate countsFrom,
        List<QueryView> queries,
        String submittedBy,
        @Nullable UUID onBehalfOf,
        Instant submittedAt,
        @Nullable UUID fileId,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable String rejectedBy,
        @Nullable Instant rejectedAt,
        @Nullable String rejectionReason) {

    /**
     * @param percent of the price that is paid
     * @param why the rule, in words
     */
    record SessionView(
            LocalDate date,
            Outcome outcome,
            @Nullable AbsenceCode code,
            @Nullable Instant noticeGivenAt,
            @Nullable Integer percent,
            @Nullable Money amount,
            @Nullable String why) {

        static SessionView of(Attended session, @Nullable Told told) {
            return new SessionView(
                    session.date(),
                    session.outcome(),
                    session.code(),
                    session.noticeGivenAt(),
                    told == null ? null : told.percent(),
                    told == null ? null : told.amount(),
                    told == null ? null : told.why());
        }
    }

    static AttendanceView from(AttendanceReturn of, @Nullable Money paidNow, List<ReturnQuery> queries) {
        var cutOff = of.cutOff();
        var told = of.told().stream().collect(Collectors.toMap(Told::date, Function.identity()));
        return new AttendanceView(
                of.id(),
                of.placementId(),
                of.providerId(),
                of.weekStarting(),
                of.status(),
                of.sessions().stream()
                        .map(session -> SessionView.of(session, told.get(session.date())))
                        .toList(),
                told.isEmpty() ? null : of.total(),
                paidNow,
                of.policyVersion(),
                cutOff,
                cutOff == null ? null : London.shown(cutOff),
                of.late(),
                of.countsFrom(),
                queries.stream().map(QueryView::from).toList(),
                of.submittedBy(),
                of.onBehalfOf(),
                of.submittedAt(),
                of.fileId(),
                of.approvedBy(),
                of.approvedAt(),
                of.rejectedBy(),
                of.rejectedAt(),
                of.rejectionReason());
    }
}
