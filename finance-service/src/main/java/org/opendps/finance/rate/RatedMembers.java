package org.opendps.finance.rate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class RatedMembers implements PanacheRepositoryBase<RatedMember, UUID> {}
