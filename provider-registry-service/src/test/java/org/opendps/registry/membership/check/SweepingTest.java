package org.opendps.registry.membership.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.opendps.test.Calls.by;

import io.quarkus.arc.All;
import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.ActsByDay;
import org.opendps.registry.Papers;
import org.opendps.registry.Registry;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.Trust;

/** The daily look at every member's documents. */
@QuarkusTest
@WithTestResource(RegistryStack.class)
class SweepingTest {

    private static final Map<String, Object> OTHER = Map.of("kind", "OTHER");

    @Inject
    @All
    List<ActsByDay> kinds;

    @Inject
    Checks checks;

    @Inject
    Sweeping sweeping;

    private boolean isDue(UUID member) {
        return QuarkusTransaction.requiringNew()
                .call(() -> checks.batch(Trust.today(), member, 1).contains(member));
    }

    @Test
    void comesAfterAllElseThatADayBrings() {
        assertThat(ClientProxy.<ActsByDay>unwrap(kinds.getLast())).isInstanceOf(Sweeping.class);
    }

    @Test
    void aLookThatIsWantedDuringAnotherIsNotLost() throws Exception {
        var system = Registry.openSystem(Registry.system());
        var member = UUID.fromString(Registry.admitted(Registry.provider(), system));
        assertThat(isDue(member)).isTrue();

        var wanted = QuarkusTransaction.requiringNew().call(() -> {
            checks.hold(List.of(member));
            var asked = CompletableFuture.supplyAsync(
                    () -> Papers.require(system, OTHER).statusCode());
            assertThat(asked).as("waits").failsWithin(Duration.ofSeconds(1));
            checks.none(List.of(member));
            return asked;
        });
        assertThat(wanted.join()).isEqualTo(201);

        assertThat(isDue(member)).isTrue();
    }

    @Test
    void looksAtSeveralOfSeveralSystemsAtOnce() {
        var asking = Registry.openSystem(Registry.system());
        Papers.require(asking, OTHER).then().statusCode(201);
        var provider = Registry.provider();
        var other = Registry.provider();
        var lacking = Registry.admitted(provider, asking);
        Papers.shown(other, Map.of("kind", "OTHER"));
        var inOrder = Registry.admitted(other, asking);
        var notAsked = Registry.admitted(provider, Registry.openSystem(Registry.system()));
        Papers.require(asking, OTHER, Map.of("kind", "SAFEGUARDING_POLICY"))
                .then()
                .statusCode(201);
        assertThat(isDue(UUID.fromString(inOrder))).isTrue();

        for (var first : sweeping.due(Trust.today(), null, 100)) {
            sweeping.act(first, Trust.today());
        }

        by(provider)
                .get("/v1/members/" + lacking)
                .then()
                .body("documentsLacking", is(List.of("OTHER", "SAFEGUARDING_POLICY")));
        by(other).get("/v1/members/" + inOrder).then().body("documentsLacking", is(List.of("SAFEGUARDING_POLICY")));
        by(provider).get("/v1/members/" + notAsked).then().body("documentsLacking", is(List.of()));
        assertThat(Stream.of(lacking, inOrder, notAsked).map(UUID::fromString)).noneMatch(this::isDue);
    }

    @Test
    void answersTheFirstOfEachBatch() {
        var today = LocalDate.of(2031, 1, 1);
        QuarkusTransaction.requiringNew().run(() -> {
            var all = checks.batch(today, new UUID(0, 0), 1000);
            var starts = checks.due(today, null, 2, 1000);
            assertThat(starts).hasSize((all.size() + 1) / 2).allMatch(all::contains);
            assertThat(starts.getFirst()).isEqualTo(all.getFirst());
        });
    }
}
