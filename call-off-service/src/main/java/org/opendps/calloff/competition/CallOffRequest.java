package org.opendps.calloff.competition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A call-off as a commissioner writes it. */
public record CallOffRequest(
        @NotNull UUID purchasingSystemId,
        @NotNull UUID personRef,
        @NotBlank @Size(max = 100) String category,
        @NotBlank @Size(max = 100) String area,
        @NotBlank @Size(max = 4000) String need,
        @NotEmpty Set<@NotNull DayOfWeek> days,
        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotNull Boolean closedOnBankHolidays,
        @NotNull UUID budgetId,
        @NotNull OffsetDateTime bidsDue,
        @NotNull @Valid Criteria criteria) {

    static final String EXAMPLE = """
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

    Support support() {
        List<DayOfWeek> inOrder = days.stream().sorted().toList();
        return new Support(category, area, need, inOrder, from, until, closedOnBankHolidays);
    }
}
