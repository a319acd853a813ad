package org.opendps.calloff.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class TransitionRecords implements PanacheRepositoryBase<Transition, UUID> {}
