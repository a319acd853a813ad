package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Club;
import org.opendps.local.story.Journey;

/** A suspension in the registry, as those see it who call off. */
@ExtendWith(RunningSystem.class)
class SuspendedMemberTest {

    private Journey journey;
    private Actor commissioner;

    @BeforeEach
    void setOut(RunningSystem.Handle running) {
        journey = Journey.begin(running.doors())
                .withProviders("100000.00")
                .withPersonalBudget()
                .published();
        commissioner = journey.cast().person("commissioner");
    }

    @AfterEach
    void end() {
        journey.end();
    }

    @Test
    void isNotInvitedUntilItIsBackOnItsDay() {
        var stays = journey.clubs().get(0);
        var suspended = journey.clubs().get(1);
        var today = journey.plan().today();

        commissioner
                .post(
                        memberOf(suspended) + "/suspension",
                        Map.of(
                                "reasonCode",
                                "QUALITY_CONCERN",
                                "reason",
                                "Two complaints",
                                "until",
                                today.plusDays(2).toString()))
                .expect(200);
        var during = draft();
        awaitInvited(during, List.of(stays.id()));
        commissioner.post(during + "/publication").expect(200);
        assertThat(commissioner.get(during).expect(200).get("invitations").findValuesAsText("providerId"))
                .containsExactly(stays.id());

        journey.clock().moveTo(today.plusDays(3).atTime(9, 0).atOffset(ZoneOffset.UTC));
        awaitInvited(draft(), List.of(stays.id(), suspended.id()));
    }

    private String memberOf(Club club) {
        var members = commissioner
                .get("/v1/purchasing-systems/" + journey.admission().system() + "/members")
                .expect(200);
        for (var member : members.get("items")) {
            if (member.get("providerId").asText().equals(club.id())) {
                return "/v1/members/" + member.get("id").asText();
            }
        }
        throw new AssertionError(club.name() + " is no member");
    }

    private String draft() {
        var system = journey.admission().system();
        var drafted = journey.competition()
                .tryDraft(system, journey.person().ref(), journey.treasury().budget())
                .expect(201);
        return "/v1/call-offs/" + drafted.get("id").asText();
    }

    private void awaitInvited(String callOff, List<String> providers) {
        commissioner.await(callOff, draft -> {
            var invited = draft.body().path("wouldInvite").findValuesAsText("providerId");
            return invited.size() == providers.size() && invited.containsAll(providers);
        });
    }
}
