package org.opendps.calloff.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class PurchasingSystems implements PanacheRepositoryBase<PurchasingSystem, UUID> {}
