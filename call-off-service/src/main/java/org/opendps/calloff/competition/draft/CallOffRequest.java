package org.opendps.calloff.competition.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.calloff.competition.criteria.Criteria;
import org.opendps.calloff.competition.lot.CallOffKind;
import org.opendps.calloff.competition.lot.LotRequest;
import org.opendps.calloff.competition.lot.PartOfDay;

/**
 * A call-off as a commissioner writes it. With one lot its fields can stand beside the others; with several they stand in
 * {@code lots}.
 *
 * @param kind PERSON when left out
 * @param personRef of one person's call-off, and only of that
 * @param decisionReference of a decision at /v1/decisions that has to be in effect before anything is awarded
 * @param vatExpected whether bidders are expected to charge VAT; true when left out
 * @param questionsDue so many days before the deadline as the council's policy says when left out
 */
public record CallOffRequest(
        @NotNull UUID purchasingSystemId,
        @Nullable CallOffKind kind,
        @Nullable UUID personRef,
        @Nullable String category,
        @Nullable String area,
        @Nullable String need,
        @Nullable Set<@NotNull DayOfWeek> days,
        @Nullable Map<DayOfWeek, PartOfDay> parts,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Boolean closedOnBankHolidays,
        @NotNull UUID budgetId,
        @Nullable Boolean vatExpected,
        @Nullable @Size(max = 200) String decisionReference,
        @Nullable OffsetDateTime questionsDue,
        @NotNull OffsetDateTime bidsDue,
        @NotNull @Valid Criteria criteria,
        @Size(min = 1, max = 20) List<@Valid @NotNull LotRequest> lots) {

    public static final String EXAMPLE = """
            {"purchasingSystemId": "01930000-0000-7000-8000-000000000001",
             "personRef": "5f1c0000-0000-4000-8000-000000000001",
             "category": "DAY-OPPORTUNITIES", "area": "NORTH",
             "need": "Company, a walk and a meal twice a week; step-free building",
             "days": ["MONDAY", "THURSDAY"], "from": "2027-01-04", "until": "2027-03-31",
             "closedOnBankHolidays": true, "budgetId": "01930000-0000-7000-8000-000000000002",
             "bidsDue": "2026-12-07T12:00:00Z",
             "criteria": {"priceWeight": "40",
               "questions": [{"id": "Q1", "text": "How will you help this person to meet others?", "weight": "30"},
                             {"id": "Q2", "text": "How will you support moving about the town?", "weight": "20"},
                             {"id": "SV", "text": "What will the neighbourhood gain?", "weight": "10"}],
               "minimumScore": 2, "maximumScore": 5,
               "tieBreak": ["QUALITY_TOTAL", "HIGHEST_WEIGHTED_QUESTION", "LOWER_PRICE"]}}""";

    @SuppressWarnings("NullAway") // what is missing of the one lot is said by the validation of it
    public CallOffRequest {
        boolean beside = Stream.of(category, area, need, days, parts, from, until, closedOnBankHolidays)
                .anyMatch(Objects::nonNull);
        if (lots != null && beside) {
            throw new IllegalArgumentException("what is wanted stands either beside the rest or in lots, not in both");
        }
        if (lots == null) {
            lots = List.of(new LotRequest(
                    null,
                    null,
                    category,
                    area,
                    need,
                    days,
                    from,
                    until,
                    closedOnBankHolidays,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    parts));
        }
    }

    CallOffKind kindOrPerson() {
        return kind == null ? CallOffKind.PERSON : kind;
    }

    boolean expectsVat() {
        return vatExpected == null || vatExpected;
    }
}
