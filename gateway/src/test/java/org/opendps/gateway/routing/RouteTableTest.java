package org.opendps.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private final RouteTable table = RouteTable.of(List.of(
            "prefix,upstream",
            "/v1/spend,finance",
            "/v1/people,eligibility",
            "/v1/people/budgets,finance",
            "/v1/sandbox/clock,*"));

    @ParameterizedTest
    @CsvSource({
        "/v1/spend, finance",
        "/v1/spend/, finance",
        "/v1/spend/1/lines, finance",
        "/v1/people, eligibility",
        "/v1/people/budget, eligibility",
        "/v1/people/budgets, finance",
        "/v1/people/budgets/7, finance",
        "/v1/people/7/budgets, eligibility"
    })
    void leadsToTheServiceOfTheLongestPrefix(String path, String upstream) {
        assertThat(table.find(path).map(Route::destination)).contains(new Destination.One(upstream));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/spendings",
                "/v1/spen",
                "/v1",
                "/",
                "",
                "/spend",
                "/v2/spend",
                "/v1/SPEND",
                "/v1;x/spend",
                "/x/v1/spend",
                "/v1/sandbox"
            })
    void leadsNowhereWhenNoWholeSegmentsMatch(String path) {
        assertThat(table.find(path)).isEmpty();
    }

    @Test
    void leadsEverywhereForAStar() {
        assertThat(table.find("/v1/sandbox/clock")).contains(new Route("/v1/sandbox/clock", new Destination.Every()));
    }

    @Test
    void refusesTheSamePrefixTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RouteTable.of(List.of("prefix,upstream", "/v1/a,registry", "/v1/a,finance")))
                .withMessage("Routed twice: '/v1/a'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/a", "/v1/a,", "v1/a,registry", "/v1/a/,registry", "/,registry", "/v1/a,registry,x", ""})
    void refusesALineThatIsNoRoute(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RouteTable.of(List.of("prefix,upstream", line)))
                .withMessage("Not a route: '" + line + "'");
    }

    @Test
    void refusesATableWithoutItsHeader() {
        assertThatIllegalArgumentException().isThrownBy(() -> RouteTable.of(List.of("/v1/a,registry")));
        assertThatIllegalArgumentException().isThrownBy(() -> RouteTable.of(List.of()));
    }

    @Test
    void knowsWhichServicesItNames() {
        assertThat(table.upstreams()).containsExactlyInAnyOrder("finance", "eligibility");
    }
}
