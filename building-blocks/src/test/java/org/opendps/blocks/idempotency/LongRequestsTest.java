package org.opendps.blocks.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opendps.blocks.problem.Refused;

class LongRequestsTest {

    private final LongRequests requests = new LongRequests(2);

    @Test
    void asManyAsThereArePlacesAreAtWorkAndOneMoreIsAskedToComeAgain() throws Exception {
        var answer = requests.call(() -> requests.call(() -> {
            assertThatThrownBy(() -> requests.call(() -> "a third")).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.refusal().reason()).isEqualTo("too-many-long-requests");
                assertThat(refused.refusal().headers()).containsKey("Retry-After");
            });
            return "two";
        }));
        assertThat(answer).isEqualTo("two");
        assertThat(requests.call(() -> "later")).isEqualTo("later");
    }

    @Test
    void whatFailsLeavesItsPlace() throws Exception {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> requests.call(() -> {
                        throw new IllegalStateException("no");
                    }))
                    .hasMessage("no");
        }
        assertThat(requests.call(() -> "still")).isEqualTo("still");
    }
}
