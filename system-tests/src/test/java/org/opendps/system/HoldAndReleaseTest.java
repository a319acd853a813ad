package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Answer;
import org.opendps.local.story.Club;
import org.opendps.local.story.Journey;

/** A club's invoice is held while a run is reviewed; the rest is paid, and the club by the next run. */
@ExtendWith(RunningSystem.class)
class HoldAndReleaseTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String RUNS = "/v1/pay-runs";

    private @Nullable Journey begun;

    @AfterEach
    void end() {
        if (begun != null) {
            begun.end();
        }
    }

    private Journey journey() {
        return Objects.requireNonNull(begun);
    }

    private Club club() {
        return journey().clubs().getFirst();
    }

    private Actor finance() {
        return journey().cast().person("finance");
    }

    private Actor approver() {
        return journey().cast().person("finance-approver");
    }

    private LocalDate paidOn() {
        return journey().plan().starts().plusWeeks(1).plusDays(1);
    }

    @Test
    void isPaidWithHoldAndTheRestLater(RunningSystem.Handle system) {
        begun = Journey.begin(system.doors())
                .withProviders("100000.00")
                .withPersonalBudget()
                .published()
                .bid()
                .recommended();
        journey().competition().award().expect(201);
        var placement =
                journey().competition().awaitDecision().get("placementId").asText();
        journey().treasury().awaitFirm(placement);
        journey()
                .clock()
                .moveTo(paidOn().atTime(LocalTime.of(10, 0)).atZone(LONDON).toOffsetDateTime());
        anApprovedWeek(placement);
        finance()
                .put(
                        "/v1/suppliers/" + club().id(),
                        Map.of("supplierNumber", "S-" + journey().plan().mark(), "billing", "SELF_BILLING"))
                .expect(200);

        var run = drafted();
        var invoice = invoices(run).stream()
                .filter(one -> one.get("providerId").asText().equals(club().id()))
                .findFirst()
                .orElseThrow();
        hold(run, invoice).expect(409);
        finance().post(path(run) + "/review").expect(200);
        var refused = approver().post(path(run) + "/approval").expectProblem(422, "invoices-in-draft");
        assertThat(refused.get("inDraft").asInt()).isPositive();
        var hold = hold(run, invoice).expect(201);
        assertThat(hold.get("department").asText()).isEqualTo("Brokerage");
        assertThat(hold.get("reason").asText()).isEqualTo("Attendance of a week is questioned");
        everythingElseIsAcceptedOrHeld(run);
        approver().post(path(run) + "/approval").expect(200);
        var held =
                new BigDecimal(finance().get(path(run)).expect(200).get("held").asText());
        assertThat(held)
                .isGreaterThanOrEqualTo(new BigDecimal(invoice.get("gross").asText()));
        assertThat(settle(run).get("status").asText()).isEqualTo("PAID_WITH_HOLD");
        hold(run, invoice).expect(409);

        finance()
                .post(
                        "/v1/holds/" + hold.get("id").asText() + "/release",
                        Map.of("reason", "The club has shown its register"))
                .expect(200);
        var next = drafted();
        assertThat(invoices(next)).anySatisfy(one -> {
            assertThat(one.get("providerId")).isEqualTo(invoice.get("providerId"));
            assertThat(one.get("gross")).isEqualTo(invoice.get("gross"));
        });
        finance().post(path(next) + "/review").expect(200);
        everythingElseIsAcceptedOrHeld(next);
        approver().post(path(next) + "/approval").expect(200);
        settle(next);
        assertThat(club().actor().get("/v1/remittances").expect(200).toString())
                .contains(invoice.get("gross").asText());
    }

    private void anApprovedWeek(String placement) {
        var monday = journey().plan().starts();
        var sessions = List.of(monday, monday.plusDays(3)).stream()
                .map(day -> Map.of("date", day.toString(), "outcome", "ATTENDED"))
                .toList();
        var sent = club().actor()
                .post(
                        "/v1/attendance-returns",
                        Map.of("placementId", placement, "weekStarting", monday.toString(), "sessions", sessions))
                .expect(201);
        finance()
                .post("/v1/attendance-returns/" + sent.get("id").asText() + "/approval")
                .expect(200);
    }

    private String drafted() {
        return finance()
                .post(RUNS, Map.of("upTo", paidOn().minusDays(2).toString()))
                .expect(201)
                .get("id")
                .asText();
    }

    private static String path(String run) {
        return RUNS + "/" + run;
    }

    private List<JsonNode> invoices(String run) {
        var items = finance().get(path(run) + "/invoices?limit=200").expect(200).get("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private Answer hold(String run, JsonNode invoice) {
        return finance()
                .post(
                        "/v1/holds",
                        Map.of(
                                "payRunId",
                                run,
                                "invoiceId",
                                invoice.get("id").asText(),
                                "department",
                                "Brokerage",
                                "reason",
                                "Attendance of a week is questioned"));
    }

    /** Of providers that other journeys have left without a supplier number, nothing is paid here. */
    private void everythingElseIsAcceptedOrHeld(String run) {
        finance().post(path(run) + "/acceptance").expect(200);
        invoices(run).stream()
                .filter(one -> one.get("status").asText().equals("DRAFT"))
                .forEach(one -> hold(run, one).expect(201));
    }

    private JsonNode settle(String run) {
        var accepted = invoices(run).stream()
                .filter(one -> one.get("status").asText().equals("ACCEPTED"))
                .count();
        var total = finance().get(path(run)).expect(200).get("toPay").asText();
        return journey()
                .cast()
                .machine("internal-finance")
                .post(
                        path(run) + "/payment",
                        Map.of(
                                "paidOn",
                                paidOn().toString(),
                                "payments",
                                accepted,
                                "total",
                                total,
                                "rejected",
                                List.of()))
                .expect(200);
    }
}
