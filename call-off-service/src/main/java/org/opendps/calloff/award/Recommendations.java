package org.opendps.calloff.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Recommendations implements PanacheRepositoryBase<Recommendation, UUID> {}
