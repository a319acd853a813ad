package org.opendps.blocks.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.time.London;
import org.opendps.test.ActingMatrix;
import org.opendps.test.Login;
import org.opendps.test.Registry;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class ActingForTest {

    private final LocalDate today = LocalDate.now(London.ZONE);

    private final UUID provider = UUID.randomUUID();
    private final ActingMatrix matrix = new ActingMatrix(
            provider, today, request -> request.get("/v1/diary"), request -> request.post("/v1/diary"));

    @Inject
    AgroalDataSource database;

    @Test
    void representativesActByWhatTheRegistryTold() {
        matrix.isKept();
    }

    @Test
    void aProviderActsForItselfAndTheHeaderMayOnlyRepeatIt() {
        var own = Login.ofProvider(provider);
        by(own).get("/v1/diary")
                .then()
                .statusCode(200)
                .body("provider", equalTo(provider.toString()))
                .body("represented", equalTo(false));
        matrix.onBehalf(own).get("/v1/diary").then().statusCode(200);
        by(own).header("On-Behalf-Of", UUID.randomUUID())
                .get("/v1/diary")
                .then()
                .statusCode(404);
        by(own).get("/v1/diary/" + provider).then().statusCode(200);
        by(own).get("/v1/diary/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void whoeverIsNeitherOfAProviderNorActsForOneIsRefused() {
        by(Login.as("commissioner"))
                .get("/v1/diary")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/no-provider"));
        matrix.onBehalf(Login.as("commissioner")).get("/v1/diary").then().statusCode(403);
    }

    /** A support officer is also of the council. */
    @Test
    void anOfficerActsForAProviderWhereTheHeaderSaysSo() {
        assertThat(by(Registry.officer()).get("/v1/diary/meant").asString()).isEqualTo("false");
        assertThat(by(Registry.officer())
                        .header("On-Behalf-Of", " ")
                        .get("/v1/diary/meant")
                        .asString())
                .isEqualTo("false");
        assertThat(matrix.onBehalf(Registry.officer()).get("/v1/diary/meant").asString())
                .isEqualTo("true");
        assertThat(by(Registry.portal()).get("/v1/diary/meant").asString()).isEqualTo("true");
        assertThat(matrix.onBehalf(Login.as("commissioner"))
                        .get("/v1/diary/meant")
                        .asString())
                .isEqualTo("false");
    }

    @Test
    void whoActsAndForWhomIsInTheAudit() throws SQLException {
        var officer = Registry.officer();
        Registry.consent(officer, provider, today);
        Awaitility.await().until(() -> matrix.onBehalf(officer).get("/v1/diary").statusCode() == 200);
        matrix.onBehalf(officer).post("/v1/diary").then().statusCode(200).body("represented", equalTo(true));
        assertThat(onBehalfOf(officer.name())).containsExactly(provider.toString());
    }

    private Set<String> onBehalfOf(String actor) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select on_behalf_of from audit_entry where actor = ?")) {
            query.setString(1, actor);
            var found = new java.util.HashSet<String>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    found.add(String.valueOf(row.getString(1)));
                }
            }
            return found;
        }
    }
}
