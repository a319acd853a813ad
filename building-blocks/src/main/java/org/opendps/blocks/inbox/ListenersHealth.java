package org.opendps.blocks.inbox;

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

    private final HealthCenter channels;

    ListenersHealth(HealthCenter channels) {
        this.channels = channels;
    }

    @Override
    public HealthCheckResponse call() {
        var deaf = channels.getLiveness().getChannels().stream()
                .filter(channel -> !channel.isOk())
                .map(ChannelInfo::getChannel)
                .toList();
        var answer = HealthCheckResponse.named("listeners").status(deaf.isEmpty());
        return deaf.isEmpty()
                ? answer.build()
                : answer.withData("deaf", String.join(", ", deaf)).build();
    }
}
