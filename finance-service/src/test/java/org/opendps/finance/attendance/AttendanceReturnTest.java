package org.opendps.finance.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.problem.Refused;
import org.opendps.finance.attendance.party.Signature;
import org.opendps.finance.spend.Purchase;
import org.opendps.finance.spend.VatCode;

class AttendanceReturnTest {

    private static final Instant NOW = Instant.parse("2026-12-11T09:00:00Z");

    private static AttendanceReturn sentBy(Signature sender) {
        var purchase = new Purchase(
                "E06000054",
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "DAY-CENTRE",
                "NORTH",
                "COUNCIL_MANAGED",
                VatCode.EXEMPT);
        return new AttendanceReturn(purchase, LocalDate.parse("2026-12-07"), List.of(), sender, NOW);
    }

    @Test
    void whoSentItDoesNotApproveItUnderANewName() {
        var sent = sentBy(new Signature("subject-1", "alex"));
        assertThatThrownBy(() -> sent.approve(new Signature("subject-1", "alex.married"), NOW))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().reason()).isEqualTo("approver-is-preparer"));
    }

    @Test
    void whoHasTheSendersFormerNameApprovesIt() {
        var sent = sentBy(new Signature("subject-1", "alex"));
        sent.approve(new Signature("subject-2", "alex"), NOW);
        assertThat(sent.approvedBy()).isEqualTo("alex");
    }
}
