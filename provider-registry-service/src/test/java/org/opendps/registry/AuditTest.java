package org.opendps.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.opendps.test.AuditedTables;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class AuditTest {

    @Inject
    AgroalDataSource database;

    @Test
    void everyTableIsAuditedOrSaysWhyNot() throws SQLException {
        try (var connection = database.getConnection()) {
            AuditedTables.check(connection);
        }
    }

    @Test
    void anApplicationIsTracedFromItsDraftToItsDecision() {
        var provider = Registry.provider();
        var system = Registry.openSystem(Registry.system());
        var application = Registry.submitted(provider, system);
        Registry.decide(Registry.COMMISSIONER, application, "ADMIT").then().statusCode(200);

        var entries = "/v1/audit/registry/entries?subject=" + application;
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> statuses(entries).contains("ADMITTED"));

        assertThat(statuses(entries)).containsExactly("DRAFT", "SUBMITTED", "ADMITTED");
        var last = by(Login.as("auditor"))
                .get(entries)
                .jsonPath()
                .<Map<String, Object>>getList("items")
                .getLast();
        assertThat(last).containsEntry("action", "POST /v1/applications/{id}/decision");
        assertThat(by(Login.as("auditor")).get(entries).jsonPath().getList("items.who.name"))
                .containsExactly(provider.name(), provider.name(), Registry.COMMISSIONER.name());
        by(Login.as("auditor"))
                .get("/v1/audit/registry/verification")
                .then()
                .body("holds", org.hamcrest.Matchers.is(true));
    }

    private static List<String> statuses(String entries) {
        return by(Login.as("auditor")).get(entries).jsonPath().getList("items.after.status", String.class);
    }
}
