package org.opendps.local.plan;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds {@code deploy/ports.csv}, and the places under it. */
public record Checkout(Path root, Path home) {

    public Checkout(Path root) {
        this(root, home(root));
    }

    /** Tests run a stack of their own in another place, beside one that may be running. */
    private static Path home(Path root) {
        String elsewhere = System.getProperty("dps.home");
        return elsewhere == null ? root.resolve(".dps") : Path.of(elsewhere);
    }

    /** The system property {@code dps.root} when it is set, else the nearest folder upwards that fits. */
    public static Checkout find() {
        Path start =
                Path.of(System.getProperty("dps.root", "")).toAbsolutePath().normalize();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("deploy/ports.csv"))) {
                return new Checkout(folder);
            }
        }
        throw new IllegalStateException("No deploy/ports.csv in " + start + " or above it.");
    }

    public Path deploy(String name) {
        return root.resolve("deploy").resolve(name);
    }

    /** Everything that is made while running lives here, and nowhere else. */
    public Path dps(String name) {
        return home.resolve(name);
    }
}
