package org.opendps.calloff.competition;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.opendps.calloff.competition.course.CallOffStatus;
import org.opendps.test.Infrastructure;
import org.opendps.test.TestStack;

/** Each way in which a provider sees a call-off has an index to walk, whatever it filters for. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ProviderListIndexTest {

    /** Where nothing but reading a whole table is left, the planner reads it though it is told not to. */
    @ParameterizedTest
    @NullSource
    @EnumSource(CallOffStatus.class)
    void listReadsNoTableWhole(CallOffStatus status) throws SQLException {
        var sql = CallOffs.ofProvider(status)
                .replace(":provider", "'" + UUID.randomUUID() + "'")
                .replace(":after", "'00000000-0000-0000-0000-000000000000'")
                .replace(":now", "now()")
                .replace(":most", "51");
        assertThat(plan(sql)).contains("invitation_", "newcomer_").doesNotContain("Seq Scan");
    }

    private static String plan(String sql) throws SQLException {
        var url = Infrastructure.shared().jdbcUrl("call_off");
        try (var connection = DriverManager.getConnection(url, "call_off", "call_off");
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            var lines = new StringBuilder();
            try (var result = statement.executeQuery("explain " + sql)) {
                while (result.next()) {
                    lines.append(result.getString(1)).append('\n');
                }
            }
            return lines.toString();
        }
    }
}
