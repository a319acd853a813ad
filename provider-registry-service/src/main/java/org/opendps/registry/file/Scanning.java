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
import java.util.UUID;
import org.jboss.logging.Logger;
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

    /** As many as fit into one round; one whose turn does not come waits for the next. */
    @ActivateRequestContext
    void scanSome() {
        try {
            files.quarantined(AT_ONCE).forEach(this::scan);
        } catch (Refused e) {
            LOG.warn("Files stay in quarantine until the virus scanner answers");
        }
    }

    private void scan(UUID id) {
        var found = scanner.finding(chunks.read(id));
        QuarkusTransaction.requiringNew().run(() -> {
            files.get(id).scanned(found.isEmpty(), clock.instant());
            if (found.isPresent()) {
                chunks.remove(id);
                condemned.fire(new FileCondemned(id));
            }
        });
    }
}
