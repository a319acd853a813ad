package org.opendps.registry.file;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Speaks the ClamAV daemon's protocol: INSTREAM, then pieces with their length in front, then a length of nothing. */
final class Clamd {

    private static final byte[] SCAN = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final int LONGEST_ANSWER = 4096;

    private final String host;
    private final int port;
    private final int timeout;

    Clamd(String host, int port, Duration timeout) {
        this.host = host;
        this.port = port;
        this.timeout = Math.toIntExact(timeout.toMillis());
    }

    /**
     * @throws IOException when it does not answer
     */
    Verdict scan(InputStream content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), timeout);
            socket.setSoTimeout(timeout);
            var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), Chunks.SIZE));
            out.write(SCAN);
            var broken = send(content, out);
            var answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII);
            if (broken != null && answer.isEmpty()) {
                throw broken;
            }
            return verdict(answer);
        }
    }

    /**
     * It answers and closes in the middle of what is too large for it: what it said is there to be read all the same.
     *
     * @return why not everything was sent
     */
    private static @Nullable SocketException send(InputStream content, DataOutputStream out) throws IOException {
        var buffer = new byte[Chunks.SIZE];
        try {
            for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                out.writeInt(read);
                out.write(buffer, 0, read);
            }
            out.writeInt(0);
            out.flush();
            return null;
        } catch (SocketException e) {
            return e;
        }
    }

    private static Verdict verdict(String answer) throws IOException {
        var said = answer.replace("\0", "").strip();
        var found = FOUND.matcher(said);
        if (found.matches()) {
            return new Verdict.Infected(found.group(1));
        }
        if (said.equals("stream: OK")) {
            return new Verdict.Clean();
        }
        if (said.endsWith("ERROR")) {
            return new Verdict.Unscannable(said);
        }
        throw new IOException("the scanner says \"" + said + "\"");
    }
}
