package org.opendps.finance.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DeliveredSessions implements PanacheRepositoryBase<DeliveredSession, UUID> {}
