package org.opendps.blocks.audit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
class AuditedTablesTest {

    @Inject
    AgroalDataSource database;

    @Test
    void everyTableIsAuditedOrSaysWhyNot() throws SQLException {
        try (var connection = database.getConnection()) {
            AuditedTables.check(connection);
        }
    }

    @Test
    void aTableWithoutAWordOnItIsNamed() throws SQLException {
        assertFound("create table forgotten (id bigint primary key)", "forgotten");
        assertFound(
                "create table forgotten (id bigint primary key); comment on table forgotten is 'Things'", "forgotten");
        assertFound("alter table note disable trigger audit", "note");
        assertFound("comment on table note is 'Not audited: but it is'", "note");
    }

    private static void assertFound(String change, String table) throws SQLException {
        try (var console = Audit.console()) {
            console.setAutoCommit(false);
            console.createStatement().execute(change);
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> AuditedTables.check(console))
                    .withMessageContaining("\"" + table + "\"");
            console.rollback();
        }
    }

    @Test
    void aTableWithoutPrimaryKeyOrWithoutTheWithheldColumnCannotBeAudited() throws SQLException {
        try (var console = Audit.console()) {
            console.setAutoCommit(false);
            console.createStatement().execute("create table keyless (id bigint)");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> console.createStatement().execute("call audit('keyless')"))
                    .withMessageContaining("no primary key");
            console.rollback();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> console.createStatement().execute("call audit('line', array['secrets'])"))
                    .withMessageContaining("lacks one of the columns");
            console.rollback();
        }
    }
}
