package org.opendps.finance.payrun;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opendps.test.StateTable.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opendps.finance.officer.Officer;

class PayRunStatusTest {

    @Test
    void everyStepOfARunFromEveryState() {
        check(
                "Pay run",
                PayRunStatus.values(),
                PayRunStatus::next,
                Map.of(
                        "DRAFT", "IN_REVIEW DISCARDED",
                        "IN_REVIEW", "APPROVED DISCARDED",
                        "APPROVED", "PAID PAID_WITH_HOLD REJECTED",
                        "PAID", "",
                        "PAID_WITH_HOLD", "",
                        "REJECTED", "",
                        "DISCARDED", ""));
    }

    @Test
    void everyStepOfItsInvoicesFromEveryState() {
        check(
                "Invoice of a pay run",
                PayRunInvoiceStatus.values(),
                PayRunInvoiceStatus::next,
                Map.of(
                        "DRAFT", "ACCEPTED HELD DISCARDED",
                        "ACCEPTED", "HELD PAID REJECTED DISCARDED",
                        "HELD", "DRAFT RELEASED DISCARDED",
                        "PAID", "",
                        "REJECTED", "",
                        "RELEASED", "",
                        "DISCARDED", ""));
    }

    @Test
    void nobodyApprovesWhatTheyPrepared() {
        var at = Instant.parse("2026-12-08T10:00:00Z");
        var preparer = new Officer("subject-1", "kim", true);
        var run = new PayRun("E06000054", 1, LocalDate.parse("2026-12-06"), preparer, at);
        run.submit(preparer, at);
        assertThatThrownBy(() -> run.approve(new Officer("subject-1", "kim now has another name", true), at))
                .hasMessageContaining("Somebody else must approve it");
        run.approve(new Officer("subject-2", "alex", true), at);
    }
}
