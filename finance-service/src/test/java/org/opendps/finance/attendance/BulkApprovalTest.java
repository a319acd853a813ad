package org.opendps.finance.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class BulkApprovalTest {

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    private static Response approve(List<?> ids) {
        return by(FinanceStory.FINANCE, Map.of("returnIds", ids))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/attendance-returns/approvals");
    }

    @Test
    void whatOneIsRefusedForHoldsUpNoOther() {
        var story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("250.00");
        var placement = story.running();
        FinanceStory.clock("2026-12-15T09:00:00Z");
        var first = Returned.id(Returned.week(story.provider, placement, "2026-11-30", "2026-12-03"));
        var second = Returned.id(Returned.week(story.provider, placement, "2026-12-07", "2026-12-10"));
        Returned.reject(first).then().statusCode(200);
        var results = approve(List.of(first, second, UUID.randomUUID())).jsonPath();
        assertThat(results.<Map<String, Object>>getList(""))
                .filteredOn(result -> Boolean.TRUE.equals(result.get("approved")))
                .singleElement()
                .satisfies(result -> assertThat(result).containsEntry("returnId", second));
        assertThat(results.<String>getList("why"))
                .anyMatch(why -> why != null && why.contains("REJECTED"))
                .anyMatch(why -> why != null && why.contains("that you may see"));
        assertThat(story.position("2026-27")).containsEntry("spent", "110.00");
    }

    @Test
    void takesTwoHundredAndNoMore() {
        var many = IntStream.range(0, 201).mapToObj(i -> UUID.randomUUID()).toList();
        approve(many).then().statusCode(400).body("violations[0].field", equalTo("returnIds"));
        approve(many.subList(1, 201)).then().statusCode(200).body("size()", equalTo(200));
    }
}
