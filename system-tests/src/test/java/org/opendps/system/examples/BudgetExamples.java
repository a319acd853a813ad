package org.opendps.system.examples;

import static org.opendps.system.examples.Examples.id;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Money of a council before anything is bought with it. */
final class BudgetExamples implements Chapter {

    private static final String YEAR = "2026-27";

    @Override
    public void tell(World world, Examples examples) {
        budgets(world, examples);
        virements(world, examples);
        plans(world, examples);
        imports(examples);
        grants(examples);
        suppliers(world, examples);
        checks(examples);
    }

    private static void budgets(World world, Examples examples) {
        world.budgetIs(id(examples.of("POST /v1/budgets").by("finance")));
        examples.of("POST /v1/budgets/{id}/allocations").at(world.budget()).by("finance");
        world.allocate(world.budget(), "2027-28");
        examples.of("POST /v1/budgets/{id}/overrides").at(world.budget()).by("finance-approver");
        examples.of("PUT /v1/contributions/income/{budgetId}/{financialYear}")
                .at(world.budget(), YEAR)
                .by("finance");
    }

    private static void virements(World world, Examples examples) {
        var lunch = id(world.actor("finance")
                .post(
                        "/v1/budgets",
                        Map.of(
                                "title", "Lunch clubs",
                                "directorate", "ADULTS",
                                "costCentre", "ASC-LUN-01",
                                "subjectiveCode", "R4100",
                                "category", "LUNCH_CLUB"))
                .expect(201));
        var agreed = virement(world, examples, lunch);
        examples.of("POST /v1/budgets/{budgetId}/virements/{id}/approval")
                .at(world.budget(), id(agreed))
                .by("finance-approver");
        examples.of("POST /v1/budgets/{budgetId}/virements/{id}/rejection")
                .at(world.budget(), id(virement(world, examples, lunch)))
                .by("finance-approver");
    }

    private static JsonNode virement(World world, Examples examples, String to) {
        return examples.of("POST /v1/budgets/{budgetId}/virements")
                .at(world.budget())
                .with("toBudgetId", to)
                .by("finance");
    }

    private static void plans(World world, Examples examples) {
        var ceiling = id(examples.of("POST /v1/lifetime-ceilings")
                .with("budgetIds", world.budget())
                .by("finance-approver"));
        examples.of("PUT /v1/lifetime-ceilings/{id}")
                .at(ceiling)
                .with("budgetIds", world.budget())
                .by("finance-approver");
        var mistaken = id(examples.of("POST /v1/savings-plans").by("finance"));
        examples.of("POST /v1/savings-plans/{id}/withdrawal").at(mistaken).by("finance-approver");
        var plan = id(examples.of("POST /v1/savings-plans").by("finance"));
        examples.of("POST /v1/savings-plans/{id}/adjustments").at(plan).by("finance");
        examples.of("POST /v1/finance-policies").by("admin");
    }

    private static void imports(Examples examples) {
        var paper = id(examples.of("POST /v1/imports").like("application/json").by("finance"));
        examples.of("POST /v1/imports/{id}/resolution").at(paper).by("finance");
        examples.of("POST /v1/imports")
                .like("text/csv")
                .asking("reference=22%2F00074&statedTotal=9647321.00")
                .by("finance");
    }

    private static void grants(Examples examples) {
        var paid = id(examples.of("POST /v1/grants").by("commissioner"));
        examples.person("finance-approver")
                .post("/v1/grants/" + paid + "/approval")
                .expect(200);
        examples.of("POST /v1/grants/{id}/payments").at(paid).by("finance");
        examples.of("POST /v1/grants/{id}/end").at(paid).by("finance");
        examples.of("POST /v1/grants/{id}/recovery").at(paid).by("finance-approver");
        var rejected = id(examples.of("POST /v1/grants").by("commissioner"));
        examples.of("POST /v1/grants/{id}/rejection").at(rejected).by("finance-approver");
    }

    private static void suppliers(World world, Examples examples) {
        // another number than the first one waits for somebody else
        world.actor("finance")
                .put(
                        "/v1/suppliers/" + world.club("provider1"),
                        Map.of("supplierNumber", "40017722", "billing", "SELF_BILLING"))
                .expect(200);
        examples.of("PUT /v1/suppliers/{providerId}")
                .at(world.club("provider1"))
                .byAnybody()
                .by("finance");
        examples.of("POST /v1/suppliers/{providerId}/approval")
                .at(world.club("provider1"))
                .by("finance-approver");
    }

    private static void checks(Examples examples) {
        examples.of("POST /v1/match-checks").by("finance");
        examples.of("POST /v1/proration-checks").by("finance");
        examples.of("POST /v1/savings-checks").by("finance");
        examples.of("POST /v1/uplift-checks").by("finance");
    }
}
