package org.opendps.finance.supplier;

import java.util.UUID;

/** A supplier as clients see it. */
record SupplierView(UUID providerId, String authority, String supplierNumber, Billing billing) {

    static SupplierView of(Supplier supplier) {
        return new SupplierView(
                supplier.providerId(), supplier.authority(), supplier.supplierNumber(), supplier.billing());
    }
}
