package org.opendps.blocks.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.opendps.test.Infrastructure;

class BrokerHealthTest {

    private static Status statusAt(String broker) {
        var health = new BrokerHealth(broker);
        try {
            return health.call().getStatus();
        } finally {
            health.close();
        }
    }

    /** One that has just started may be slower than the patience of one look. */
    @Test
    void isUpWhileTheBrokerAnswers() {
        var broker = Infrastructure.shared().broker();
        Awaitility.await().untilAsserted(() -> assertThat(statusAt(broker)).isEqualTo(Status.UP));
    }

    @Test
    void isDownWhenNothingListens() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertThat(statusAt("localhost:" + free)).isEqualTo(Status.DOWN);
    }

    @Test
    void isDownWhenNothingAnswers() throws IOException {
        try (var silent = new ServerSocket(0)) {
            assertThat(statusAt("localhost:" + silent.getLocalPort())).isEqualTo(Status.DOWN);
        }
    }
}
