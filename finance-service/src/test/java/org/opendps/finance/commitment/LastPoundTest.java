package org.opendps.finance.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.test.AtOnce;
import org.opendps.test.Infrastructure;
import org.opendps.test.LongSet;
import org.opendps.test.TestStack;

/** However many ask at the same moment for what only one can have. */
@QuarkusTest
@WithTestResource(TestStack.class)
class LastPoundTest {

    private static final int CLIENTS = 64;

    @Inject
    Reserving reserving;

    @Inject
    ObjectMapper json;

    @Test
    void isReservedOnceAndNobodyWaitsForEver() throws SQLException {
        var story = new FinanceStory();
        story.tellProvider();
        for (int round = 0; round < LongSet.times(8, 200); round++) {
            story.budgetAnew(Map.of("2026-27", "55.00"));
            var asked =
                    IntStream.range(0, CLIENTS).mapToObj(client -> asked(story)).toList();
            AtOnce.call(asked.stream().<Callable<Boolean>>map(this::asking).toList());
            assertThat(states(story)).isEqualTo(Map.of("RESERVED", 1L, "REFUSED", CLIENTS - 1L));
            assertThat(story.position("2026-27"))
                    .containsEntry("reserved", "55.00")
                    .containsEntry("available", "0.00");
        }
    }

    private Callable<Boolean> asking(Terms terms) {
        return () -> {
            reserving.answer(terms);
            return true;
        };
    }

    /** One session of a group, out of the service budget alone. */
    private Terms asked(FinanceStory story) {
        var asked = story.asking(UUID.randomUUID(), "2026-11-30", "2026-11-30");
        asked.put("awardId", UUID.randomUUID());
        asked.put("personRef", null);
        asked.put("places", 1);
        asked.put("days", List.of("MONDAY"));
        asked.put("replacesFrom", null);
        return json.convertValue(asked, Terms.class);
    }

    private static Map<String, Long> states(FinanceStory story) throws SQLException {
        var states = new HashMap<String, Long>();
        var url = Infrastructure.shared().jdbcUrl("finance");
        try (var connection = DriverManager.getConnection(url, "finance", "finance");
                var query = connection.prepareStatement(
                        "select status, count(*) from commitment where budget_id = ? group by status")) {
            query.setObject(1, UUID.fromString(story.budget));
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    states.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return states;
    }
}
