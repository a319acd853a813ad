package org.opendps.finance.contribution.charge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.contribution.collector.Collector;

/** A change of a charge, as it was told. On which bill it is, is written down once. */
@Entity
@Table(name = "contribution_line")
@SuppressWarnings("UnusedVariable") // what lists and bills go by is read by queries only
class ChargeLine {

    /** What changed. */
    enum Kind {
        DUE,
        RECEIVED
    }

    @Id
    private UUID id;

    private UUID chargeId;
    private String authority;
    private UUID personRef;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Collector collector;

    private Money amount;
    private UUID spendRef;
    private LocalDate bookedOn;
    private @Nullable UUID receiptId;
    private @Nullable UUID billId;

    protected ChargeLine() {}

    ChargeLine(Charge of, Kind kind, Money amount, UUID spendRef, LocalDate bookedOn, @Nullable UUID receiptId) {
        this.id = Ids.next();
        this.chargeId = of.id();
        this.authority = of.authority();
        this.personRef = of.personRef();
        this.kind = kind;
        this.collector = of.collector();
        this.amount = amount;
        this.spendRef = spendRef;
        this.bookedOn = bookedOn;
        this.receiptId = receiptId;
    }

    UUID chargeId() {
        return chargeId;
    }

    UUID spendRef() {
        return spendRef;
    }
}
