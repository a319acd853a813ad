package org.opendps.local.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** How a machine proves who it is. */
public record MachineLogin(String client, String secret) {

    private static final int NAME_BYTES = 4;
    private static final int SECRET_BYTES = 24;

    /**
     * The one in {@code file}, which only its owner can read; written anew when there is none. Each new one has a name of
     * its own, so that a file that was lost is no trouble.
     */
    public static MachineLogin keptIn(Path file) {
        try {
            if (Files.exists(file)) {
                String[] words = Files.readString(file).strip().split(" ", 2);
                return new MachineLogin(words[0], words[1]);
            }
            MachineLogin fresh = new MachineLogin("dps-launcher-" + random(NAME_BYTES), random(SECRET_BYTES));
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, fresh.client + " " + fresh.secret);
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random(int bytes) {
        byte[] drawn = new byte[bytes];
        new SecureRandom().nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    /** Without the secret: it must not come into a log. */
    @Override
    public String toString() {
        return client;
    }
}
