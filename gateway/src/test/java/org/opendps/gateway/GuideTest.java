package org.opendps.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.net.URI;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.gateway.stub.StubServices;

@QuarkusTest
@WithTestResource(OidcWiremockTestResource.class)
@WithTestResource(StubServices.class)
class GuideTest {

    private static final Pattern LINK = Pattern.compile("href=\"(/docs[^\"]*)\"");

    private static final Pattern PICTURE = Pattern.compile("<img src=\"([^\"]+)\" alt=\"[^\"]+\"");

    private static String page(String path) {
        return given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .extract()
                .asString();
    }

    @Test
    void everyPageIsReachedFromTheFirst() {
        var seen = new TreeSet<String>();
        var ahead = new TreeSet<String>();
        ahead.add("/docs");
        while (!ahead.isEmpty()) {
            var next = ahead.pollFirst();
            seen.add(next);
            LINK.matcher(page(next)).results().map(link -> link.group(1)).forEach(ahead::add);
            ahead.removeAll(seen);
        }
        assertThat(seen)
                .contains(
                        "/docs/quick-start",
                        "/docs/authentication",
                        "/docs/roles",
                        "/docs/conventions",
                        "/docs/walkthroughs",
                        "/docs/events",
                        "/docs/all-events",
                        "/docs/sandbox",
                        "/docs/limits");
    }

    @Test
    void commandsAreShownAsTheyAre() {
        assertThat(page("/docs/quick-start"))
                .contains("<title>A first bid in ten minutes: day opportunities</title>")
                .contains("./dps sandbox --json &gt; sandbox.json");
    }

    @Test
    void picturesAreThere() {
        var picture = PICTURE.matcher(page("/docs"));
        assertThat(picture.find()).isTrue();
        given().get(URI.create("/docs").resolve(picture.group(1)).toString())
                .then()
                .statusCode(200)
                .contentType("image/png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/nothing", "/docs/..%2fproblems", "/docs/README"})
    void saysWhereThePagesAre(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/no-such-path"));
    }
}
