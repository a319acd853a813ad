package org.opendps.finance.payrun;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.StateConflict;

/** What one provider is paid in a run: the council's own invoice to itself where it writes them. */
@Entity
public class PayRunInvoice {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID payRunId;
    private String authority;
    private UUID providerId;
    private @Nullable String supplierNumber;
    private String number;
    private Money net;
    private Money vat;
    private Money gross;

    @Enumerated(EnumType.STRING)
    private PayRunInvoiceStatus status;

    /** Why it is held, or was rejected. */
    private @Nullable String reason;

    protected PayRunInvoice() {}

    /** @throws org.opendps.blocks.problem.Refused 422 when the finance system has no number for its provider */
    void accept() {
        if (lacksSupplierNumber()) {
            throw new PayRunRefused.NoSupplierNumber(providerId).refused();
        }
        move("acceptance", PayRunInvoiceStatus.ACCEPTED);
    }

    private boolean lacksSupplierNumber() {
        return supplierNumber == null && !isOfNothing();
    }

    /** @return null when it can be accepted, or is not in draft */
    @Nullable
    NotAccepted notAccepted() {
        return status == PayRunInvoiceStatus.DRAFT && lacksSupplierNumber() ? NotAccepted.NO_SUPPLIER_NUMBER : null;
    }

    public void hold(String why) {
        move("a hold", PayRunInvoiceStatus.HELD);
        reason = why;
    }

    /** It is looked at again in its run, or paid by a later one when its run is paid. */
    public void release(boolean runIsPaid) {
        move("a release", runIsPaid ? PayRunInvoiceStatus.RELEASED : PayRunInvoiceStatus.DRAFT);
        reason = null;
    }

    public void paid() {
        move("payment", PayRunInvoiceStatus.PAID);
    }

    public void rejected(String why) {
        move("a rejection", PayRunInvoiceStatus.REJECTED);
        reason = why;
    }

    private void move(String step, PayRunInvoiceStatus next) {
        if (!status.next().contains(next)) {
            throw new StateConflict("invoice of a pay run", step, status, status.next()).refused();
        }
        status = next;
    }

    /** No money moves: what was paid is booked to other budgets, or the provider has collected all of it. */
    public boolean isOfNothing() {
        return gross.equals(Money.ZERO);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID payRunId() {
        return payRunId;
    }

    public String authority() {
        return authority;
    }

    public UUID providerId() {
        return providerId;
    }

    public @Nullable String supplierNumber() {
        return supplierNumber;
    }

    public String number() {
        return number;
    }

    public Money net() {
        return net;
    }

    public Money vat() {
        return vat;
    }

    public Money gross() {
        return gross;
    }

    public PayRunInvoiceStatus status() {
        return status;
    }

    public @Nullable String reason() {
        return reason;
    }
}
