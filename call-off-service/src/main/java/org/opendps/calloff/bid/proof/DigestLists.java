package org.opendps.calloff.bid.proof;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
public class DigestLists implements PanacheRepositoryBase<DigestList, UUID> {}
