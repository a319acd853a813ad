package org.opendps.local.running;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opendps.local.plan.Port;
import org.opendps.local.plan.Ports;

class BusyPortTest {

    @Test
    void saysWhichPortIsHeldByWhomAndHowToMoveIt() throws IOException {
        try (ServerSocket held = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> BusyPort.refuse(only(held.getLocalPort())))
                    .isInstanceOf(StartFailed.class)
                    .hasMessageContaining("Port " + held.getLocalPort() + ", which gateway needs")
                    .hasMessageContaining("process " + ProcessHandle.current().pid() + " (")
                    .hasMessageContaining("set DPS_GATEWAY_PORT to another port");
        }
    }

    @Test
    void letsFreePortPass() throws IOException {
        ServerSocket released = new ServerSocket(0);
        int port = released.getLocalPort();
        released.close();

        assertThatCode(() -> BusyPort.refuse(only(port))).doesNotThrowAnyException();
    }

    private static Ports only(int number) {
        return new Ports(List.of(new Port("gateway", number, "DPS_GATEWAY_PORT")));
    }
}
