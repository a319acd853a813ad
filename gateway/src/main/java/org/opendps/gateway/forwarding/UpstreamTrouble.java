package org.opendps.gateway.forwarding;

import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;
import org.opendps.gateway.problem.Problem;
import org.opendps.gateway.problem.Reason;
import org.opendps.gateway.routing.Upstream;

/** What a client is told when a service could not be asked. The address and the cause go to the log only. */
public final class UpstreamTrouble {

    private static final Logger LOG = Logger.getLogger(UpstreamTrouble.class);

    private UpstreamTrouble() {}

    public static Problem of(Upstream upstream, Throwable cause) {
        if (cause instanceof BodyTooLarge) {
            return tooLarge(cause);
        }
        if (cause instanceof CircuitBreakerOpenException) {
            // said when it opened; a line for each request would be the next trouble
            return away(upstream);
        }
        LOG.warnf("%s at %s:%d: %s", upstream.name(), upstream.host(), upstream.port(), cause);
        if (cause instanceof TimeoutException) {
            return new Problem(
                    Reason.SERVICE_SLOW,
                    upstream.name() + " did not answer in time. Whether it did what was asked is not known: look first,"
                            + " or repeat the request with the same Idempotency-Key.");
        }
        return away(upstream);
    }

    private static Problem away(Upstream upstream) {
        return new Problem(
                Reason.SERVICE_AWAY,
                upstream.name() + " cannot be reached at the moment. Repeat the request after the time in Retry-After;"
                        + " give a POST the same Idempotency-Key.");
    }

    static Problem tooLarge(Throwable cause) {
        return new Problem(
                Reason.BODY_TOO_LARGE, cause.getMessage() + ". Send less, or split it into several requests.");
    }

    /** In a few words, for a list of components. */
    public static String inBrief(Throwable cause) {
        return cause instanceof TimeoutException ? "did not answer in time" : "cannot be reached";
    }
}
