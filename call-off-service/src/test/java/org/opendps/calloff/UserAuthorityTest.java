package org.opendps.calloff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** A council buys from the system of another that names it, and from no other. */
@QuarkusTest
@WithTestResource(TestStack.class)
class UserAuthorityTest {

    @ParameterizedTest
    @CsvSource({Login.COUNCIL + ", 201", "E10000016, 422"})
    void membersOfASystemThatTheCouncilMayUseSupplyIt(String user, int status) {
        var scene = new PlacementScene();
        var system = UUID.randomUUID();
        var provider = UUID.randomUUID();
        Scene.registered(provider);
        Scene.send("registry.purchasing-system.v1", system, """
                {"kind": "PURCHASING_SYSTEM_OPENED", "purchasingSystemId": "%s", "version": 1, "authority": "%s",
                 "userAuthorities": ["%s"], "title": "Next door", "regime": "PA23_OPEN_FRAMEWORK", "status": "OPEN",
                 "awardCriteria": [], "validFrom": "2026-01-01", "validUntil": "2034-12-31",
                 "categories": [{"code": "DAY", "title": "Day"}], "areas": [{"code": "NORTH", "title": "North"}]}
                """.formatted(system, Login.OTHER_COUNCIL, user));
        Scene.await("select 1 from purchasing_system where id = '" + system + "'");
        Scene.memberOf(system, UUID.randomUUID(), 1, provider, "ACTIVE", "OPEN");
        var wish = scene.wish();
        wish.put("providerId", provider);
        var answer = PlacementScene.place(wish).then().statusCode(status);
        if (status == 422) {
            answer.body("type", equalTo("/problems/no-such-member"));
        }
    }

    @ParameterizedTest
    @CsvSource({Login.COUNCIL + ", true", "E10000016, false"})
    void isAlertedWhenAMemberOfASystemThatItMayUseLacksInsurance(String user, boolean alerted) {
        var scene = new PlacementScene();
        var system = UUID.randomUUID();
        var member = UUID.randomUUID();
        Scene.send("registry.purchasing-system.v1", system, """
                {"kind": "PURCHASING_SYSTEM_OPENED", "purchasingSystemId": "%s", "version": 1, "authority": "%s",
                 "userAuthorities": ["%s"], "title": "Next door", "regime": "PA23_OPEN_FRAMEWORK", "status": "OPEN",
                 "awardCriteria": [], "validFrom": "2026-01-01", "validUntil": "2034-12-31",
                 "categories": [{"code": "DAY", "title": "Day"}], "areas": [{"code": "NORTH", "title": "North"}]}
                """.formatted(system, Login.OTHER_COUNCIL, user));
        Scene.await("select 1 from purchasing_system where id = '" + system + "'");
        String placement = scene.selfFunded();
        Scene.send("registry.member.v1", member, """
                {"kind": "MEMBER_CHANGED", "memberId": "%s", "version": 1, "authority": "%s", "purchasingSystemId": "%s",
                 "providerId": "%s", "categories": ["DAY"], "areas": ["NORTH"], "status": "ACTIVE",
                 "invitations": "PAUSED", "documentsLacking": ["PUBLIC_LIABILITY_INSURANCE"]}
                """.formatted(member, Login.OTHER_COUNCIL, system, scene.scene.near));
        Scene.await("select 1 from member_supply where member_id = '" + member + "'");
        by(Scene.COMMISSIONER)
                .get("/v1/placement-alerts?limit=200")
                .then()
                .body("items.placementId", alerted ? hasItem(placement) : not(hasItem(placement)));
    }
}
