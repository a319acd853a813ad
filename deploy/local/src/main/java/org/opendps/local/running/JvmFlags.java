package org.opendps.local.running;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the JVMs of the stack are started. Compiling less is what makes a start short on two cores, where half a dozen
 * JVMs would spend most of it in their second compiler; whoever measures asks for all of it.
 *
 * @param recording whether a start-up cache that is missing is made by this run
 */
public record JvmFlags(boolean recording, boolean compilingFully) {

    private static final String TRAINING = "DPS_TRAINING";
    private static final String COMPILING = "DPS_COMPILING";

    public static JvmFlags from(Map<String, String> environment) {
        return new JvmFlags(environment.containsKey(TRAINING), "full".equals(environment.get(COMPILING)));
    }

    public JvmFlags quick() {
        return new JvmFlags(recording, false);
    }

    public List<String> with(AotCache cache, Path jar) {
        List<String> flags = new ArrayList<>();
        flags.add("-XX:+UseSerialGC");
        if (!compilingFully) {
            flags.add("-XX:TieredStopAtLevel=1");
        }
        flags.addAll(cache.flags(jar, recording));
        return flags;
    }
}
