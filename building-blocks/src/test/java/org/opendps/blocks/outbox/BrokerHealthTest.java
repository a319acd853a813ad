package org.opendps.blocks.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
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

    @Test
    void isUpWhileTheBrokerAnswers() {
        assertThat(statusAt(Infrastructure.shared().broker())).isEqualTo(Status.UP);
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
