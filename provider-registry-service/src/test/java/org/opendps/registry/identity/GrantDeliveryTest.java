package org.opendps.registry.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.StubKeycloak;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class GrantDeliveryTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(4);
    private static final Duration A_FEW_TRIES = Duration.ofSeconds(40);

    @Inject
    AgroalDataSource database;

    private final Login founder = Login.newcomer("founder-" + UUID.randomUUID());
    private final String subject = "subject-of-" + founder.name();

    @BeforeEach
    void userIsInTheRealm() {
        StubKeycloak.addUser(subject);
    }

    @AfterEach
    void keycloakIsBack() {
        StubKeycloak.failNext(0);
    }

    private String register() {
        return by(founder, Map.of("legalName", "A club", "kind", "CHARITY"))
                .post("/v1/providers")
                .jsonPath()
                .getString("id");
    }

    private static String access(String provider) {
        return by(COMMISSIONER).get("/v1/providers/" + provider).jsonPath().getString("administrators[0].access");
    }

    @Test
    void bindsTheUserAtOnceAndKeepsTheirOtherAttributes() {
        var provider = register();
        await().atMost(AT_ONCE).until(() -> "GRANTED".equals(access(provider)));
        var user = StubKeycloak.user(subject);
        assertThat(user.at("/attributes/provider_id/0").asText()).isEqualTo(provider);
        assertThat(user.at("/attributes/locale/0").asText()).isEqualTo("cy");
        assertThat(user.at("/username").asText()).isEqualTo("name-of-" + subject);
        assertThat(StubKeycloak.hasProviderRole(subject)).isTrue();
    }

    @Test
    void goesOnTryingWhileKeycloakIsAway() {
        StubKeycloak.failNext(1);
        var provider = register();
        assertThat(access(provider)).isEqualTo("PENDING");
        await().atMost(A_FEW_TRIES).until(() -> "GRANTED".equals(access(provider)));
        assertThat(StubKeycloak.hasFailedEnough()).isTrue();
        assertThat(StubKeycloak.hasProviderRole(subject)).isTrue();
    }

    /** What a process leaves behind that dies between its commit and the call, or during the call. */
    @Test
    void takesUpWhatAnEarlierProcessLeft() throws SQLException {
        var provider = UUID.randomUUID();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into provider (id, version, legal_name, kind, identifiers) values ('"
                    + provider + "', 0, 'A club', 'CHARITY', '[]')");
            var grant = UUID.randomUUID();
            statement.executeUpdate("insert into identity_grant (id, subject, username, provider_id, position, access)"
                    + " values ('" + grant + "', '" + subject + "', 'left', '" + provider
                    + "', 'ADMINISTRATOR', 'PENDING')");
            statement.executeUpdate("insert into identity_errand (grant_id, taken_until) values ('" + grant
                    + "', clock_timestamp() + interval '2 seconds')");
        }
        await().atMost(A_FEW_TRIES).until(() -> "GRANTED".equals(access(provider.toString())));
        assertThat(StubKeycloak.hasProviderRole(subject)).isTrue();
    }
}
