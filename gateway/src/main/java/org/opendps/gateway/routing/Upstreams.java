package org.opendps.gateway.routing;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All services, in the order of their short names. */
@Singleton
public class Upstreams {

    private final List<Upstream> all;

    Upstreams(UpstreamSettings settings) {
        this.all = settings.byKey().entrySet().stream()
                .map(entry -> new Upstream(
                        entry.getKey(),
                        entry.getValue().name(),
                        entry.getValue().host(),
                        entry.getValue().port(),
                        entry.getValue().inHand()))
                .sorted(Comparator.comparing(Upstream::key))
                .toList();
    }

    public List<Upstream> all() {
        return all;
    }

    public List<String> keys() {
        return all.stream().map(Upstream::key).toList();
    }

    public Optional<Upstream> find(String key) {
        return all.stream().filter(upstream -> upstream.key().equals(key)).findFirst();
    }
}
