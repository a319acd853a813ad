package org.opendps.registry.file;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refused;

/** Files that came in before there was a scanner: quarantined until it has seen them. */
@ApplicationScoped
class Scanning {

    private static final Logger LOG = Logger.getLogger(Scanning.class);
    private static final int AT_ONCE = 20;

    private final StoredFiles files;
    private final Chunks chunks;
    private final Scanner scanner;
    private final Event<FileCondemned> condemned;
    private final InstantSource clock;

    Scanning(StoredFiles files, Chunks chunks, Scanner scanner, Event<FileCondemned> condemned, InstantSource clock) {
        this.files = files;
        this.chunks = chunks;
        this.scanner = scanner;
        this.condemned = condemned;
        this.clock = clock;
    }

    void quarantine(@Observes StartupEvent start) {
        if (scanner.isSetUp()) {
            quarantine();
        }
    }

    int quarantine() {
        return QuarkusTransaction.requiringNew().call(files::quarantineUnscanned);
    }

    @Scheduled(every = "{dps.files.scanner.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (scanner.isSetUp()) {
            scanSome();
        }
    }

    /** One that cannot be scanned stays where it is and holds nobody up. */
    @ActivateRequestContext
    void scanSome() {
        @Nullable UUID last = null;
        List<UUID> page;
        do {
            page = files.quarantined(last, AT_ONCE);
            for (var id : page) {
                if (!isScanned(id)) {
                    return;
                }
                last = id;
            }
        } while (page.size() == AT_ONCE);
    }

    /** @return false when the scanner does not answer: it will not for the next one either */
    private boolean isScanned(UUID id) {
        try {
            keep(id, scanner.look(chunks.read(id)));
            return true;
        } catch (Refused e) {
            LOG.warn("Files stay in quarantine until the virus scanner answers");
            return false;
        } catch (RuntimeException e) {
            LOG.warnf(e, "File %s stays in quarantine", id);
            return true;
        }
    }

    private void keep(UUID id, Verdict verdict) {
        switch (verdict) {
            case Verdict.Clean clean -> judge(id, true);
            case Verdict.Infected infected -> judge(id, false);
            case Verdict.Unscannable unscannable -> LOG.warnf("File %s stays in quarantine: %s", id, unscannable.why());
        }
    }

    private void judge(UUID id, boolean clean) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (files.get(id).scanned(clean, clock.instant()) && !clean) {
                chunks.remove(id);
                condemned.fire(new FileCondemned(id));
            }
        });
    }
}
