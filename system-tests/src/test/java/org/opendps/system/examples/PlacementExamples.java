package org.opendps.system.examples;

import static org.opendps.system.examples.Examples.id;

import com.fasterxml.jackson.databind.JsonNode;

/** How places begin otherwise than by a competition, change and end. */
final class PlacementExamples implements Chapter {

    @Override
    public void tell(World world, Examples examples) {
        world.at("2026-11-24T14:00:00Z");
        examples.of("POST /v1/decisions").by("commissioner");
        examples.of("POST /v1/supplier-checks")
                .with("providerId", world.club("provider1"))
                .byAnybody()
                .by("commissioner");
        begun(world, examples);
        directAwards(world, examples);
        var running = world.placement(world.person("COUNCIL_MANAGED", "165.00"), "provider1", "SPOT");
        world.at("2026-11-25T12:00:00Z");
        reviewed(examples, running);
        changed(examples, running);
        extended(world, examples);
        migrated(world, examples);
        failed(world, examples);
    }

    private static void begun(World world, Examples examples) {
        examples.of("POST /v1/placement-imports")
                .with("personRef", world.person())
                .with("providerId", world.club("provider1"))
                .byAnybody()
                .by("commissioner");
        var person = world.person();
        var self = id(examples.of("POST /v1/placements")
                .with("personRef", person)
                .with("providerId", world.club("provider1"))
                .whenHeard("no-such-member")
                .by("practitioner"));
        examples.of("POST /v1/placements/{id}/conversion")
                .at(self)
                .with("budgetId", world.budget())
                .whenHeard("person-not-eligible")
                .by("commissioner");
        var waits = "POST /v1/waiting-lists/{providerId}/entries";
        examples.of(waits)
                .at(world.club("provider1"))
                .with("personRef", world.person())
                .byAnybody()
                .by("practitioner");
    }

    private static void directAwards(World world, Examples examples) {
        var person = world.person();
        examples.of("POST /v1/route-checks")
                .with("purchasingSystemId", world.system())
                .with("personRef", person)
                .whenHeard("not-found", "person-not-eligible")
                .by("commissioner");
        examples.of("POST /v1/direct-awards")
                .with("purchasingSystemId", world.system())
                .with("personRef", person)
                .with("budgetId", world.budget())
                .with("providerId", world.club("provider1"))
                .by("commissioner");
    }

    private static void reviewed(Examples examples, String placement) {
        var review = id(examples.of("POST /v1/placements/{id}/outcome-reviews")
                .at(placement)
                .by("practitioner"));
        examples.of("POST /v1/placements/{id}/outcome-reviews/{reviewId}/provider-note")
                .at(placement, review)
                .by("provider1");
    }

    private static void changed(Examples examples, String placement) {
        examples.of("POST /v1/placements/{id}/suspension").at(placement).by("commissioner");
        examples.of("POST /v1/placements/{id}/resumption").at(placement).by("commissioner");
        var change = id(
                examples.of("POST /v1/placements/{id}/variations").at(placement).by("commissioner"));
        examples.person("commissioner")
                .await(
                        "/v1/placements/" + placement + "/variations/" + change,
                        answer -> !answer.body().path("status").asText().equals("RESERVING"));
        examples.of("POST /v1/placements/{id}/end").at(placement).by("commissioner");
    }

    private static void extended(World world, Examples examples) {
        var one = world.placement(world.person(), "provider1", "INTERIM");
        examples.of("POST /v1/placements/{id}/extension").at(one).by("commissioner");
        world.placement(world.person(), "provider1", "INTERIM");
        examples.of("POST /v1/placement-extensions").by("commissioner");
    }

    private static void migrated(World world, Examples examples) {
        var spot = world.placement(world.person(), "provider1", "SPOT", "2027-09-30");
        // it is looked for only when the migration is applied
        var migration = id(examples.of("POST /v1/migrations")
                .byAnybody()
                .with("budgetId", world.budget())
                .by("commissioner"));
        examples.person("commissioner")
                .await(
                        "/v1/migrations/" + migration,
                        answer -> answer.body().path("ready").asInt() > 0);
        examples.of("POST /v1/migrations/{id}/application")
                .at(migration)
                .with("placementIds", spot)
                .by("commissioner");
        examples.person("commissioner")
                .await(
                        "/v1/migrations/" + migration,
                        answer -> answer.body()
                                .at("/rows")
                                .findValuesAsText("state")
                                .contains("HOLDS"));
        examples.of("POST /v1/migrations/{id}/reversal")
                .at(migration)
                .with("placementIds", spot)
                .by("commissioner");
    }

    private static void failed(World world, Examples examples) {
        var placement = world.placement(world.person("COUNCIL_MANAGED", "165.00"), "provider2", "SPOT");
        var mistaken = id(failure(world, examples));
        examples.of("POST /v1/provider-failures/{id}/withdrawal").at(mistaken).by("commissioner");
        examples.of("POST /v1/provider-failures/{id}/re-placements")
                .at(id(failure(world, examples)))
                .with("placementId", placement)
                .with("providerId", world.club("provider1"))
                .by("commissioner");
    }

    private static JsonNode failure(World world, Examples examples) {
        return examples.of("POST /v1/provider-failures")
                .with("providerId", world.club("provider2"))
                .byAnybody()
                .by("commissioner");
    }
}
