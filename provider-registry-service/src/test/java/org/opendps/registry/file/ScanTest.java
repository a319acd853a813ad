package org.opendps.registry.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.opendps.registry.Papers.pdf;
import static org.opendps.registry.Papers.send;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.Papers;
import org.opendps.registry.Registry;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.StubClamd;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class ScanTest {

    @Inject
    Scanning scanning;

    @Inject
    AgroalDataSource database;

    private Login provider;
    private String content;

    @BeforeEach
    void begin() {
        provider = Registry.provider();
        content = by(provider, Map.of("kind", "OTHER", "confidential", false))
                .post("/v1/documents")
                .jsonPath()
                .getString("versions[0].content");
    }

    @AfterEach
    void answerAgain() {
        StubClamd.answers(true);
    }

    @Test
    void saysWhenAFileWasScanned() {
        send(provider, content, pdf("clean")).then().statusCode(200).body("versions[0].scannedAt", notNullValue());
    }

    @Test
    void keepsNothingThatIsInfected() {
        send(provider, content, pdf(StubClamd.VIRUS))
                .then()
                .statusCode(422)
                .body("type", is("/problems/file-infected"))
                .body("detail", containsString("Eicar-Test-Signature"));

        by(provider).get(content).then().statusCode(409).body("type", is("/problems/content-awaited"));
    }

    @Test
    void takesNothingInWhileTheScannerIsDown() {
        StubClamd.answers(false);

        send(provider, content, pdf("clean"))
                .then()
                .statusCode(503)
                .header("Retry-After", "60")
                .body("type", is("/problems/scanner-unavailable"));

        StubClamd.answers(true);
        send(provider, content, pdf("clean")).then().statusCode(200);
    }

    /** As if it had come in before there was a scanner. */
    private void neverScanned() {
        run("update stored_file set scanned_at = null, sha256 = sha256 where id = (select file_id from document_version"
                + " where document_id = ?::uuid)");
        assertThat(scanning.quarantine()).isPositive();
    }

    private void run(String statement) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, content.split("/", -1)[3]);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatCameInUnscannedIsQuarantinedUntilItIsScanned() {
        send(provider, content, pdf("clean")).then().statusCode(200);
        neverScanned();
        by(provider).get(content).then().statusCode(409).body("type", is("/problems/file-quarantined"));

        StubClamd.answers(false);
        scanning.scanSome();
        by(provider).get(content).then().statusCode(409);
        StubClamd.answers(true);
        scanning.scanSome();

        by(provider).get(content).then().statusCode(200);
    }

    @Test
    void whatIsFoundInfectedLaterIsGoneAndCountsNoMore() {
        var system = Registry.openSystem(Registry.system());
        Papers.require(system, Map.of("kind", "OTHER")).then().statusCode(201);
        send(provider, content, pdf("infected later")).then().statusCode(200);
        var member = Registry.admitted(provider, system);
        by(provider).get("/v1/members/" + member).then().body("documentsLacking", is(List.of()));
        run("update file_chunk set bytes = convert_to('" + StubClamd.VIRUS
                + "', 'UTF8') where file_id = (select file_id" + " from document_version where document_id = ?::uuid)");
        neverScanned();

        scanning.scanSome();

        by(provider).get(content).then().statusCode(410).body("type", is("/problems/file-gone"));
        by(provider).get("/v1/members/" + member).then().body("documentsLacking", is(List.of("OTHER")));
    }

    @Test
    void whatCannotBeScannedIsNotKeptAndHoldsNobodyUp() {
        send(provider, content, pdf(StubClamd.TOO_MUCH))
                .then()
                .statusCode(422)
                .body("type", is("/problems/file-unscannable"));
        send(provider, content, pdf("clean")).then().statusCode(200);
    }

    @Test
    void whatTheScannerClosesInTheMiddleOfIsAnsweredAllTheSame() {
        var bytes = Arrays.copyOf(pdf(StubClamd.TOO_MUCH), 8 * 1024 * 1024);

        send(provider, content, bytes).then().statusCode(422).body("type", is("/problems/file-unscannable"));
    }

    @Test
    void whereNoScannerIsNamedNothingIsScanned() {
        assertThat(new Scanner(Optional.empty(), 3310, Duration.ofSeconds(1)).isSetUp())
                .isFalse();
    }
}
