package org.opendps.finance.payrun;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;

@ApplicationScoped
class PayRuns implements PanacheRepositoryBase<PayRun, UUID> {

    private static final List<PayRunStatus> OPEN =
            List.of(PayRunStatus.DRAFT, PayRunStatus.IN_REVIEW, PayRunStatus.APPROVED);
    private static final List<String> ONE_AT_A_TIME = List.of("pay_run_open", "pay_run_authority_number_key");
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    PayRun seen(UUID id, String authority) {
        return own(findById(id), id, authority);
    }

    /** For a step: whoever comes second sees what the first has done. */
    PayRun held(UUID id, String authority) {
        return own(findById(id, LockModeType.PESSIMISTIC_WRITE), id, authority);
    }

    private static PayRun own(@Nullable PayRun found, UUID id, String authority) {
        return Optional.ofNullable(found)
                .filter(run -> run.authority().equals(authority))
                .orElseThrow(() -> new NotFound("pay run", id).refused());
    }

    /** @throws org.opendps.blocks.problem.Refused 409 while another one is open */
    void mustBeNoneOpen(String authority) {
        find("authority = ?1 and status in ?2", authority, OPEN)
                .firstResultOptional()
                .ifPresent(open -> {
                    throw new PayRunRefused.PayRunOpen(open.number()).refused();
                });
    }

    int nextNumber(String authority) {
        return find("authority = ?1 order by number desc", authority)
                        .firstResultOptional()
                        .map(PayRun::number)
                        .orElse(0)
                + 1;
    }

    void keepNew(PayRun run) {
        try {
            persistAndFlush(run);
        } catch (ConstraintViolationException e) {
            if (ONE_AT_A_TIME.contains(e.getConstraintName())) {
                throw new PayRunRefused.PayRunOpen(run.number()).refused();
            }
            throw e;
        }
    }

    List<PayRun> page(String authority, @Nullable PayRunStatus status, @Nullable UUID after, int limit) {
        var from = after == null ? BEFORE_ALL : after;
        var found = status == null
                ? find("authority = ?1 and id > ?2 order by id", authority, from)
                : find("authority = ?1 and id > ?2 and status = ?3 order by id", authority, from, status);
        return found.page(0, limit + 1).list();
    }
}
