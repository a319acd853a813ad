package org.opendps.finance.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Versions;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.provider.Providers;

/** Writing down how a provider is paid. */
@ApplicationScoped
@Transactional
class Registering {

    private final Suppliers suppliers;
    private final Providers providers;

    Registering(Suppliers suppliers, Providers providers) {
        this.suppliers = suppliers;
        this.providers = providers;
    }

    /** @param ifMatch {@code *} or nothing of a new one */
    Supplier register(String authority, UUID provider, @Nullable String ifMatch, SupplierRequest request, Officer by) {
        if (!providers.isKnown(provider)) {
            throw new NotFound("provider", provider).refused();
        }
        var known = suppliers.heldOf(authority, provider);
        known.ifPresent(supplier -> {
            Versions.require(ifMatch, supplier.version());
            supplier.take(request, by);
        });
        var supplier = known.orElseGet(() -> new Supplier(authority, provider, request));
        suppliers.keep(supplier);
        return supplier;
    }

    Supplier approve(String authority, UUID provider, String number, Officer by) {
        var supplier = held(authority, provider);
        supplier.approve(number, by);
        suppliers.keep(supplier);
        return supplier;
    }

    Supplier reject(String authority, UUID provider) {
        var supplier = held(authority, provider);
        supplier.reject();
        suppliers.keep(supplier);
        return supplier;
    }

    private Supplier held(String authority, UUID provider) {
        return suppliers.heldOf(authority, provider).orElseThrow(() -> new NotFound("supplier", provider).refused());
    }
}
