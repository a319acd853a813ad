package org.opendps.finance.supplier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.resource.Ids;
import org.opendps.finance.officer.Officer;

/** A provider as the finance system of a council knows it. Its bank details are there, and only there. */
@Entity
class Supplier {

    @Id
    private UUID id;

    @Version
    private long version;

    private String authority;
    private UUID providerId;
    private String supplierNumber;

    @Enumerated(EnumType.STRING)
    private Billing billing;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Proposal proposal;

    private @Nullable String approvedBy;

    /** Another number, which waits for somebody else: whoever can divert a payment alone will be asked to. */
    record Proposal(String supplierNumber, String bySubject, String by) {}

    protected Supplier() {}

    /** The first number pays nobody yet; whoever approves the first run sees it. */
    Supplier(String authority, UUID providerId, SupplierRequest request) {
        this.id = Ids.next();
        this.authority = authority;
        this.providerId = providerId;
        this.supplierNumber = request.supplierNumber();
        this.billing = request.billing();
    }

    void take(SupplierRequest request, Officer by) {
        billing = request.billing();
        // its own number again takes back what waits
        proposal = request.supplierNumber().equals(supplierNumber)
                ? null
                : new Proposal(request.supplierNumber(), by.subject(), by.name());
    }

    /** @param number which they have compared with the finance system: another may have been proposed in the meantime */
    void approve(String number, Officer by) {
        var waiting = waiting();
        if (waiting.bySubject().equals(by.subject())) {
            throw new SupplierRefused.OwnSupplierNumber(by.name()).refused();
        }
        if (!waiting.supplierNumber().equals(number)) {
            throw new SupplierRefused.OtherNumberProposed(number, waiting.supplierNumber()).refused();
        }
        supplierNumber = number;
        approvedBy = by.name();
        proposal = null;
    }

    void reject() {
        waiting();
        proposal = null;
    }

    private Proposal waiting() {
        if (proposal == null) {
            throw new SupplierRefused.NoNumberProposed(supplierNumber).refused();
        }
        return proposal;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String authority() {
        return authority;
    }

    UUID providerId() {
        return providerId;
    }

    String supplierNumber() {
        return supplierNumber;
    }

    Billing billing() {
        return billing;
    }

    @Nullable
    Proposal proposal() {
        return proposal;
    }

    @Nullable
    String approvedBy() {
        return approvedBy;
    }
}
