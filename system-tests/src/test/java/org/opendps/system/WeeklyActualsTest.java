package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Journey;
import org.opendps.local.story.Waiting;

/** Weekly actuals of a club: a file that is sent twice, a late week, five weeks in hospital, and days when it is closed. */
@ExtendWith(RunningSystem.class)
class WeeklyActualsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int HOSPITAL_FROM = 2;
    private static final int HOSPITAL_UNTIL = 6;

    private @Nullable Journey begun;
    private String placement = "";
    private BigDecimal price = BigDecimal.ZERO;
    private BigDecimal due = BigDecimal.ZERO;

    @AfterEach
    void end() {
        if (begun != null) {
            begun.end();
        }
    }

    private Journey journey() {
        return Objects.requireNonNull(begun);
    }

    private Actor club() {
        return journey().clubs().getFirst().actor();
    }

    private Actor finance() {
        return journey().cast().person("finance");
    }

    private LocalDate monday(int week) {
        return journey().plan().starts().plusWeeks(week);
    }

    private void clockAt(LocalDate day, LocalTime time) {
        OffsetDateTime then = day.atTime(time).atZone(LONDON).toOffsetDateTime();
        journey().clock().moveTo(then);
    }

    /** What internal finance systems are told comes to what the council's budget says, and to what is due. */
    @Test
    void arePaidAsTheContractSaysAndOnce(RunningSystem.Handle system) {
        begun = Journey.begin(system.doors())
                .withProviders("100000.00")
                .withPersonalBudget()
                .published()
                .bid()
                .recommended();
        journey().competition().award().expect(201);
        placement = journey().competition().awaitDecision().get("placementId").asText();
        price = new BigDecimal(journey()
                        .treasury()
                        .awaitFirm(placement)
                        .get("weeklyCost")
                        .asText())
                .divide(BigDecimal.TWO);

        theFileIsTakenOnce();
        theLateWeekGoesToTheNextRun();
        hospitalIsPaidForFourWeeks();

        assertThat(spent()).isEqualByComparingTo(due);
        journey().cast().machine("internal-finance").await("/v1/spend?limit=1", answer -> told().compareTo(due) == 0);
    }

    private void theFileIsTakenOnce() {
        clockAt(monday(0).plusDays(4), LocalTime.of(9, 0));
        var file = file(monday(0), "ATTENDED,,");
        var path = "/v1/attendance-files?reference=R-" + journey().plan().mark();
        var first = club().postCsv(path, file).expect(201);
        var again = club().postCsv(path, file).expect(200);
        assertThat(again.get("duplicate").asBoolean()).isTrue();
        assertThat(again.get("id")).isEqualTo(first.get("id"));
        assertThat(first.at("/weeks/0/late").asBoolean()).isFalse();
        assertThat(first.at("/weeks/0/countsFrom").asText())
                .isEqualTo(monday(1).plusDays(1).toString());
        approve(first.at("/weeks/0/returnId").asText());
        due = due.add(price.multiply(BigDecimal.valueOf(sessions(monday(0)).size())));
    }

    /** By noon on Tuesday; it is listed as missing meanwhile. */
    private void theLateWeekGoesToTheNextRun() {
        clockAt(monday(2).plusDays(1), LocalTime.of(12, 0, 1));
        assertThat(Waiting.until(this::isMissing, missing -> missing)).isTrue();
        var late = returned(monday(1), "ATTENDED");
        assertThat(late.get("late").asBoolean()).isTrue();
        assertThat(late.get("countsFrom").asText())
                .isEqualTo(monday(3).plusDays(1).toString());
        assertThat(isMissing()).isFalse();
        approve(late.get("id").asText());
        due = due.add(price.multiply(BigDecimal.valueOf(sessions(monday(1)).size())));
    }

    /** Other weeks of the council are in the list, too. */
    private boolean isMissing() {
        var next = "";
        do {
            var page = finance()
                    .get("/v1/attendance-returns/missing?limit=200" + next)
                    .expect(200);
            if (page.toString().contains(placement)) {
                return true;
            }
            next = page.path("next").isTextual() ? "&after=" + page.get("next").asText() : "";
        } while (!next.isEmpty());
        return false;
    }

    private void hospitalIsPaidForFourWeeks() {
        clockAt(monday(HOSPITAL_UNTIL).plusDays(5), LocalTime.of(9, 0));
        var first = sessions(monday(HOSPITAL_FROM)).getFirst();
        for (int week = HOSPITAL_FROM; week <= HOSPITAL_UNTIL; week++) {
            var sent = returned(monday(week), "ABSENT");
            var paid = sessions(monday(week)).stream()
                    .filter(day -> day.isBefore(first.plusWeeks(4)))
                    .count();
            var total = price.multiply(BigDecimal.valueOf(paid));
            assertThat(new BigDecimal(sent.get("total").asText())).isEqualByComparingTo(total);
            approve(sent.get("id").asText());
            due = due.add(total);
        }
    }

    private BigDecimal spent() {
        return journey().treasury().position().get("years").findValuesAsText("spent").stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal told() {
        var told = ToldSpend.of(journey(), placement);
        assertThat(told.of("SPEND_APPROVED", "CREDITED"))
                .allSatisfy(event -> assertThat(event.get("version").asInt()).isEqualTo(1));
        return told.net("SPEND_APPROVED", "CREDITED");
    }

    private void approve(String id) {
        finance().post("/v1/attendance-returns/" + id + "/approval").expect(200);
    }

    /** Each day of the terms; on a bank holiday the club says that it was closed, which is not paid. */
    private JsonNode returned(LocalDate monday, String outcome) {
        var planned = sessions(monday);
        var said = days(monday).stream()
                .map(day -> planned.contains(day) ? said(day, outcome) : said(day, "CLOSED"))
                .toList();
        return club().post(
                        "/v1/attendance-returns",
                        Map.of("placementId", placement, "weekStarting", monday.toString(), "sessions", said))
                .expect(201);
    }

    private static Map<String, String> said(LocalDate day, String outcome) {
        return outcome.equals("ABSENT")
                ? Map.of("date", day.toString(), "outcome", outcome, "code", "HOSPITAL")
                : Map.of("date", day.toString(), "outcome", outcome);
    }

    private String file(LocalDate monday, String rest) {
        var lines = new ArrayList<String>();
        lines.add("placementId,date,outcome,code,noticeGivenAt");
        sessions(monday).forEach(day -> lines.add(placement + "," + day + "," + rest));
        return String.join("\n", lines) + "\n";
    }

    private static List<LocalDate> days(LocalDate monday) {
        return List.of(monday, monday.plusDays(3));
    }

    private List<LocalDate> sessions(LocalDate monday) {
        var skipped = finance()
                .post(
                        "/v1/proration-checks",
                        Map.of(
                                "from", monday.toString(),
                                "to", monday.plusDays(6).toString(),
                                "days", List.of("MONDAY", "THURSDAY"),
                                "unitCost", "1.00",
                                "closedOnBankHolidays", true))
                .expect(200)
                .get("skipped")
                .toString();
        return days(monday).stream()
                .filter(day -> !skipped.contains(day.toString()))
                .toList();
    }
}
