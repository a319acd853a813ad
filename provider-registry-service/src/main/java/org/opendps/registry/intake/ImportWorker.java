package org.opendps.registry.intake;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.opendps.blocks.audit.Work;
import org.opendps.blocks.problem.PassingFault;
import org.opendps.blocks.problem.Refusal;
import org.opendps.blocks.problem.Refused;
import org.opendps.registry.file.FileShelf;
import org.opendps.registry.intake.line.CsvLine;
import org.opendps.registry.intake.line.CsvLines;
import org.opendps.registry.intake.line.ProviderRow;
import org.opendps.registry.intake.line.RowProblem;
import org.opendps.registry.intake.line.RowReader;

/**
 * Works off the files that wait, at once after they came and every few seconds, also those of a process that died. Two
 * processes that take the same one get in each other's way without harm: only one of them is at the next line.
 */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final int AT_ONCE = 200;
    private static final String OURS =
            "could not be taken, which is not your fault; it is recorded, and the line can be sent again";

    private final ProviderImports imports;
    private final FileShelf files;
    private final Taking taking;
    private final ExecutorService executor;
    private final InstantSource clock;
    private final ReentrantLock one = new ReentrantLock();

    ImportWorker(
            ProviderImports imports, FileShelf files, Taking taking, ExecutorService executor, InstantSource clock) {
        this.imports = imports;
        this.files = files;
        this.taking = taking;
        this.executor = executor;
        this.clock = clock;
    }

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) Receiving.FileReceived received) {
        executor.execute(this::work);
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void again() {
        work();
    }

    @ActivateRequestContext
    void work() {
        if (one.tryLock()) {
            try {
                imports.waiting().forEach(this::workOff);
            } finally {
                one.unlock();
            }
        }
    }

    private void workOff(UUID id) {
        var waiting = imports.findById(id);
        var sender = waiting.sender().username();
        Work.during("import of providers sent by " + sender, waiting.authority(), () -> {
            try (var lines = new CsvLines(files.open(waiting.fileId()))) {
                workOff(waiting, lines);
            } catch (Refused refused) {
                LOG.infof("The import %s waits: %s", id, refused.refusal().detail());
            } catch (RuntimeException e) {
                LOG.warnf(e, "The import %s waits", id);
            }
        });
    }

    private void workOff(ProviderImport waiting, CsvLines lines) {
        int position = 0;
        while (position < waiting.rowsRead() && lines.hasNext()) {
            lines.next();
            position++;
        }
        var next = next(lines);
        while (!next.isEmpty() && take(waiting, position, next)) {
            position += next.size();
            next = next(lines);
        }
    }

    private static List<CsvLine> next(CsvLines lines) {
        var next = new ArrayList<CsvLine>(AT_ONCE);
        while (next.size() < AT_ONCE && lines.hasNext()) {
            next.add(lines.next());
        }
        return next;
    }

    /** Together; one by one when a rule is against one of them, so that the others are taken. */
    private boolean take(ProviderImport waiting, int position, List<CsvLine> lines) {
        try {
            return together(waiting, position, lines);
        } catch (RuntimeException e) {
            if (PassingFault.isCauseOf(e)) {
                throw e;
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!alone(waiting, position + i, lines.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean together(ProviderImport waiting, int position, List<CsvLine> lines) {
        var now = clock.instant();
        return waiting.isDryRun()
                ? taking.note(waiting.id(), position, taking.tryOut(waiting.id(), lines, now))
                : taking.take(waiting.id(), position, lines, now);
    }

    private boolean alone(ProviderImport waiting, int position, CsvLine line) {
        try {
            return together(waiting, position, List.of(line));
        } catch (Refused refused) {
            return refuse(waiting, position, line, ruled(refused.refusal()));
        } catch (RuntimeException e) {
            if (PassingFault.isCauseOf(e)) {
                throw e;
            }
            LOG.errorf(e, "Line %d of the import %s cannot be taken", line.number(), waiting.id());
            return refuse(waiting, position, line, new RowProblem("", OURS));
        }
    }

    /** The rules that throw are those of applications. */
    private static RowProblem ruled(Refusal rule) {
        var column = String.valueOf(rule.facts().getOrDefault("field", "purchasingSystem"));
        return new RowProblem(ProviderRow.COLUMNS.contains(column) ? column : "purchasingSystem", rule.detail());
    }

    private boolean refuse(ProviderImport waiting, int position, CsvLine line, RowProblem problem) {
        return taking.note(
                waiting.id(), position, List.of(RowOutcome.refused(line.number(), RowReader.reference(line), problem)));
    }
}
