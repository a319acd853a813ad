package org.opendps.registry.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The councils to which a provider has handed in something: they read what it keeps confidential. */
@ApplicationScoped
public class Recipients {

    private static final String ADD = """
            insert into document_recipient (provider_id, authority) values (?1, ?2) on conflict do nothing
            """;
    private static final String IS_ONE = """
            select 1 from document_recipient where provider_id = ?1 and authority = ?2
            """;
    private static final String MOVE = """
            insert into document_recipient (provider_id, authority)
            select ?1, authority from document_recipient where provider_id = ?2 on conflict do nothing
            """;

    private final EntityManager database;

    Recipients(EntityManager database) {
        this.database = database;
    }

    /** In the transaction in which the provider hands in its application. */
    public void add(UUID provider, String authority) {
        database.createNativeQuery(ADD)
                .setParameter(1, provider)
                .setParameter(2, authority)
                .executeUpdate();
    }

    boolean include(UUID provider, String authority) {
        return !database.createNativeQuery(IS_ONE)
                .setParameter(1, provider)
                .setParameter(2, authority)
                .getResultList()
                .isEmpty();
    }

    void move(UUID survivor, UUID duplicate) {
        database.createNativeQuery(MOVE)
                .setParameter(1, survivor)
                .setParameter(2, duplicate)
                .executeUpdate();
    }
}
