package org.opendps.system.examples;

import static org.opendps.system.examples.Examples.id;

import java.util.List;
import java.util.Map;
import org.opendps.local.story.Actor;

/** What people pay towards their support, and what they are paid to arrange it themselves. */
final class ContributionExamples implements Chapter {

    @Override
    public void tell(World world, Examples examples) {
        world.at("2026-11-26T10:00:00Z");
        contributions(world, examples);
        directPayments(world, examples);
    }

    private static void contributions(World world, Examples examples) {
        var person = world.person();
        examples.of("PUT /v1/contributions/{personRef}")
                .at(person)
                .whenHeard("not-found")
                .by("finance");
        var receipt = id(examples.of("POST /v1/contributions/{personRef}/receipts")
                .at(person)
                .by("finance"));
        examples.of("POST /v1/contributions/{personRef}/receipts/{id}/reversal")
                .at(person, receipt)
                .by("finance-approver");
        world.at("2026-12-01T10:00:00Z");
        examples.of("POST /v1/contributions/bills").by("finance");
    }

    private static void directPayments(World world, Examples examples) {
        world.at("2026-12-01T10:00:00Z");
        var refused = schedule(world, examples);
        examples.of("POST /v1/direct-payment-schedules/{id}/rejection")
                .at(refused)
                .by("finance-approver");
        var first = approved(examples, schedule(world, examples));
        var second = approved(examples, schedule(world, examples));
        var third = approved(examples, schedule(world, examples));
        world.at("2026-12-08T10:00:00Z");
        examples.person("finance")
                .await(
                        "/v1/direct-payment-schedules/" + third + "/instalments",
                        answer -> !answer.body().path("items").isEmpty());
        examples.of("POST /v1/direct-payment-schedules/payments")
                .with("scheduleId", first)
                .by("finance");
        examples.of("POST /v1/direct-payment-schedules/{id}/instalments/{number}/payment")
                .at(second, "1")
                .by("finance");
        examples.of("POST /v1/direct-payment-schedules/{id}/instalments/{number}/reversal")
                .at(second, "1")
                .by("finance-approver");
        world.at("2026-12-21T10:00:00Z");
        examples.of("POST /v1/direct-payment-schedules/{id}/change").at(first).by("finance");
        world.at("2027-03-22T10:00:00Z");
        for (var schedule : List.of(first, second, third)) {
            paid(examples.person("finance"), "/v1/direct-payment-schedules/" + schedule + "/instalments");
        }
        accounts(examples, first, second, third);
    }

    /** All that the accounts are about: nothing is left of what was never paid. */
    private static void paid(Actor finance, String instalments) {
        finance.await(
                        instalments,
                        answer -> answer.body().path("items").findValuesAsText("coversUntil").stream()
                                .anyMatch(day -> day.compareTo("2027-03-06") >= 0))
                .body()
                .path("items")
                .forEach(one -> {
                    if (one.path("status").asText().equals("DUE")) {
                        finance.post(
                                        instalments + "/" + one.path("number").asText() + "/payment",
                                        Map.of("paidOn", "2027-03-05", "reference", "BACS-2027-09"))
                                .expect(200);
                    }
                });
    }

    private static void accounts(Examples examples, String first, String second, String third) {
        var returns = "/v1/direct-payment-schedules/{scheduleId}/returns";
        var deducted = id(examples.of("POST " + returns).at(first).by("finance"));
        examples.of("POST " + returns + "/{id}/recovery").at(first, deducted).by("finance-approver");
        var left = id(examples.of("POST " + returns).at(second).by("finance"));
        examples.of("POST " + returns + "/{id}/waiver").at(second, left).by("finance-approver");
        var paidBack = id(examples.of("POST " + returns).at(third).by("finance"));
        examples.person("finance-approver")
                .post(
                        "/v1/direct-payment-schedules/" + third + "/returns/" + paidBack + "/recovery",
                        Map.of("how", "REPAYMENT", "reason", "As agreed at the review"))
                .expect(200);
        examples.of("POST " + returns + "/{id}/repayment").at(third, paidBack).by("finance");
        examples.of("POST " + returns + "/{id}/reversal").at(third, paidBack).by("finance-approver");
    }

    private static String schedule(World world, Examples examples) {
        return id(examples.of("POST /v1/direct-payment-schedules")
                .with("personRef", world.person("DIRECT_PAYMENT", "110.00"))
                .with("budgetId", world.budgetForDirectPayments())
                .whenHeard("not-found")
                .by("finance"));
    }

    private static String approved(Examples examples, String schedule) {
        examples.person("finance-approver")
                .post("/v1/direct-payment-schedules/" + schedule + "/approval")
                .expect(200);
        return schedule;
    }
}
