package org.opendps.registry;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stands in for a ClamAV daemon, which needs half a gigabyte of signatures: the same protocol, one virus. */
public final class StubClamd {

    public static final String VIRUS = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    public static final String TOO_MUCH = "more than this scanner looks into";

    private static @Nullable ServerSocket server;
    private static volatile boolean answering = true;

    private StubClamd() {}

    static void start() {
        try {
            var listening = new ServerSocket(0);
            server = listening;
            Thread.ofPlatform().daemon().name("stub-clamd").start(() -> serve(listening));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int port() {
        return Objects.requireNonNull(server).getLocalPort();
    }

    static void stop() {
        try {
            Objects.requireNonNull(server).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Accepts connections and closes them, as one does that is starting or ending. */
    public static void answers(boolean whether) {
        answering = whether;
    }

    private static void serve(ServerSocket listening) {
        while (!listening.isClosed()) {
            try (var socket = listening.accept()) {
                if (answering) {
                    answer(new DataInputStream(socket.getInputStream()), socket.getOutputStream());
                }
            } catch (IOException e) {
                // the next one may do better
            }
        }
    }

    private static void answer(DataInputStream in, OutputStream out) throws IOException {
        if (!new String(in.readNBytes(10), StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            out.write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
            if (content.toString(StandardCharsets.ISO_8859_1).contains(TOO_MUCH)) {
                // as the real one does, it reads no further
                out.write("INSTREAM size limit exceeded. ERROR\0".getBytes(StandardCharsets.US_ASCII));
                return;
            }
        }
        boolean found = content.toString(StandardCharsets.ISO_8859_1).contains(VIRUS);
        out.write(
                (found ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0").getBytes(StandardCharsets.US_ASCII));
    }
}
