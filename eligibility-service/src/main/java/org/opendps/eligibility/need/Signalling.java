package org.opendps.eligibility.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Objects;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.outbox.Outbox;
import org.opendps.blocks.time.London;
import org.opendps.eligibility.sender.ProviderMerged;
import org.opendps.eligibility.sender.Sender;
import org.opendps.eligibility.sender.Senders;

/** A club counts whom it meets. */
@ApplicationScoped
@Transactional
class Signalling {

    private final Signals signals;
    private final Outbox outbox;
    private final InstantSource clock;

    Signalling(Signals signals, Outbox outbox, InstantSource clock) {
        this.signals = signals;
        this.outbox = outbox;
        this.clock = clock;
    }

    Signal signal(Caller caller, Sender sender, SignalRequest request) {
        var provider = Objects.requireNonNull(sender.provider(), "a signal comes from a club");
        var authority = Senders.council(caller, request.authority());
        var signal = new Signal(authority, provider, sender.channel(), request, sender.username(), London.today(clock));
        signals.hold(provider);
        signals.overlapping(authority, provider, request).ifPresent(other -> {
            throw new SignalledAlready(other.periodFrom(), other.periodUntil()).refused();
        });
        signals.persistAndFlush(signal);
        outbox.announce(SignalStep.received(signal));
        return signal;
    }

    void move(@Observes ProviderMerged merged) {
        signals.update("providerId = ?1 where providerId = ?2", merged.into(), merged.from());
    }
}
