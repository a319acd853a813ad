package org.opendps.finance.contribution.collector;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CollectorChoices implements PanacheRepositoryBase<CollectorChoice, UUID> {}
