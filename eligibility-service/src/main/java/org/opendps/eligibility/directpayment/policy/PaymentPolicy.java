package org.opendps.eligibility.directpayment.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;

/** What a council has decided about direct payments, from a day on until a later decision. Entered once. */
@Entity
public class PaymentPolicy {

    @Id
    private UUID id;

    /** Read by queries only. */
    @SuppressWarnings("UnusedVariable")
    private String authority;

    private LocalDate startsOn;

    @Enumerated(EnumType.STRING)
    private Paid paid;

    private int surplusWeeks;
    private String reason;
    private String enteredBy;
    private Instant enteredAt;

    /** Whether the contribution of the person is taken off before it is paid. */
    public enum Paid {
        NET,
        GROSS
    }

    protected PaymentPolicy() {}

    PaymentPolicy(String authority, PolicyRequest request, String by, Instant at) {
        this.id = Ids.next();
        this.authority = authority;
        this.startsOn = request.startsOn();
        this.paid = request.paid();
        this.surplusWeeks = request.surplusWeeks();
        this.reason = request.reason();
        this.enteredBy = by;
        this.enteredAt = at;
    }

    UUID id() {
        return id;
    }

    PaymentRule rule() {
        return new PaymentRule(paid, surplusWeeks, "the council's policy from " + startsOn);
    }

    PolicyView view() {
        return new PolicyView(id, startsOn, paid, surplusWeeks, reason, enteredBy, enteredAt);
    }
}
