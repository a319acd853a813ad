package org.opendps.blocks.time;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A clock that anybody may move has no place where decisions count: such a service does not start. */
@Dependent
class NoSandboxInProduction {

    private static final String PRODUCTION = "prod";

    void look(
            @Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start,
            @ConfigProperty(name = "dps.sandbox.enabled") boolean sandbox) {
        mustFit(ConfigUtils.isProfileActive(PRODUCTION), sandbox);
    }

    static void mustFit(boolean production, boolean sandbox) {
        if (production && sandbox) {
            throw new IllegalStateException(
                    "There is no sandbox in profile prod. Take away DPS_SANDBOX_ENABLED, or name"
                            + " another profile in QUARKUS_PROFILE.");
        }
    }
}
