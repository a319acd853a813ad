package org.opendps.local.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.opendps.local.plan.Port;
import org.opendps.local.plan.Ports;

/** Refuses to start over somebody else's port, and says whose it is. */
public final class BusyPort {

    private BusyPort() {}

    public static void refuse(Ports ports) {
        for (Port port : ports.all()) {
            if (isHeld(port.number())) {
                throw new StartFailed(sentence(port, PortHolder.of(port.number())));
            }
        }
    }

    static String sentence(Port port, String holder) {
        return "Port %d, which %s needs, is held by %s: stop that process, or set %s to another port."
                .formatted(port.number(), port.name(), holder, port.variable());
    }

    private static boolean isHeld(int port) {
        return isHeld(port, InetAddress.getLoopbackAddress()) || isHeld(port, new InetSocketAddress(0).getAddress());
    }

    private static boolean isHeld(int port, InetAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
