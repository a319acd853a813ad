package org.opendps.calloff.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class Evaluations implements PanacheRepositoryBase<Evaluation, UUID> {}
