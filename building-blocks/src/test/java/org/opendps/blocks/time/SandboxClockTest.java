package org.opendps.blocks.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class SandboxClockTest {

    private static final String PATH = "/v1/sandbox/clock";
    private final Login admin = Login.as("admin");

    @Inject
    InstantSource clock;

    @AfterEach
    void backToTheRealTime() {
        by(admin).delete(PATH).then().statusCode(200).body("offset", equalTo("PT0S"));
    }

    @Test
    void goesToAnInstantAndOnFromThere() {
        by(admin, Map.of("now", "2026-03-29T00:59:59Z")).post(PATH).then().statusCode(200);
        assertThat(clock.instant()).isCloseTo(Instant.parse("2026-03-29T00:59:59Z"), within(5, ChronoUnit.SECONDS));
        assertThat(clock.instant()).isAfter(Instant.parse("2026-03-29T00:59:59Z"));
    }

    @Test
    void movesByAnOffsetInEitherDirection() {
        by(admin, Map.of("offset", "PT240H")).post(PATH).then().statusCode(200);
        assertThat(clock.instant()).isCloseTo(Instant.now().plus(Duration.ofDays(10)), within(5, ChronoUnit.SECONDS));
        by(admin, Map.of("offset", "-PT24H")).post(PATH).then().statusCode(200).body("offset", equalTo("PT-24H"));
        assertThat(clock.instant()).isCloseTo(Instant.now().minus(Duration.ofDays(1)), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void showsLondonTimeOnBothSidesOfTheClockChange() {
        by(admin, Map.of("now", "2026-03-29T00:59:00Z")).post(PATH).then().body("london", endsWithOffset("Z"));
        by(admin, Map.of("now", "2026-03-29T01:00:00Z")).post(PATH).then().body("london", endsWithOffset("+01:00"));
    }

    private static org.hamcrest.Matcher<String> endsWithOffset(String offset) {
        return org.hamcrest.Matchers.endsWith(offset);
    }

    @Test
    void asksForExactlyOneOfTheTwo() {
        by(admin, Map.of()).post(PATH).then().statusCode(400);
        by(admin, Map.of("now", "2026-03-29T00:59:59Z", "offset", "PT1H"))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/clock-request-unclear"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{"})
    void asksForABody(String body) {
        by(admin, body).post(PATH).then().statusCode(400).body("type", equalTo("/problems/malformed-request"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"offset\":\"P3661D\"}",
                "{\"offset\":\"-P3661D\"}",
                "{\"offset\":\"P200000D\"}",
                "{\"offset\":\"PT-9223372036854775808S\"}",
                "{\"now\":\"2150-12-31T00:00:00Z\"}",
                "{\"now\":\"1901-01-01T00:00:00Z\"}",
            })
    void staysWithinTenYears(String body) {
        by(admin, body).post(PATH).then().statusCode(422).body("type", equalTo("/problems/clock-too-far"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P3660D", "-P3660D"})
    void goesTenYearsFar(String offset) {
        by(admin, Map.of("offset", offset)).post(PATH).then().statusCode(200);
    }

    @Test
    void onlyAnAdministratorMayMoveIt() {
        by(Login.as("commissioner"), Map.of("offset", "PT1H")).post(PATH).then().statusCode(403);
    }
}
