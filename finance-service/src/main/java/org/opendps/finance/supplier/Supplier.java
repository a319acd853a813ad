package org.opendps.finance.supplier;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.opendps.blocks.resource.Ids;

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

    protected Supplier() {}

    Supplier(String authority, UUID providerId, SupplierRequest request) {
        this.id = Ids.next();
        this.authority = authority;
        this.providerId = providerId;
        take(request);
    }

    final void take(SupplierRequest request) {
        supplierNumber = request.supplierNumber();
        billing = request.billing();
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
}
