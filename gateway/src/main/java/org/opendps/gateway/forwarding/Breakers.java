package org.opendps.gateway.forwarding;

import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import io.vertx.core.Future;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.opendps.gateway.routing.Upstream;

/**
 * A circuit breaker for each service: of one that cannot be reached or does not answer, nothing more is asked for a while,
 * and who asks is told so at once instead of after a time-out.
 */
@Singleton
class Breakers {

    private static final Logger LOG = Logger.getLogger(Breakers.class);

    private final ForwardingSettings.Breaker settings;
    private final Map<String, TypedGuard<CompletionStage<Void>>> guards = new ConcurrentHashMap<>();

    Breakers(ForwardingSettings settings) {
        this.settings = settings.breaker();
    }

    /**
     * The guard sees only whether it went well: an answer that it handed on itself would come a moment late, when its first
     * bytes have passed with nobody listening.
     */
    <T> Future<T> guard(Upstream upstream, Supplier<Future<T>> attempt) {
        AtomicReference<Future<T>> made = new AtomicReference<>();
        CompletionStage<Void> outcome = guards.computeIfAbsent(upstream.key(), unseen -> of(upstream))
                .get(() -> {
                    Future<T> result = attempt.get();
                    made.set(result);
                    return result.<Void>mapEmpty().toCompletionStage();
                });
        Future<T> result = made.get();
        return result == null ? Future.<Void>fromCompletionStage(outcome).mapEmpty() : result;
    }

    private TypedGuard<CompletionStage<Void>> of(Upstream upstream) {
        return TypedGuard.create(new TypeLiteral<CompletionStage<Void>>() {})
                .withThreadOffload(false)
                .withCircuitBreaker()
                .requestVolumeThreshold(settings.requests())
                .failureRatio(settings.failed())
                .delay(settings.rest().toMillis(), ChronoUnit.MILLIS)
                .when(Breakers::isOfTheService)
                .onStateChange(state -> tell(upstream, state))
                .done()
                .build();
    }

    private static void tell(Upstream upstream, CircuitBreakerState state) {
        LOG.warnf("The circuit breaker of %s is %s", upstream.name(), state);
    }

    private static boolean isOfTheService(Throwable cause) {
        return cause instanceof ConnectException || cause instanceof TimeoutException;
    }
}
