package org.opendps.finance.supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Versions;
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
    Supplier register(String authority, UUID provider, @Nullable String ifMatch, SupplierRequest request) {
        if (!providers.isKnown(provider)) {
            throw new NotFound("provider", provider).refused();
        }
        var known = suppliers.heldOf(authority, provider);
        known.ifPresent(supplier -> {
            Versions.require(ifMatch, supplier.version());
            supplier.take(request);
        });
        var supplier = known.orElseGet(() -> new Supplier(authority, provider, request));
        suppliers.keep(supplier);
        return supplier;
    }
}
