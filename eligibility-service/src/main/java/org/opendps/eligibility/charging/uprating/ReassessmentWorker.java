package org.opendps.eligibility.charging.uprating;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.opendps.blocks.audit.Work;

/** Works off re-assessments, at once after they were asked for and every few seconds, also those of a process that died. */
@ApplicationScoped
class ReassessmentWorker {

    private static final Logger LOG = Logger.getLogger(ReassessmentWorker.class);

    private final ReassessmentRuns runs;
    private final Turning turning;
    private final ExecutorService executor;
    private final ReentrantLock one = new ReentrantLock();

    ReassessmentWorker(ReassessmentRuns runs, Turning turning, ExecutorService executor) {
        this.runs = runs;
        this.turning = turning;
        this.executor = executor;
    }

    void atOnce(@Observes(during = TransactionPhase.AFTER_SUCCESS) Reassessing.WorkWaits waits) {
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
                runs.waiting().forEach(this::workOff);
            } finally {
                one.unlock();
            }
        }
    }

    private void workOff(ReassessmentRun run) {
        Work.during("re-assessment of everybody on " + run.turn().on(), run.authority(), () -> {
            try {
                if (run.status() == RunStatus.PREVIEWING) {
                    while (turning.preview(run.id())) {}
                } else {
                    while (turning.apply(run.id())) {}
                }
            } catch (RuntimeException e) {
                LOG.warnf(e, "The re-assessment %s waits", run.id());
            }
        });
    }
}
