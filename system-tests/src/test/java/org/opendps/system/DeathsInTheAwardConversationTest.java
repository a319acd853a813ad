package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Journey;
import org.opendps.local.story.Waiting;

/**
 * Services die at each step of the award conversation, before they hear and after they have decided, and the chain still
 * completes, once.
 */
@ExtendWith(RunningSystem.class)
class DeathsInTheAwardConversationTest {

    private static final String CALL_OFF = "call-off-service";
    private static final String FINANCE = "finance-service";
    private static final String AWARDS = "call-off.award.v1";
    private static final String PLACEMENTS = "call-off.placement.v1";
    private static final String SPEND = "finance.spend.v1";

    private @Nullable Journey begun;
    private @Nullable HeldOutbox ofCallOff;
    private @Nullable HeldOutbox ofFinance;

    @AfterEach
    void end() throws SQLException {
        letGo(ofCallOff);
        letGo(ofFinance);
        if (begun != null) {
            begun.end();
        }
    }

    private static void letGo(@Nullable HeldOutbox held) throws SQLException {
        if (held != null) {
            held.close();
        }
    }

    private Journey recommended(RunningSystem.Handle system, String allocated) {
        var journey = Journey.begin(system.doors())
                .withProviders(allocated)
                .withPersonalBudget()
                .published()
                .bid()
                .recommended();
        begun = journey;
        return journey;
    }

    private HeldOutbox holdCallOff(RunningSystem.Handle system) throws SQLException {
        var held = HeldOutbox.of(system, "call_off");
        ofCallOff = held;
        return held;
    }

    private HeldOutbox holdFinance(RunningSystem.Handle system) throws SQLException {
        var held = HeldOutbox.of(system, "finance");
        ofFinance = held;
        return held;
    }

    private static String awarded(Journey journey) {
        return journey.competition().award().expect(201).get("placementId").asText();
    }

    /** Those who have no word in it, all at once. */
    @Test
    void theOthersDieWhileFinanceIsAsked(RunningSystem.Handle system) throws Exception {
        var journey = recommended(system, "100000.00");
        String placement;
        try (var still = system.freeze(FINANCE)) {
            // the question is asked and the answer is not there when they die
            placement = awarded(journey);
            List.of("eligibility-service", "provider-registry-service", "gateway")
                    .forEach(system::kill);
        }
        system.awaitAnswer("gateway");
        assertOneOfEach(system, journey, placement, List.of("AWARD_RECOMMENDED", "AWARD_CONFIRMED"));
    }

    /** Call-off at the recommendation and at the confirmation, finance at the reservation and at the commitment. */
    @Test
    void eachDiesOnceItHasDecidedAndBeforeAnybodyHearsOfIt(RunningSystem.Handle system) throws Exception {
        var journey = recommended(system, "100000.00");
        var asking = holdCallOff(system);
        var placement = awarded(journey);
        asking.await("AWARD_RECOMMENDED", placement);
        system.kill(CALL_OFF);
        var reserving = holdFinance(system);
        asking.close();

        reserving.await("COMMITMENT_RESERVED", placement);
        system.kill(FINANCE);
        var confirming = holdCallOff(system);
        reserving.close();

        confirming.await("AWARD_CONFIRMED", placement);
        confirming.await("PLACEMENT_PLANNED", placement);
        system.kill(CALL_OFF);
        var firming = holdFinance(system);
        confirming.close();

        firming.await("COMMITMENT_FIRMED", placement);
        system.kill(FINANCE);
        firming.close();
        assertOneOfEach(system, journey, placement, List.of("AWARD_RECOMMENDED", "AWARD_CONFIRMED"));
    }

    /**
     * Finance before it reserves, call-off before it takes the answer, and again on the day on which the standstill is over,
     * and finance before it makes the commitment firm.
     */
    @Test
    void eachDiesBeforeItHearsWhatTheOtherDecided(RunningSystem.Handle system) throws Exception {
        var journey = recommended(system, "100000.00");
        String placement;
        HeldOutbox reserving;
        try (var still = system.freeze(FINANCE)) {
            placement = journey.cast()
                    .person("commissioner2")
                    .post(journey.competition().path() + "/award", Map.of("standstillWorkingDays", 8))
                    .expect(201)
                    .get("placementId")
                    .asText();
            HeldOutbox.awaitOut(system, "call_off", "AWARD_RECOMMENDED", placement);
            reserving = holdFinance(system);
            system.kill(FINANCE);
        }
        reserving.await("COMMITMENT_RESERVED", placement);

        HeldOutbox confirming;
        try (var still = system.freeze(CALL_OFF)) {
            reserving.close();
            HeldOutbox.awaitOut(system, "finance", "COMMITMENT_RESERVED", placement);
            confirming = holdCallOff(system);
            system.kill(CALL_OFF);
        }
        confirming.await("AWARD_IN_STANDSTILL", placement);
        var waiting = journey.competition().awaitDecision();
        journey.clock()
                .moveTo(LocalDate.parse(waiting.get("standstillUntil").asText())
                        .plusDays(1)
                        .atTime(9, 0)
                        .atZone(ZoneId.of("Europe/London"))
                        .toOffsetDateTime());
        confirming.await("PLACEMENT_PLANNED", placement);
        system.kill(CALL_OFF);
        system.kill(FINANCE);
        confirming.close();
        assertOneOfEach(
                system, journey, placement, List.of("AWARD_RECOMMENDED", "AWARD_IN_STANDSTILL", "AWARD_CONFIRMED"));
    }

    @Test
    void eachDiesInARefusalAndTheAwardIsAskedForAgain(RunningSystem.Handle system) throws Exception {
        var journey = recommended(system, "100.00");
        var refusing = holdFinance(system);
        var refused = awarded(journey);
        refusing.await("COMMITMENT_REFUSED", refused);
        system.kill(FINANCE);
        var telling = holdCallOff(system);
        refusing.close();
        telling.await("AWARD_REFUSED", refused);
        system.kill(CALL_OFF);
        telling.close();
        assertThat(journey.competition().awaitDecision().get("status").asText()).isEqualTo("REFUSED");
        assertThat(journey.treasury().position().at("/years/0/reserved").asText())
                .isEqualTo("0.00");

        journey.treasury().allocate(journey.plan().financialYear(), "100000.00");
        assertOneOfEach(
                system,
                journey,
                awarded(journey),
                List.of("AWARD_RECOMMENDED", "AWARD_REFUSED", "AWARD_RECOMMENDED", "AWARD_CONFIRMED"));
    }

    /** One award, one placement, one commitment, and each told once, of each of the two years. */
    private static void assertOneOfEach(
            RunningSystem.Handle system, Journey journey, String placement, List<String> ofTheAward) {
        var callOff = journey.competition().id();
        var commitment = journey.treasury().awaitFirm(placement);
        var years = commitment.get("byFinancialYear");
        assertThat(years).hasSize(2);
        var spent = Waiting.until(
                () -> ToldFacts.on(system, SPEND).of("callOffId", callOff),
                told -> told.facts().size() >= years.size());
        assertThat(spent.kinds()).containsExactly("COMMITMENT_FIRMED", "COMMITMENT_FIRMED");
        assertThat(spent.facts())
                .extracting(fact -> fact.get("financialYear").asText())
                .containsExactlyInAnyOrderElementsOf(years.findValuesAsText("year"));
        assertThat(ToldFacts.on(system, AWARDS).of("callOffId", callOff).kinds())
                .containsExactlyInAnyOrderElementsOf(ofTheAward);
        assertThat(ToldFacts.on(system, PLACEMENTS).of("callOffId", callOff).kinds())
                .containsExactly("PLACEMENT_PLANNED");

        var award = journey.competition().awaitDecision();
        assertThat(award.get("status").asText()).isEqualTo("CONFIRMED");
        assertThat(award.get("placementId").asText()).isEqualTo(placement);
        var placements = journey.cast()
                .person("commissioner")
                .get("/v1/placements?callOffId=" + callOff)
                .expect(200)
                .get("items");
        assertThat(placements.findValuesAsText("id")).containsExactly(placement);
        assertThat(journey.cast()
                        .person("finance")
                        .get("/v1/commitments?placementId=" + placement)
                        .expect(200)
                        .get("items"))
                .hasSize(1);
        var position = journey.treasury().position().get("years");
        assertThat(position).hasSize(2);
        for (int year = 0; year < 2; year++) {
            assertThat(position.at("/" + year + "/reserved").asText()).isEqualTo("0.00");
            assertThat(position.at("/" + year + "/committed").asText())
                    .isEqualTo(years.at("/" + year + "/cost").asText());
        }
        journey.competition().award().expect(409);
    }
}
