package org.opendps.system.examples;

import static org.opendps.system.examples.Examples.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Who is entitled, and to how much. */
final class EntitlementExamples implements Chapter {

    private static final String WHO = "practitioner";

    @Override
    public void tell(World world, Examples examples) {
        world.at("2026-11-23T09:30:00Z");
        policies(examples);
        checks(examples);
        world.at("2026-11-30T10:00:00Z");
        var person = person(examples);
        assessments(world, examples, person);
        around(world, examples, person);
        charging(examples, ofWorkingAge(examples));
        budgets(examples, person);
        world.at("2026-12-07T10:00:00Z");
        plans(world, examples);
        funds(world, examples);
        referrals(examples, person);
        cohorts(examples, person);
        examples.of("POST /v1/people/{personRef}/closure").at(world.stranger()).by(WHO);
    }

    private static void policies(Examples examples) {
        examples.of("POST /v1/allocation-tables").by("commissioner");
        examples.of("POST /v1/assessment-policies").by("commissioner");
        examples.of("POST /v1/direct-payment-policies").by("commissioner");
    }

    private static void checks(Examples examples) {
        examples.of("POST /v1/contribution-checks").by(WHO);
        examples.of("POST /v1/contribution-checks")
                .like("income and capital by kind")
                .by(WHO);
        examples.of("POST /v1/eligibility-checks").by(WHO);
        examples.of("POST /v1/indicative-budget-checks").by(WHO);
    }

    private static String person(Examples examples) {
        var person = examples.of("POST /v1/people").by(WHO).path("personRef").asText();
        examples.of("PUT /v1/people/{personRef}").at(person).by(WHO);
        examples.of("POST /v1/people/searches").by(WHO);
        return person;
    }

    private static void assessments(World world, Examples examples, String person) {
        var draft = id(examples.of("POST /v1/people/{personRef}/assessment-drafts")
                .at(person)
                .by(WHO));
        examples.of("PUT /v1/assessments/{id}").at(draft).by(WHO);
        examples.of("POST /v1/people/{personRef}/urgent-needs")
                .at(world.stranger())
                .by(WHO);
        examples.of("POST /v1/people/{personRef}/facs-assessments").at(person).by(WHO);
        var determined = determined(examples, person);
        examples.of("POST /v1/determinations/{id}/dispatches").at(determined).by(WHO);
        examples.of("POST /v1/determinations/{id}/circumstances").at(determined).by(WHO);
        examples.of("POST /v1/determinations/{id}/advice")
                .at(notEligible(world))
                .by(WHO);
    }

    private static String determined(Examples examples, String person) {
        var assessment = id(examples.of("POST /v1/people/{personRef}/assessments")
                .at(person)
                .by(WHO));
        return id(examples.person(WHO)
                .post("/v1/assessments/" + assessment + "/determination")
                .expect(201));
    }

    private static String notEligible(World world) {
        var assessment = id(world.actor(WHO)
                .post(
                        "/v1/people/" + world.stranger() + "/assessments",
                        Map.of(
                                "kind",
                                "ADULT",
                                "impairment",
                                true,
                                "outcomes",
                                List.of(),
                                "wellbeing",
                                Map.of("significantImpact", false, "areas", List.of())))
                .expect(201));
        return id(world.actor(WHO)
                .post("/v1/assessments/" + assessment + "/determination")
                .expect(201));
    }

    private static void around(World world, Examples examples, String person) {
        examples.of("POST /v1/people/{personRef}/carers")
                .at(person)
                .with("carer", world.stranger())
                .by(WHO);
        examples.of("PUT /v1/people/{personRef}/support-notes").at(person).by(WHO);
    }

    private static String ofWorkingAge(Examples examples) {
        return examples.person(WHO)
                .post(
                        "/v1/people",
                        Map.of(
                                "givenName", "Sam",
                                "familyName", "Example",
                                "birthDate", "1980-05-17",
                                "nhsNumber", "943 476 5870",
                                "postcode", "SN15 1AB"))
                .expect(201)
                .get("personRef")
                .asText();
    }

    private static void charging(Examples examples, String person) {
        var path = "POST /v1/people/{personRef}/financial-assessments";
        var assessed = id(examples.of(path).at(person).by(WHO));
        examples.of("POST /v1/financial-assessments/{id}/stop").at(assessed).by(WHO);
        examples.of(path).like("a light touch").at(person).by(WHO);
        var suspended = id(examples.of("POST /v1/people/{personRef}/charging-suspensions")
                .at(person)
                .by(WHO));
        examples.of("POST /v1/people/{personRef}/charging-suspensions/{id}/end")
                .at(person, suspended)
                .by(WHO);
        examples.of("POST /v1/reassessment-runs").by(WHO);
    }

    private static void budgets(Examples examples, String person) {
        var budget = id(examples.of("POST /v1/people/{personRef}/indicative-budgets")
                .at(person)
                .by(WHO));
        examples.of("POST /v1/indicative-budgets/{id}/override").at(budget).by(WHO);
        examples.of("POST /v1/indicative-budgets/{id}/proposal").at(budget).by(WHO);
        examples.of("POST /v1/indicative-budgets/{id}/panel-decision")
                .at(budget)
                .by("practitioner2");
    }

    private static void plans(World world, Examples examples) {
        var person = world.stranger();
        determined(examples, person);
        var plan = id(examples.of("POST /v1/people/{personRef}/support-plans")
                .at(person)
                .by(WHO));
        examples.of("PUT /v1/support-plans/{id}").at(plan).by(WHO);
        examples.of("POST /v1/support-plans/{id}/agreement").at(plan).by(WHO);
        examples.of("POST /v1/support-plans/{id}/reviews").at(plan).by(WHO);
        directPayment(examples, person);
        examples.of("POST /v1/support-plans/{id}/suspension").at(plan).by(WHO);
        examples.of("POST /v1/support-plans/{id}/end").at(plan).by(WHO);
    }

    private static void directPayment(Examples examples, String person) {
        var payment = id(examples.of("POST /v1/direct-payments")
                .with("personRef", person)
                .by(WHO));
        examples.of("POST /v1/direct-payments/{id}/agreement").at(payment).by(WHO);
        use(examples, "direct-payments", payment);
    }

    private static void funds(World world, Examples examples) {
        var fund = id(examples.of("POST /v1/individual-service-funds")
                .with("personRef", world.person("INDIVIDUAL_SERVICE_FUND", "110.00"))
                .with("providerId", world.club("provider1"))
                .by(WHO));
        use(examples, "individual-service-funds", fund);
    }

    private static void use(Examples examples, String funds, String fund) {
        examples.of("POST /v1/" + funds + "/{id}/reviews").at(fund).by(WHO);
        examples.of("POST /v1/" + funds + "/{id}/termination").at(fund).by(WHO);
    }

    private static void referrals(Examples examples, String person) {
        var linked = id(referral(examples));
        examples.of("POST /v1/referrals/{id}/link")
                .at(linked)
                .with("personRef", person)
                .by(WHO);
        examples.of("POST /v1/referrals/{id}/closure")
                .at(id(referral(examples)))
                .by(WHO);
        examples.of("POST /v1/signals")
                .with("authority", Story.COUNCIL)
                .byAnybody()
                .by("provider1");
    }

    private static JsonNode referral(Examples examples) {
        return examples.of("POST /v1/referrals")
                .with("authority", Story.COUNCIL)
                .byAnybody()
                .by("provider1");
    }

    private static void cohorts(Examples examples, String person) {
        examples.of("POST /v1/cohorts").with("personRefs", person).by("commissioner");
    }
}
