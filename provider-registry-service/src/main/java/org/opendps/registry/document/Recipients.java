package org.opendps.registry.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;

/**
 * The councils that read what a provider keeps confidential: as long as it applies to one or is a member of its systems,
 * and afterwards what it handed in there.
 */
@ApplicationScoped
public class Recipients {

    private static final String ADD = """
            insert into document_recipient (provider_id, authority) values (?1, ?2) on conflict do nothing
            """;
    private static final String HAND = """
            insert into document_handed_in (document_id, authority)
            select document.id, ?1 from document where id in (?2) on conflict do nothing
            """;
    private static final String END = "delete from document_recipient where provider_id = ?1 and authority = ?2";
    private static final String WAS_HANDED = """
            select 1 from document_handed_in where document_id = ?1 and authority = ?2
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

    /** In the transaction in which the provider hands in its application with these documents. */
    public void add(UUID provider, String authority, Collection<UUID> handedIn) {
        database.createNativeQuery(ADD)
                .setParameter(1, provider)
                .setParameter(2, authority)
                .executeUpdate();
        if (!handedIn.isEmpty()) {
            database.createNativeQuery(HAND)
                    .setParameter(1, authority)
                    .setParameter(2, handedIn)
                    .executeUpdate();
        }
    }

    /** In the transaction in which the last thing ends that the council had to decide, or to watch. */
    public void end(UUID provider, String authority) {
        database.createNativeQuery(END)
                .setParameter(1, provider)
                .setParameter(2, authority)
                .executeUpdate();
    }

    boolean wasHanded(UUID document, String authority) {
        return !database.createNativeQuery(WAS_HANDED)
                .setParameter(1, document)
                .setParameter(2, authority)
                .getResultList()
                .isEmpty();
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
