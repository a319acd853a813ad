package org.opendps.registry.provider.registration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The organisations of the demonstration's users, there from the first start in profile demonstration. */
@ApplicationScoped
public class DemonstrationProviders {

    private static final String FILE = "/demonstration/providers.json";

    private final Registering registering;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final boolean enabled;

    DemonstrationProviders(
            Registering registering,
            ObjectMapper json,
            InstantSource clock,
            @ConfigProperty(name = "dps.demonstration.enabled") boolean enabled) {
        this.registering = registering;
        this.json = json;
        this.clock = clock;
        this.enabled = enabled;
    }

    void start(@Observes StartupEvent event) {
        if (enabled) {
            load();
        }
    }

    /** Can be repeated: those that are there stay as they are. */
    public void load() {
        try (var file = Objects.requireNonNull(DemonstrationProviders.class.getResourceAsStream(FILE))) {
            json.readValue(file, new TypeReference<Map<UUID, ProviderRequest>>() {})
                    .forEach((id, provider) -> registering.registerOnce(id, provider, clock.instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
