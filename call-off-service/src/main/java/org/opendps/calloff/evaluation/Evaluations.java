package org.opendps.calloff.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {}
