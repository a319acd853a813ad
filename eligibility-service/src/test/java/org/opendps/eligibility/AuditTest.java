package org.opendps.eligibility;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.opendps.test.AuditedTables;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class AuditTest {

    @Inject
    AgroalDataSource database;

    @Test
    void everyTableIsAuditedOrSaysWhyNot() throws SQLException {
        try (var connection = database.getConnection()) {
            AuditedTables.check(connection);
        }
    }
}
