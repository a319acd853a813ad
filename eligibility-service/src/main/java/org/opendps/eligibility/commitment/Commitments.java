package org.opendps.eligibility.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Commitments implements PanacheRepositoryBase<Commitment, UUID> {}
