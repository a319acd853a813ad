package org.opendps.gateway;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.opendps.gateway.problem.Reason;
import org.opendps.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class ProblemPagesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| \\d{3} \\|");

    private static Stream<String> reasons() throws IOException {
        var written = Files.readString(Path.of("../docs/problems.md"));
        return Stream.concat(
                ROW.matcher(written).results().map(row -> row.group(1)),
                Arrays.stream(Reason.values()).map(Reason::slug));
    }

    @Test
    void everyTypeLeadsToAPageThatSaysWhenAndWhatToDo() throws IOException {
        var tried = new TreeSet<String>();
        reasons().filter(tried::add).forEach(reason -> {
            var page = get("/problems/" + reason);
            assertThat(page.statusCode()).as(reason).isEqualTo(200);
            assertThat(page.contentType()).as(reason).startsWith("text/html");
            assertThat(page.asString())
                    .as(reason)
                    .contains("<code>/problems/" + reason + "</code>")
                    .doesNotContain("<dd class=\"govuk-summary-list__value\"></dd>");
        });
        assertThat(tried).hasSizeGreaterThan(300);
    }

    @Test
    void listLeadsToEachOfThem() throws IOException {
        var page = get("/problems").then().statusCode(200).extract().asString();
        assertThat(reasons()).allSatisfy(reason -> assertThat(page).contains("href=\"/problems/" + reason + "\""));
    }

    @Test
    void saysWhoAnswersIt() {
        get("/problems/not-authenticated")
                .then()
                .body(containsString("every service, the gateway"))
                .body(containsString("Get a new token"));
        get("/problems/too-many-requests").then().body(containsString(">the gateway</dd>"));
    }

    @Test
    void typeThatThereIsNotIsAProblemItself() {
        get("/problems/bad-luck").then().statusCode(404).body("type", equalTo("/problems/no-such-path"));
    }
}
