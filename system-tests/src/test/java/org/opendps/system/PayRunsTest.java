package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Answer;
import org.opendps.local.story.Journey;

/** A week is approved, held in one run and paid by the next, in the middle of which finance-service dies: paid once. */
@ExtendWith(RunningSystem.class)
class PayRunsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private @Nullable Journey begun;

    @AfterEach
    void end() {
        if (begun != null) {
            begun.end();
        }
    }

    private Actor finance() {
        return Objects.requireNonNull(begun).cast().person("finance");
    }

    @Test
    void whatIsHeldIsPaidByTheNextRunAndOnceWhateverDies(RunningSystem.Handle system) throws Exception {
        var journey = Journey.begin(system.doors())
                .withProviders("100000.00")
                .withPersonalBudget()
                .published()
                .bid()
                .recommended();
        begun = journey;
        journey.competition().award().expect(201);
        var placement = journey.competition().awaitDecision().get("placementId").asText();
        journey.treasury().awaitFirm(placement);
        var club = journey.clubs().getFirst();
        finance()
                .put(
                        "/v1/suppliers/" + club.id(),
                        Map.of("supplierNumber", "S-" + journey.plan().mark(), "billing", "SELF_BILLING"))
                .expect(200);
        journey.clock()
                .moveTo(journey.plan()
                        .starts()
                        .plusDays(8)
                        .atTime(LocalTime.of(10, 0))
                        .atZone(LONDON)
                        .toOffsetDateTime());
        approveTheFirstWeek(journey, placement);

        var first = reviewed(journey);
        var held = invoiceOf(first, club.id());
        var hold = finance()
                .post(
                        "/v1/holds",
                        Map.of(
                                "payRunId",
                                first,
                                "invoiceId",
                                held.get("id").asText(),
                                "department",
                                "Brokerage",
                                "reason",
                                "attendance is questioned"))
                .expect(201)
                .get("id")
                .asText();
        holdWhatIsInDraft(first);
        approve(journey, first);
        assertThat(settle(first, allPaid(first), UUID.randomUUID().toString())
                        .expect(200)
                        .get("status")
                        .asText())
                .isEqualTo("PAID_WITH_HOLD");
        finance()
                .post("/v1/holds/" + hold + "/release", Map.of("reason", "the register was shown"))
                .expect(200);

        var second = reviewed(journey);
        holdWhatIsInDraft(second);
        approve(journey, second);
        var key = UUID.randomUUID().toString();
        var result = allPaid(second);
        var payment = Thread.ofVirtual().start(() -> settle(second, result, key));
        system.kill("finance-service");
        payment.join();
        system.awaitAnswer("gateway");
        finance().await("/v1/pay-runs/" + second, answer -> answer.status() == 200);
        assertThat(settle(second, result, key).status()).isIn(200, 409);

        assertThat(finance()
                        .get("/v1/pay-runs/" + second)
                        .expect(200)
                        .get("status")
                        .asText())
                .startsWith("PAID");
        var told = ToldSpend.of(journey, placement);
        assertThat(told.net("PAID")).isPositive().isEqualByComparingTo(told.net("SPEND_APPROVED"));
        assertThat(club.actor()
                        .get("/v1/remittances")
                        .expect(200)
                        .at("/items/0/gross")
                        .asText())
                .isEqualTo(held.get("gross").asText());
    }

    private void approveTheFirstWeek(Journey journey, String placement) {
        var starts = journey.plan().starts();
        var sessions = List.of(starts.toString(), starts.plusDays(3).toString()).stream()
                .map(day -> Map.of("date", day, "outcome", "ATTENDED"))
                .toList();
        var id = journey.clubs()
                .getFirst()
                .actor()
                .post(
                        "/v1/attendance-returns",
                        Map.of("placementId", placement, "weekStarting", starts.toString(), "sessions", sessions))
                .expect(201)
                .get("id")
                .asText();
        finance().post("/v1/attendance-returns/" + id + "/approval").expect(200);
    }

    private String reviewed(Journey journey) {
        var run = finance()
                .post(
                        "/v1/pay-runs",
                        Map.of("upTo", journey.plan().starts().plusDays(6).toString()))
                .expect(201)
                .get("id")
                .asText();
        finance().post("/v1/pay-runs/" + run + "/review").expect(200);
        finance().post("/v1/pay-runs/" + run + "/acceptance").expect(200);
        return run;
    }

    private JsonNode invoiceOf(String run, String provider) {
        return StreamSupport.stream(
                        finance()
                                .get("/v1/pay-runs/" + run + "/invoices?limit=200")
                                .expect(200)
                                .get("items")
                                .spliterator(),
                        false)
                .filter(invoice -> invoice.get("providerId").asText().equals(provider))
                .findFirst()
                .orElseThrow();
    }

    /** Of others, whose clubs the finance system does not know. */
    private void holdWhatIsInDraft(String run) {
        finance()
                .get("/v1/pay-runs/" + run + "/invoices?status=DRAFT&limit=200")
                .expect(200)
                .get("items")
                .forEach(invoice -> finance()
                        .post(
                                "/v1/holds",
                                Map.of(
                                        "payRunId",
                                        run,
                                        "invoiceId",
                                        invoice.get("id").asText(),
                                        "department",
                                        "Payments",
                                        "reason",
                                        "no supplier number"))
                        .expect(201));
    }

    private static void approve(Journey journey, String run) {
        journey.cast()
                .person("finance-approver")
                .post("/v1/pay-runs/" + run + "/approval")
                .expect(200);
    }

    /** All of the payment file was paid on the day of its approval. */
    private Map<String, Object> allPaid(String run) {
        var file = finance().get("/v1/pay-runs/" + run).expect(200);
        int payments = 0;
        for (var total : file.get("totals")) {
            if (total.get("status").asText().equals("ACCEPTED")) {
                payments = total.get("invoices").asInt();
            }
        }
        return Map.of(
                "paidOn",
                file.get("approvedAt").asText().substring(0, 10),
                "payments",
                payments,
                "total",
                file.get("toPay").asText(),
                "rejected",
                List.of());
    }

    private Answer settle(String run, Map<String, Object> result, String key) {
        return finance().post("/v1/pay-runs/" + run + "/payment", result, key);
    }
}
