package org.opendps.blocks.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.health.api.Wellness;
import io.smallrye.reactive.messaging.health.HealthReport.ChannelInfo;
import io.smallrye.reactive.messaging.providers.extension.HealthCenter;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * At {@code /q/health/well}: down when a listener has given up, so that nothing of its topic arrives until the service
 * is started again. The service still takes work, so it stays ready.
 */
@Wellness
@Singleton
class ListenersHealth implements HealthCheck {

    private static final String LAG = "kafka.consumer.fetch.manager.records.lag.max";

    private final HealthCenter channels;
    private final MeterRegistry figures;

    ListenersHealth(HealthCenter channels, MeterRegistry figures) {
        this.channels = channels;
        this.figures = figures;
    }

    @Override
    public HealthCheckResponse call() {
        var deaf = channels.getLiveness().getChannels().stream()
                .filter(channel -> !channel.isOk())
                .map(ChannelInfo::getChannel)
                .toList();
        var answer =
                HealthCheckResponse.named("listeners").status(deaf.isEmpty()).withData("lag", lag());
        return deaf.isEmpty()
                ? answer.build()
                : answer.withData("deaf", String.join(", ", deaf)).build();
    }

    /** How many messages the listener that is furthest behind has not heard yet. */
    private long lag() {
        return figures.find(LAG).gauges().stream()
                .map(Gauge::value)
                .filter(Double::isFinite)
                .mapToLong(Double::longValue)
                .max()
                .orElse(0);
    }
}
