package org.opendps.blocks.notes;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.opendps.blocks.money.Money;

/** A job that nobody's request causes. It writes a note when a test has left a text for it. */
@ApplicationScoped
public class NightWork {

    public static final AtomicReference<String> TEXT = new AtomicReference<>();

    private final Noting noting;

    NightWork(Noting noting) {
        this.noting = noting;
    }

    @Scheduled(every = "1s")
    void tidy() {
        var text = TEXT.getAndSet(null);
        if (text != null) {
            noting.write("E09000020", text, Money.ZERO);
        }
    }
}
